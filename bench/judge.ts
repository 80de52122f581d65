import { createRequire } from 'node:module'
import { judge } from '../src/domain/triage/judge.ts'
import { readLabelled, type Labelled } from './judge-data.ts'
import { learning } from './judge-learn.ts'
import { found, scoreOf, type Score } from './judge-score.ts'
import type { Figure } from './main.ts'

const require = createRequire(import.meta.url)
const vader = require('vader-sentiment') as {
  SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } }
}
const Afinn = require('sentiment') as new () => { analyze(text: string): { score: number } }

/** How well the judge judges, beside two that are known, on texts that it has never seen. The texts stay where they are. */
export async function run(options: { data?: string } = {}): Promise<Figure[]> {
  if (!options.data) throw new Error('Where are the texts? npm run bench -- judge --data DIR')
  const airline = readLabelled(options.data, 'airline.jsonl')
  const sent = readLabelled(options.data, 'complaints.jsonl').filter(
    (row) => !String(row['domain']).startsWith('random'),
  )
  const careful = readLabelled(options.data, 'labels/posts.jsonl')
  return [...feelings(airline), ...complaints(sent), ...fields(careful), ...learning(airline), speed(airline)]
}

const sign = (value: number, margin = 0): string =>
  value > margin ? 'positive' : value < -margin ? 'negative' : 'neutral'

function feelings(rows: readonly Labelled[]): Figure[] {
  const afinn = new Afinn()
  const truth = rows.map((row) => String(row['sentiment']))
  const by = (name: string, say: (row: Labelled) => string, aims: readonly [string, string] | [] = []) =>
    both(`airline sentiment, ${name}`, scoreOf(truth, rows.map(say)), aims)
  return [
    ...by('ours', ({ input }) => sign(judge(input).sentiment), ['≥ 0.65', '≥ 0.60']),
    ...by('VADER', ({ input }) =>
      sign(vader.SentimentIntensityAnalyzer.polarity_scores(input.text).compound, 0.05 - Number.EPSILON),
    ),
    ...by('AFINN', ({ input }) => sign(afinn.analyze(input.text).score)),
  ]
}

function complaints(rows: readonly Labelled[]): Figure[] {
  const truth = rows.map((row) => String(row['label']))
  const said = rows.map(({ input }) => (judge(input).kind === 'complaint' ? 'complaint' : 'not_complaint'))
  return both('complaint or not', scoreOf(truth, said))
}

function fields(rows: readonly Labelled[]): Figure[] {
  const judged = rows.map(({ input }) => judge(input))
  const of = (field: string) => rows.map((row) => String(row[field]))
  const kind = scoreOf(
    of('kind'),
    judged.map((one) => one.kind),
  )
  const needs = scoreOf(
    of('needs_reply'),
    judged.map((one) => one.needsReply),
  )
  const urgent = found(
    of('urgent').map((word) => word === 'true'),
    judged.map((one) => one.urgent),
  )
  const severity = scoreOf(
    of('severity'),
    judged.map((one) => String(one.severity)),
  )
  const feeling = scoreOf(
    of('sentiment'),
    judged.map((one) => String(one.sentiment)),
  )
  const off = judged.map((one, at) => Math.abs(one.sentiment - Number(rows[at]!['sentiment'])))
  const grave = (least: number) =>
    found(
      of('severity').map((word) => Number(word) >= least),
      judged.map((one) => one.severity >= least),
    )
  return [
    ...both('careful reader: kind', kind),
    ...[...kind.f1].map(([name, value]) => figure(`  ${name} F1`, value, name === 'complaint' ? '≥ 0.85' : undefined)),
    ...both('careful reader: needs a reply', needs, ['', '≥ 0.70']),
    ...both('careful reader: severity', severity),
    figure('  severity 2 or more, recall', grave(2).recall),
    figure('  severity 2 or more, precision', grave(2).precision),
    figure('  severity 3, recall', grave(3).recall),
    figure('careful reader: urgent, recall', urgent.recall),
    figure('careful reader: urgent, precision', urgent.precision),
    ...both('careful reader: sentiment in 5 steps', feeling),
    figure('  mean distance', off.reduce((total, one) => total + one, 0) / off.length, undefined, 'steps'),
  ]
}

function speed(rows: readonly Labelled[]): Figure {
  // Time of the core, not of the clock: others may share the machine.
  const began = process.cpuUsage()
  for (let turn = 0; turn < 5; turn += 1) for (const { input } of rows) judge(input)
  const { user, system } = process.cpuUsage(began)
  const perSecond = (5 * rows.length * 1_000_000) / (user + system)
  return { name: 'speed, one core', value: perSecond, unit: 'texts/s', aim: '≥ 50,000' }
}

const both = (name: string, score: Score, [accuracy, macroF1]: readonly [string?, string?] = []): Figure[] => [
  figure(`${name}: accuracy`, score.accuracy, accuracy),
  figure(`${name}: macro-F1`, score.macroF1, macroF1),
]

const figure = (name: string, value: number, aim?: string, unit = ''): Figure => ({
  name,
  value,
  unit,
  ...(aim ? { aim } : {}),
})
