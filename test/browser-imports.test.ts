import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** Every file that the page takes with it, and the packages that those import. */
function taken(): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const take = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    const text = readFileSync(path.join(root, file), 'utf8')
    // What is imported as a type alone is gone in the browser.
    for (const [, to] of text.matchAll(/^(?:import|export)(?! type)[^'"]*?['"]([^'"]+)['"]/gm)) {
      if (!to!.startsWith('.')) packages.add(to!)
      else if (/\.tsx?$/.test(to!)) take(path.posix.join(path.posix.dirname(file), to!))
    }
  }
  for (const name of readdirSync(path.join(root, 'web/src'), { recursive: true, encoding: 'utf8' }))
    if (/(?<!\.test)\.tsx?$/.test(name)) take(`web/src/${name}`)
  return { files, packages }
}

test('the browser says times and takes no calendar with it', () => {
  const { files, packages } = taken()
  expect(files).toContain('src/domain/clock/when.ts')
  expect(packages).toContain('react')
  expect(files).not.toContain('src/domain/clock/calendar.ts')
  expect(packages).not.toContain('temporal-polyfill')
})

test('the browser loads one language, when it knows which', () => {
  const { files } = taken()
  expect(files).toContain('src/words/words.ts')
  expect([...files].filter((file) => /^src\/words\/(en|de)\b/.test(file))).toEqual([])
})
