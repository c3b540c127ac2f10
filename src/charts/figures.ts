const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const upToTwo = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

const trueMinus = (written: string) => written.replace('-', '\u2212')

/** "2,788": a number rounded to the unit, with a comma for thousands and a true minus. */
export const wholeFigure = (value: number): string => trueMinus(whole.format(value))

/** "80.67", "2,634.4": at most two decimals, with a comma for thousands and a true minus. */
export const figure = (value: number): string => trueMinus(upToTwo.format(value))
