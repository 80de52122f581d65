import { near } from '../rx.ts'
import type { Mend } from '../finding.ts'
import type { Range } from '../fold.ts'
import type { Matter } from '../matter.ts'
import { quoted } from '../voice.ts'

const germanWords = near`\b(?:leid|entschuldig\w*|bedauern|bedaure|verzeih\w*|unannehmlichkeiten|falls|sollten?|dass
        |umstande|arger)\b`
const emptied = near`\b(?:any|anything|whatever|inconvenience\w*|offen[cs]e|upset|feel|felt|feeling|caused?|may|might
        |could|way|somehow|experience|trouble|should|apolog\w*|sorry|if)\b`

/** The apology said plainly, in the writer's own voice: about what they told us, or with a blank to fill in. */
export function sincerely(words: string, text: string, range: Range, matter: Matter | null): Mend[] {
  const written = text.slice(range.from, range.to)
  const said = germanWords.test(words) ? inGerman(words, text, matter) : inEnglish(words, written, matter)
  const opens = /(?:^|[.!?\n]\s*)$/u.test(text.slice(0, range.from))
  return said.map((apology) => {
    const put = opens || /^I\b/.test(apology) ? apology : apology[0]!.toLowerCase() + apology.slice(1)
    return { label: ['say', quoted(put, 12)], ...range, text: put }
  })
}

function inEnglish(words: string, written: string, matter: Matter | null): string[] {
  const we =
    /\b(?:we|we're|our)\b.*?\b(?:sorry|apolog|regret)|\b(?:apologise|apologize)\b/.test(words) &&
    !/\b(?:i|i'm|my)\b/.test(words)
  const lead = we ? 'We are sorry' : 'I am sorry'
  const plain = plainRest(words, written)
  const said: string[] = []
  if (plain !== null) said.push(`${lead} ${plain}`)
  if (matter?.english) said.push(`${lead} about ${matter.english}`)
  if (said.length === 0) said.push(`${lead}: [what went wrong]`)
  return said
}

/** "Sorry if we lost your bag" says what happened; only the "if" is in the way. */
function plainRest(words: string, written: string): string | null {
  const own = /\b(?:if|in case)\s+((?:we|our|your|the|it|this)\s.{4,120})$/isu.exec(written)
  if (own && !emptied.test(own[1]!.toLowerCase())) return `that ${own[1]!.trim()}`
  const some = /\bfor any ((?:delay|wait|mix-up|mistake|error|damage|confusion about) ?.{0,80})$/isu.exec(written)
  return some && !emptied.test(some[1]!.toLowerCase()) && words.includes('for any')
    ? `for the ${some[1]!.trim()}`
    : null
}

function inGerman(words: string, text: string, matter: Matter | null): string[] {
  const us = /\b(?:uns|wir)\b/.test(words)
  const lead = `Es tut ${us ? 'uns' : 'mir'} leid`
  const informal = /\b(?:du|dir|dich|dein\w*)\b/iu.test(text)
  const named = matter?.german?.[informal ? 'informal' : 'formal']
  return [named ? `${lead}, ${named}` : `${lead}: [was passiert ist]`]
}
