import { worded } from '../../../domain/coded.ts'
import type { hindrances as enHindrances, reply as en } from '../../en/problems/reply.ts'
import { guard } from '../guard.ts'

const hindrances: typeof enHindrances = {
  imported: (network) =>
    `Dieser Beitrag wurde aus ${network === null ? 'einer Datei' : `einer Datei von ${network}`} geholt: Von hier aus kann niemand antworten. Öffnen Sie ihn dort, wo er geschrieben wurde.`,
  'no-account': (network) => `Auf ${network} ist kein Konto von uns verbunden.`,
  'nothing-left': (name) =>
    `${name} hat gelöscht, worauf wir antworten würden. Öffentlich gibt es nichts mehr zu beantworten.`,
  'only-private': (name) => `${name} hat nur privat geschrieben: Öffentlich gibt es nichts zu beantworten.`,
  'not-private': (why, network) =>
    ({
      'no private messages': `Private Nachrichten auf ${network} lassen sich von hier aus nicht senden. Fragen Sie öffentlich nach einem Weg.`,
      'no account': `Auf ${network} ist kein Konto von uns verbunden. Verbinden Sie eines.`,
      'the playbook':
        'Das Playbook lässt jedes Wort öffentlich. Antworten Sie öffentlich, oder lassen Sie das Playbook ändern.',
      'not opened': 'Das private Gespräch wurde inzwischen zurückgenommen. Öffnen Sie es noch einmal.',
    })[why],
  'other-words': () => 'Das sind nicht die Worte, die freigegeben wurden.',
  'no-network': () => 'Dieses Netzwerk gibt es nicht mehr.',
  edited: (name) => `${name} hat den Beitrag geändert, nachdem Sie geantwortet hatten.`,
  deleted: (name) => `${name} hat den Beitrag gelöscht.`,
  refused: (network, reason) => `${network} hat es abgelehnt: ${reason.replace(/\.?$/, '.')}`,
  gone: (network) => `Was Sie beantworten, steht nicht mehr auf ${network}.`,
  guard: (why) => worded(why, guard),
}

export const reply: typeof en = {
  'reply-hindered': (why) => worded(why, hindrances),
  'reply-not-queued': (why) =>
    `${why === null ? '' : worded(why, hindrances)} Nichts wurde gesendet; Ihre Worte sind gespeichert.`.trim(),
  'reply-given-back': (why) =>
    `${worded(why, hindrances)} Nichts wurde gesendet. Ihre Worte sind als Entwurf gespeichert.`,
  'reply-stopped': () => 'Der Wächter hält diese Antwort auf. Nichts wurde gesendet; Ihre Worte sind gespeichert.',
  'reply-on-its-way': () => 'Diese Antwort ist schon unterwegs. Nichts wurde geändert.',
  'reply-settled': () => 'Das wurde inzwischen geklärt. Nichts wurde geändert.',
  'reply-limited': (network) => `${network} bittet uns zu warten; danach geht es von selbst.`,
  'reply-unreached': (network) => `${network} ist nicht zu erreichen. Nichts wurde gesendet; neuer Versuch läuft.`,
  'reply-signed-out': (network) =>
    `${network} hat unsere Anmeldung zurückgezogen. Die Antwort wartet und geht hinaus, sobald sich wieder jemand angemeldet hat.`,
  'reply-unclear': (network) =>
    `Wir wissen noch nicht, ob das angekommen ist: Die Leitung brach ab. Ihre Worte sind gespeichert. Wir sehen auf ${network} nach und senden es nicht zweimal.`,
  'reply-lost-sight': (network) =>
    `Wir können nicht herausfinden, ob das angekommen ist. Ihre Worte sind gespeichert, und nichts wird noch einmal gesendet. Sehen Sie auf ${network} nach und sagen Sie, was Sie sehen.`,
  'draft-other-window': () =>
    'Dieser Entwurf wurde in einem anderen Fenster von Ihnen geändert. Jener ist gespeichert; kopieren Sie von hier, was Sie brauchen, und laden Sie die Seite noch einmal.',
}
