import { callsBrand, callsOther, isBrand } from './addressed.ts'
import type { Parent, TriageInput } from './triage.ts'

export interface Line {
  readonly id: string | number
  readonly input: TriageInput
}

/**
 * One line of what `./amends judge` reads: `{id, text, network?, brand?, author?, parent?}`. `parent` is the text that
 * it answers, or `{text, author?, role?, ours?}`. Gives a sentence where it cannot be read.
 */
export function readLine(written: string): Line | { readonly unreadable: string } {
  const line = parsed(written)
  if (typeof line === 'string') return { unreadable: line }
  const { id } = line
  if (typeof id !== 'string' && typeof id !== 'number') return { unreadable: 'no id' }
  if (typeof line['text'] !== 'string') return { unreadable: 'no text' }
  const brand = wordOf(line['brand'])
  const parent = parentOf(line['parent'], brand)
  const text = line['text']
  const aloof = parent !== null && !parent.ours && brand !== null && callsOther(text, (one) => isBrand(one, brand))
  const addressed = parent?.ours === true || (callsBrand(text, brand) && !aloof)
  const audience = typeof line['audience'] === 'number' ? line['audience'] : null
  const names = brand === null ? [] : [brand]
  return { id, input: { text, language: wordOf(line['language']), audience, addressed, names, parent } }
}

function parsed(text: string): Record<string, unknown> | string {
  try {
    const line: unknown = JSON.parse(text)
    return isObject(line) ? line : 'no JSON object'
  } catch {
    return 'no JSON'
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wordOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** How a company speaks: of itself in the plural, to the other. */
const company = /\b(?:we|we're|we'll|our|us|wir|uns|unser\w*)\b/iu
const toYou = /\b(?:you|your|you're|dm|du|dir|dich|sie|ihnen|ihr\w*|euch)\b/iu

function parentOf(value: unknown, brand: string | null): Parent | null {
  // An id alone says nothing; a text has more than one word.
  if (typeof value === 'string')
    return /\s/u.test(value.trim()) ? { text: value, ours: company.test(value) && toYou.test(value) } : null
  if (!isObject(value)) return null
  const text = wordOf(value['text']) ?? ''
  const author = wordOf(value['author']) ?? ''
  const ours = value['ours'] === true || value['role'] === 'brand' || isBrand(author, brand)
  return { text, ours }
}
