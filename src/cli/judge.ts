import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { judge } from '../domain/triage/judge.ts'
import { readLine, type Line } from '../domain/triage/line.ts'
import { en } from '../words/en.ts'
import { readOptions } from './parts/options.ts'
import type { Run } from './parts/command.ts'

const USAGE = 'judge < posts.jsonl > judged.jsonl'

/** The rules alone, on any posts: no database, no settings, and no company's decisions. */
export const run: Run = async ({ args, input, out, say }) => {
  readOptions(args, {}, USAGE)
  let number = 0
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (text.trim() === '') continue
    const line = readLine(text)
    if ('unreadable' in line) say(`line ${number} skipped: ${line.unreadable}`)
    else if (!out.write(`${judged(line)}\n`)) await once(out, 'drain')
  }
}

function judged({ id, input }: Line): string {
  const { needsReply, reasons, ...rest } = judge(input)
  const { kind, severity, urgent, sentiment, topic, language } = rest
  return JSON.stringify({
    id,
    kind,
    needs_reply: needsReply,
    severity,
    urgent,
    sentiment,
    topic,
    language,
    reasons: reasons.map((reason) => en.triage.reasons([reason])),
  })
}
