import { useMemo } from 'react'
import type { Kind, Level } from '../../data/types'
import { WAY_NAMES } from '../../model/engine/engineTypes'
import type { Direction } from '../../model/filter'
import { useLiveEngine } from '../../store/engine'
import { useDashboard } from '../../store/useDashboard'
import { ownListText } from '../../text/ownList'
import { panelsText } from '../../text/panels'
import { text } from '../../text/text'
import { Option } from '../Option'
import { NamesPanel } from './NamesPanel'
import { OptionList } from './OptionList'
import { optionalFacets, wayName } from './ownClauses'

const words = ownListText.filters

/** Who takes part, by the thousand if need be. */
export function OwnActorsPanel() {
  const { store } = useLiveEngine()
  const between = useDashboard(state => state.filter.between)
  const enough = useDashboard(state => state.filter.actors.length > 1)
  const setFilter = useDashboard(state => state.setFilter)
  return (
    <NamesPanel
      facet="actors"
      legend={text.filters.actors}
      find={panelsText.findActor}
      onChange={actors =>
        setFilter(
          actors.length < 2 && store.getState().filter.between ? { actors, between: false } : { actors },
        )
      }
    >
      <Option
        label={panelsText.between}
        hint={enough ? panelsText.betweenHint : panelsText.betweenOff}
        checked={between}
        disabled={!enough}
        onChange={checked => setFilter({ between: checked })}
      />
    </NamesPanel>
  )
}

/** Kinds of event, by the file's own names. */
export function OwnKindsPanel() {
  const setFilter = useDashboard(state => state.setFilter)
  return (
    <NamesPanel
      facet="kinds"
      legend={text.filters.kinds}
      find={words.findIn(text.filters.kinds)}
      // the store keeps what an imported set calls its kinds
      onChange={kinds => setFilter({ kinds: kinds as Kind[] })}
    />
  )
}

/** From which side to which. */
export function OwnDirectionPanel() {
  const { engine, store } = useLiveEngine()
  const setFilter = useDashboard(state => state.setFilter)
  const { sides } = engine
  const order = useMemo(() => WAY_NAMES.flatMap((name, code) => (name === 'none' ? [] : [code])), [])
  const source = useMemo(
    () => ({
      label: (code: number) => wayName(sides, WAY_NAMES[code] as Direction),
      ticked: (code: number) => store.getState().filter.directions.includes(WAY_NAMES[code] as Direction),
      count: (code: number) => engine.facets.ways[code]!,
    }),
    [engine, sides, store],
  )
  return (
    <fieldset className="facet">
      <legend>{text.filters.direction}</legend>
      <OptionList
        order={order}
        source={source}
        onToggle={(code, checked) => {
          const way = WAY_NAMES[code] as Direction
          const others = store.getState().filter.directions.filter(one => one !== way)
          setFilter({ directions: checked ? [...others, way] : others })
        }}
      />
    </fieldset>
  )
}

/** The rarer clauses, as far as the set has their columns. */
export function OwnMorePanel() {
  const { engine } = useLiveEngine()
  const setFilter = useDashboard(state => state.setFilter)
  const names = { levels: panelsText.levels, occasions: panelsText.occasions, sources: panelsText.sources }
  return optionalFacets(engine.columns).map(facet => (
    <NamesPanel
      key={facet}
      facet={facet}
      legend={names[facet]}
      find={words.findIn(names[facet])}
      onChange={ticked => setFilter(facet === 'levels' ? { levels: ticked as Level[] } : { [facet]: ticked })}
    />
  ))
}
