import type { Range } from './fold.ts'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Widens ranges of one text so that none begins or ends inside a grapheme. */
export function snapper(text: string): (range: Range) => Range {
  let segments: Intl.Segments | null = null
  const inside = (at: number): { index: number; segment: string } | null => {
    if (at <= 0 || at >= text.length || (plain(text, at - 1) && plain(text, at))) return null
    segments ??= graphemes.segment(text)
    const found = segments.containing(at)
    return found && found.index < at ? found : null
  }
  return ({ from, to }) => {
    const first = inside(from)
    const last = inside(to)
    return { from: first?.index ?? from, to: last ? last.index + last.segment.length : to }
  }
}

function plain(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 && unit !== 0x0d && unit !== 0x0a
}
