import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CalibrationSet } from '../../src/commands/review/calibration-set.ts'
import { launchBrowser } from '../launch-browser.ts'
import { aCalibration, answerTo, calibrationPage } from './a-calibration-page.ts'

let browser: Browser
let folder: string
let file: string
let set: CalibrationSet
let context: BrowserContext | undefined
let seen: string[]

beforeAll(async () => {
  browser = await launchBrowser()
  folder = await mkdtemp(join(tmpdir(), 'takehome-calibration-'))
  file = join(folder, 'linear-regression.html')
  set = await aCalibration('linear-regression')
  await writeFile(file, calibrationPage(set))
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

const address = () => pathToFileURL(file).href

async function open(width = 1280): Promise<Page> {
  await context?.close()
  context = await browser.newContext({ viewport: { width, height: 800 } })
  const page = await context.newPage()
  seen = []
  page.on('request', (request) => seen.push(request.url()))
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('console', (message) => seen.push(`console: ${message.text()}`))
  await page.goto(address())
  return page
}

const shownPaper = async (page: Page) =>
  await page.locator('#criteria .paper:visible h2').textContent()

test('by keyboard alone: each paper comes with its criteria, and the answer is read on the same page', async () => {
  const page = await open()
  const { keyboard } = page
  await page.locator('#login').focus()
  await keyboard.type('Rae')
  await keyboard.press('Escape')
  const total = 20
  for (let at = 0; at < total; at += 1) {
    await keyboard.press(at === 0 ? '4' : '3')
    if (at < total - 1) await keyboard.press('j')
  }
  expect(await shownPaper(page)).toContain('Willow')
  expect(await page.getByRole('tab', { name: 'Willow' }).getAttribute('aria-selected')).toBe('true')
  expect(await page.locator('#progress').textContent()).toBe('20 of 20 levels')
  await keyboard.press('d')
  await page.locator('#sealed').waitFor()
  expect(await page.evaluate('document.activeElement.id')).toBe('copy')
  const block = await page.locator('#block').inputValue()
  const { rows, verdict, reply } = await answerTo(set, block, 'rae')
  expect(rows.map(({ level }) => level).join('')).toBe(`4${'3'.repeat(19)}`)
  await page.locator('#answer').fill(reply)
  await page.locator('#verdict').waitFor()
  expect(await page.locator('#verdict-title').textContent()).toBe('Not passed yet')
  const differing = verdict.levels.filter(({ given, key }) => given !== key)
  expect(await page.locator('#verdict-differences button').count()).toBe(differing.length)
  expect(await page.locator('#P1-W1 .keyed').textContent()).toBe(
    `The right level is 3: ${set.anchors[0]?.why['W1']} You gave 4.`,
  )
  expect(seen).toEqual([address()])
})

test('by mouse: what lacks is listed by paper, and the verdict survives a reload', async () => {
  const page = await open()
  await page.locator('#open-done').click()
  expect(await page.locator('#missing li').nth(1).textContent()).toBe('Harbour W1 Plan: a level')
  expect(await page.locator('#missing li').count()).toBe(21)
  await page.locator('#login').fill('sam')
  for (let paper = 1; paper <= 5; paper += 1) {
    expect(await shownPaper(page)).toContain(`paper ${paper} of 5`)
    for (const [criterion, level] of Object.entries(set.anchors[paper - 1]?.levels ?? {})) {
      await page
        .locator(`#P${paper}-${criterion} .level`)
        .nth(level - 1)
        .click()
    }
    if (paper < 5) await page.locator('#criteria .paper:visible [data-next]').click()
  }
  await page.locator('#done').click()
  const { reply } = await answerTo(set, await page.locator('#block').inputValue(), 'sam')
  await page.locator('#answer').fill('-----BEGIN TAKEHOME VERDICT-----')
  expect(await page.locator('#answer-trouble').textContent()).toContain('Copy the whole block')
  await page.locator('#answer').fill(reply)
  await page.locator('#verdict').waitFor()
  await page.reload()
  await page.locator('#verdict').waitFor()
  expect(await page.locator('#verdict-title').textContent()).toBe('You passed: you can review.')
  expect(await page.locator('#verdict-next').isVisible()).toBe(false)
  await page.getByRole('tab', { name: 'Meadow' }).click()
  expect(await shownPaper(page)).toContain('Meadow')
  expect(await page.locator('#P3-W1 .key').textContent()).toContain('4')
  // Another browser has not the key.
  const other = await open()
  await other.evaluate("document.getElementById('reply').hidden = false")
  await other.locator('#answer').fill(reply)
  await other.locator('#answer-trouble').waitFor()
  expect(await other.locator('#verdict').isVisible()).toBe(false)
})

test('on a phone nothing scrolls sideways, and a difference leads to its paper', async () => {
  const page = await open(390)
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await page.locator('#P1-W2 .pointers a').first().click()
  expect(await page.locator('#paper-1 .marked').first().isVisible()).toBe(true)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await page.locator('#open-done').click()
  await page.locator('#missing button', { hasText: 'Quarry W3' }).click()
  expect(await shownPaper(page)).toContain('Quarry')
  expect(await page.locator('#P4-W3').isVisible()).toBe(true)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#criteria .paper:visible').count()).toBe(5)
})
