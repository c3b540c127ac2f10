import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { ReadingProps } from '../charts/tableData'
import type { Tab } from '../model/filter'
import { text } from '../text/text'

/** A reading beside the timeline: fetched when it is first wanted. */
export interface Part {
  load: () => Promise<{ default: ComponentType<ReadingProps> }>
  /** Remembers a failed fetch for good, so it is made anew when the file is asked for again. */
  View: LazyExoticComponent<ComponentType<ReadingProps>>
}
const part = (fetch: Part['load']): Part => {
  const load = () =>
    fetch().catch(() => {
      throw new Error(text.loading.files.network)
    })
  return { load, View: lazy(load) }
}
export const PARTS: Readonly<Record<Exclude<Tab, 'timeline'>, Part>> = {
  evidence: part(async () => ({ default: (await import('../views/evidence/EvidenceView')).EvidenceView })),
  openers: part(async () => ({ default: (await import('../views/openers/OpenersView')).OpenersView })),
  occasions: part(async () => ({
    default: (await import('../views/occasions/OccasionsView')).OccasionsView,
  })),
  economy: part(async () => ({ default: (await import('../views/economy/EconomyView')).EconomyView })),
  support: part(async () => ({ default: (await import('../views/support/SupportView')).SupportView })),
  conflicts: part(async () => ({
    default: (await import('../views/conflicts/ConflictsView')).ConflictsView,
  })),
  sources: part(async () => ({ default: (await import('../views/sources/SourcesView')).SourcesView })),
}
