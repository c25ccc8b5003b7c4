import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { report } from '../../../src/commands/report/make-report.ts'
import { review } from '../../../src/commands/review/review.ts'
import { writeCalibrationPages } from '../../../src/commands/review/write-calibration-pages.ts'
import { writePages } from '../../../src/commands/review/write-pages.ts'
import type { CriterionAnswer } from '../../../src/sealing/review-answers.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { dataOf } from '../../commands/review/a-calibration.ts'
import { ROOT, temporaryFolder } from '../../folders.ts'
import { launchBrowser } from '../../launch-browser.ts'
import { type Effort, keyReviewer, mouseReviewer, type PageReviewer } from './by-page.ts'
import { KEY, REVIEWERS, ROUND } from './demo-github.ts'
import { type DemoHub, openDemoHub } from './demo-hub.ts'
import { handIn, pullsByCandidate, readPapers } from './hiring-round.ts'
import type { Paper } from './round.ts'
import { levelsOf, PLACE } from './round-reviews.ts'
import { EXERCISE, giveOut, inviteTwelve } from './start-clocks.ts'
import { tell } from './tell.ts'

let browser: Browser
let hub: DemoHub
let session: HubSession
let out: string
let papers: readonly Paper[]
let people: Readonly<Record<string, PageReviewer>>
const efforts: Effort[] = []

beforeAll(async () => {
  out = (await temporaryFolder()).path
  browser = await launchBrowser()
  hub = await openDemoHub(ROOT, out)
  await hub.setUp()
  await hub.makeOurs()
  papers = await readPapers(ROOT)
  await giveOut(hub)
  session = await hub.session()
  people = {
    rae: await mouseReviewer(browser, 'rae'),
    sam: await keyReviewer(browser, 'sam'),
    tim: await keyReviewer(browser, 'tim'),
  }
})
afterAll(async () => {
  await browser.close()
  await hub.stop()
})

async function paste(login: string, issue_number: number, body: string): Promise<void> {
  await hub.as(login).rest.issues.createComment({ ...PLACE, issue_number, body })
}

// One story: each test begins where the one before it has ended.
test('three reviewers calibrate by page, and read their verdicts on it', async () => {
  const [file = ''] = await writeCalibrationPages(session, {
    exercise: EXERCISE,
    out: join(out, 'c'),
  })
  const { pull, criteria } = dataOf(await readFile(file, 'utf8'))
  const issue = Number(pull.split('/').at(-1))
  const key = papers.flatMap(({ levels }) => Object.values(levels))
  for (const [who, login] of REVIEWERS.entries()) {
    const levels = criteria.map(({ id: criterion }, at): CriterionAnswer => {
      const level = Math.max(1, (key[at] ?? 1) - (at === who ? 1 : 0)) as 1 | 2 | 3 | 4
      return { criterion, level, ticks: [], note: null }
    })
    const filled = await people[login]?.fill(pathToFileURL(file).href, levels)
    await paste(login, issue, filled?.block ?? '')
    await review(session, '')
    const { data } = await hub.as(login).rest.issues.listComments({ ...PLACE, issue_number: issue })
    const answer = data.find(({ body }) => body?.includes(`takehome:verdict ${login} `))?.body ?? ''
    await filled?.page.locator('#answer').fill(answer)
    const title = filled?.page.locator('#verdict-title')
    await title?.waitFor()
    expect(await title?.textContent()).toBe('You passed: you can review.')
  }
})

test('twelve submissions are reviewed by page, by mouse and by keyboard, and opened by a third where two are apart', async () => {
  await inviteTwelve(hub, out)
  await handIn(hub, tell(true), papers, ROOT, out)
  const pulls = await pullsByCandidate(hub)
  const pseudonyms = ROUND.map((login) => useHubKey(KEY).pseudonym(`${EXERCISE}-${login}`))
  const pages = join(out, 'pages')
  expect(await writePages(session, { out: pages, pull: '' })).toHaveLength(12)
  const give = async (file: string, reviewer: string) => {
    const index = pseudonyms.indexOf(basename(file, '.html'))
    const { criteria } = dataOf(await readFile(file, 'utf8'))
    const levels = levelsOf(reviewer, index, papers[index % papers.length])
    // Who gives 3 or 4 has found every item.
    const asked = levels.flatMap((answer): readonly CriterionAnswer[] => {
      const items = criteria.find(({ id }) => id === answer.criterion)?.musts
      if (items === undefined) return []
      return [{ ...answer, ticks: answer.level >= 3 ? [...items.keys()] : [] }]
    })
    const filled = await people[reviewer]?.fill(pathToFileURL(file).href, asked)
    if (filled === undefined) throw new Error('nobody reviews')
    if (asked.length === levels.length) efforts.push(filled.effort)
    await filled.page.close()
    await paste(reviewer, pulls.get(ROUND[index] ?? '') ?? 0, filled.block)
  }
  const reviewerOf = (file: string, place: number) =>
    REVIEWERS[(pseudonyms.indexOf(basename(file, '.html')) + place) % 3] ?? 'rae'
  for (const name of await readdir(pages)) {
    const file = join(pages, name)
    await give(file, reviewerOf(file, 0))
    await give(file, reviewerOf(file, 1))
  }
  await review(session, '')
  const third = join(out, 'third')
  await mkdir(third)
  const apart = await writePages(session, { out: third, pull: '' })
  expect(apart.length).toBeGreaterThan(0)
  expect(apart.length).toBeLessThan(12)
  for (const file of apart) await give(file, reviewerOf(file, 2))
  const reviewed = await review(session, '')
  expect(reviewed.filter(({ unsealed }) => unsealed)).toHaveLength(12)
  expect(await writePages(session, { out: third, pull: '' })).toEqual([])
  const told = await report(session, { exercise: EXERCISE, ledger: '', out: '', names: true })
  const [cohort] = told.cohorts
  expect(cohort?.rows.map(({ overall }) => overall.percent === null)).toEqual(Array(12).fill(false))
  expect(hub.github.requestViolations).toEqual([])
})

test('and a review takes few clicks or keys beside the words of its reasons', () => {
  const most = (of: (effort: Effort) => number) => Math.max(...efforts.map(of))
  process.stderr.write(
    `a review: at most ${most(({ clicks }) => clicks)} clicks, or ${most(({ keys }) => keys)} keys\n`,
  )
  expect(efforts).toHaveLength(24)
  // Five criteria: a few items each, a level, a reason; login and Done.
  expect(most(({ clicks }) => clicks)).toBeLessThan(30)
  expect(most(({ keys }) => keys)).toBeLessThan(45)
})
