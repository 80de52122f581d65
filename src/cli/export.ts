import { once } from 'node:events'
import { PersonError } from '../runtime/person-error.ts'
import { exportable, exportRows, type Exportable } from '../store/export.ts'
import { inWorkspace } from '../store/scope.ts'
import type { Run } from './parts/command.ts'
import { theWorkspace } from './parts/workspace.ts'

/** Everything of one kind as JSON lines, a thousand at a time, from one moment. */
export const run: Run = async ({ args, out, open }) => {
  const [noun] = args
  if (!exportable.includes(noun as Exportable))
    throw new PersonError(`Export what? Use: ./amends export ${exportable.join('|')}`)
  const deps = await open()
  const { id } = await theWorkspace(deps)
  await inWorkspace(deps.db, id, async (tx) => {
    for await (const rows of exportRows(tx, noun as Exportable)) {
      if (!out.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))) await once(out, 'drain')
    }
  })
}
