import { review } from '../../../src/commands/review/review.ts'
import { readReviewPull } from '../../../src/github/pages/review-comments.ts'
import type { Level } from '../../../src/rubric/rubric.ts'
import type { CriterionAnswer } from '../../../src/sealing/review-answers.ts'
import { findReview, reviewBranches } from '../../../src/session/find-review.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { HUB, OWNER, REVIEWERS, ROUND } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import { costs } from './demo-runs.ts'
import type { Story } from './tell.ts'

export const PLACE = { owner: OWNER, repo: HUB }

/** A write-up with the levels it deserves. */
export interface Paper {
  readonly name: string
  readonly files: ReadonlyMap<string, string>
  readonly levels: Readonly<Record<string, number>>
}

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
  const pull = await readReviewPull(session.hub, PLACE, number)
  const assignment = (await reviewBranches(session)).get(pull?.branch ?? '') ?? ''
  const found = pull === null ? null : await findReview(session, pull, assignment)
  if (found === null) throw new Error(`pull request ${number} is no review`)
  return await blockOf(found, login, answers)
}

async function comment(hub: DemoHub, login: string, number: number, body: string) {
  const { rest } = hub.as(login)
  return (await rest.issues.createComment({ ...PLACE, issue_number: number, body })).data.id
}

export async function showThatItIsSealed(
  hub: DemoHub,
  story: Story,
  papers: readonly Paper[],
  pulls: ReadonlyMap<string, number>,
): Promise<void> {
  const number = pulls.get('applicant-1') ?? 0
  const session = await hub.session()
  const body = await seal(session, 'rae', number, levelsOf('rae', 0, papers[0]))
  // Only what is said from now on has runs.
  hub.forget()
  const id = await comment(hub, 'rae', number, body)
  const runs = await hub.runs()
  const seen = JSON.stringify(hub.github.snapshot()[`${OWNER}/${HUB}`])
  const { data } = await hub.as('sam').rest.issues.listComments({ ...PLACE, issue_number: number })
  story.step('rae gives levels to the first, in a sealed block', {
    commentStillThere: data.some((one) => one.id === id),
    levelsOrNotesAnywhereInTheHub: seen.includes('rae-reads-it-so'),
    page: lineOf(
      data.map((one) => one.body ?? ''),
      'reviewers are done',
    ),
    ...costs(runs),
  })
}

function lineOf(pages: readonly string[], words: string): string {
  return pages.flatMap((text) => text.split('\n')).find((line) => line.includes(words)) ?? ''
}

/** Two reviewers each, then a third where these are apart. */
export async function judgeAll(
  hub: DemoHub,
  story: Story,
  papers: readonly Paper[],
  pulls: ReadonlyMap<string, number>,
): Promise<void> {
  const say = async (index: number, place: number, wanted: readonly string[] | null) => {
    const reviewer = REVIEWERS[(index + place) % 3] ?? 'rae'
    const all = levelsOf(reviewer, index, papers[index % papers.length])
    const answers = all.filter(({ criterion }) => wanted?.includes(criterion) ?? true)
    const number = pulls.get(ROUND[index] ?? '') ?? 0
    await comment(hub, reviewer, number, await seal(session, reviewer, number, answers))
  }
  const session = await hub.session()
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
  for (const [login, criteria] of apart) await say(ROUND.indexOf(login), 2, criteria)
  await review(session, '')
  const waiting = await apartOn(hub, pulls)
  story.step('a third reviewer where two are apart; all is unsealed', { waiting: waiting.size })
}

/** Candidates for whom a third is asked, and on which criteria, as the page says. */
async function apartOn(
  hub: DemoHub,
  pulls: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const [login, issue_number] of pulls) {
    const { data } = await hub.as('rae').rest.issues.listComments({ ...PLACE, issue_number })
    const line = lineOf(
      data.map((one) => one.body ?? ''),
      'levels or more apart on',
    )
    const criteria = line.match(/\bW\d+/g) ?? []
    if (line.includes('A third reviewer is needed')) found.set(login, criteria)
  }
  return found
}
