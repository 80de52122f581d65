import type { outcome as en } from '../en/outcome.ts'

export const outcome: typeof en = {
  thanked: 'hat uns öffentlich gedankt',
  updated: 'hat den Beitrag ergänzt',
  deleted: 'hat den Beitrag gelöscht',
  angrier: 'ist verärgerter als zuvor',
  afterAnswer: (span) => `${span} nach unserer Antwort`,
}
