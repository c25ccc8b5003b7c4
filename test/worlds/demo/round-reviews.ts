import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { review } from '../../../src/commands/review/review.ts'
import { readReviewPull } from '../../../src/github/pages/review-comments.ts'
import type { Level } from '../../../src/rubric/rubric.ts'
import type { CriterionAnswer } from '../../../src/sealing/review-answers.ts'
import { findReview, reviewBranches, type UnderReview } from '../../../src/session/find-review.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { mouseReviewer } from './by-page.ts'
import { HUB, OWNER, REVIEWERS, ROUND } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import { costs } from './demo-runs.ts'
import type { Paper, Round } from './round.ts'
import { SLOWEST } from './start-clocks.ts'

export const PLACE = { owner: OWNER, repo: HUB }

/** Rae reads as the key does, Sam is generous now and then, Tim is harder than both. */
export function levelsOf(
  reviewer: string,
  index: number,
  paper: Paper | undefined,
): readonly CriterionAnswer[] {
  return Object.entries(paper?.levels ?? {}).map(([criterion, key], at) => {
    const generous = reviewer === 'sam' && (index + at) % 4 === 0 ? 1 : 0
    const hard = reviewer === 'tim' && (index + at) % 2 === 0 ? 1 : 0
    const level = Math.max(1, Math.min(4, key + generous - hard)) as Level
    return { criterion, level, ticks: [], note: `${reviewer}-reads-it-so` }
  })
}

/** What the review page makes of a reviewer's answers, to be pasted into a comment. */
export async function seal(
  session: HubSession,
  login: string,
  number: number,
  answers: readonly CriterionAnswer[],
): Promise<string> {
  return await blockOf(await openReview(session, number), login, answers)
}

async function openReview(session: HubSession, number: number): Promise<UnderReview> {
  const pull = await readReviewPull(session.hub, PLACE, number)
  const assignment = (await reviewBranches(session)).get(pull?.branch ?? '') ?? ''
  const found = pull === null ? null : await findReview(session, pull, assignment)
  if (found === null) throw new Error(`pull request ${number} is no review`)
  return found
}

/** What the hub's workflow does for each comment: takes it in by GitHub's event. */
export async function hear(hub: DemoHub, session: HubSession, out: string): Promise<void> {
  const { payload } = hub.github.events.findLast(({ name }) => name === 'issue_comment') ?? {}
  const file = join(out, 'event.json')
  await writeFile(file, JSON.stringify(payload))
  await review(session, file)
}

async function comment(hub: DemoHub, login: string, number: number, body: string) {
  const { rest } = hub.as(login)
  return (await rest.issues.createComment({ ...PLACE, issue_number: number, body })).data.id
}

/** A review page, and what it shows when its reviewer is done. */
export interface Sealed {
  readonly file: string
  readonly block: string
}

/** Rae opens the page of the first in a browser, and fills it in. */
export async function sealFirst(
  { hub, papers, viewer, out }: Round,
  pulls: ReadonlyMap<string, number>,
): Promise<Sealed> {
  const number = pulls.get(SLOWEST) ?? 0
  const pages = join(out, 'review-pages')
  await hub.cli(['review', '--page', '--pull', String(number), '--out', pages])
  const [file = ''] = (await readdir(pages)).map((name) => join(pages, name))
  const answers = levelsOf('rae', ROUND.indexOf(SLOWEST), papers[0])
  const { browser } = viewer
  if (browser !== null) return { file, block: await fillByMouse(browser, file, answers) }
  return { file, block: await seal(await hub.session(), 'rae', number, answers) }
}

/** She pastes the block, and the hub's workflow takes it in. */
export async function showThatItIsSealed(
  { hub, story }: Round,
  pulls: ReadonlyMap<string, number>,
  { block }: Sealed,
): Promise<void> {
  const number = pulls.get(SLOWEST) ?? 0
  // Only what is said from now on has runs.
  hub.forget()
  const id = await comment(hub, 'rae', number, block)
  const runs = await hub.runs()
  const seen = JSON.stringify(hub.github.snapshot()[`${OWNER}/${HUB}`])
  const { data } = await hub.as('sam').rest.issues.listComments({ ...PLACE, issue_number: number })
  story.step('rae gives levels to the first on the review page, which seals them', {
    commentStillThere: data.some((one) => one.id === id),
    levelsOrNotesAnywhereInTheHub: seen.includes('rae-reads-it-so'),
    page: lineOf(
      data.map((one) => one.body ?? ''),
      'reviewers are done',
    ),
    ...costs(runs),
  })
}

async function fillByMouse(
  browser: Browser,
  file: string,
  answers: readonly CriterionAnswer[],
): Promise<string> {
  const rae = await mouseReviewer(browser, 'rae')
  const { block, page } = await rae.fill(pathToFileURL(file).href, answers)
  await page.context().close()
  return block
}

function lineOf(pages: readonly string[], words: string): string {
  return pages.flatMap((text) => text.split('\n')).find((line) => line.includes(words)) ?? ''
}

/** Two reviewers each, then a third where these are apart. */
export async function judgeAll(
  { hub, story, papers, out }: Round,
  pulls: ReadonlyMap<string, number>,
): Promise<void> {
  const session = await hub.session()
  const reviews = new Map<number, UnderReview>()
  const say = async (index: number, place: number, wanted: readonly string[] | null) => {
    const reviewer = REVIEWERS[(index + place) % 3] ?? 'rae'
    const all = levelsOf(reviewer, index, papers[index % papers.length])
    const answers = all.filter(({ criterion }) => wanted?.includes(criterion) ?? true)
    const number = pulls.get(ROUND[index] ?? '') ?? 0
    const found = reviews.get(number) ?? (await openReview(session, number))
    reviews.set(number, found)
    await comment(hub, reviewer, number, await blockOf(found, reviewer, answers))
  }
  for (const index of ROUND.keys()) {
    // Rae has reviewed the first already.
    if (index > 0) await say(index, 0, null)
    await say(index, 1, null)
  }
  await review(session, '')
  const apart = await apartOn(hub, pulls)
  story.step('two reviewers each, blind', {
    unsealed: ROUND.length - apart.size,
    criteriaTwoLevelsApart: [...apart.values()].flat().length,
  })
  for (const [login, criteria] of apart) {
    await say(ROUND.indexOf(login), 2, criteria)
    await hear(hub, session, out)
  }
  const waiting = await apartOn(hub, pulls)
  story.step('a third reviewer where two are apart; all is unsealed', { waiting: waiting.size })
}

/** Candidates for whom a third is asked, and on which criteria, as the page says. */
async function apartOn(
  hub: DemoHub,
  pulls: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = [...pulls].map(async ([login, issue_number]) => {
    const { data } = await hub.as('rae').rest.issues.listComments({ ...PLACE, issue_number })
    const texts = data.map((one) => one.body ?? '')
    return { login, line: lineOf(texts, 'levels or more apart on') }
  })
  const apart = (await Promise.all(all)).filter(({ line }) =>
    line.includes('A third reviewer is needed'),
  )
  return new Map(apart.map(({ login, line }) => [login, line.match(/\bW\d+/g) ?? []]))
}
