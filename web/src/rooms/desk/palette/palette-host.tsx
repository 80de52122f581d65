import { lazy, Suspense, useEffect } from 'react'
import { useKey } from '../../../keys.ts'
import { closePalette, openPalette, usePaletteOpened } from './palette-open.ts'

const load = () => import('./palette.tsx')
const Palette = lazy(async () => ({ default: (await load()).Palette }))

/** The palette, fetched soon after the desk stands: what is typed right after its key is meant for it. */
export function PaletteHost() {
  const opened = usePaletteOpened()
  useKey('palette', openPalette)
  useEffect(() => {
    const quiet = setTimeout(load, 1_000)
    return () => clearTimeout(quiet)
  }, [])
  if (opened === null) return null
  return (
    <Suspense>
      <Palette opened={opened} close={closePalette} />
    </Suspense>
  )
}
