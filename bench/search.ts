import os from 'node:os'
import { runDesk } from '../test/running-desk.ts'
import type { Figure } from './main.ts'
import { openBenchHouse, type BenchOptions } from './inbox/house.ts'
import { Line } from './inbox/http.ts'
import { spread, timed } from './inbox/spread.ts'
import { BYGONE, makeUpLanguage } from './inbox/words.ts'

const TURNS = 60
/** For one search, in milliseconds. */
const MOST = 3_000

/** What is looked for: words of each frequency, with what they are, and what people put beside them. */
function searches(): [what: string, text: string][] {
  const { nth, frequent, middling, rare } = makeUpLanguage()
  return [
    ['a rare word', rare],
    ['the most frequent word', frequent],
    ['the 30th', nth(30)],
    ['a middling word', middling],
    ['the 1,000th', nth(1_000)],
    ['the 5,000th', nth(5_000)],
    ['many long ago, none now', BYGONE],
    ['many long ago, whole', `${BYGONE} `],
    ['no such word', 'qqqqqqqq'],
    ['only begun', nth(1_000).slice(0, 3)],
    ['one letter', 'b'],
    ['lang: and a middling word', `lang:de ${middling}`],
    ['lang: and the 1,000th', `lang:fr ${nth(1_000)}`],
    ['two frequent', `${frequent} ${nth(2)}`],
    ['a rare and a frequent one', `${frequent} ${rare}`],
    ['two in a row', `"${frequent} ${nth(2)}"`],
    ['two middling', `${nth(150)} ${middling}`],
    ['of one person', 'from:someone77'],
    ['of one person, a word', `from:someone77 ${frequent}`],
    ['left out', `${middling} -${frequent}`],
    ['open, a word', `is:open ${middling}`],
    ['a name', 'No 12345'],
  ]
}

/** What a search takes over HTTP, at five million posts, while nobody else asks: of cases, and of posts in their order. */
export async function run(options: BenchOptions = {}): Promise<Figure[]> {
  const bench = await openBenchHouse(options)
  try {
    const desk = await runDesk([], bench.dataDir, { ...bench.env, ROLES: 'web', LOG_LEVEL: 'warn' })
    const line = new Line(desk.address, bench.token)
    try {
      const figures: Figure[] = [{ name: 'load of the machine before', value: os.loadavg()[0]!, unit: '' }]
      for (const [what, text] of searches()) {
        const q = encodeURIComponent(text)
        for (const more of ['', '&kind=posts&order=oldest'])
          figures.push(
            ...spread(
              `${more ? 'posts, oldest first' : 'first look'}: ${what}`,
              await timed(TURNS, () => line.get(`/api/search?q=${q}${more}`), MOST),
              { p99: '< 50 ms' },
            ),
          )
      }
      return figures
    } finally {
      line.close()
      await desk.stop()
    }
  } finally {
    await bench.close()
  }
}
