import type { Fault } from '../../domain/search/search.ts'
import type { notNow as enNotNow, palette as enPalette, search as en } from '../en/search.ts'

const list = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} und ${all.at(-1)}`

export const search: typeof en = {
  title: 'Suche',
  skip: 'Zur Suche',
  field: 'Alles durchsuchen',
  placeholder: 'Wörter, oder "Wörter in Folge"',
  tabs: 'Was gezeigt wird',
  cases: 'Fälle',
  posts: 'Beiträge',
  people: 'Menschen',
  over: (count) => `über ${count}`,
  order: 'Reihenfolge',
  newest: 'das Neueste zuerst',
  oldest: 'das Älteste zuerst',
  begin:
    'Beiträge, Fälle, Menschen und Notizen, aus aller Zeit. Das letzte Wort darf ein Anfang sein; "Wörter in Anführungszeichen" stehen hintereinander.',
  nothing: (text) => `Nichts zu „${text}“.`,
  nothingHere: {
    cases: 'Kein Fall hat diese Wörter. Sehen Sie unter Beiträge und Menschen nach.',
    posts: 'Kein Beitrag und keine Notiz hat es.',
    people: 'So heißt hier niemand.',
  },
  instead: (count) => `${count} zu`,
  filling: 'Was vor der Suche gehört wurde, wird gerade noch durchsuchbar gemacht; es kommt von selbst dazu.',
  took: (count, milliseconds) => `${count} in ${milliseconds} ms`,
  opens: 'öffnet',
  newTab: 'neuer Tab',
  fieldsToo: 'gehen hier auch',
  found: (cases, posts, people) => `Gefunden: Fälle ${cases}, Beiträge ${posts}, Menschen ${people}.`,
  away: 'Der Schreibtisch antwortet nicht. Was Sie getippt haben, bleibt. Es wird weiter versucht.',
  nothingOpen: 'Nichts ist geöffnet. Was Sie öffnen, steht hier, neben dem, was gefunden wurde.',
  resolved: 'erledigt',
  ended: {
    thanked: 'hat uns gedankt',
    updated: 'hat den Beitrag ergänzt',
    deleted: 'hat den Beitrag gelöscht',
    angrier: 'noch verärgerter',
  },
  waiting: 'wir warten auf sie',
  later: 'zurückgelegt',
  settled: 'nichts steht aus',
  noAnswer: 'keine Antwort nötig',
  notAboutUs: 'nicht über uns',
  note: 'Notiz, nur unser Team',
  noteBy: (by) => `Notiz von ${by}, nur unser Team`,
  private: (name) => `Vertraulich, nur ${name} und unser Team`,
  ours: 'Unsere Antwort',
  oursBy: (by) => `Unsere Antwort, von ${by}`,
  by: (name) => `geschrieben von ${name}`,
  why({ code, words, choices }: Fault) {
    const sentences: Record<Fault['code'], string> = {
      nothing: 'Tippen Sie ein Wort.',
      'no-word': `In „${words}“ steht kein Wort.`,
      'unknown-field': `„${words}“ wird nicht verstanden. Es gibt ${list(choices)}.`,
      'no-value': `Nach ${words} steht noch nichts.${choices.length > 0 ? ` Möglich sind ${list(choices)}.` : ''}`,
      'unknown-value': `„${words}“ wird hier nicht verstanden. Es gibt ${list(choices)}.`,
      'no-language': 'Eine Sprache schreibt man mit ihren zwei Buchstaben: lang:en, lang:de.',
      'only-left-out': `„${words}“ lässt etwas weg. Sagen Sie auch, was Sie suchen.`,
      'field-left-out': `${words} kann man nicht weglassen, nur verlangen.`,
    }
    return sentences[code]
  },
  at: (column) => `Bei Zeichen ${column}`,
  mend: (text) => `Suchen nach ${text}`,
}

export const palette: typeof enPalette = {
  title: 'Was möchten Sie tun?',
  field: 'Tippen Sie ein paar Buchstaben',
  withWhom: (name) => `Mit ${name}`,
  here: 'Hier',
  goTo: 'Gehe zu',
  lately: 'Zuletzt geöffnet',
  search: 'Suche',
  searchFor: (text) => `Suchen nach „${text}“`,
  all: 'Alles',
}

export const notNow: typeof enNotNow = {
  nothingToTakeBack: 'es gibt nichts zurückzunehmen',
  mineAlready: 'er ist schon bei Ihnen',
  resolvedAlready: 'er ist schon erledigt',
  calledSo: 'so heißt es schon',
  noComplaint: 'es ist keine Beschwerde',
  gravest: 'schwerer geht es nicht',
  slightest: 'leichter wird eine Beschwerde nicht',
  upToDate: 'sie ist auf dem neuesten Stand',
  noRow: 'kein Beitrag ist gewählt',
  noReply: 'von hier kann nicht geantwortet werden',
  nothingSelected: 'nichts ist ausgewählt',
  nothingListed: 'in der Liste steht nichts',
}
