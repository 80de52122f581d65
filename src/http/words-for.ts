import type { FastifyRequest } from 'fastify'
import { de } from '../words/de.ts'
import { en } from '../words/en.ts'
import { languageOf, type Words } from '../words/words.ts'

/** The reader's words: the page asks in the language that was chosen on it. */
export const wordsFor = ({ headers }: Pick<FastifyRequest, 'headers'>): Words =>
  languageOf((headers['accept-language'] ?? '').replaceAll(/;[^,]*/g, '').split(',')) === 'de' ? de : en
