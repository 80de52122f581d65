const FROM_THE_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * Which way a text runs. Not by its first letter: whoever writes to a company begins with its handle, in Latin letters,
 * and goes on in their own.
 */
export function runs(text: string): 'rtl' | 'auto' {
  const letters = text
    .slice(0, 2_000)
    .replaceAll(/[@#]\S+|https?:\S+/g, '')
    .match(/\p{L}/gu)
  const theirs = letters?.filter((letter) => FROM_THE_RIGHT.test(letter)).length ?? 0
  return letters !== null && theirs * 2 > letters.length ? 'rtl' : 'auto'
}

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
