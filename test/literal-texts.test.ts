import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** What is the same in each language, or is no language at all. */
// A code, which the catalogue says.
const ALLOWED: readonly string[] = ['no private messages']
/** Files that say nothing: names of fonts are no words. */
const SILENT = new Set(['web/src/theme.ts'])
/** Attributes that a person reads or hears. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|title|label|placeholder|description|error)$/
/** `Back to the list`, `three words here`: words with a space between them, as nothing but language has. */
const SENTENCE = /^\P{L}*\p{Lu}\p{Ll}*['’]?\p{Ll}* \p{L}|\p{L}{2,} \p{L}+ \p{L}{2,}/u
const HAS_LETTERS = /\p{L}/u

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** The texts that an expression may turn into; what calls give back comes from elsewhere. */
function textsIn(node: Node): string[] {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : []
  if (node.type === 'TemplateElement') return [(node['value'] as { cooked: string }).cooked]
  if (
    /^(JSXExpressionContainer|ConditionalExpression|LogicalExpression|TemplateLiteral|ParenthesizedExpression)$/.test(
      node.type,
    )
  )
    return childrenOf(node)
      .filter((child) => child !== node['test'])
      .flatMap(textsIn)
  return []
}

/** Texts that a person would read and that stand in the code itself. */
function literalTexts(code: string, lang: 'ts' | 'tsx' = 'tsx'): string[] {
  const found: string[] = []
  const walk = (node: Node): void => {
    if (node.type === 'ImportDeclaration' || isThrown(node)) return
    if (node.type === 'JSXText') found.push(String(node['value']))
    if (node.type === 'JSXAttribute') {
      const name = (node['name'] as Node)['name']
      const value = node['value']
      if (name === 'className') return
      if (typeof name === 'string' && SPOKEN.test(name) && isNode(value)) found.push(...textsIn(value))
    }
    if (/^JSX(Element|Fragment)$/.test(node.type))
      found.push(
        ...(node['children'] as Node[]).filter(({ type }) => type === 'JSXExpressionContainer').flatMap(textsIn),
      )
    if (node.type === 'Literal' || node.type === 'TemplateElement')
      found.push(...textsIn(node).filter((text) => SENTENCE.test(text)))
    for (const child of childrenOf(node)) walk(child)
  }
  walk(parseAst(code, { lang }) as unknown as Node)
  return [...new Set(found.map((text) => text.trim()))].filter(
    (text) => HAS_LETTERS.test(text) && !ALLOWED.includes(text),
  )
}

/** What is thrown at a programmer speaks English. */
const isThrown = (node: Node): boolean =>
  node.type === 'NewExpression' && /^(Range)?Error$/.test(String((node['callee'] as Node)['name']))

test('what a person reads stands in the catalogue, and not in the code of the page', () => {
  const here = globSync('web/src/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts') && !SILENT.has(file))

    .flatMap((file) =>
      literalTexts(readFileSync(path.join(root, file), 'utf8'), file.endsWith('x') ? 'tsx' : 'ts').map(
        (text) => `${file}: ${text}`,
      ),
    )
  expect(here).toEqual([])
})

test.each([
  ['<p>Back to the list</p>', 'Back to the list'],
  ['<p>{words.a} of</p>', 'of'],
  ['<b aria-label="Views" />', 'Views'],
  ["<b title={open ? 'Open' : words.shut} />", 'Open'],
  ['<p>{late ? `${span} late` : null}</p>', 'late'],
  ["say('Note kept.')", 'Note kept.'],
  ["const away = 'The desk does not answer.'", 'The desk does not answer.'],
])('%s would be found', (code, text) => {
  expect(literalTexts(code)).toContain(text)
})

test.each(['<p className="word small">{words.a}</p>', '<Go href="/queries" />', "throw new Error('Nobody is here.')"])(
  '%s is left alone',
  (code) => {
    expect(literalTexts(code)).toEqual([])
  },
)
