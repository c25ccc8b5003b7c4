import type { Browser, Page } from 'playwright-core'
import type { CriterionAnswer } from '../../../src/sealing/review-answers.ts'

/** What a reviewer did on a page. */
export interface Effort {
  readonly clicks: number
  readonly keys: number
  /** Letters of reasons, and of the login. */
  readonly letters: number
}

/** One reviewer in a browser of theirs, whose hands are counted. */
export interface PageReviewer {
  readonly login: string
  /** Fills a page in and presses Done; the block, and what it took. */
  readonly fill: (
    address: string,
    levels: readonly CriterionAnswer[],
  ) => Promise<{ readonly block: string; readonly effort: Effort; readonly page: Page }>
}

/** By mouse: every step is a click, and the keyboard is for words alone. */
export async function mouseReviewer(browser: Browser, login: string): Promise<PageReviewer> {
  return await reviewerWith(browser, login, async (hands, levels) => {
    const { page, click, type } = hands
    if ((await page.locator('#login').inputValue()) === '') {
      await click('#login')
      await type(login)
    }
    for (const answer of levels) await clickThrough(hands, answer)
    await click('#done')
  })
}

async function clickThrough(
  { page, click, type }: Hands,
  { criterion, level, ticks, note }: CriterionAnswer,
): Promise<void> {
  // On a calibration each paper has a view of its own.
  if (!(await page.locator(`#${criterion}`).isVisible())) await click('[data-next]:visible')
  for (const item of ticks) await click(`#${criterion} [data-tick="${item}"]`)
  await click(`#${criterion} .level:has([value="${level}"])`)
  if (note === null) return
  await click(`#${criterion}-note`)
  await type(note)
}

/** By keyboard alone. */
export async function keyReviewer(browser: Browser, login: string): Promise<PageReviewer> {
  return await reviewerWith(browser, login, async (hands, levels) => {
    const { page, press, type } = hands
    for (const [at, answer] of levels.entries()) {
      if (at > 0) await press('j')
      await keyThrough(hands, answer)
    }
    await press('d')
    if (!(await page.locator('#missing').isVisible())) return
    await press('Tab')
    await press('Enter')
    await type(login)
    await press('Escape')
    await press('d')
  })
}

async function keyThrough(
  { press, type }: Hands,
  { level, ticks, note }: CriterionAnswer,
): Promise<void> {
  for (let item = 0; item <= Math.max(-1, ...ticks); item += 1) {
    await press(ticks.includes(item) ? 'x' : 'n')
  }
  await press(String(level))
  if (note === null) return
  await press('r')
  await type(note)
  await press('Escape')
}

interface Hands {
  readonly page: Page
  readonly click: (selector: string) => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
}

async function reviewerWith(
  browser: Browser,
  login: string,
  give: (hands: Hands, levels: readonly CriterionAnswer[]) => Promise<void>,
): Promise<PageReviewer> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  return {
    login,
    fill: async (address, levels) => {
      const page = await context.newPage()
      await page.goto(address)
      let [clicks, keys, letters] = [0, 0, 0]
      const hands: Hands = {
        page,
        click: async (selector) => {
          clicks += 1
          await page.locator(selector).click()
        },
        press: async (key) => {
          keys += 1
          await page.keyboard.press(key)
        },
        type: async (text) => {
          letters += text.length
          await page.keyboard.type(text)
        },
      }
      await give(hands, levels)
      await page.locator('#sealed').waitFor()
      const block = await page.locator('#block').inputValue()
      return { block, effort: { clicks, keys, letters }, page }
    },
  }
}
