import { DEFAULT_PLAYBOOK, type Plan } from '../../src/domain/playbook/playbook.ts'
import { words } from './words.ts'

const given = new Map(DEFAULT_PLAYBOOK.plans.map(({ topic, name }) => [topic, name]))
const ours: Readonly<Record<string, string>> = words.plan.topics

/** What a kind of complaint is called: as the team calls it, else in the reader's language. */
export const planName = ({ topic, name }: Pick<Plan, 'topic' | 'name'>): string =>
  given.get(topic) === name ? (ours[topic] ?? name) : name
