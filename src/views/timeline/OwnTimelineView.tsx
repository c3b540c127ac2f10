import { startTransition, useCallback, useState } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { Choice } from '../../charts/Choice'
import type { OnExport } from '../../charts/tableData'
import { PHONE, useMedia } from '../../charts/useMedia'
import { useOwnAxis } from '../../charts/useOwnAxis'
import { useQuiet } from '../../charts/useQuiet'
import type { LaneBy } from '../../model/filter'
import { countWindow, type DensityStep, emptyDensity } from '../../model/series/ownDensity'
import { useLiveEngine } from '../../store/engine'
import { useDashboardStore } from '../../store/useDashboard'
import { ownText } from '../../text/ownCharts'
import { text } from '../../text/text'
import { dayWords } from './dayWords'
import { OwnPlot } from './OwnPlot'
import { isolated } from './ownSeries'
import { densityTable, rowsTable } from './ownTable'
import { ownWindow } from './ownWindow'
import type { OwnRows } from './useOwnRows'
import '../../charts/DateMark.css'
import './timeline.css'
import './own.css'

const words = ownText.timeline

interface OwnTimelineViewProps {
  onExport: OnExport
  /** Leads to the list of events, the timeline's accessible form. */
  onTable: () => void
  /** What the lanes can stand for. */
  lanes: readonly LaneBy[]
}

/** What happened in the strip's window, of an imported set: bars while the events are many, marks once they are few. */
export function OwnTimelineView({ onExport, onTable, lanes }: OwnTimelineViewProps) {
  const { engine, info } = useLiveEngine()
  const store = useDashboardStore()
  const { axis } = useOwnAxis(0)
  const shown = useCallback(() => ownWindow(store.getState(), info, axis), [store, info, axis])
  const [rows, setRows] = useState<OwnRows | null>(null)
  const extent = useQuiet(
    useCallback(() => {
      const window = shown()
      const { sure, possibly, unplaced } = countWindow(engine, window)
      return (
        words.extent(sure, dayWords(window[0]), dayWords(window[1])) +
        (possibly > 0 ? words.possibly(possibly) : '') +
        (unplaced > 0 ? words.unplaced(unplaced) : '')
      )
    }, [engine, shown]),
  )
  const [density] = useState(emptyDensity)
  const [step, setStep] = useState<DensityStep>('day')
  // the key may lag where the bars must not
  const keepStep = useCallback((next: DensityStep) => startTransition(() => setStep(next)), [])
  const marked = rows !== null && rows.rows !== null
  const sided = engine.lanes.by === 'sides'
  const phone = useMedia(PHONE)
  return (
    <ChartFrame
      name={words.name}
      id="timeline"
      finding={null}
      extent={extent}
      controls={
        lanes.length > 1 ? (
          <Choice
            name={words.lanes}
            value={engine.lanes.by}
            onChange={by => store.getState().setReading({ lanes: by })}
            options={lanes.map(by => ({ value: by, label: words.lanesBy[by], disabled: false }))}
            note={undefined}
          />
        ) : null
      }
      legend={
        <>
          {marked ? (
            <>
              <p>
                {words.marks}
                {sided && engine.sides
                  ? words.arrows(isolated(engine.sides[0]), isolated(engine.sides[1]))
                  : null}
              </p>
              {sided ? <p className="own-band-key">{words.bands}</p> : null}
              {sided && phone ? <p>{text.timeline.vertical.notToScale}</p> : null}
            </>
          ) : (
            <>
              <p>{words.density(step)}</p>
              {engine.columns.lower === engine.columns.upper ? null : <p>{words.share}</p>}
              <p>{words.zoomIn}</p>
            </>
          )}
          {engine.lanes.by === 'actors' ? <p>{words.firstNamed}</p> : null}
        </>
      }
      source={ownText.source(info.fileName)}
      onTable={onTable}
      makeTable={useCallback(
        () =>
          Promise.resolve(
            rows?.rows ? rowsTable(engine.columns, rows.rows) : densityTable(engine, shown(), density.step),
          ),
        [engine, shown, density, rows],
      )}
      onExport={onExport}
    >
      <OwnPlot axis={axis} shown={shown} density={density} onRows={setRows} onStep={keepStep} />
    </ChartFrame>
  )
}
