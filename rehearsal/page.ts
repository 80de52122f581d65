import { readFile } from 'node:fs/promises'
import type { Answer } from './http.ts'

const css = 'text/css; charset=utf-8'
const js = 'text/javascript; charset=utf-8'
const files: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/theme.css': ['theme.css', css],
  '/controls.css': ['controls.css', css],
  '/posts.css': ['posts.css', css],
  '/page.js': ['page.js', js],
  '/draw.js': ['draw.js', js],
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'none'; " +
  "base-uri 'none'; frame-ancestors 'none'"

/** The public page, or null where this path is no part of it. */
export async function pageFile(path: string): Promise<Answer | null> {
  const file = files[path]
  if (!file) return null
  const body = await readFile(new URL(`page/${file[0]}`, import.meta.url))
  return { status: 200, body, type: file[1], headers: { 'content-security-policy': policy } }
}
