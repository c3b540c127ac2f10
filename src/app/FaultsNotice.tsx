import { useId, useMemo, useRef } from 'react'
import type { Fault } from '../data/types'
import { faultsText as words } from '../text/faults'
import './loading.css'

/** More would only slow the page down; the data check prints them all. */
const FAULTS_LISTED = 200
const VALUE_SHOWN = 80

interface FaultsNoticeProps {
  faults: readonly Fault[]
  /** Rows in all files, with those set aside. */
  rowCount: number
}

/** "3 of 812 rows could not be read", with the list behind it; nothing where every row could. */
export function FaultsNotice({ faults, rowCount }: FaultsNoticeProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const rows = useMemo(() => new Set(faults.map(({ file, line }) => `${file}:${line}`)).size, [faults])
  if (rows === 0) return null
  return (
    <>
      <button
        type="button"
        className="link"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {words.told(rows, rowCount)}
      </button>
      <dialog ref={dialog} className="faults" aria-labelledby={titleId}>
        <div className="faults-head">
          <h2 id={titleId}>{words.title}</h2>
          <button type="button" className="retry" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <p>{words.lead}</p>
        <FaultsTable faults={faults} />
      </dialog>
    </>
  )
}

function FaultsTable({ faults }: { faults: readonly Fault[] }) {
  const shown = faults.slice(0, FAULTS_LISTED)
  return (
    <>
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
          {shown.map(({ file, line, column, value, reason }) => (
            <tr key={`${file}:${line}:${column}:${value}:${reason}`}>
              <td>{file}</td>
              <td>{line}</td>
              <td>{column || words.wholeRow}</td>
              <td>{cut(value) || words.emptyCell}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > shown.length ? <p>{words.more(faults.length - shown.length)}</p> : null}
    </>
  )
}

function cut(value: string): string {
  const points = [...value]
  return points.length > VALUE_SHOWN ? `${points.slice(0, VALUE_SHOWN).join('')}…` : value
}
