import { format } from 'd3'

const whole = format(',d')
const upToTwo = format(',.2~f')

/** "2,788": a number rounded to the unit, with a comma for thousands and a true minus. */
export const wholeFigure = (value: number): string => whole(Math.round(value))

/** "80.67": at most two decimals, with a true minus. */
export const figure = (value: number): string => upToTwo(value)
