import { Choice } from '../../charts/Choice'
import type { EconomySeries } from '../../model/series/economySeries'
import { useDashboard } from '../../store/useDashboard'
import { economyText } from '../../text/economy'
import { refusalWords } from './economyWords'

const words = economyText.controls

/** *Own units · Index*, the base year of an index, and why there is none where there is none. */
export function EconomyControls({ series }: { series: EconomySeries }) {
  const { bases, base, refusal } = series
  // the choice answers before the drawing does
  const asked = useDashboard(state => state.reading.base)
  const setReading = useDashboard(state => state.setReading)
  const open = refusal === null || refusal.why === 'year'
  const indexed = open && asked !== null && bases.includes(asked)
  return (
    <div className="economy-controls">
      <Choice
        name={words.reading}
        value={indexed ? 'index' : 'own'}
        onChange={chosen => setReading({ base: chosen === 'own' ? null : (base ?? bases[0] ?? null) })}
        options={[
          { value: 'own', label: words.own },
          { value: 'index', label: words.index, disabled: !open },
        ]}
        note={refusalWords(series)}
      />
      {indexed ? (
        <label className="economy-base">
          <span>{words.base}</span>
          <select value={asked} onChange={event => setReading({ base: Number(event.target.value) })}>
            {bases.map(year => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  )
}
