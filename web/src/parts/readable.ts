const LONG_LINK = 60

/** Text of strangers as it can be shown: control characters are drawn, and endless links say their host. */
export function readable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, (found) => String.fromCodePoint(found === '\u007f' ? 0x2421 : 0x2400 + found.charCodeAt(0)))
    .replaceAll(/https?:\/\/\S+/g, (link) => (link.length > LONG_LINK ? `${hostOf(link)}…` : link))
}

function hostOf(link: string): string {
  try {
    return `${new URL(link).host}/`
  } catch {
    return link.slice(0, LONG_LINK)
  }
}

const MOST_IN_A_ROW = 200

/** The beginning of a text as one line of a list. */
export const oneLine = (text: string): string => readable(text.slice(0, MOST_IN_A_ROW * 4)).replaceAll(/\s+/g, ' ').trim().slice(0, MOST_IN_A_ROW)
