import { useMe } from '../rooms/desk/here.ts'
import { words } from '../words.ts'

/** For whoever may not change a page: who may. */
export function CanChange({ of = 'change' }: { of?: 'change' | 'own' }) {
  const { whoMay } = useMe()
  return <p className="dim">{words.team.canChange(whoMay[of])}</p>
}
