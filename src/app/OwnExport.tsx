import { useMemo } from 'react'
import type { Exported, StageRoom } from '../charts/tableData'
import { ExportDialog } from '../export/ExportDialog'
import { lanesFor } from '../model/engine/knownSet'
import type { EventIndex } from '../model/eventIndex'
import { Stage } from '../stage/StageView'
import { EngineProvider, type LiveEngine, useLiveEngine } from '../store/engine'
import { IndexProvider, useIndex } from '../store/model'
import { KindBarsView } from '../views/kindBars/KindBarsView'
import { OwnTimelineView } from '../views/timeline/OwnTimelineView'
import { YearBarsView } from '../views/yearBars/YearBarsView'

const nothing = () => {}

/** What a chart of a set of one's own can be taken along as: it is drawn alone from the counts that the page has. */
export function OwnExport({ chart, onClose }: { chart: Exported; onClose: () => void }) {
  const live = useLiveEngine()
  const index = useIndex()
  const staged = useMemo(
    () => ({
      ...chart,
      stage: (room: StageRoom) => <OwnStage view={chart.view} live={live} index={index} room={room} />,
    }),
    [chart, live, index],
  )
  return <ExportDialog chart={staged} onClose={onClose} />
}

interface OwnStageProps {
  view: Exported['view']
  live: LiveEngine
  index: EventIndex
  room: StageRoom
}

function OwnStage({ view, live, index, room }: OwnStageProps) {
  if (view === 'events') return null
  return (
    <EngineProvider value={live}>
      <IndexProvider value={index}>
        <Stage {...room} view={view} whole>
          {view === 'messages' ? (
            <YearBarsView onExport={nothing} />
          ) : view === 'trade' ? (
            <KindBarsView onExport={nothing} />
          ) : (
            <OwnTimelineView
              onExport={nothing}
              onTable={nothing}
              lanes={lanesFor(live.engine.columns, live.engine.sides)}
            />
          )}
        </Stage>
      </IndexProvider>
    </EngineProvider>
  )
}
