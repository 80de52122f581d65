import { openBrowser } from '../test/browser.ts'
import { runDesk } from '../test/running-desk.ts'
import { openBenchHouse } from './inbox/house.ts'
import { WATCH_CASES } from './web/in-page.ts'
const bench = await openBenchHouse({ keep: '/tmp/amends-bench-20k' })
const desk = await runDesk([], bench.dataDir, { ...bench.env, ROLES: 'web', LOG_LEVEL: 'warn' })
const browser = await openBrowser()
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
await context.addCookies([{ name: 'amends', value: bench.token, url: desk.address }])
const page = await context.newPage()
page.on('console', (m) => console.log('console', m.text()))
page.on('pageerror', (m) => console.log('error', m.message))
await page.goto(`${desk.address}/everyone`)
await page.waitForSelector('[data-row]')
await page.evaluate(WATCH_CASES)
for (let n = 0; n < 4; n++) {
  await page.keyboard.press('j')
  await page.waitForTimeout(300)
  console.log('after j', page.url(), await page.evaluate('document.activeElement.outerHTML.slice(0,150)'))
  await page.keyboard.press('Enter')
  await page.waitForTimeout(1200)
  console.log(
    'after Enter',
    page.url(),
    await page.evaluate('document.activeElement.outerHTML.slice(0,150)'),
    await page.evaluate('JSON.stringify(openedIn)'),
  )
}
await page.screenshot({ path: '/tmp/scale-web.png' })
await browser.close()
await desk.stop()
await bench.close()
