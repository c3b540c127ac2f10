import { format } from 'd3'

const plain = format(',')
/** A number as the screen prints it: thousands comma, U+2212 as minus, no decimals that it does not have. */
export const figure = (value: number): string => plain(value)

/** US dollars in millions, with the decimals that the figure's own rounding allows. */
export function millions(usd: number, precisionUsd: number): string {
  const decimals = Math.max(0, 6 - Math.floor(Math.log10(Math.max(1, precisionUsd))))
  return format(`,.${decimals}f`)(usd / 1e6)
}
