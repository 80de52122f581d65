import type { Page } from 'playwright-core'

/** What may end in dots: it stands whole where the row leads. */
const MAY_BE_CUT = '.line > :first-child, .excerpt, .meta > *, .query-text, option, select'

/**
 * What a page shows to nobody: words that stick out of it, words that are cut off without dots, and parts that scroll
 * sideways.
 */
export const lost = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const found = []
    const called = (one) => one.tagName.toLowerCase() + (typeof one.className === 'string' && one.className ? '.' + one.className.split(' ')[0] : '') + ' “' + one.textContent.trim().slice(0, 40) + '”'
    for (const one of document.querySelectorAll('body *')) {
      if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || one.closest('.unseen, .skip, .marks, .query-lines, svg, [aria-hidden="true"]:not(.line, .excerpt, .meta)')) continue
      const style = getComputedStyle(one)
      const box = one.getBoundingClientRect()
      if (box.width === 0 || box.height === 0) continue
      const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '')
      if ((own || /^(BUTTON|INPUT|SELECT|TEXTAREA|IMG)$/.test(one.tagName)) && (box.right > innerWidth + 1 || box.left < -1)) found.push('out of the page: ' + called(one))
      if (one.matches(${JSON.stringify(MAY_BE_CUT)})) continue
      const clips = /hidden|clip/
      if (clips.test(style.overflowX) && one.scrollWidth > one.clientWidth + 2 && one.textContent.trim() !== '' && !one.querySelector(${JSON.stringify(MAY_BE_CUT)}) && style.textOverflow !== 'ellipsis') found.push('cut at the side: ' + called(one))
      if (clips.test(style.overflowY) && one.scrollHeight > one.clientHeight + 3 && one.textContent.trim() !== '' && !one.matches('ul, html, body, #root')) found.push('cut below: ' + called(one) + ' ' + one.scrollHeight + ' of ' + one.clientHeight)
      if (/auto|scroll/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1 && !/^(TEXTAREA|INPUT)$/.test(one.tagName)) found.push('scrolls sideways: ' + called(one))
    }
    return [...new Set(found)]
  })()`)
