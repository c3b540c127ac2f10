import { useEffect, useState } from 'react'
import { useSize } from '../charts/useSize'
import { StageView } from '../stage/StageView'
import { useIndex } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import type { Briefing } from './scene'
import { briefingOf } from './start'
import './presenter.css'

export function Presenter() {
  const { dataset } = useIndex()
  const ref = useDashboard(state => state.scene)
  const [briefing, setBriefing] = useState<Briefing | null>(null)
  const [box, size] = useSize<HTMLDivElement>()
  useEffect(() => {
    if (ref) briefingOf(ref.briefing, dataset).then(setBriefing)
  }, [ref, dataset])
  const scene = briefing?.scenes.find(({ id }) => id === ref?.scene)
  const scale = size ? Math.min(size.width / 1280, size.height / 720) : 1
  return (
    <div className="presenter" ref={box}>
      {size && scene ? (
        <StageView
          view={scene.view}
          width={size.width - 112 * scale}
          height={size.height - (110 + 154) * scale}
          zoom={(5 / 3) * scale}
        />
      ) : null}
    </div>
  )
}
