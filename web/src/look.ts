import type { MySettings } from '../../src/domain/team/my-settings.ts'

const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
const asDevice = metas.map(({ content }) => content)

/** The browser's own frame around the page goes with it. The first is the light one. */
export function frameLooks(look: MySettings['look']): void {
  for (const [at, meta] of metas.entries())
    meta.content = asDevice[look === 'device' ? at : look === 'light' ? 0 : 1] ?? meta.content
}
