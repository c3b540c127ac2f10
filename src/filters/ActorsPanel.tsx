import { useMemo, useState } from 'react'
import { SIDES } from '../data/types'
import { useIndex, useSummary } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { panelsText } from '../text/panels'
import { text } from '../text/text'
import { actorsBySide } from './actorsBySide'
import { toggled } from './FacetGroup'
import { Option } from './Option'

/** The actors who have an event in the shown layers, by side; ticking a side ticks its actors. */
export function ActorsPanel() {
  const index = useIndex()
  const counts = useSummary().facets.actors
  const chosen = useDashboard(state => state.filter.actors)
  const between = useDashboard(state => state.filter.between)
  const setFilter = useDashboard(state => state.setFilter)
  const [sought, setSought] = useState('')
  const all = useMemo(() => actorsBySide(index, ''), [index])
  const found = useMemo(() => actorsBySide(index, sought), [index, sought])
  const order = useMemo(() => SIDES.flatMap(side => (all.get(side) ?? []).map(actor => actor.id)), [all])
  const set = (actors: readonly string[]) =>
    setFilter(actors.length < 2 && between ? { actors, between: false } : { actors })
  return (
    <fieldset className="facet facet-actors">
      <legend>{text.filters.actors}</legend>
      <label className="find">
        <span className="visually-hidden">{panelsText.findActor}</span>
        <input
          type="search"
          placeholder={panelsText.findActor}
          autoComplete="off"
          spellCheck={false}
          value={sought}
          onChange={event => setSought(event.target.value)}
        />
      </label>
      <Option
        label={panelsText.between}
        hint={chosen.length < 2 ? panelsText.betweenOff : panelsText.betweenHint}
        checked={between}
        disabled={chosen.length < 2}
        onChange={checked => setFilter({ between: checked })}
      />
      <div className="sides">
        {SIDES.map(side => {
          const actors = found.get(side)
          if (!actors) return null
          const ids = (all.get(side) ?? []).map(actor => actor.id)
          const ticked = ids.filter(id => chosen.includes(id)).length
          return (
            <div className={`side side-${side.toLowerCase()}`} key={side}>
              <Option
                label={panelsText.sides[side]}
                checked={ticked === ids.length}
                mixed={ticked > 0 && ticked < ids.length}
                onChange={checked =>
                  set(
                    checked
                      ? order.filter(id => ids.includes(id) || chosen.includes(id))
                      : chosen.filter(id => !ids.includes(id)),
                  )
                }
              />
              {actors.map(actor => (
                <Option
                  key={actor.id}
                  label={actor.name}
                  checked={chosen.includes(actor.id)}
                  count={counts.get(actor.id) ?? 0}
                  onChange={checked => set(toggled(order, chosen, actor.id, checked))}
                />
              ))}
            </div>
          )
        })}
      </div>
      {found.size === 0 ? <p className="hint">{panelsText.noActor}</p> : null}
    </fieldset>
  )
}
