import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { retrospective } from '../../src/commands/report/make-retrospective.ts'
import { launchBrowser } from '../launch-browser.ts'
import { useRounds, writeTable } from './a-report.ts'

const round = useRounds()
let browser: Browser
let report: string
let sheets: string
let requests: string[]

beforeAll(async () => {
  browser = await launchBrowser()
  const { out } = await round({ candidates: 24, harder: 0.8, pendingEvery: 9 })
  report = join(out, 'report.html')
  sheets = join(out, 'sheets.html')
})
afterAll(() => browser.close())

async function open(file: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options)
  requests = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => requests.push(`error: ${error.message}`))
  page.on('console', (message) => requests.push(`console: ${message.text()}`))
  await page.goto(pathToFileURL(file).href)
  return page
}

const columnOf = (page: Page, index: number) =>
  page
    .locator('table.sortable')
    .first()
    .locator(`tbody tr > :nth-child(${index + 1})`)
    .allTextContents()

test('the page asks the network for nothing and has no error', async () => {
  await open(report)
  expect(requests).toEqual([pathToFileURL(report).href])
})

test('a column sorts by a click, and again by the keyboard; unknown values stay last', async () => {
  const page = await open(report)
  const head = page.locator('table.sortable').first().locator('thead th').nth(4)
  await head.locator('button').click()
  expect(await head.getAttribute('aria-sort')).toBe('descending')
  const known = (texts: readonly string[]) => texts.filter((text) => text !== '–').map(Number)
  const down = await columnOf(page, 4)
  expect(known(down)).toEqual(known(down).toSorted((a, b) => b - a))
  await head.locator('button').focus()
  await page.keyboard.press('Enter')
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  const up = await columnOf(page, 4)
  expect(known(up)).toEqual(known(up).toSorted((a, b) => a - b))
  expect(up.at(-1)).toBe('–')
})

test('a candidate is found by typing', async () => {
  const page = await open(report)
  const [name = ''] = await columnOf(page, 0)
  await page.getByLabel('Find:').first().fill(name)
  const shown = page.locator('table.sortable').first().locator('tbody tr:not([hidden])')
  expect(await shown.count()).toBe(1)
})

test.each([
  ['desktop', 1280],
  ['phone', 390],
])('on a %s nothing but tables and drawings scrolls sideways', async (_, width) => {
  const page = await open(report, { viewport: { width, height: 844 } })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
})

test('a wide screen shows every table whole', async () => {
  const page = await open(report, { viewport: { width: 1280, height: 844 } })
  const cut = await page.evaluate(
    "[...document.querySelectorAll('.scroll')].filter((one) => one.scrollWidth > one.clientWidth).length",
  )
  expect(cut).toBe(0)
})

test('light and dark both have ink that can be read', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open(report, { colorScheme })
    const [ink, paper] = (await page.evaluate(
      '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
    )) as string[]
    expect(contrast(ink ?? '', paper ?? '')).toBeGreaterThan(7)
  }
})

/** WCAG 2.2, contrast ratio. */
function contrast(...colours: readonly [string, string]): number {
  const [high = 1, low = 1] = colours.map(luminance).toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [...colour.matchAll(/\d+/g)].map(([digits]) => {
    const value = Number(digits) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test('a screen reader finds names for drawings, heads for cells, and headings in order', async () => {
  const page = await open(report)
  expect(await page.locator('figure [role=img]:not([aria-label])').count()).toBe(0)
  expect(await page.locator('figure [role=img]').count()).toBeGreaterThan(4)
  expect(await page.locator('th:not([scope]), table:not(:has(caption))').count()).toBe(0)
  const levels = (await page.evaluate(
    "[...document.querySelectorAll('h1, h2, h3')].map((head) => Number(head.tagName[1]))",
  )) as number[]
  const jumps = levels.filter((level, index, all) => level > (all[index - 1] ?? level) + 1)
  expect(jumps).toEqual([])
})

test('of each candidate one page of paper is printed, and a phone shows it whole', async () => {
  const page = await open(sheets, { viewport: { width: 390, height: 844 } })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(24)
})

test('it prints, and the retrospective opens without an error too', async () => {
  const page = await open(report)
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
  const { report: made, session, ledger, out } = await round({ candidates: 14 })
  const rows = made.loops[0]?.rows ?? []
  const outcomes = await writeTable(out, 'outcomes.csv', [
    'candidate_id,hired,start_date,perf_overall,rater_id,rated_on,blind',
    ...rows.map(
      ({ candidate }, index) => `${candidate},1,2026-04-01,${1 + (index % 5)},boss,2026-06-30,1`,
    ),
  ])
  await retrospective(session, {
    outcomes,
    groups: '',
    ledger,
    out,
    rangeCorrection: false,
    pValues: true,
  })
  const file = join(out, 'retrospective.html')
  await open(file)
  expect(requests).toEqual([pathToFileURL(file).href])
})
