import type { owing as en } from '../en/owing.ts'

export const owing: typeof en = {
  talk: {
    title: 'Wo wir sprechen',
    hint: 'Was vertraulich gesagt wird, kann veröffentlicht werden; und was dort geklärt ist, kehrt in die Öffentlichkeit zurück.',
    where: {
      public: 'öffentlich',
      private_for_data: 'vertraulich für persönliche Daten, sonst öffentlich',
      offline_too: 'auch am Telefon und anderswo',
    },
    call: 'Bei einem schweren Fall wird ein Anruf vorgeschlagen, wenn die Person einverstanden ist',
    noCall: 'Solange alles öffentlich bleibt, wird kein Anruf vorgeschlagen.',
  },
  read: {
    title: 'Vorher gelesen',
    hint: 'Das liest jemand gegen, bevor es hinausgeht.',
    which: {
      trainees: 'Antworten von Auszubildenden',
      grave: 'Antworten in schweren Fällen',
      corrections: 'Richtigstellungen von etwas Falschem',
      reviews: 'Antworten auf Bewertungen, Blogs und Videos',
    },
  },
  strip: {
    label: (name) => `Geschuldet an ${name}`,
    more: (many) => `${many} weitere`,
    moreKept: (many) => `${many} weitere gehalten`,
    promise: 'Versprechen notieren…',
    call: 'Zurückrufen…',
    suggested: 'Das ist schwer: Das Playbook schlägt einen Anruf vor, wenn die Person einverstanden ist.',
    change: 'ändern…',
    changeWhat: (what) => `ändern… ${what}`,
    promised: (span, from) => `${span} versprochen, ab ${from}`,
    promisedOpen: (span, from) => `${span} während der Öffnungszeit versprochen, ab ${from}`,
    word: (what) => `wir haben versprochen: ${what}`,
    agreed: (by, at) => `${by} war einverstanden, ${at}`,
    keptAt: (moment) => `gehalten ${moment}`,
    after: (span) => `nach ${span}`,
    ofItOpen: (span) => `davon ${span} geöffnet`,
    late: 'zu spät',
    by: (name) => `von ${name}`,
    givenUpBy: (name) => `${name} hat darauf verzichtet`,
    takeBack: 'Zurücknehmen',
  },
  act: {
    done: 'Es ist getan',
    noted: 'Als gehalten notiert.',
    spoke: 'Wir haben gesprochen',
    whatWasSaid: 'Was gesprochen wurde',
    whatWasSaidHint: 'Es steht als Notiz im Fall: Nur unser Team liest sie.',
    noWords: 'Sagen Sie in ein paar Worten, was gesprochen wurde.',
    solved: 'Es ist gelöst',
    unsolved: 'Noch nicht gelöst',
    solvedNoted: 'Notiert: Es ist wirklich gelöst.',
    unsolvedNoted: 'Notiert. Der Fall ist wieder offen, und eine Antwort ist geschuldet.',
    why: (what) => `Warum „${what}“ nicht mehr geschuldet ist`,
    whyMissing: 'Sagen Sie, warum: Jemand wird fragen.',
    giveUp: 'Darauf verzichten',
    gaveUp: 'Nicht mehr geschuldet. z nimmt es zurück.',
    owedAgain: 'Es ist wieder geschuldet.',
    leave: 'So lassen',
  },
  promise: {
    what: 'Was wir versprochen haben',
    by: 'Bis',
    add: 'Notieren',
    added: 'Notiert.',
    noWords: 'Sagen Sie, was Sie versprochen haben: „ihr Koffer vor der Tür“.',
    noTime: 'Geben Sie eine Zeit an, die noch kommt.',
  },
  call: {
    title: 'Niemand wird angerufen, der nicht einverstanden ist.',
    from: 'Anrufen um, oder ab',
    until: 'Bis',
    untilHint: 'Für einen einzigen Zeitpunkt leer lassen.',
    who: 'Wer einverstanden war',
    agreedAt: 'Wann',
    how: 'Wie, in den eigenen Worten der Person',
    add: 'Notieren',
    added: 'Notiert. Dann ist der Anruf geschuldet.',
    noTime: 'Geben Sie eine Zeit an, die noch kommt.',
    noEnd: 'Geben Sie ein Ende an, das nach dem Anfang liegt.',
    noWho: 'Sagen Sie, wer mit dem Anruf einverstanden war.',
    noHow: 'Sagen Sie, wie zugestimmt wurde, in den Worten der Person.',
    notYet: 'Niemand hat in der Zukunft zugestimmt.',
    said: (words) => `Gesagt wurde: ${words}`,
  },
  resolve: {
    title: 'Diesen Fall lösen?',
    does: 'Lösen',
    owed: (many, name) =>
      many === 0 ? `${name} ist nichts mehr geschuldet.` : `${name} ${manyThings(many)} noch geschuldet:`,
    write: 'Schreiben',
    waive: 'Verzichten, weil…',
    waiveWhat: (what) => `Verzichten, weil… ${what}`,
    because: (what) => `Warum „${what}“ nicht mehr geschuldet ist`,
    dont: 'Doch nicht verzichten',
    stays: (what, when) => `${what}, ${when}, bleibt`,
    goes: (what, when) => `${what}, ${when}`,
    missing: 'Schreiben Sie es zuerst, oder verzichten Sie darauf und sagen Sie, warum.',
    why: 'Sagen Sie, warum: Jemand wird fragen.',
    followUp: 'Danach ist eine Nachfrage geschuldet: Ist es wirklich gelöst?',
  },
  rank: {
    costlier: (because) => `teurer: ${because.join(', ')}`,
    plain: 'allein nach dem Ende des Versprechens',
    because: { complaint: 'eine Beschwerde', harm: 'echter Schaden', grave: 'schwer', anger: 'wütend' },
  },
  events: {
    callAgreed: (who, by, at) => `${who} hat notiert, dass ${by} mit einem Anruf einverstanden ist: ${at}`,
    unrouted: (because, language) => {
      const who = language === null ? 'das bearbeitet' : `das bearbeitet und ${language} spricht`
      if (because === 'network')
        return 'Niemand hat es bekommen: Wer das bearbeitet, antwortet nicht in diesem Netzwerk'
      if (because === 'full')
        return `Niemand hat es bekommen: Wer hier ${who}, hat so viele Fälle, wie gleichzeitig gehen`
      return `Niemand hat es bekommen: Wer ${who}, ist gerade nicht da`
    },
    unsolved: (who) => `${who} hat nachgefragt, und es ist nicht gelöst: Der Fall ist wieder offen`,
  },
}

const MANY = ['', 'ist eine Sache', 'sind zwei Dinge', 'sind drei Dinge', 'sind vier Dinge', 'sind fünf Dinge']
const manyThings = (many: number): string => MANY[many] ?? `sind ${many} Dinge`
