import { lazy, Suspense } from 'react'
import { useKey } from '../../../keys.ts'
import { closePalette, openPalette, usePaletteOpened } from './palette-open.ts'

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

/** The palette, drawn when it is wanted first. */
export function PaletteHost() {
  const opened = usePaletteOpened()
  useKey('palette', openPalette)
  if (opened === null) return null
  return (
    <Suspense>
      <Palette opened={opened} close={closePalette} />
    </Suspense>
  )
}
