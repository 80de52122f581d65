import type { Kind } from '../../domain/triage/triage.ts'
import { triage } from './triage.ts'

const NEEDS: Record<string, string> = { yes: 'Needs an answer', optional: 'May have one', no: 'Needs none' }

const by = (who: 'rules' | 'learned'): string => (who === 'rules' ? 'the rules' : 'what you taught it')

/** How good the judge is here, and on how many. */
export const judge = {
  title: 'Judge',
  skip: 'Go to the page',
  away: 'The desk does not answer. Nothing is lost. Trying again.',
  trying: 'The desk does not answer. Trying again.',
  what: 'What a post is',
  needs: 'Whether it needs an answer',
  answer: (head: 'kind' | 'needsReply', answer: string): string =>
    head === 'kind' ? triage.kind(answer as Kind, 0) : (NEEDS[answer] ?? answer),
  since: (many: string, one: boolean, needed: number): string =>
    `${many} ${one ? 'decision has' : 'decisions have'} come since, and ${one ? 'is' : 'are'} not in these figures. It learns again after ${needed} new ones.`,
  alone: 'The rules judge alone.',
  noneYet: 'You have not decided anything yet.',
  decisions: (many: string, one: boolean): string => `You have made ${many} ${one ? 'decision' : 'decisions'}.`,
  learnsAfter: (needed: number): string =>
    `After ${needed} it learns from them, and then again after each ${needed} more.`,
  used: 'Of your last {all} decisions it agreed with {learned}. The rules alone: {rules}. It judges with what you taught it since {at}.',
  notUsed:
    'Of your last {all} decisions the rules agreed with {rules}. What you taught it by {at} would have agreed with {learned}: not better beyond chance, so the rules judge alone.',
  caption: (head: 'kind' | 'needsReply', who: 'rules' | 'learned'): string =>
    `${head === 'kind' ? 'What you decided' : 'What you decided about an answer'}, beside what ${who === 'rules' ? 'the rules' : 'it'} said`,
  youDecided: 'You decided',
  inAll: 'In all',
  said: 'said',
}

/** How it decides, in sentences. */
export const deciding = {
  title: 'How it decides',
  rules:
    'First by rules that can be read: words, marks, waiting times, and the thread around a post. Each judgement has its reasons behind “why”.',
  decisions:
    'Then by your own decisions. You decide when you say what a post is, or that no answer is needed, and when you answer a complaint or a question. What you taught it is kept here, for this desk alone.',
  corrections: 'Of the decisions above {many} were corrections.',
  heldBack:
    'It is tried on decisions that it had not seen: each fifth is held back in turn, and judged by what was learned from the rest. It judges only where it does better than the rules by more than a coin would in one of twenty cases. What the rules find grave stays grave.',
  same: (name: string): string => `${name}: on no decision did the two differ in being right.`,
  apart: (name: string, often: string): string =>
    `${name}: only what you taught it was right on {better}, only the rules on {worse}. A coin would do as well in ${often}.`,
  half: 'half of all cases or more',
  hardly: 'less than one of 1,000 cases',
  oneOf: (many: string): string => `one of ${many} cases`,
}

/** The posts behind a figure. */
export const behind = {
  corrected: 'What you corrected',
  onlyAgreed: (who: 'rules' | 'learned'): string => `Where only ${by(who)} said what you decided`,
  agreed: (who: 'rules' | 'learned'): string => `Where ${by(who)} said what you decided`,
  confused: (decided: string, who: 'rules' | 'learned', said: string): string =>
    `You decided “${lower(decided)}”, ${by(who)} said “${lower(said)}”`,
  decided: (decided: string): string => `All that you decided is “${lower(decided)}”`,
  all: 'All your decisions',
  figure: (many: string, of: string): string => `${many}: ${of}`,
  close: 'Close the list',
  gone: 'Nothing stands behind this any more.',
  older: 'Older ones',
  on: (network: string): string => `on ${network}`,
  theCase: 'the case',
  noCase: 'without a case',
  deleted: 'Its author deleted it since, or it was a picture.',
  line: (agent: string, corrected: boolean, decided: string, who: 'rules' | 'learned', said: string): string =>
    `${agent} ${corrected ? 'said' : 'answered it, so'}: ${decided}. ${who === 'rules' ? 'The rules' : 'It'} said: ${said}.`,
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
