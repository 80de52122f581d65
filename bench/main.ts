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
  options: { json: { type: 'string' }, data: { type: 'string' } },
  allowPositionals: true,
})
const [name] = positionals
if (!name || !names.includes(name)) {
  process.stderr.write(`Which one? npm run bench -- ${names.join('|')} [--data DIR] [--json FILE]\n`)
  process.exit(1)
}
const { run } = (await import(`./${name}.ts`)) as { run: (options: { data?: string }) => Promise<Figure[]> }
const figures = await run(values.data === undefined ? {} : { data: values.data })
for (const { name: what, value, unit, aim } of figures)
  process.stdout.write(`${what.padEnd(44)} ${value.toFixed(3).padStart(9)} ${unit}${aim ? `   (aim ${aim})` : ''}\n`)
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ bench: name, at: new Date().toISOString(), figures }, null, 2)}\n`)
