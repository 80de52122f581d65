import { worded, type Coded } from '../../../domain/coded.ts'
import type { PlaybookWords } from '../../../domain/playbook/problems.ts'
import { playbookFaults } from '../playbook-faults.ts'

export const playbook = {
  'playbook-wrong': (why: Coded<PlaybookWords>) => `${worded(why, playbookFaults)} Nothing was changed.`,
  'playbook-overtaken': (who: string | null) =>
    `${who ?? 'Somebody'} changed the playbook while you did. Theirs stands; yours is still on this page. Load it again to see theirs.`,
}
