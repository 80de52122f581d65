import { words } from '../../words.ts'

const MOST_COUNTED = 9_999

export const atMost = (count: number): string =>
  count > MOST_COUNTED ? words.connections.over(words.readers.count(MOST_COUNTED)) : words.readers.count(count)
