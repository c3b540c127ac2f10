// Numbers of many measurements, and how they are written.
const sorted = values => values.toSorted((a, b) => a - b)

/** The least of the values that so large a share of them does not exceed. */
export const quantile = (values, share) => sorted(values)[Math.max(0, Math.ceil(share * values.length) - 1)]
export const median = values => quantile(values, 0.5)

/** @returns `{p50, p95, max}` */
export const spread = values => ({
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  max: Math.max(...values),
})

export const whole = number => Math.round(number).toLocaleString('en')
/** One decimal while it says something. */
export const short = number => (number < 100 ? number.toFixed(1) : whole(number))
/** "5.7 / 7.5 / 19.0" */
export const three = ({ p50, p95, max }) => [p50, p95, max].map(short).join(' / ')
/** "p50 5.7, p95 7.5, max 19.0 ms" */
export const figures = values => {
  const { p50, p95, max } = spread(values)
  return `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, max ${max.toFixed(1)} ms`
}
