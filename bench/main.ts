import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

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

// What is not ours is the benchmark's own: `--data DIR`.
const [name, ...given] = process.argv.slice(2)
const at = given.indexOf('--json')
const json = at < 0 ? undefined : given.splice(at, 2)[1]
if (!name || !names.includes(name)) {
  process.stderr.write(`Which one? npm run bench -- ${names.join('|')} [--json FILE] [its own options]\n`)
  process.exit(1)
}
const { run } = (await import(`./${name}.ts`)) as { run: (args: readonly string[]) => Promise<Figure[]> }
const figures = await run(given)
for (const { name: what, value, unit, aim } of figures)
  process.stdout.write(`${what.padEnd(44)} ${value.toFixed(3).padStart(9)} ${unit}${aim ? `   (aim ${aim})` : ''}\n`)
if (json) writeFileSync(json, `${JSON.stringify({ bench: name, at: new Date().toISOString(), figures }, null, 2)}\n`)
