import type { Kind } from '../../domain/triage/triage.ts'
import type { behind as enBehind, deciding as enDeciding, judge as en } from '../en/judge.ts'
import { triage } from './triage.ts'

const NEEDS: Record<string, string> = {
  yes: 'Braucht eine Antwort',
  optional: 'Kann eine bekommen',
  no: 'Braucht keine',
}

const by = (who: 'rules' | 'learned'): string => (who === 'rules' ? 'die Regeln' : 'das Gelernte')

export const judge: typeof en = {
  title: 'Beurteilung',
  skip: 'Zur Seite',
  away: 'Der Desk antwortet nicht. Nichts ist verloren. Neuer Versuch läuft.',
  trying: 'Der Desk antwortet nicht. Neuer Versuch läuft.',
  what: 'Was ein Beitrag ist',
  needs: 'Ob er eine Antwort braucht',
  answer: (head, answer) => (head === 'kind' ? triage.kind(answer as Kind, 0) : (NEEDS[answer] ?? answer)),
  since: (many, one, needed) =>
    `${many} ${one ? 'Entscheidung ist' : 'Entscheidungen sind'} seither dazugekommen und in diesen Zahlen nicht enthalten. Nach ${needed} neuen wird wieder gelernt.`,
  alone: 'Die Regeln urteilen allein.',
  noneYet: 'Sie haben noch nichts entschieden.',
  decisions: (many, one) => `Sie haben ${many} ${one ? 'Entscheidung' : 'Entscheidungen'} getroffen.`,
  learnsAfter: (needed) => `Nach ${needed} wird daraus gelernt, und dann nach je ${needed} weiteren wieder.`,
  used: 'Von Ihren letzten {all} Entscheidungen traf das Gelernte {learned}. Die Regeln allein: {rules}. Geurteilt wird mit dem, was Sie gelehrt haben, seit {at}.',
  notUsed:
    'Von Ihren letzten {all} Entscheidungen trafen die Regeln {rules}. Was Sie bis {at} gelehrt haben, hätte {learned} getroffen: nicht besser, als es der Zufall könnte. Darum urteilen die Regeln allein.',
  caption: (head, who) =>
    `${head === 'kind' ? 'Was Sie entschieden haben' : 'Was Sie über eine Antwort entschieden haben'}, neben dem, was ${who === 'rules' ? 'die Regeln sagten' : 'das Gelernte sagte'}`,
  youDecided: 'Sie entschieden',
  inAll: 'Insgesamt',
  said: 'gesagt',
}

export const deciding: typeof enDeciding = {
  title: 'Wie geurteilt wird',
  rules:
    'Zuerst nach Regeln, die man lesen kann: Wörter, Zeichen, Wartezeiten und das Gespräch um einen Beitrag. Hinter „warum“ stehen zu jedem Urteil die Gründe.',
  decisions:
    'Dann nach Ihren eigenen Entscheidungen. Sie entscheiden, wenn Sie sagen, was ein Beitrag ist oder dass keine Antwort nötig ist, und wenn Sie eine Beschwerde oder Frage beantworten. Was Sie gelehrt haben, bleibt hier, allein für diesen Desk.',
  corrections: 'Von den Entscheidungen oben waren {many} Korrekturen.',
  heldBack:
    'Geprüft wird an Entscheidungen, die vorher nicht gesehen wurden: Reihum wird ein Fünftel zurückgehalten und mit dem beurteilt, was aus dem Rest gelernt wurde. Das Gelernte urteilt nur dort, wo es die Regeln deutlicher übertrifft, als es eine Münze in einem von zwanzig Fällen täte. Was die Regeln schwer finden, bleibt schwer.',
  same: (name) => `${name}: Bei keiner Entscheidung lag nur eines von beiden richtig.`,
  apart: (name, often) =>
    `${name}: Nur das Gelernte lag richtig bei {better}, nur die Regeln bei {worse}. Eine Münze wäre so gut in ${often}.`,
  half: 'der Hälfte aller Fälle oder öfter',
  hardly: 'weniger als einem von 1.000 Fällen',
  oneOf: (many) => `einem von ${many} Fällen`,
}

export const behind: typeof enBehind = {
  corrected: 'Was Sie korrigiert haben',
  onlyAgreed: (who) => `Wo nur ${by(who)} Ihre Entscheidung traf${who === 'rules' ? 'en' : ''}`,
  agreed: (who) => `Wo ${by(who)} Ihre Entscheidung traf${who === 'rules' ? 'en' : ''}`,
  confused: (decided, who, said) =>
    `Sie entschieden „${decided}“, ${by(who)} ${who === 'rules' ? 'sagten' : 'sagte'} „${said}“`,
  decided: (decided) => `Alles, was Sie als „${decided}“ entschieden haben`,
  all: 'Alle Ihre Entscheidungen',
  figure: (many, of) => `${many}: ${of}`,
  close: 'Liste schließen',
  gone: 'Dahinter steht nichts mehr.',
  older: 'Ältere',
  on: (network) => `auf ${network}`,
  theCase: 'der Fall',
  noCase: 'ohne Fall',
  deleted: 'Der Beitrag wurde seither gelöscht, oder es war ein Bild.',
  line: (agent, corrected, decided, who, said) =>
    `${agent} ${corrected ? 'sagte' : 'hat geantwortet, also'}: ${decided}. ${who === 'rules' ? 'Die Regeln sagten' : 'Das Gelernte sagte'}: ${said}.`,
}
