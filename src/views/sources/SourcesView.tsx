import { useMemo } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { sourceLine } from '../../charts/sourceLine'
import type { ReadingProps } from '../../charts/tableData'
import { PHONE, useMedia } from '../../charts/useMedia'
import { sourcesSeries } from '../../model/series/sourcesSeries'
import { useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { useTable } from '../../store/useTable'
import { sourcesText } from '../../text/sources'
import { text } from '../../text/text'
import { ChosenSource } from './ChosenSource'
import { actsPerBlock } from './placeBlocks'
import { SourceList } from './SourceList'
import { SourceSelect } from './SourceSelect'
import { SourcesKey } from './SourcesKey'
import { extentLine } from './sourceWords'
import '../../charts/reading.css'
import './sources.css'

/** Blocks in a row of the list. */
const COLUMNS = 40

/** *Sources*: every source with how much it gives, and of the chosen one how to cite it and what was drawn from it. */
export function SourcesView({ onExport, onAllMarks }: ReadingProps) {
  const index = useIndex()
  const filter = useFollowing('filter')
  const { source: asked } = useFollowing('reading')
  const setReading = useDashboard(state => state.setReading)
  const phone = useMedia(PHONE)
  const table = useTable('sources')
  const series = useMemo(() => sourcesSeries(index, filter), [index, filter])
  const all = [...series.articles, ...series.context]
  const chosen = all.find(({ source }) => source.id === asked) ?? all[0]
  const per = actsPerBlock(series.most, COLUMNS)
  const choose = (id: string) => setReading({ source: id })
  const listProps = { series, chosen: chosen?.source.id ?? '', onChoose: choose }
  return (
    <ChartFrame
      id="sources"
      name={text.readings.names.sources}
      finding={null}
      extent={extentLine(series, index.scope.context, filter.sources.length > 0)}
      legend={<SourcesKey per={per} series={series} />}
      source={sourceLine(
        index.dataset,
        all.map(({ source }) => ({ source: source.id, locator: '' })),
      )}
      table={table}
      onAllMarks={onAllMarks}
      makeTable={() => import('./sourceTable').then(({ sourceTable }) => sourceTable(series))}
      onExport={onExport}
    >
      <div className="sources-reading">
        <div className="sources-columns">
          {phone ? (
            <SourceSelect {...listProps} />
          ) : (
            <SourceList {...listProps} columns={COLUMNS} per={per} />
          )}
          {chosen ? <ChosenSource key={chosen.source.id} entry={chosen} /> : <p>{sourcesText.gone}</p>}
        </div>
      </div>
    </ChartFrame>
  )
}
