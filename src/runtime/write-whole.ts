import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'

/** Writes a small file so that a reader, or a power cut, finds all of it or what was there before. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.tmp-${randomBytes(4).toString('hex')}`
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
