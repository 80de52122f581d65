import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

/** What a benchmark measured: each figure with its unit, and the aim where there is one. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly aim?: string
}

// A benchmark is one word; `judge-score.ts` is a part of `judge.ts`.
const names = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z]+\.ts$/.test(file) && file !== 'main.ts')
  .map((file) => path.basename(file, '.ts'))

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'string' },
    data: { type: 'string' },
    cases: { type: 'string' },
    keep: { type: 'string' },
    database: { type: 'string' },
  },
  allowPositionals: true,
})
const [name] = positionals
if (!name || !names.includes(name)) {
  process.stderr.write(
    `Which one? npm run bench -- ${names.join('|')} [--json FILE] [--data DIR] [--cases N] [--keep DIR] [--database URL]\n`,
  )
  process.exit(1)
}
const { json, cases, ...options } = values
const { run } = (await import(`./${name}.ts`)) as { run: (options: object) => Promise<Figure[]> }
const figures = await run(cases === undefined ? options : { ...options, cases: Number(cases) })
for (const { name: what, value, unit, aim } of figures)
  process.stdout.write(
    `${what.padEnd(52)} ${value.toFixed(3).padStart(10)} ${unit}${aim ? `   (aim ${aim}: ${isMet(value, aim) ? 'met' : 'NOT MET'})` : ''}\n`,
  )

/** `< 10 ms`, `≥ 1,000`, `0`. */
function isMet(value: number, aim: string): boolean {
  const bound = Number(aim.replaceAll(',', '').match(/[\d.]+/)?.[0])
  if (aim.startsWith('<')) return value < bound
  if (aim.startsWith('≤')) return value <= bound
  return aim.startsWith('≥') ? value >= bound : value === bound
}
if (json) writeFileSync(json, `${JSON.stringify({ bench: name, at: new Date().toISOString(), figures }, null, 2)}\n`)
