import { SECOND, type Instant } from '../instant.ts'

/** Minutes after midnight; over midnight where it ends before it begins. */
export interface QuietHours {
  readonly from: number
  readonly to: number
}

/** What somebody is told of: what is late, what they owe themselves, all that the playbook tells them. */
export interface ToldOf {
  readonly late: boolean
  readonly mine: boolean
  readonly all: boolean
}

/** Seconds, or until they press. */
export type UndoTime = 5 | 15 | 30 | 'until pressed'

/** How somebody works at the desk. */
export interface MySettings {
  readonly look: 'device' | 'light' | 'dark'
  /** Three lines a row, or two. */
  readonly rows: 'roomy' | 'tight'
  /** Null: the language that the browser asks for. */
  readonly language: 'en' | 'de' | null
  readonly hours: 24 | 12
  /** Null: the zone of the device. */
  readonly zone: string | null
  readonly singleKeys: boolean
  /** Actions that have another key than they came with. */
  readonly keys: Readonly<Record<string, string>>
  readonly undo: UndoTime
  readonly tell: ToldOf
  readonly quiet: QuietHours | null
}

export const asTheyCome: MySettings = {
  look: 'device',
  rows: 'roomy',
  language: null,
  hours: 24,
  zone: null,
  singleKeys: true,
  keys: {},
  undo: 15,
  tell: { late: true, mine: true, all: true },
  quiet: null,
}

/** When a reply goes out that waits for a press: never by itself. */
export const UNTIL_PRESSED: Instant = Date.UTC(9999, 0)

/** When a reply goes out by itself whose writer can take it back for so long. */
export const goesOutAt = (now: Instant, undo: UndoTime): Instant =>
  undo === 'until pressed' ? UNTIL_PRESSED : now + undo * SECOND

/** Whether it is quiet at this minute of the day; a stretch of no length is none. */
export function isQuiet(minute: number, quiet: QuietHours | null): boolean {
  if (quiet === null) return false
  const { from, to } = quiet
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to
}
