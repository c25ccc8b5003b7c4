import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageInput } from '../../src/review-page/page-input.ts'
import { renderReviewPage } from '../../src/review-page/review-page.ts'
import { openBlock } from '../../src/sealing/open-block.ts'
import { launchBrowser } from '../launch-browser.ts'
import { anchorPage, aPageInput, KEYS, shippedExercise } from './a-page.ts'

let browser: Browser
let folder: string
let context: BrowserContext
let input: PageInput
let seen: string[]

beforeAll(async () => {
  browser = await launchBrowser()
  folder = await mkdtemp(join(tmpdir(), 'takehome-page-'))
  input = await anchorPage('linear-regression', 'meadow')
  await writeFile(join(folder, 'review.html'), renderReviewPage(input))
  const hostile = aPageInput(await shippedExercise('linear-regression'), { 'WRITEUP.md': HOSTILE })
  await writeFile(join(folder, 'hostile.html'), renderReviewPage(hostile))
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

const HOSTILE = String.raw`## Plan

$\text{x}\kern40em\text{LEVEL FOUR}\rule{90em}{90em}$ and [Done](https://evil.example)

$$\raisebox{5em}{$\text{Level 4}$}\kern50em\text{Level 4}$$

<script>document.title = 'taken'</script>
<img src=x onerror="document.title = 'taken'">

${'wide'.repeat(2_000)}
`

/** Opens a page as somebody who has not been there yet. */
async function open(
  options: Parameters<Browser['newContext']>[0] = {},
  name = 'review.html',
): Promise<Page> {
  await context?.close()
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  seen = []
  page.on('request', (request) => seen.push(request.url()))
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('console', (message) => seen.push(`console: ${message.text()}`))
  page.on('dialog', (dialog) => seen.push(`dialog: ${dialog.message()}`))
  await page.goto(address(name))
  return page
}

const address = (name: string) => pathToFileURL(join(folder, name)).href

/** What the hub reads in the block that the page shows. */
async function opened(page: Page, reviewer: string) {
  await page.locator('#sealed').waitFor()
  const { pseudonym, tree, criteriaDigest: criteria } = input
  const block = await page.locator('#block').inputValue()
  return await openBlock(block, KEYS, { pseudonym, tree, criteria, reviewer })
}

const CLICKED = [
  { criterion: 'W1', level: 4, ticks: [0, 1], note: null },
  { criterion: 'W2', level: 3, ticks: [0, 1, 2], note: null },
  { criterion: 'W3', level: 1, ticks: [], note: 'Nothing was checked.\n“Always” is wrong: 2 < 3.' },
  { criterion: 'W4', level: 2, ticks: [0], note: 'Stated, not derived' },
]

test('a review by mouse: what is missing is said, and the block holds what was clicked', async () => {
  const page = await open()
  await page.locator('#open-done').click()
  expect(await page.locator('#missing li').allTextContents()).toEqual([
    'Your GitHub login',
    ...input.asked.map(
      ({ id, title }) => `${id} ${title}: a level, and a reason because a must item is not ticked`,
    ),
  ])
  for (const { criterion, level, ticks, note } of CLICKED) {
    const form = page.locator(`#${criterion}`)
    for (const item of ticks) await form.locator(`[data-tick="${item}"]`).check()
    await form.locator('.level', { has: page.locator(`[value="${level}"]`) }).click()
    if (note !== null) await form.getByLabel('Reason').fill(note)
  }
  await page.locator('#missing button').first().click()
  await page.keyboard.type('Rae')
  expect(await page.locator('#missing').isVisible()).toBe(false)
  expect(await page.locator('#progress').textContent()).toBe('4 of 4 levels')
  await page.locator('#done').click()
  const block = await opened(page, 'rae')
  expect(block).toMatchObject({ ok: true, answers: { answers: CLICKED, reviewer: 'rae' } })
  expect(seen).toEqual([address('review.html')])
  // A block that no longer says what is on the page is taken away.
  await page.locator('#W4 .level').first().click()
  expect(await page.locator('#sealed').isVisible()).toBe(false)
})

test('a review by keyboard alone', async () => {
  const page = await open()
  const { keyboard } = page
  const keys = async (text: string) => {
    for (const key of text) await keyboard.press(key)
  }
  await keys('l')
  expect(await page.locator('#write-up .marked').count()).toBeGreaterThan(0)
  await keys('xx4')
  await keys('jxxx3')
  await keys('j1r')
  await keyboard.type('not checked, 1234 jk')
  await keyboard.press('Escape')
  await keys('jx2r')
  await keyboard.type('stated')
  await keyboard.press('Escape')
  await keys('d')
  // The list of what is missing has the focus, and its first button follows.
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await keyboard.type('sam')
  await keyboard.press('Escape')
  await keys('d')
  const block = await opened(page, 'sam')
  expect(block.ok && block.answers.answers).toEqual([
    { criterion: 'W1', level: 4, ticks: [0, 1], note: null },
    { criterion: 'W2', level: 3, ticks: [0, 1, 2], note: null },
    { criterion: 'W3', level: 1, ticks: [], note: 'not checked, 1234 jk' },
    { criterion: 'W4', level: 2, ticks: [0], note: 'stated' },
  ])
  expect(await page.evaluate('document.activeElement.id')).toBe('copy')
  await keyboard.press('Enter')
  await page.locator('#copied', { hasText: /Copied|selected/ }).waitFor()
  expect(seen).toEqual([address('review.html')])
})

test('what was given survives a reload, and belongs to this review alone', async () => {
  const page = await open()
  await page.locator('#login').fill('rae')
  await page.locator('#W2 [value="3"]').check()
  await page.locator('#W2 [data-tick="1"]').check()
  await page.locator('#W2 textarea').fill('half <b>done</b>')
  await page.reload()
  expect(await page.locator('#login').inputValue()).toBe('rae')
  expect(await page.locator('#W2 [value="3"]').isChecked()).toBe(true)
  expect(await page.locator('#W2 [data-tick="1"]').isChecked()).toBe(true)
  expect(await page.locator('#W2 textarea').inputValue()).toBe('half <b>done</b>')
  expect(await page.locator('#progress').textContent()).toBe('1 of 4 levels')
  await writeFile(join(folder, 'other.html'), renderReviewPage({ ...input, tree: 'a'.repeat(40) }))
  await page.goto(address('other.html'))
  expect(await page.locator('#progress').textContent()).toBe('0 of 4 levels')
})

test('single keys can be switched off, and never act on typed text', async () => {
  const page = await open()
  await page.keyboard.press('?')
  await page.getByLabel('Use these keys').uncheck()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('3')
  await page.reload()
  await page.keyboard.press('3')
  expect(await page.locator('#progress').textContent()).toBe('0 of 4 levels')
})

test('on a phone nothing scrolls sideways, and a pointer leads to its line and back', async () => {
  const page = await open({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const wide = 'document.documentElement.scrollWidth'
  expect(await page.evaluate(wide)).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  expect(await page.evaluate(wide)).toBeLessThanOrEqual(390)
  await page.locator('#W1 .pointers a').first().click()
  expect(await page.locator('#write-up .marked').first().isVisible()).toBe(true)
  expect(await page.locator('#W1').isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  const before = await page.locator('#W3').evaluate((form) => {
    form.scrollIntoView()
    return form.getBoundingClientRect().top
  })
  await page.locator('#W3 .pointers a').first().click()
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  expect(await page.locator('#W3').evaluate((form) => form.getBoundingClientRect().top)).toBe(
    before,
  )
  await page.locator('#open-done').click()
  expect(await page.locator('#missing').isVisible()).toBe(true)
})

test('what a candidate wrote stays in its frame, and does nothing', async () => {
  const page = await open({}, 'hostile.html')
  expect(await page.title()).toContain('Review of')
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280)
  const look = async () => await page.locator('#criteria').screenshot()
  const before = await look()
  await page.evaluate("for (const one of document.querySelectorAll('.hostile')) one.remove()")
  expect(before.equals(await look())).toBe(true)
  await page.getByRole('tab', { name: 'Code' }).click()
  expect(seen).toEqual([address('hostile.html')])
})

test('it prints all that was handed in and what was given', async () => {
  const page = await open()
  await page.locator('#W1 textarea').fill('printed reason')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#W1 [data-printed]').isVisible()).toBe(true)
  expect(await page.locator('#measured').isVisible()).toBe(true)
  expect(await page.locator('#W4 .level').last().isVisible()).toBe(true)
  expect(await page.locator('#open-done').isVisible()).toBe(false)
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a screen reader finds landmarks, names, and headings in order', async () => {
  const page = await open()
  const problems = await page.evaluate(`(() => {
    const all = (selector) => [...document.querySelectorAll(selector)]
    const text = (node) => node?.textContent.trim() ?? ''
    const named = (node) => text(node) || node.getAttribute('aria-label') || text(node.labels?.[0])
    const ids = all('[id]').map(({ id }) => id)
    const levels = all('h1, h2, h3').filter((head) => head.checkVisibility()).map((head) => Number(head.tagName[1]))
    return {
      unnamed: all('button, a, input, textarea, [role=tab]').filter((node) => !named(node)).map((node) => node.outerHTML),
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
      nowhere: all('[aria-controls], [aria-labelledby], [aria-describedby]').flatMap((node) =>
        ['aria-controls', 'aria-labelledby', 'aria-describedby'].flatMap((name) => node.getAttribute(name) ?? [])).filter((id) => !ids.includes(id)),
      groups: all('fieldset:not(:has(> legend))').length,
      landmarks: [all('main').length, all('body > header').length, all('nav[aria-label]').length, all('[role=status]').length, all('h1').length],
    }
  })()`)
  expect(problems).toEqual({
    unnamed: [],
    twice: [],
    nowhere: [],
    groups: 0,
    landmarks: [1, 1, 1, 1, 1],
  })
  await page.locator('#W2 .level').nth(2).click()
  await page.keyboard.press('j')
  expect(await page.evaluate('document.activeElement.id')).toBe('W3-title')
  await page.keyboard.press('2')
  expect(await page.locator('#said').textContent()).toBe('W3: level 2. 2 of 4 levels given.')
  const tab = page.getByRole('tab', { name: 'Write-up' })
  await tab.focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('tab', { name: 'Code' }).getAttribute('aria-selected')).toBe('true')
  expect(await page.getByRole('tabpanel').count()).toBe(1)
})
