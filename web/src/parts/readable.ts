const LONG_LINK = 60

/** Text of strangers as it can be shown: control characters are drawn, and endless links say their host. */
export function readable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\p{Cc}/gu, drawn)
    .replaceAll(/https?:\/\/\S+/g, (link) => (link.length > LONG_LINK ? `${hostOf(link)}…` : link))
}

/** `␀` for a null, and so on; new lines and tabs are what they are. */
function drawn(control: string): string {
  if (control === '\n' || control === '\t') return control
  const code = control.charCodeAt(0)
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421'
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
export const oneLine = (text: string): string =>
  readable(text.slice(0, MOST_IN_A_ROW * 4))
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_IN_A_ROW)
