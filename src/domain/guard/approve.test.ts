import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, constantFrom, oneof, property, record, string, option } from 'fast-check'
import { expect, test } from 'vitest'
import { approve } from './approve.ts'
import type { ApprovedReply } from './approved-reply.ts'
import type { Draft } from './draft.ts'
import { draftOf, factsFor } from './example.ts'
import { reopen, seal } from './seal.ts'

const facts = factsFor('Dana', [], 300)
const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

function approved(text: string, reason: string | null = null): ApprovedReply {
  const judged = approve(draftOf(text), facts, { reason })
  if ('stopped' in judged) throw new Error('stopped')
  return judged.approved
}

function formOf(draft: Draft): string {
  let form = ''
  reopen(draft, 'sealed', (text) => {
    form = text
    return 'sealed'
  })
  return form
}

function send(reply: ApprovedReply): string {
  return reply.text
}

test('what has nothing in its way goes', () => {
  const judged = approve(draftOf('Dana, the bag is in Porto.'), facts, { reason: null })
  expect(judged).toEqual({ approved: draftOf('Dana, the bag is in Porto.'), findings: [] })
})

test('what stops is not overridden by a reason', () => {
  const judged = approve(draftOf('Dana, please email us.'), facts, { reason: 'the lead said so' })
  expect(judged).toMatchObject({ stopped: [{ rule: 'to-email' }] })
})

test.each([null, '', '  \n'])('a second look without a reason (%j) does not go', (reason) => {
  const judged = approve(draftOf('Sorry if the bag is late.'), facts, { reason })
  expect(judged).toMatchObject({ stopped: [{ rule: 'sorry-if', strength: 'hold' }] })
})

test('a second look goes with a reason, and is told', () => {
  const judged = approve(draftOf('Sorry if the bag is late.'), facts, { reason: 'we do not know yet' })
  expect(judged).toMatchObject({ approved: { text: 'Sorry if the bag is late.' }, findings: [{ rule: 'sorry-if' }] })
})

test('what stops is told with what needs a reason', () => {
  const judged = approve(draftOf('Sorry if it is late. Please email us.'), facts, { reason: null })
  expect(judged).toMatchObject({ stopped: [{ strength: 'forbid' }, { strength: 'hold' }] })
})

test('an approved reply holds nothing but what was judged, and cannot be changed', () => {
  const draft = { ...draftOf('Dana, the bag is in Porto.'), extra: 'not judged' }
  const judged = approve(draft, facts, { reason: null })
  if ('stopped' in judged) throw new Error('stopped')
  expect(Object.keys(judged.approved).toSorted()).toEqual(['network', 'parentId', 'text', 'threadId', 'to'])
  expect(Object.isFrozen(judged.approved)).toBe(true)
})

test('a sealed reply reopens from its row', () => {
  const reply = approved('Dana, the bag is in Porto.')
  expect(reopen({ ...reply }, seal(reply, hash), hash)).toEqual(reply)
})

test.each(['text', 'network', 'parentId', 'threadId', 'to'] as const)(
  'a row whose %s somebody changed does not',
  (field) => {
    const reply = approved('Dana, the bag is in Porto.')
    const sealed = seal(reply, hash)
    expect(reopen({ ...draftOf(reply.text), [field]: 'other' }, sealed, hash)).toBeNull()
    expect(reopen(draftOf(reply.text), '', hash)).toBeNull()
  },
)

test('no two replies share a canonical form', () => {
  const word = oneof(string({ unit: 'binary', maxLength: 6 }), constantFrom('"', '","', '\\', '\ud800', '\udfff', ''))
  const drafts = record<Draft>({
    network: word,
    parentId: word,
    threadId: word,
    text: word,
    to: option(word, { nil: null }),
  })
  assert(
    property(drafts, drafts, (a, b) => {
      const same = (['network', 'parentId', 'threadId', 'text', 'to'] as const).every((field) => a[field] === b[field])
      expect(formOf(a) === formOf(b)).toBe(same)
    }),
  )
})

test('a draft is no approved reply', () => {
  // @ts-expect-error: only the guard makes one
  expect(send(draftOf('x'))).toBe('x')
  // @ts-expect-error: nor does a copy of its fields
  expect(send({ text: 'x', network: 'n', parentId: 'p', threadId: 't', to: null })).toBe('x')
})

test('only approve.ts and seal.ts make one', () => {
  const src = join(import.meta.dirname, '../..')
  const makers = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
    .filter((file) =>
      /\bas\s+(?:\w+\s+as\s+)?ApprovedReply\b|<ApprovedReply>/.test(readFileSync(join(src, file), 'utf8')),
    )
  expect(makers.toSorted()).toEqual(['domain/guard/approve.ts', 'domain/guard/seal.ts'])
})
