import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../../folders.ts'
import { openViewer, type Viewer } from './look-at-pages.ts'

const HEAD =
  '<!doctype html><meta name="viewport" content="width=device-width"><title>A page</title>'
const WIDE = 'width: 3000px'
const SECRETS = { 'who a candidate is': /\bapplicant-\d/ }

const seen: object[] = []
let viewer: Viewer
let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  folder = await temporaryFolder()
  viewer = await openViewer({ say: () => {}, end: () => {}, step: (_, one) => seen.push(one) })
})
afterAll(async () => {
  await viewer.close()
  await folder[Symbol.asyncDispose]()
})

async function look(body: string): Promise<unknown> {
  const file = join(folder.path, 'page.html')
  await writeFile(file, `${HEAD}${body}`)
  const ended = await viewer.look('a page', [file], SECRETS).catch((error: unknown) => error)
  return ended instanceof Error ? ended.message.split('\n') : ended
}

test('a page that shows all and tells nothing is seen at both widths', async () => {
  const table = `<div style="overflow: auto; max-width: 100%"><div style="width: 900px">Scrolls</div></div>`
  expect(await look(`<h1>Report</h1>${table}`)).toBeUndefined()
  expect(seen.at(-1)).toEqual({
    opened: 'page.html, each 390 and 1280 px wide',
    cutOrSecret: [],
  })
})

test.each([
  [
    'lies beyond the right edge',
    `<p style="${WIDE}">Wide</p>`,
    ['page.html cuts its right edge at 390 px', 'page.html cuts its right edge at 1280 px'],
  ],
  [
    'is hidden by its box at the side',
    `<p id="a" style="overflow: hidden"><span style="${WIDE}; display: block">Wide</span></p>`,
    ['page.html cuts p#a at 390 px', 'page.html cuts p#a at 1280 px'],
  ],
  [
    'is hidden by its box below',
    '<p id="a" style="overflow: hidden; height: 9px">Low</p>',
    ['page.html cuts p#a at 390 px', 'page.html cuts p#a at 1280 px'],
  ],
  [
    'has to be scrolled on a laptop too',
    `<div id="a" style="overflow: auto"><p style="${WIDE}">Wide</p></div>`,
    ['page.html cuts div#a at 1280 px'],
  ],
  [
    'is only there once a person unfolds it',
    `<details><summary>More</summary><p style="${WIDE}">Wide</p></details>`,
    ['page.html cuts its right edge at 390 px', 'page.html cuts its right edge at 1280 px'],
  ],
  [
    'names somebody where nobody looks',
    '<i data-who="applicant-7">A</i>',
    ['page.html tells who a candidate is'],
  ],
])('what %s is found', async (_, body, trouble) => {
  expect(await look(body)).toEqual(trouble)
  expect(seen.at(-1)).toMatchObject({ cutOrSecret: trouble })
})

test('a page that asks somebody for something is found', async () => {
  expect(await look('<img src="http://127.0.0.1:9/a.png" alt="">')).toEqual([
    'page.html asks for http://127.0.0.1:9/a.png',
  ])
})
