import type { DayOrder } from '../data/import/importTypes'
import { openingText } from '../text/opening'
import type { DayOrderRows } from './preview'
import { Scrolls } from './Scrolls'

const words = openingText.mapping.order

interface DayOrderQuestionProps {
  order: DayOrderRows
  value: DayOrder
  onChange: (order: DayOrder) => void
}

/** Which number of a date is the day, asked beside the rows that show why, or decide it. */
export function DayOrderQuestion({ order, value, onChange }: DayOrderQuestionProps) {
  // there is nothing that could decide it but the person
  const orders: readonly DayOrder[] = order.asks
    ? ['day-month', 'month-day']
    : ['auto', 'day-month', 'month-day']
  return (
    <fieldset className="day-order">
      <legend>{words.legend}</legend>
      <p>{order.asks ? words.ask : words.decided}</p>
      {orders.map((name, at) => (
        <label key={name}>
          <input
            type="radio"
            name="day-order"
            value={name}
            checked={value === name}
            data-asked={order.asks && value === 'auto' && at === 0 ? '' : undefined}
            onChange={() => onChange(name)}
          />
          {words.orders[name]}
        </label>
      ))}
      <Scrolls label={words.rows}>
        <table>
          <thead>
            <tr>
              {[order.byLine ? words.line : words.row, ...words.heads].map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.rows.map(({ line, text, dayFirst, monthFirst }) => (
              <tr key={`${line}:${text}`}>
                <td>{line}</td>
                <td>{text}</td>
                <td>{dayFirst ?? words.never}</td>
                <td>{monthFirst ?? words.never}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
    </fieldset>
  )
}
