/** Promises, who solves what, and what the playbook says about it. */
export const owing = {
  talk: {
    title: 'Where we talk',
    hint: 'Whatever is said in private may be published, and what is settled there returns to public.',
    where: {
      public: 'in public',
      private_for_data: 'in private for personal data, else in public',
      offline_too: 'by telephone and elsewhere too',
    },
    call: 'A grave case suggests a call, if they agree',
    noCall: 'No call is suggested while everything stays in public.',
  },
  read: {
    title: 'Read first',
    hint: 'A second person reads these before they go out.',
    which: {
      trainees: 'replies of trainees',
      grave: 'replies on grave cases',
      corrections: 'corrections of something false',
      reviews: 'replies to reviews, blogs and videos',
    },
  },
  strip: {
    label: (name: string) => `Owed to ${name}`,
    more: (many: number) => `${many} more`,
    moreKept: (many: number) => `${many} more kept`,
    promise: 'Note a promise…',
    call: 'Call back…',
    suggested: 'This is grave: the playbook suggests a call, if they agree.',
    change: 'change…',
    changeWhat: (what: string) => `change… ${what}`,
    promised: (span: string, from: string) => `promised ${span}, from ${from}`,
    promisedOpen: (span: string, from: string) => `promised ${span} while we are open, from ${from}`,
    word: (what: string) => `we promised ${what}`,
    agreed: (by: string, at: string) => `${by} agreed, ${at}`,
    keptAt: (moment: string) => `kept at ${moment}`,
    after: (span: string) => `after ${span}`,
    ofItOpen: (span: string) => `${span} of it open`,
    late: 'too late',
    by: (name: string) => `by ${name}`,
    givenUpBy: (name: string) => `given up by ${name}`,
    takeBack: 'Take it back',
  },
  act: {
    done: 'It was done',
    noted: 'Noted as kept.',
    spoke: 'We spoke',
    whatWasSaid: 'What was said',
    whatWasSaidHint: 'It stands as a note in the case: only our team reads it.',
    noWords: 'Say in a few words what was said.',
    solved: 'It is solved',
    unsolved: 'Not solved yet',
    solvedNoted: 'Noted: it is really solved.',
    unsolvedNoted: 'Noted. The case is open again, and an answer is owed.',
    why: (what: string) => `Why “${what}” is not owed any more`,
    whyMissing: 'Say why: somebody will ask.',
    giveUp: 'Give it up',
    gaveUp: 'Not owed any more.',
    owedAgain: 'It is owed again.',
    leave: 'Leave it',
  },
  promise: {
    what: 'What we promised',
    by: 'By',
    add: 'Write it down',
    added: 'Written down.',
    noWords: 'Say what you promised: “her suitcase at the door”.',
    noTime: 'Give a time that is still to come.',
  },
  call: {
    title: 'Nobody is called who did not agree to it.',
    from: 'Call at, or from',
    until: 'Until, or empty for one moment',
    who: 'Who agreed',
    agreedAt: 'When they agreed',
    how: 'How they agreed, in their words',
    add: 'Write it down',
    added: 'Written down. It is owed then.',
    noTime: 'Give a time that is still to come.',
    noEnd: 'Give an end that comes after the beginning.',
    noWho: 'Say who agreed to the call.',
    noHow: 'Say how they agreed, in their words.',
    notYet: 'Nobody has agreed in the future.',
    said: (words: string) => `They said: ${words}`,
  },
  resolve: {
    title: 'Resolve this case?',
    does: 'Resolve',
    /** `Two things are still owed to Dana:` */
    owed: (many: number, name: string) =>
      many === 0 ? `Nothing is still owed to ${name}.` : `${manyThings(many)} still owed to ${name}:`,
    write: 'Write it',
    waive: 'Waive, because…',
    waiveWhat: (what: string) => `Waive, because… ${what}`,
    because: (what: string) => `Why “${what}” is not owed any more`,
    dont: 'Do not waive it',
    stays: (what: string, when: string) => `${what}, ${when}, stays`,
    goes: (what: string, when: string) => `${what}, ${when}`,
    missing: 'Write it first, or waive it and say why.',
    why: 'Say why: somebody will ask.',
    followUp: 'From then on a follow-up is owed: is it really solved?',
  },
  rank: {
    /** `costlier: grave, about 41,200 readers, angry` */
    costlier: (because: readonly string[]) => `costlier: ${because.join(', ')}`,
    plain: 'by the end of the promise alone',
    close: 'due soon',
    answerClose: 'the answer is due soon',
    late: 'late',
    /** After a comma or alone. */
    givesWay: 'too late already, so what can still be kept goes first',
    because: { complaint: 'a complaint', harm: 'real harm', grave: 'grave', anger: 'angry' },
  },
  events: {
    called: (who: string, name: string) => `${who} called it “${name}”`,
    callAgreed: (who: string, by: string, at: string) => `${who} noted that ${by} agreed to a call: ${at}`,
    unrouted: (because: string, language: string | null) => {
      const who = language === null ? 'handles this' : `handles this and speaks ${language}`
      if (because === 'network') return 'It went to nobody: whoever handles this does not answer on this network'
      if (because === 'full')
        return `It went to nobody: everyone here who ${who} has as many cases as they take at once`
      return `It went to nobody: everyone who ${who} is away`
    },
    unsolved: (who: string) => `${who} asked, and it is not solved: it is open again`,
  },
  solvers: {
    title: 'Who can solve what',
    hint: 'A new case goes only to who handles its kind, answers on its network, speaks its language where anybody does, is here, and has room for one more.',
    kinds: 'What they handle',
    noKind: 'handles no kind yet',
    languages: 'Languages',
    anyLanguage: 'any language',
    networks: 'Networks',
    anyNetwork: 'any network',
    anyHint: 'None chosen is any.',
    most: 'Cases at once, at most',
    mostHint: 'Empty is as many as come. What is only followed up does not count.',
    atMost: (many: number) => `at most ${many} at once`,
    asMany: 'as many as come',
    now: (cases: number) =>
      cases === 0
        ? 'Nothing waits for them now.'
        : cases === 1
          ? '1 waits for them now.'
          : `${cases} wait for them now.`,
  },
  statuses: {
    title: 'What we call it',
    hint: 'Names are yours; what a name does is fixed. Cases keep theirs, also one that is no longer offered.',
    categories: {
      open: 'Open: we act',
      waiting: 'Waiting: they act',
      later: 'Later: it comes back by itself',
      resolved: 'Resolved: it is done',
    },
    name: (category: string) => `Name, ${category}`,
    add: 'Add a name',
    addTo: (category: string) => `Add a name, ${category}`,
    newName: (category: string) => `New name, ${category}`,
    save: 'Keep',
    saveName: (name: string) => `Keep the name ${name}`,
    retire: 'no longer offer',
    retireName: (name: string) => `no longer offer: ${name}`,
    offer: 'offer again',
    offerName: (name: string) => `offer again: ${name}`,
    retired: 'no longer offered',
    leave: 'Leave it',
    kept: 'Kept.',
    call: 'Call it…',
    callTitle: 'What is it called?',
    callHint: 'Where it stands stays as it is.',
    does: 'Call it that',
  },
}

const MANY = ['', 'One thing is', 'Two things are', 'Three things are', 'Four things are', 'Five things are']
const manyThings = (many: number): string => MANY[many] ?? `${many} things are`
