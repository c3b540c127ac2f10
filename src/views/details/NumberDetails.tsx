import type { ReactNode, RefObject } from 'react'
import { Fact } from '../../charts/Fact'
import { Unbroken } from '../../charts/Unbroken'
import type { Citation, Layer } from '../../data/types'
import { conflictsOf } from '../../model/conflicts'
import type { Ref } from '../../model/filter'
import { useIndex } from '../../store/model'
import { detailsText } from '../../text/details'
import { CodingNote } from './CodingNote'
import { Differences } from './Differences'
import { ContextLayer } from './Facts'
import { Sources } from './Sources'

const words = detailsText

interface NumberDetailsProps {
  target: Ref
  heading: RefObject<HTMLHeadingElement | null>
  title: string
  /** The great number; null where the title begins with it. */
  value: string | null
  row: { layer: Layer; check?: string; sources: readonly Citation[]; note: string }
  /** Facts that only this sort of number has. */
  children: ReactNode
}

/** What every number shows: itself, its facts, its layer and sources, and where the sources differ on it. */
export function NumberDetails({ target, heading, title, value, row, children }: NumberDetailsProps) {
  const { dataset, scope } = useIndex()
  return (
    <>
      {value === null ? null : <p className="great-number">{value}</p>}
      <h2 ref={heading} tabIndex={-1}>
        <Unbroken title={title} />
      </h2>
      <dl>
        {children}
        <Sources citations={row.sources} />
      </dl>
      <Differences conflicts={conflictsOf(dataset, scope, target)} />
      <dl>
        <ContextLayer layer={row.layer} />
        <Fact name={words.check}>{row.check ? (words.checks[row.check] ?? row.check) : null}</Fact>
      </dl>
      <CodingNote note={row.note} />
    </>
  )
}
