import { worded } from '../../../domain/coded.ts'
import type { playbook as en } from '../../en/problems/playbook.ts'
import { playbookFaults } from '../playbook-faults.ts'

export const playbook: typeof en = {
  'playbook-wrong': (why) => `${worded(why, playbookFaults)} Nichts wurde geändert.`,
  'playbook-overtaken': (who) =>
    `${who ?? 'Jemand'} hat die Spielregeln geändert, während Sie dabei waren. Die andere Fassung gilt; Ihre steht noch auf dieser Seite. Laden Sie sie noch einmal, um die andere zu sehen.`,
}
