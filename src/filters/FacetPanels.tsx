import { KINDS, LEVELS } from '../data/types'
import { sourceName } from '../model/citations'
import { DIRECTIONS } from '../model/filter'
import { useIndex, useSummary } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { panelsText } from '../text/panels'
import { text } from '../text/text'
import { FacetGroup } from './FacetGroup'
import { occasionOptions, sourceOptions } from './facetOptions'
import { Option } from './Option'

/** Kinds of event. */
export function KindsPanel() {
  const chosen = useDashboard(state => state.filter.kinds)
  const setFilter = useDashboard(state => state.setFilter)
  return (
    <FacetGroup
      name={text.filters.kinds}
      options={KINDS}
      label={kind => text.filters.kindNames[kind]}
      chosen={chosen}
      counts={useSummary().facets.kinds}
      onChange={kinds => setFilter({ kinds })}
    />
  )
}

/** From whom to whom, by the sides of the actors. */
export function DirectionPanel() {
  const chosen = useDashboard(state => state.filter.directions)
  const setFilter = useDashboard(state => state.setFilter)
  return (
    <FacetGroup
      name={text.filters.direction}
      options={DIRECTIONS}
      label={direction => text.filters.directionNames[direction]}
      chosen={chosen}
      counts={useSummary().facets.directions}
      onChange={directions => setFilter({ directions })}
    />
  )
}

/** Which layers are on the screen. */
export function LayersPanel() {
  const context = useDashboard(state => state.scope.context)
  const setScope = useDashboard(state => state.setScope)
  return (
    <fieldset className="facet">
      <legend>{text.filters.layers}</legend>
      <p className="hint">{panelsText.articlesAlways}</p>
      <Option
        label={panelsText.context}
        hint={panelsText.contextHint}
        checked={context}
        onChange={checked => setScope({ context: checked })}
      />
    </fieldset>
  )
}

/** The rarer clauses. */
export function MorePanel() {
  const index = useIndex()
  const { facets } = useSummary()
  const filter = useDashboard(state => state.filter)
  const background = useDashboard(state => state.scope.background)
  const setFilter = useDashboard(state => state.setFilter)
  const setScope = useDashboard(state => state.setScope)
  const occasions = occasionOptions(index, filter.occasions)
  return (
    <>
      <div className="facet">
        <Option
          label={panelsText.disputed}
          hint={panelsText.disputedHint}
          checked={filter.disputed}
          count={facets.disputed}
          onChange={disputed => setFilter({ disputed })}
        />
        <Option
          label={panelsText.background}
          hint={panelsText.backgroundHint}
          checked={background}
          onChange={checked => setScope({ background: checked })}
        />
      </div>
      <FacetGroup
        name={panelsText.levels}
        options={LEVELS}
        label={level => panelsText.levelNames[level]}
        chosen={filter.levels}
        counts={facets.levels}
        onChange={levels => setFilter({ levels })}
      />
      {occasions.length > 0 ? (
        <FacetGroup
          name={panelsText.occasions}
          options={occasions}
          label={occasion => occasion}
          chosen={filter.occasions}
          counts={facets.occasions}
          onChange={chosen => setFilter({ occasions: chosen })}
        />
      ) : null}
      <FacetGroup
        name={panelsText.sources}
        options={sourceOptions(index, filter.sources)}
        label={source => sourceName(index.dataset.sources.get(source), source)}
        chosen={filter.sources}
        counts={facets.sources}
        onChange={sources => setFilter({ sources })}
      />
    </>
  )
}
