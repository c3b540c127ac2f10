import { badRowsCsv } from '../data/import/badRows'
import { BAD_KEPT, type ImportReport, type SetInfo } from '../data/import/importTypes'
import { openingText } from '../text/opening'
import { DialogShell } from './DialogShell'
import { Scrolls } from './Scrolls'
import { saveText } from './saveText'

const words = openingText.report
const SHOWN = 200
const VALUE_SHOWN = 80

interface ReportDialogProps {
  info: SetInfo
  report: ImportReport
  onClose: () => void
}

/** What became of a file: what its columns became, and which rows were set aside and why. */
export default function ReportDialog({ info, report, onClose }: ReportDialogProps) {
  const { rows, events, bad, badCount, badByReason, became } = report
  return (
    <DialogShell name={words.name(info.fileName)} onClose={onClose}>
      <div className="step report">
        <p>{words.counts(rows, events)}</p>
        <h3>{words.became}</h3>
        <ul className="became">
          {became.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <h3>{words.bad}</h3>
        {badCount === 0 ? <p>{words.noBad}</p> : null}
        {badCount > 0 ? (
          <>
            <p>{words.badCount(badCount)}</p>
            <ul className="became">
              {badByReason.map(({ reason, count }) => (
                <li key={reason}>{words.reason(reason, count)}</li>
              ))}
            </ul>
            <p className="links">
              <button
                type="button"
                className="link"
                onClick={() => saveText(words.fileName(info.id), badRowsCsv(report))}
              >
                {words.save}
              </button>
              {badCount > bad.length ? <span className="note">{words.saved(BAD_KEPT)}</span> : null}
            </p>
            <BadRows bad={bad.slice(0, SHOWN)} />
            {badCount > SHOWN ? <p className="note">{words.more(SHOWN, badCount)}</p> : null}
          </>
        ) : null}
      </div>
    </DialogShell>
  )
}

function BadRows({ bad }: { bad: ImportReport['bad'] }) {
  return (
    <Scrolls label={words.bad}>
      <table>
        <thead>
          <tr>
            {words.heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bad.map(({ line, column, value, reason }) => (
            <tr key={`${line}:${column}:${reason}`}>
              <td>{line}</td>
              <td>{column || words.wholeRow}</td>
              <td>{cut(value) || words.empty}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  )
}

function cut(value: string): string {
  const points = Array.from(value.slice(0, VALUE_SHOWN * 2))
  return points.length > VALUE_SHOWN ? `${points.slice(0, VALUE_SHOWN).join('')}…` : value
}
