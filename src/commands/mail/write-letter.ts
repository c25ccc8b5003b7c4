import { countedGrade } from '../../assignment/counted-grade.ts'
import { showMoment } from '../../assignment/deadline.ts'
import {
  type GradedRecord,
  type OpenReview,
  scorecardPath,
} from '../../assignment/ledger-record.ts'
import { appealLimit } from '../../assignment/may-ask.ts'
import { type AssignmentState, gradedSubmission } from '../../assignment/state.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import type { Task } from '../../exercise/exercise.ts'
import { CallerError } from '../../input/bad-news.ts'
import { type LetterNote, letterNotes, letterRows } from '../../mail/letter.ts'
import { letterText } from '../../mail/render-letter.ts'
import { foldReviews } from '../../review/review-progress.ts'
import { whyNotOpen } from '../../review/why-not-open.ts'
import { reviewedCriteria } from '../../rubric/rubric.ts'
import { hideNames, namesOf } from '../../scorecard/hide-names.ts'
import { hideTests } from '../../scorecard/hide-tests.ts'
import type { Scorecard } from '../../scorecard/scorecard.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import { loadAssigned } from '../../session/hub-exercise.ts'
import { namesOfAnyKey, useHubKey } from '../../session/hub-key.ts'
import { hubReviewKey } from '../../session/hub-review-key.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { ledgerSource } from '../../session/ledger-source.ts'
import type { IsSomebodyNew } from '../../session/new-reviewers.ts'
import { readScorecard } from '../../session/read-latest.ts'

/** A letter as it would be sent now. */
export interface WrittenLetter {
  readonly assignment: string
  readonly text: string
  /** All reasons of the reviewers, chosen or not, as the letter would show them. */
  readonly notes: readonly LetterNote[]
  /** When the levels were opened. */
  readonly openedAt: string
  /** Whether it leaves out an appeal that would be in time, because nobody is left to give the review. */
  readonly lacksReviewer: boolean
}

export type LetterOrWhyNot =
  | { readonly ok: true; readonly letter: WrittenLetter }
  | { readonly ok: false; readonly because: { readonly why: string; readonly hint: string } }

export interface Around {
  readonly picked: readonly string[]
  readonly everybody: readonly WatchEntry[]
  readonly isSomebodyNew: IsSomebodyNew
}

/** Writes the letter about one assignment, once everybody may see its levels; changes nothing. */
export async function writeLetter(
  session: HubSession,
  state: AssignmentState,
  around: Around,
): Promise<LetterOrWhyNot> {
  const graded = gradeOf(state)
  if (graded === undefined) {
    const hint =
      state.status === 'closed'
        ? 'It is closed, so nothing of it will be.'
        : 'Wait for the deadline and for the grade.'
    return no('nothing that was handed in is graded', hint)
  }
  const task = await loadAssigned(session, state.assignment)
  if (!task.ok) throw new CallerError(task.error)
  const { rubric } = task.value
  const on = { tree: graded.tree, criteria: criteriaDigest(rubric) }
  const keyId = (await hubReviewKey(session.key)).key.id
  const progress = foldReviews(state.reviewed, on, keyId)
  const { unsealed } = progress
  const reviewed = reviewedCriteria(rubric)
  if (reviewed.length === 0) return NOBODY_REVIEWS
  const notOpen = whyNotOpen(state, on, progress, session.folder)
  if (notOpen !== null) return no(notOpen.why, notOpen.hint)
  if (unsealed === null) throw new Error('levels that are open were opened')
  const { id } = state.assignment
  const path = scorecardPath(id, graded.tree, graded.rubric)
  const scorecard = await readScorecard(ledgerSource(session, ''), path)
  const hide = hiding(session, around.everybody, unsealed.reviews, task.value, scorecard)
  const notes = letterNotes(reviewed, unsealed.reviews, around.picked).map((note) => {
    return { ...note, text: hide(note.text) }
  })
  const until = appealUntil(state, graded.tree, await serverTime(session.hub), session.config)
  const lacksReviewer = until !== null && !(await around.isSomebodyNew(state, on))
  const text = letterText({
    title: rubric.title,
    rows: letterRows(reviewed, unsealed.reviews),
    notes: notes.filter(({ isChosen }) => isChosen),
    config: session.config,
    until: lacksReviewer ? null : until,
  })
  const letter = { assignment: id, text, notes, openedAt: unsealed.at, lacksReviewer }
  return { ok: true, letter }
}

/** Hides names and hidden tests in what reviewers wrote. */
function hiding(
  session: HubSession,
  everybody: readonly WatchEntry[],
  reviews: readonly OpenReview[],
  { rubric, template }: Task,
  scorecard: Scorecard,
): (text: string) => string {
  const names = namesFor(session, everybody, reviews)
  const ownWords = [...template.values()].map((bytes) => Buffer.from(bytes).toString('utf8'))
  // In a review the tests are the candidate's own.
  const withoutTests = (text: string) =>
    rubric.suite === undefined ? hideTests(text, scorecard) : text
  return (text) =>
    withoutTests(hideNames(text, [...names, ...namesOfAnyKey(text)], ownWords.join('\n')))
}

/** Of what counts, also once somebody has closed the assignment: its levels were open by then, or never will be. */
function gradeOf(state: AssignmentState): GradedRecord | undefined {
  if (state.status !== 'closed') return gradedSubmission(state)
  return state.submission === null ? undefined : countedGrade(state)
}

/** No letter promises an appeal that would not be heard, or that nobody could give. */
export function appealUntil(
  {
    status,
    deadline,
    reviewed,
    zone,
  }: Pick<AssignmentState, 'status' | 'deadline' | 'reviewed' | 'zone'>,
  tree: string,
  now: string,
  { timeZone }: Pick<HubSession['config'], 'timeZone'>,
): string | null {
  const limit = appealLimit(deadline)
  const hasAppealed = reviewed.some((one) => one.kind === 'appealed' && one.tree === tree)
  const isOver = status === 'closed' || limit <= now
  return hasAppealed || isOver ? null : showMoment(limit, timeZone, zone)
}

function no(why: string, hint: string): LetterOrWhyNot {
  return { ok: false, because: { why, hint } }
}

const NOBODY_REVIEWS = no(
  'people review nothing of it',
  'A letter tells what reviewers saw. The candidate has the result of the checks in a comment.',
)

/** Everybody whom a letter does not name: all candidates, their pseudonyms, and who reviewed. */
function namesFor(
  session: HubSession,
  everybody: readonly WatchEntry[],
  reviews: readonly { readonly by: string; readonly reviewer: string }[],
): readonly string[] {
  const key = useHubKey(session.key)
  const { reviewers, assign } = session.config.reviews
  return [
    ...everybody.flatMap(({ assignment }) => [
      ...namesOf(assignment),
      key.pseudonym(assignment.id),
      key.candidate(assignment.candidate.userId),
    ]),
    ...reviews.flatMap(({ by, reviewer }) => [by, reviewer]),
    ...(reviewers ?? []),
    ...assign.people,
  ]
}
