import type { Scan } from './scan.ts'

/** Words that stand in nearly every sentence of a language and in few of another. */
const stopWords: Readonly<Record<string, string>> = {
  en: `
    the and you your is are was were have has had not this that with for my we our it its they them what how why
    when where can could would will do does did been on of to at be in from please just get got now no so but if
    or all any im ive dont cant didnt doesnt wont its thats an as by me up out he she who there about again
    still very too only yes hey hello hi thanks thank i u go need want help flight service never always than
    then here some more one day
  `,
  de: `
    der die das und ich nicht ist ein eine einen einem mein meine meinen wir ihr euch sie es den dem des mit auf
    fur von zu im am bei nach seit wie was wann warum wo kann konnen habe hat haben wird werden noch schon immer
    wieder auch aber oder wenn dass sich mir mich uns bitte danke kein keine keinen nur sehr hier heute jetzt
    uber nie war bin sind gar mehr nichts alles keiner niemand ihn ihm euer eure unser einfach ganz mal doch dann vom
    zum zur beim durch gegen ohne um vor weil damit diese dieser dieses jeden jede gibt geht wurde wurden hatte leider
    endlich etwas vielen dank hallo moin ihnen ihre seid habt euren eurer schon zwei drei vier minuten
    stunden tagen wochen meines meinem meiner eures ans ins aufs unter zwischen hab hatten haette sollte
  `,
  fr: `
    le la les des un une et est je vous nous mon ma mes votre vos pas ne que qui dans pour sur avec ce cette ces
    au aux du depuis mais ou donc bonjour merci jai cest pourquoi quand comment toujours plus suis avez ete sont
    fait tres
  `,
  es: `
    el los las una es que de en mi mis su no por para con se lo como pero esta estan yo nos muy ya cuando donde
    gracias hola porque todo desde hace tengo tiene sin hasta mas ustedes son del al un la le me usted hoy nunca
  `,
  pt: `
    os as um uma que de em nao meu minha seu por para com se como mas esta voces voce nos muito ja quando onde
    obrigado obrigada ola porque tudo desde faz tenho tem sem ate mais sao do da no na ao eu foi isso ainda
    nunca
  `,
  it: `
    il lo gli una che di mio mia suo non per con si come ma sono voi noi molto gia quando dove grazie ciao
    perche tutto da ho ha senza fino piu del della dei nel alla questo questa ancora mai anche cosa buongiorno e
    vostro
  `,
  nl: `
    de het een en is niet ik je jullie mijn wij we van op te met voor dat die er aan ook maar om als nog wel
    geen naar bij hoe wat wanneer waarom waar heb heeft hebben wordt zijn dit al uur bedankt hallo graag
    steeds kan
  `,
  sv: `
    och att det som en ett ar jag inte pa med for den har ni vi er mitt av till fran nar varfor hur vad kan tack
    hej
  `,
  pl: `
    na nie sie ze jest jak ale od mnie moj moja co czy dlaczego kiedy gdzie prosze dziekuje dzien juz tylko mam
  `,
  tr: `
    ve bir bu icin ile ne neden nasil degil var yok cok ben biz siz mi mu da de daha ama lutfen tesekkurler
    merhaba hala bana benim
  `,
  id: `
    yang dan di ini itu saya tidak dengan untuk dari ke sudah belum kami anda bisa ada apa kenapa kapan terima
    kasih tolong masih
  `,
}

const latin = new Map<string, string[]>()
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of words.trim().split(/\s+/u)) latin.set(word, [...(latin.get(word) ?? []), language])
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff\uff66-\uff9f]/gu, 'ja'],
  [/[\uac00-\ud7af\u1100-\u11ff\u3130-\u318f]/gu, 'ko'],
  [/[\u4e00-\u9fff\u3400-\u4dbf]/gu, 'zh'],
  [/[\u0600-\u06ff]/gu, 'ar'],
  [/[\u0590-\u05ff]/gu, 'he'],
  [/[\u0400-\u04ff]/gu, 'ru'],
  [/[\u0370-\u03ff]/gu, 'el'],
  [/[\u0e00-\u0e7f]/gu, 'th'],
  [/[\u0900-\u097f]/gu, 'hi'],
]

/** Tells one language of a script from its neighbours: Persian, Urdu, Ukrainian. */
const neighbours: readonly (readonly [string, RegExp, string])[] = [
  ['ar', /[پچژگ]/u, 'fa'],
  ['ar', /[ٹڈڑے]/u, 'ur'],
  ['ru', /[іїєґ]/iu, 'uk'],
]

/** The languages that can be told from a text; a network may name others. */
export const knownLanguages: readonly string[] = [
  ...Object.keys(stopWords),
  ...scripts.map(([, language]) => language),
  ...neighbours.map(([, , language]) => language),
]

/**
 * The language of a text, or `und`. `familiar` counts the words that a lexicon of ours knows, because a short outcry
 * has no stop words. What the network says breaks ties, and decides where the text is too short to tell.
 */
export function languageOf(read: Scan, told: string | null, familiar: (language: string) => number): string {
  const script = scriptOf(read)
  if (script !== null) return script
  const hint = /^[a-z]{2,3}(?=[-_]|$)/iu.exec(told ?? '')?.[0].toLowerCase() ?? null
  const votes = votesOf(read.words)
  votes.set('en', (votes.get('en') ?? 0) + familiar('en') * 0.5)
  if (hint !== null) votes.set(hint, (votes.get(hint) ?? 0) + 0.9)
  let lead = leadOf(votes)
  if (lead.votes < 2 || lead.votes - lead.rival < 1) {
    const known = familiar('de')
    votes.set('de', (votes.get('de') ?? 0) + known * 0.5 + (known > 0 && UMLAUT.test(read.text) ? UMLAUT_VOTE : 0))
    lead = leadOf(votes)
  }
  return enough(lead, read.words.length) ? lead.language : (hint ?? 'und')
}

/** Other languages write these letters too, so they speak for German only beside a German word. */
const UMLAUT = /[äöüß]/iu
const UMLAUT_VOTE = 0.7

interface Lead {
  readonly language: string
  readonly votes: number
  readonly rival: number
}

function leadOf(all: ReadonlyMap<string, number>): Lead {
  let [language, votes, rival] = ['und', 0, 0]
  for (const [name, count] of all) {
    if (count > votes) [language, votes, rival] = [name, count, votes]
    else if (count > rival) rival = count
  }
  return { language, votes, rival }
}

/** Two words of proof; one where there are few words, or where nothing speaks for another language. */
function enough({ language, votes, rival }: Lead, words: number): boolean {
  return votes >= 2 || (votes >= 0.5 && (words <= 6 || (language === 'en' && rival < votes / 2)))
}

function votesOf(words: readonly string[]): Map<string, number> {
  const votes = new Map<string, number>()
  for (const word of words) {
    const languages = latin.get(word)
    if (languages === undefined) continue
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + (languages.length > 2 ? 0.6 : 1))
  }
  return votes
}

function scriptOf(read: Scan): string | null {
  const other = othersOf(read)
  if (other === null) return null
  let best: string | null = null
  let most = 0
  for (const [letters, language] of scripts) {
    const count = other.match(letters)?.length ?? 0
    // A few kana are enough: Japanese writes most of its letters as Chinese does.
    const weight = language === 'ja' ? count * 3 : count
    if (weight > most) [best, most] = [language, weight]
  }
  if (best === null || most < other.length * 0.3) return null
  for (const [of, letters, language] of neighbours) if (best === of && letters.test(other)) return language
  return best
}

/** The words, if any of them is beyond Latin. */
function othersOf(read: Scan): string | null {
  for (const word of read.words) if (word.charCodeAt(0) > 0x36f) return read.words.join('').slice(0, 400)
  return null
}
