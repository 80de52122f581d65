import type { Outcome } from '../../domain/outcome/outcome.ts'
import type { Fault } from '../../domain/search/search.ts'

const list = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`

/** Search over everything. */
export const search = {
  title: 'Search',
  skip: 'Go to the search',
  field: 'Search everything',
  placeholder: 'Words, or "words in a row"',
  tabs: 'What to show',
  cases: 'Cases',
  posts: 'Posts',
  people: 'People',
  over: (count: string): string => `over ${count}`,
  order: 'Order',
  newest: 'newest first',
  oldest: 'oldest first',
  begin:
    'Posts, cases, people and notes, of all time. The last word may be only begun; "words in quotes" stand in a row.',
  nothing: (text: string): string => `Nothing for “${text}”.`,
  nothingHere: {
    cases: 'No case has these words. Look under Posts and People.',
    posts: 'No post and no note has it.',
    people: 'Nobody is called so.',
  },
  instead: (count: string): string => `${count} for`,
  filling: 'What was heard before search was there is still being made searchable; it comes in by itself.',
  took: (count: string, milliseconds: string): string => `${count} in ${milliseconds} ms`,
  opens: 'opens',
  newTab: 'new tab',
  fieldsToo: 'work here too',
  found: (cases: string, posts: string, people: string): string =>
    `Found: cases ${cases}, posts ${posts}, people ${people}.`,
  away: 'The desk does not answer. What you typed is kept. Trying again.',
  nothingOpen: 'Nothing is open. What you open stands here, beside what was found.',
  resolved: 'resolved',
  ended: {
    thanked: 'thanked us',
    updated: 'updated the post',
    deleted: 'deleted the post',
    angrier: 'angrier',
  } satisfies Record<Outcome, string>,
  waiting: 'waiting on them',
  later: 'put away',
  settled: 'nothing is owed',
  noAnswer: 'no answer needed',
  notAboutUs: 'not about us',
  note: 'Note, only our team',
  noteBy: (by: string): string => `Note by ${by}, only our team`,
  private: (name: string): string => `Private, only ${name} and our team`,
  ours: 'Our reply',
  oursBy: (by: string): string => `Our reply, by ${by}`,
  by: (name: string): string => `written by ${name}`,
  why({ code, words, choices }: Fault): string {
    const sentences: Record<Fault['code'], string> = {
      nothing: 'Type a word.',
      'no-word': `There is no word in “${words}”.`,
      'unknown-field': `“${words}” is not understood. There are ${list(choices)}.`,
      'no-value': `Nothing stands after ${words} yet.${choices.length > 0 ? ` It takes ${list(choices)}.` : ''}`,
      'unknown-value': `“${words}” is not understood here. There are ${list(choices)}.`,
      'no-language': 'A language is written as its two letters: lang:en, lang:de.',
      'only-left-out': `“${words}” leaves something out. Say also what you look for.`,
      'field-left-out': `${words} cannot be left out, only asked for.`,
    }
    return sentences[code]
  },
  at: (column: number): string => `At character ${column}`,
  mend: (text: string): string => `Search for ${text}`,
}

/** The command palette. */
export const palette = {
  title: 'What do you want to do?',
  field: 'Type a few letters',
  withWhom: (name: string): string => `With ${name}`,
  here: 'Here',
  goTo: 'Go to',
  lately: 'Lately open',
  search: 'Search',
  searchFor: (text: string): string => `Search for “${text}”`,
  all: 'All',
}

/** Why something cannot be done now, where one would look for it. */
export const notNow = {
  nothingToTakeBack: 'there is nothing to take back',
  mineAlready: 'it is with you already',
  resolvedAlready: 'it is resolved already',
  calledSo: 'it is called that already',
  noComplaint: 'it is no complaint',
  gravest: 'it is as grave as it gets',
  slightest: 'it is as slight as a complaint gets',
  upToDate: 'it is up to date',
  noRow: 'no post is chosen',
  noReply: 'it cannot be answered from here',
  nothingSelected: 'nothing is selected',
  nothingListed: 'nothing stands in the list',
}
