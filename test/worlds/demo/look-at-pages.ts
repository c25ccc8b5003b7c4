import { access } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext } from 'playwright-core'
import { CHROMIUM, launchBrowser } from '../../launch-browser.ts'
import type { Story } from './tell.ts'

/** A phone and a laptop, in CSS pixels. */
const WIDTHS = [390, 1280] as const
const LAPTOP = 1280

/** What must not be on a page, by what it is. */
export type Secrets = Readonly<Record<string, RegExp>>

/** Chromium, and what people would see in it. */
export interface Viewer {
  /** Null where this machine has no Chromium: the demo goes on, and says so. */
  readonly browser: Browser | null
  /** Opens each page at both widths and tells what was seen. Throws where anything is cut, or told that must not be. */
  readonly look: (what: string, files: readonly string[], secrets: Secrets) => Promise<void>
  /** How many sheets of paper a page takes, as it says itself how it is printed; null without a browser. */
  readonly printed: (file: string) => Promise<number | null>
  readonly close: () => Promise<void>
}

export async function openViewer(story: Story): Promise<Viewer> {
  const isThere = await access(CHROMIUM).then(
    () => true,
    () => false,
  )
  const browser = isThere ? await launchBrowser() : null
  return {
    browser,
    look: async (what, files, secrets) => {
      if (browser === null) {
        story.step(what, { notOpened: `this machine has no ${CHROMIUM}` })
        return
      }
      const context = await browser.newContext()
      const looked = files.map(
        async (file) => [file, await lookAt(context, file, secrets)] as const,
      )
      const trouble = (await Promise.all(looked)).flatMap(([file, seen]) =>
        seen.map((one) => `${basename(file)} ${one}`),
      )
      await context.close()
      story.step(what, {
        opened: `${files.map((file) => basename(file)).join(', ')}, each ${WIDTHS.join(' and ')} px wide`,
        cutOrSecret: trouble,
      })
      if (trouble.length > 0) throw new Error(trouble.join('\n'))
    },
    printed: async (file) => (browser === null ? null : await printedPages(browser, file)),
    close: async () => await browser?.close(),
  }
}

async function printedPages(browser: Browser, file: string): Promise<number> {
  const page = await browser.newPage()
  await page.goto(pathToFileURL(file).href)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.close()
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

async function lookAt(
  context: BrowserContext,
  file: string,
  secrets: Secrets,
): Promise<readonly string[]> {
  const page = await context.newPage()
  const address = pathToFileURL(file).href
  const trouble: string[] = []
  page.on('request', (request) => {
    if (request.url() !== address) trouble.push(`asks for ${request.url()}`)
  })
  page.on('pageerror', ({ message }) => trouble.push(`fails: ${message}`))
  await page.setViewportSize({ width: LAPTOP, height: 844 })
  await page.goto(address)
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 })
    const cut = await page.evaluate<readonly string[]>(cutOff(width === LAPTOP))
    trouble.push(...cut.map((what) => `cuts ${what} at ${width} px`))
  }
  const source = await page.content()
  const found = Object.entries(secrets).filter(([, pattern]) => pattern.test(source))
  await page.close()
  return [...trouble, ...found.map(([what]) => `tells ${what}`)]
}

/**
 * What of a page nobody can see: what lies beyond its edges, and what a box hides. A phone may scroll a wide
 * table in its box; on a laptop every table is to be there whole.
 */
function cutOff(isWide: boolean): string {
  return `(() => {
    const hides = isWide => isWide ? ['hidden', 'clip', 'auto', 'scroll'] : ['hidden', 'clip']
    const name = (one) => one.tagName.toLowerCase() + (one.id && '#' + one.id) + (one.className && '.' + one.className)
    const cut = [...document.querySelectorAll('body *')].filter((one) => {
      if (one.clientWidth <= 1 || one.closest('svg, pre, textarea')) return false
      const { overflowX, overflowY } = getComputedStyle(one)
      const tooWide = one.scrollWidth > one.clientWidth + 1 && hides(${isWide}).includes(overflowX)
      const tooHigh = one.scrollHeight > one.clientHeight + 1 && hides(false).includes(overflowY)
      return tooWide || tooHigh
    })
    const { scrollWidth, clientWidth } = document.documentElement
    return [...(scrollWidth > clientWidth ? ['its right edge'] : []), ...cut.map(name)]
  })()`
}
