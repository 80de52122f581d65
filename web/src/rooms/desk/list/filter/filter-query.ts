import { narrowed, type Filter } from '../../../../../../src/domain/view/filter.ts'

/** A filter as a question to the desk. */
export const filterQuery = (filter: Filter): string =>
  `filter=${encodeURIComponent(JSON.stringify(narrowed({ ...filter, words: filter.words.trim() })))}`
