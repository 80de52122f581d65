import type { FilterChoices } from '../../../../../../src/contract/views.ts'
import type { Filter } from '../../../../../../src/domain/view/filter.ts'
import { language, words } from '../../../../words.ts'

const { savedViews: views } = words

/** `Complaints, grave, baggage, label Lisbon`: what a filter lets through, in words. */
export function filterWords(
  filter: Filter,
  choices: FilterChoices | undefined,
  networkName: (network: string) => string,
): string {
  const list = (parts: readonly string[]) => new Intl.ListFormat(language, { type: 'disjunction' }).format(parts)
  const labels = filter.labels.map((id) => choices?.labels.find((one) => one.id === id)?.name ?? '…')
  const owner = choices?.agents.find(({ id }) => id === filter.owner)?.name ?? '…'
  const owners: Record<string, string> = {
    anyone: '',
    nobody: views.about.owner(views.nobody),
    me: views.about.owner(views.me),
  }
  const parts = [
    list(filter.kinds.map((kind) => views.kindsSaid[kind])),
    filter.severity > 0 ? (views.about.severity[filter.severity] ?? '') : '',
    list(filter.topics.map(topicName)),
    labels.length > 0 ? views.about.label(list(labels)) : '',
    owners[filter.owner] ?? views.about.owner(owner),
    list(filter.networks.map(networkName)),
    list(filter.languages.map(languageName)),
    filter.readers > 0 ? views.about.readers(words.readers.count(filter.readers)) : '',
    filter.late ? views.about.late : '',
    filter.words ? views.about.words(filter.words) : '',
  ].filter(Boolean)
  const said = parts.join(', ')
  return said === '' ? views.untitled : said.charAt(0).toUpperCase() + said.slice(1)
}

export const topicName = (topic: Filter['topics'][number]): string => words.triage.topic(topic) ?? views.otherTopic

export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
