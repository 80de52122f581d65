// Makes a checkout ready: installs what is missing, and with --web builds the page when its sources changed.
// Runs on whatever Node the machine has (20 or newer) and needs no package.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const say = (line) => process.stderr.write(`${line}\n`)

const digest = (files) => {
  const hash = createHash('sha256').update(process.platform + process.arch)
  for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

const filesBelow = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('web/dist'))
    .toSorted()

const once = (stampFile, key, act) => {
  const stamp = path.join(root, stampFile)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
  act()
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, key)
}

const run = (what, command, args, env) => {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env })
  if (done.status === 0) return
  say(`${what} failed (see above). Nothing else was changed; mend it and run the same command again.`)
  process.exit(done.status ?? 1)
}

// npm hands its own settings down in the environment; a second npm must not take them for its own.
const cleanEnv = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(registry|cafile|cache|userconfig))/.test(name)),
  )

once('node_modules/.prepared', digest(['package-lock.json']), () => {
  say('Installing what is missing (first run, or the list of parts changed) …')
  run('Installing', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], cleanEnv())
})

/** Packed once, here, and sent as it is to every browser that takes it: a third of the bytes. */
const pack = (folder) => {
  for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
    const bytes = readFileSync(path.join(folder, name))
    writeFileSync(path.join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }))
    writeFileSync(path.join(folder, `${name}.br`), brotliCompressSync(bytes))
  }
}

if (process.argv.includes('--web')) {
  const sources = [
    ...filesBelow('web'),
    ...filesBelow('src/domain'),
    ...filesBelow('src/contract'),
    'package-lock.json',
  ]
  once('web/dist/.built', digest(sources), () => {
    say('Building the page …')
    const bin = path.join(root, 'node_modules/.bin')
    const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, NODE_ENV: 'production' }
    run('Building the page', path.join(bin, 'vite'), ['build', 'web', '--logLevel', 'warn'], env)
    pack(path.join(root, 'web/dist/assets'))
  })
}
