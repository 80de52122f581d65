/** What somebody signed in with, as far as a browser says it. */
export interface Device {
  readonly kind: 'phone' | 'tablet' | 'computer' | 'unknown'
  /** `Firefox`, `Safari`; null where it is none that we know. */
  readonly browser: string | null
  /** `Windows`, `macOS`; null where it does not say. */
  readonly system: string | null
}

// The order matters: most browsers also say that they are one of those below them.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?(iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bHeadlessChrome\/|\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
  [/^curl\//, 'curl'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b|\biPod\b/, 'iOS'],
  [/\biPad\b/, 'iPadOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
]

const first = (table: typeof BROWSERS, text: string): string | null =>
  table.find(([pattern]) => pattern.test(text))?.[1] ?? null

/** Reads what a browser says of itself. It may say anything: this is for recognising one's own things, not for deciding. */
export function deviceOf(userAgent: string): Device {
  const system = first(SYSTEMS, userAgent)
  const tablet = /\biPad\b|\bTablet\b/.test(userAgent) || (system === 'Android' && !/\bMobile\b/.test(userAgent))
  const phone = /\biPhone\b|\biPod\b|\bMobile\b/.test(userAgent)
  const kind = tablet ? 'tablet' : phone ? 'phone' : system ? 'computer' : 'unknown'
  return { kind, browser: first(BROWSERS, userAgent), system }
}
