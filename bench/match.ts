import { evaluate } from '../src/domain/match/evaluate.ts'
import { parseQuery } from '../src/domain/match/parse.ts'
import type { Figure } from './main.ts'

const QUERY = `// ten terms, as a company writes them
(northwind OR "north wind air" OR nrothwind OR @northwindair OR #northwindair OR "northwind airlines")
AND NOT ("cold north wind" OR weather OR "wind farm" OR #windsurfing)`

/** Made-up short posts; one in ten is about us. */
const STARTS = ['Rain over the harbour again', 'Soup or salad', 'Whoever sat beside me on the tram', 'Wie spät ist es']
const ENDS = ['that is the question of noon', 'and nobody says a word about it', 'see you tomorrow @ada', 'so müde']
const ABOUT = ['@northwindair lost my suitcase', 'Northwind again', 'a cold north wind', 'North Wind Air, late']

function madeUp(count: number): string[] {
  return Array.from({ length: count }, (_, place) => {
    const middle = place % 10 === 0 ? ABOUT[(place / 10) % 4] : `${place} times over, with all its trimmings`
    return `${STARTS[place % 4]}, ${middle}, ${ENDS[(place >> 2) % 4]}.`
  })
}

/** How many short texts one core reads against a query of ten terms. */
export async function run(): Promise<Figure[]> {
  const parse = parseQuery(QUERY)
  if (!parse.ok) throw new Error(parse.why[0])
  const texts = madeUp(100_000)
  const pass = () => {
    const began = performance.now()
    let found = 0
    for (const text of texts)
      if (evaluate(parse.query, { text, language: null, from: 'ada', network: 'rehearsal' }) !== null) found += 1
    return { found, perSecond: (texts.length * 1000) / (performance.now() - began) }
  }
  pass()
  const passes = Array.from({ length: 9 }, pass).toSorted((a, b) => a.perSecond - b.perSecond)
  const median = passes[4]!
  return [
    { name: 'texts matched, of 100,000', value: median.found, unit: 'texts' },
    { name: 'ten-term query, median of 9 passes', value: median.perSecond, unit: 'texts/s', aim: '≥ 200,000' },
    { name: 'slowest pass', value: passes[0]!.perSecond, unit: 'texts/s' },
  ]
}
