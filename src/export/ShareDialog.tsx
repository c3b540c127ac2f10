import { useEffect } from 'react'

/** The link of the screen, to be copied or sent. */
export function ShareDialog({ address, onClose }: { address: () => string; onClose: () => void }) {
  useEffect(() => {
    navigator.clipboard.writeText(address()).then(onClose, onClose)
  }, [address, onClose])
  return null
}
