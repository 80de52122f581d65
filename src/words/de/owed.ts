import type { owed as en, Phrase } from '../en/owed.ts'

const phrase = (
  before: string,
  after: string,
  here: string,
  kept: string,
  within = here,
  keptWithin = kept,
): Phrase => ({
  before,
  after,
  here,
  within,
  kept,
  keptWithin,
})

export const owed: typeof en = {
  acknowledge: phrase('Erstes Wort an ', '', 'Erstes Wort', 'Erstes Wort gesagt', 'erstes Wort', 'erstes Wort gesagt'),
  answer: phrase('', ' antworten', 'Öffentlich antworten', 'Beantwortet', 'öffentlich antworten', 'beantwortet'),
  return_to_public: phrase(
    'Zurück ins Öffentliche: ',
    '',
    'Zurück ins Öffentliche',
    'Öffentlich abgeschlossen',
    'zurück ins Öffentliche',
    'öffentlich abgeschlossen',
  ),
  keep_promise: phrase('Versprechen an ', ' halten', 'Versprechen halten', 'Versprechen gehalten'),
  follow_up: phrase('Bei ', ' nachfragen', 'Nachfragen', 'Nachgefragt', 'nachfragen', 'nachgefragt'),
  call_back: phrase('', ' zurückrufen', 'Zurückrufen', 'Zurückgerufen', 'zurückrufen', 'zurückgerufen'),
  thank: phrase('', ' danken', 'Danken', 'Gedankt', 'danken', 'gedankt'),
  approve: phrase('Antwort an ', ' freigeben', 'Antwort freigeben', 'Freigegeben', undefined, 'freigegeben'),
  ask_for_update: phrase(
    '',
    ' um Nachtrag bitten',
    'Um einen Nachtrag bitten',
    'Um einen Nachtrag gebeten',
    'um einen Nachtrag bitten',
    'um einen Nachtrag gebeten',
  ),
}
