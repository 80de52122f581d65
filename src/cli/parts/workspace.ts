import type { Deps } from '../../flow/deps.ts'
import { PersonError } from '../../runtime/person-error.ts'
import { acrossWorkspaces } from '../../store/scope.ts'
import { allWorkspaces, type Workspace } from '../../store/workspaces.ts'

/** The workspace that a command works on: the desk has one. */
export async function theWorkspace(deps: Deps): Promise<Workspace> {
  const [first] = await acrossWorkspaces(deps.db, allWorkspaces)
  if (first) return first
  throw new PersonError(
    'This desk has no company yet. Nothing was changed. Begin with: ./amends init --company NAME --names "a, b" --email YOU',
  )
}
