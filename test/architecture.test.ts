import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { floors } from '../oxlint.config.mjs'

const here = path.resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(path.join(os.tmpdir(), 'amends-house-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const LONGEST_FILE = 300
/** Loose files over all floors: they wire, and nothing imports them. */
const ROOF = ['main.ts', 'desk.ts', 'open.ts']
/** Tables that nobody's workspace can guard: sign-in comes before it, and a migration is nobody's. */
const FREE_OF_SCOPE = [
  'workspace',
  'agent',
  'session',
  'entry_link',
  'invitation',
  'second_factor',
  'recovery_code',
  'sign_in_step',
  'sign_in_provider',
  'sign_in_trip',
  'sign_in_identity',
  'post_search',
  'note_search',
  'identity_search',
  'person_note_search',
]

interface House {
  readonly root: string
}

const below = (house: House, folder: string, ending: RegExp): string[] => {
  const from = path.join(house.root, folder)
  if (!existsSync(from)) return []
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file}`)
}
const sources = (house: House) =>
  below(house, 'src', /(?<!\.test|\.d)\.ts$/).filter((file) => !file.endsWith('contract-suite.ts'))
const textOf = (house: House, file: string) => readFileSync(path.join(house.root, file), 'utf8')
const importsOf = (house: House, file: string) =>
  [...textOf(house, file).matchAll(/(?:from|import) '(\.[^']+)'/g)].map((found) =>
    path.posix.join(path.posix.dirname(file), found[1]!),
  )
const floorOf = (file: string) => file.split('/')[1] ?? ''

function climbing(house: House): string[] {
  return sources(house).flatMap((file) =>
    importsOf(house, file)
      .filter((to) => to.startsWith('src/') && floorOf(to) !== floorOf(file))
      .filter((to) => !ROOF.includes(floorOf(file)) && !floors[floorOf(file)]?.includes(floorOf(to)))
      .map((to) => `${file} -> ${to}`),
  )
}

function leavingTheHouse(house: House): string[] {
  return sources(house).flatMap((file) =>
    importsOf(house, file)
      .filter((to) => !to.startsWith('src/') && !(file === 'src/desk.ts' && to === 'rehearsal/server.ts'))
      .map((to) => `${file} -> ${to}`),
  )
}

function strangersThatVisit(house: House): string[] {
  const network = (file: string) => file.split('/')[2]
  return sources(house)
    .filter((file) => file.startsWith('src/connectors/') && file.split('/').length > 3)
    .flatMap((file) =>
      importsOf(house, file)
        .filter((to) => to.startsWith('src/connectors/') && network(to) !== network(file))
        .map((to) => `${file} -> ${to}`),
    )
}

function cycles(house: House): string[] {
  const graph = new Map(sources(house).map((file) => [file, importsOf(house, file)]))
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, trail: string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' -> '))
    if (done.has(file) || trail.includes(file)) return
    for (const to of graph.get(file) ?? []) walk(to, [...trail, file])
    done.add(file)
  }
  for (const file of graph.keys()) walk(file, [])
  return found
}

/** Every network folder has its door and its page; one that parses has a test of it, one that calls has dated limits. */
function misshapen(house: House): string[] {
  const root = path.join(house.root, 'src/connectors')
  const networks = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return networks.flatMap(({ name }) => {
    const has = (file: string) => existsSync(path.join(root, name, file))
    const needs = [
      'index.ts',
      'README.md',
      ...(has('parse.ts') ? ['parse.test.ts'] : []),
      ...(has('client.ts') ? ['limits.json', 'parse.ts', 'fixtures'] : []),
    ]
    return needs.filter((file) => !has(file)).map((file) => `${name} lacks ${file}`)
  })
}

const tooLong = (house: House) => sources(house).filter((file) => textOf(house, file).split('\n').length > LONGEST_FILE)

/** `create table` without `amends_scope` and without workspace_id first. */
function unscopedTables(house: House): string[] {
  const sql = below(house, 'src/store/migrations', /\.sql$/)
    .map((file) => textOf(house, file))
    .join('\n')
  const scoped = new Set([...sql.matchAll(/amends_scope\('(\w+)'\)/g)].map((found) => found[1]))
  return [...sql.matchAll(/create table (\w+)/g)]
    .map((found) => found[1]!)
    .filter((table) => !scoped.has(table) && !FREE_OF_SCOPE.includes(table))
}

const impure = (house: House) =>
  sources(house).filter(
    (file) =>
      file.startsWith('src/domain/') && /Date\.now\(|new Date\(\)|Math\.random\(|from 'node:/.test(textOf(house, file)),
  )

const readsEnvironment = (house: House) =>
  sources(house).filter((file) => file !== 'src/main.ts' && /process\.env\b/.test(textOf(house, file)))

const knowsRegistry = (house: House) =>
  sources(house).filter(
    (file) => !ROOF.includes(floorOf(file)) && importsOf(house, file).includes('src/connectors/registry.ts'),
  )

const speaksSql = (house: House) =>
  sources(house).filter(
    (file) => !/^src\/(store|runtime\/postgres)/.test(file) && /\.query[(<]/.test(textOf(house, file)),
  )

const RULES: Record<string, { faults: (house: House) => string[]; plant: [file: string, text: string] }> = {
  'every import goes down': { faults: climbing, plant: ['src/domain/planted.ts', `import '../store/db.ts'\n`] },
  'nobody reaches out of src': {
    faults: leavingTheHouse,
    plant: ['src/flow/planted.ts', `import '../../rehearsal/state.ts'\n`],
  },
  'connectors are strangers to one another': {
    faults: strangersThatVisit,
    plant: ['src/connectors/file/planted.ts', `import '../rehearsal/parse.ts'\n`],
  },
  'no file imports itself in a circle': { faults: cycles, plant: ['src/domain/instant.ts', `import './post.ts'\n`] },
  'connectors have one shape': { faults: misshapen, plant: ['src/connectors/planted/parse.ts', '\n'] },
  'no file is longer than 300 lines': { faults: tooLong, plant: ['src/flow/planted.ts', '\n'.repeat(301)] },
  'every table of a company has row-level security': {
    faults: unscopedTables,
    plant: ['src/store/migrations/9999_planted.sql', 'create table planted (id int);'],
  },
  'rules have no clock and no chance': {
    faults: impure,
    plant: ['src/domain/planted.ts', 'export const now = Date.now()\n'],
  },
  'the environment is read in main.ts alone': {
    faults: readsEnvironment,
    plant: ['src/runtime/planted.ts', 'export const port = process.env.PORT\n'],
  },
  'only the roof knows the registry': {
    faults: knowsRegistry,
    plant: ['src/flow/planted.ts', `import '../connectors/registry.ts'\n`],
  },
  'every line of SQL is in store': {
    faults: speaksSql,
    plant: ['src/flow/planted.ts', `export const bad = (db: any) => db.query('select 1')\n`],
  },
}

test('every folder under src is a floor, and ARCHITECTURE.md names it', () => {
  const folders = readdirSync(path.join(here, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(folders.filter((name) => !(name in floors))).toEqual([])
  expect(folders.filter((name) => !textOf({ root: here }, 'ARCHITECTURE.md').includes(`\`${name}\``))).toEqual([])
})

test.each(Object.entries(RULES))('%s', (_name, { faults }) => {
  expect(faults({ root: here })).toEqual([])
})

test.each(Object.entries(RULES))('a planted fault is found: %s', (name, { faults, plant: [file, text] }) => {
  const root = path.join(scratch, name.replaceAll(' ', '-'))
  cpSync(path.join(here, 'src'), path.join(root, 'src'), { recursive: true })
  const planted = path.join(root, file)
  mkdirSync(path.dirname(planted), { recursive: true })
  const old = existsSync(planted) ? readFileSync(planted, 'utf8') : ''
  writeFileSync(planted, text + old)
  expect(faults({ root }).length).toBeGreaterThan(0)
})
