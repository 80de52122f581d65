import type { connections as en } from '../en/connections.ts'

export const connections: typeof en = {
  connections: 'Verbindungen',
  skip: 'Zu den Verbindungen',
  head: (all, wrong) => `${all}${wrong === 0 ? '' : wrong === 1 ? ', eine braucht Sie' : `, ${wrong} brauchen Sie`}`,
  needsYou: (wrong) => (wrong === 1 ? '1 braucht Sie' : `${wrong} brauchen Sie`),
  connect: 'Verbinden…',
  away: 'Der Desk antwortet nicht. Nichts wurde geändert. Neuer Versuch läuft.',
  cannotAnswer: (since) => `Kann nicht antworten seit ${since}`,
  cannotHear: (since) => `Hört nichts seit ${since}`,
  tookBack: (why) => `Das Netzwerk hat unsere Anmeldung zurückgenommen (${why}).`,
  doesNotHear: (why) => `Es ist nicht zu hören (${why}). Es wird von selbst weiter versucht.`,
  waits: (many) =>
    many === 1 ? '1 Antwort ist gespeichert und wartet.' : `${many} Antworten sind gespeichert und warten.`,
  stillHears: 'Öffentliche Beiträge hören wir weiter.',
  can: { listen: 'hört', reply: 'antwortet', find: 'findet Gesendetes wieder' },
  onlyFile: 'nur, was aus Dateien kommt; der Fall sagt: dort öffnen',
  heard: (when) => `gehört ${when}`,
  neverHeard: 'noch nichts gehört',
  postsToday: (many) => `${many} Beiträge heute`,
  over: (many) => `über ${many}`,
  hole: (from, to, fetched) =>
    `Lücke geschlossen: ${from} bis ${to}, ${fetched === 1 ? '1 Beitrag' : `${fetched} Beiträge`} nachgeholt.`,
  signInAgain: 'Neu anmelden',
  signInAgainTo: (handle) => `Neu anmelden als ${handle}`,
  everything: 'Alles, was geschah',
  everythingOf: (handle) => `Alles, was geschah: ${handle}`,
  nothingHappened: 'Seit dem Verbinden ist nichts geschehen.',
  events: {
    connected: (by) => (by === null ? 'Verbunden' : `Verbunden von ${by}`),
    deaf: (why) => `War nicht zu hören: ${why}`,
    'hears again': (since) => `Wieder gehört; taub war es seit ${since}`,
    refused: (why) => `Das Netzwerk nahm unsere Anmeldung zurück: ${why}`,
    'signed in': (by) => (by === null ? 'Neu angemeldet' : `Neu angemeldet von ${by}`),
    removed: (by) => (by === null ? 'Entfernt' : `Entfernt von ${by}`),
  },
  remove: 'Entfernen…',
  removeOf: (name) => `Entfernen… ${name}`,
  removeTitle: (name) => `${name} entfernen?`,
  removeStays: (cases) => `Die ${cases} Fälle bleiben. Neues wird nicht mehr gehört.`,
  removeNow: (name) => `${name} entfernen`,
  keepIt: 'Behalten',
  connectTitle: 'Ein Konto verbinden',
  network: 'Netzwerk',
  fields: {
    handle: { label: 'Handle', hint: 'Wie die Leute es schreiben: @northwindair.' },
    name: { label: 'Name', hint: 'Antworten stehen unter diesem Namen.' },
    secret: { label: 'Zugangsschlüssel', hint: 'Wird versiegelt; niemand kann ihn wieder lesen, auch hier nicht.' },
  },
  missing: {
    handle: 'Geben Sie das Handle ein.',
    name: 'Geben Sie den Namen ein.',
    secret: 'Fügen Sie den Schlüssel ein.',
  },
  connectNow: 'Verbinden',
  connected: 'Verbunden. Ab jetzt wird gehört.',
  removed: 'Entfernt. Die Fälle bleiben.',
  signedIn: (woken) =>
    woken === 0
      ? 'Angemeldet.'
      : woken === 1
        ? 'Angemeldet. Die wartende Antwort geht hinaus.'
        : `Angemeldet. ${woken} wartende Antworten gehen hinaus.`,
}
