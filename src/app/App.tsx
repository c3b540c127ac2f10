import { useQuery } from '@tanstack/react-query'
import { useInsertionEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { datasetQuery } from '../data/query'
import type { Dataset } from '../data/types'
import { mirrorAddress } from '../store/addressBar'
import { embedKey, ownKey, watchAddress } from '../store/history'
import { knownOf } from '../store/known'
import { configureDashboard } from '../store/useDashboard'
import { text } from '../text/text'
import { DashboardPage } from './DashboardPage'
import { LoadError } from './LoadError'
import { Opened } from './Opened'
import { useFonts } from './useFonts'

/** A window for the speaker alone shows notes in place of the dashboard. */
const SPEAKER = location.hash.startsWith('#speaker=')
const loadSpeaker = () => import('../briefing/SpeakerPage').then(part => part.SpeakerPage)
/** A page that was saved as one file cannot start the worker that reads files. */
const loadOwn = import.meta.env.MODE === 'file' ? null : () => import('./OwnGate').then(part => part.OwnGate)
const loadEmbed = () => import('./EmbedPage').then(part => part.EmbedPage)

/** The skeleton stands in the page itself, drawn before any script; it goes before what takes its place is measured. */
function useSkeleton(shown: boolean) {
  useInsertionEffect(() => {
    const skeleton = document.getElementById('loading')
    if (skeleton) skeleton.hidden = !shown
  }, [shown])
}

/** Loads the dataset, says what is wrong where it cannot be had, and opens the dashboard on it. */
export function App() {
  const { data, error, isFetching, refetch } = useQuery(datasetQuery())
  const fonts = useFonts()
  const asked = useSyncExternalStore(watchAddress, ownKey)
  const own = loadOwn && asked
  const [opened, setOpened] = useState<Dataset | null>(null)
  // before the first paint: the link decides what is drawn
  useLayoutEffect(() => {
    if (!data || own) return
    const known = knownOf(data)
    configureDashboard({ info: data.info, known })
    const stop = SPEAKER ? undefined : mirrorAddress(data.info, known)
    setOpened(data)
    return stop
  }, [data, own])
  const failed = error && !isFetching
  const ready = opened && fonts
  useSkeleton(!failed && !ready && !own)
  if (loadOwn && own) return <Opened key={own} name={text.page.open} load={loadOwn} props={{}} />
  if (failed) return <LoadError error={error} onRetry={() => refetch()} />
  if (!ready) return null
  if (SPEAKER) return <Opened name={text.page.name} load={loadSpeaker} props={{ dataset: opened }} />
  if (embedKey()) return <Opened name={text.page.share} load={loadEmbed} props={{ dataset: opened }} />
  return <DashboardPage dataset={opened} />
}
