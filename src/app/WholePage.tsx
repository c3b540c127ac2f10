import { useLayoutEffect, useState } from 'react'
import type { WholeSet } from '../data/import/importTypes'
import { mirrorAddress } from '../store/addressBar'
import { knownOf } from '../store/known'
import { configureDashboard } from '../store/useDashboard'
import { DashboardPage } from './DashboardPage'
import { sayOfSet } from './openSet'
import { useFonts } from './useFonts'
import { WholeHead } from './WholeHead'

/** The whole dashboard on a package of one's own: the link's state first, then the views. */
export function WholePage({ set }: { set: WholeSet }) {
  const [opened, setOpened] = useState(false)
  const fonts = useFonts()
  const { dataset } = set
  useLayoutEffect(() => {
    const known = knownOf(dataset)
    configureDashboard({ info: dataset.info, known })
    const stop = mirrorAddress(dataset.info, known)
    sayOfSet()
    setOpened(true)
    return stop
  }, [dataset])
  return opened && fonts ? <DashboardPage dataset={dataset} head={<WholeHead set={set} />} /> : null
}
