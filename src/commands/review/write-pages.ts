import { join } from 'node:path'
import type { AssignmentState } from '../../assignment/state.ts'
import {
  listReviewPulls,
  type ReviewPull,
  readReviewPull,
} from '../../github/pages/review-comments.ts'
import { reviewFolder } from '../../github/pages/review-pull.ts'
import { gitObjects } from '../../github/repository/fetch-tree.ts'
import { callerError } from '../../input/bad-news.ts'
import { decodeProse, decodePython } from '../../input/decode-text.ts'
import { makeFolder } from '../../input/make-folder.ts'
import type { Attempts } from '../../input/try-each.ts'
import { writeOut } from '../../input/write-out.ts'
import { foldReviews, isOver } from '../../review/review-progress.ts'
import type { PageFile, PageInput, ShownPushes } from '../../review-page/page-input.ts'
import { renderReviewPage } from '../../review-page/review-page.ts'
import type { Rubric } from '../../rubric/rubric.ts'
import { findReview, reviewBranches, type UnderReview } from '../../session/find-review.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { tryOnGitHub } from '../../session/one-fault.ts'
import { nextOf } from '../../session/standing-review.ts'
import { readTree } from '../../submission/read-tree.ts'
import { isPicture, type SubmittedFile } from '../../submission/submission.ts'
import { MOST_AT_ONCE, planAsking } from './plan-asking.ts'

export interface PagesRequest {
  /** The folder that gets a file for each review. */
  readonly out: string
  /** The number of one pull request; empty for all that are open. */
  readonly pull: string
  /** For the reviews alone about which people are to be told something now; null for all. */
  readonly ask?: { readonly ledger: string } | null
}

/** Writes the page of each review on which levels can still be given; the files' names. */
export async function writePages(
  session: HubSession,
  { out, pull, ask = null }: PagesRequest,
): Promise<readonly string[]> {
  const attempts = tryOnGitHub(session.log)
  const pulls = await wantedPulls(session, pull, ask, attempts)
  const branches = await reviewBranches(session)
  await makeFolder(out)
  const written: string[] = []
  for (const one of pulls) {
    await attempts.run(`the page of ${one.branch} was not written`, async () => {
      written.push(...(await writePage(session, one, branches.get(one.branch), out)))
    })
  }
  attempts.end(written)
  return written
}

async function writePage(
  session: HubSession,
  pull: ReviewPull,
  assignment: string | undefined,
  out: string,
): Promise<readonly string[]> {
  const review = assignment === undefined ? null : await findReview(session, pull, assignment)
  const input = review === null ? null : await pageInput(session, review)
  if (input === null) return []
  const name = `${input.pseudonym}.html`
  await writeOut(out, [[name, renderReviewPage(input)]])
  return [join(out, name)]
}

async function wantedPulls(
  session: HubSession,
  pull: string,
  ask: PagesRequest['ask'],
  attempts: Attempts,
): Promise<readonly ReviewPull[]> {
  if (pull !== '') return [await onePull(session, pull)]
  if (!ask) return await listReviewPulls(session.hub, session.config.hub)
  const { toTell } = await planAsking(session, ask.ledger, attempts)
  return toTell.slice(0, MOST_AT_ONCE).map((one) => one.pull)
}

async function onePull(session: HubSession, text: string) {
  const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
  const found =
    number === null ? null : await readReviewPull(session.hub, session.config.hub, number)
  if (found !== null) return found
  const hint = 'Give the number of a pull request whose branch begins with review/.'
  throw callerError('--pull', `"${text}" is not a review of this hub`, hint)
}

/** Null where nothing is asked for: all is measured, or all levels are open. */
async function pageInput(session: HubSession, review: UnderReview): Promise<PageInput | null> {
  const { pseudonym, exercise, on, pull, scorecard, state } = review
  const wanted = criteriaAsked(session, review)
  const asked = review.reviewed.filter(({ id }) => wanted.includes(id))
  if (asked.length === 0) return null
  const { rubric, template } = exercise
  const { owner, repo } = session.config.hub
  return {
    pseudonym,
    tree: on.tree,
    criteriaDigest: on.criteria,
    key: review.pair.key,
    pull: `${session.serverUrl}/${owner}/${repo}/pull/${pull.number}`,
    rubric,
    scorecard,
    asked,
    files: await readFiles(session, review),
    starter: new Map([...template].map(([path, bytes]) => [path, textOf({ path, bytes }, rubric)])),
    pushes: shownPushes(state),
    isOpen: state.status === 'open',
  }
}

/** Shares of the candidate's own time: a length or a time of day would tell extra time, or where somebody lives. */
function shownPushes({ pushes, graded, deadline, ...from }: AssignmentState): ShownPushes | null {
  if (pushes === null) return null
  const begin = Date.parse(from.start?.at ?? from.invitedAt)
  const whole = Math.max(1, Date.parse(deadline) - begin)
  const list = pushes.last.map(({ at, sha, forced }) => {
    const lines = graded.find((one) => one.sha === sha)?.lines ?? null
    return { percent: Math.round((100 * (Date.parse(at) - begin)) / whole), lines, forced }
  })
  return { list, earlier: pushes.earlier }
}

/** A third reviewer is asked for what the others are apart on, which everybody may know by then. */
function criteriaAsked(session: HubSession, review: UnderReview): readonly string[] {
  const reviews = foldReviews(review.state.reviewed, review.on, review.pair.key.id)
  if (isOver(reviews)) return []
  const step = nextOf(session, review, reviews)
  if (step.kind === 'unseal') return []
  return step.apart.length > 0 ? step.apart : review.criteria
}

/** As the review's branch has them: under the pseudonym, without what an editor would act on. */
async function readFiles(
  { hub, config }: HubSession,
  { pull, pseudonym, exercise }: UnderReview,
): Promise<readonly PageFile[]> {
  const folder = `${reviewFolder(pseudonym)}/`
  const objects = gitObjects(hub, config.hub)
  const { submission } = await readTree(objects, pull.commit, (path) => path.startsWith(folder))
  return submission.files.map(({ path, bytes }) => {
    const file = { path: path.slice(folder.length), bytes }
    return { ...file, text: textOf(file, exercise.rubric) }
  })
}

function textOf({ path, bytes }: SubmittedFile, { module }: Rubric): string | null {
  if (path === module) return decodePython(bytes)
  return isPicture(path) ? null : (decodeProse(bytes)?.text ?? null)
}
