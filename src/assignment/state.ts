import type { Assignment } from './assignment.ts'
import type { Keeping } from './keeping.ts'
import type {
  FlaggedRecord,
  GradedRecord,
  QuestionRecord,
  ReviewRecord,
  ReviewSubject,
  ToldRecord,
} from './ledger-record.ts'
import type { Message } from './messages.ts'
import type { Pushes } from './pushes.ts'
import type { ReviewRequest } from './requests.ts'
import { doneAmong, lastSteps } from './review-steps.ts'
import type { StartState } from './start-state.ts'

/** What an assignment's log comes to. */
export interface AssignmentState {
  readonly assignment: Assignment
  readonly invitedAt: string
  /** Why the invitation was made outside of the role's loop; null where it was not. */
  readonly outsideLoop: string | null
  /** What reports called this person then; null in logs that do not say it. */
  readonly person: string | null
  /** When the invitation was made that counts: one that had expired was made again. */
  readonly lastInvitedAt: string
  /** How often it was made again. */
  readonly renewals: number
  /** When it was seen that the candidate has accepted it; null before. */
  readonly acceptedAt: string | null
  /** When the first push was made that was seen; null before. */
  readonly firstPushAt: string | null
  /** The candidate's time zone, an IANA name; null where nobody named it. For texts to the candidate alone. */
  readonly zone: string | null
  /** Percent of time beyond the others'. Nothing that reviewers see may tell it. */
  readonly extra: number
  /** Null where the clock starts with the invitation. */
  readonly start: StartState | null
  /** What the candidate was told by a comment of its own, and of which deadline. */
  readonly told: readonly Told[]
  /** When the present deadline was given. */
  readonly deadlineSince: string
  /** With every extension. Until a candidate has started who is to start the clock, when to start by. */
  readonly deadline: string
  /** Every one that somebody gave, oldest first. */
  readonly deadlines: readonly string[]
  readonly status: 'open' | 'submitted' | 'closed'
  /** Null before. */
  readonly closedAt: string | null
  /** Whether the deadline has been seen to pass: what was handed in by then counts, or that it was nothing. */
  readonly isPinned: boolean
  /** What counts once the deadline has passed; null while it is open, or when nothing was pushed. */
  readonly submission: string | null
  /** The tree of that commit; null where the log does not say. */
  readonly submissionTree: string | null
  /** What was pushed before the deadline; null where the log does not say. */
  readonly pushes: Pushes | null
  /** Oldest first. */
  readonly graded: readonly GradedRecord[]
  readonly flagged: readonly FlaggedRecord[]
  /** Of every submission that people looked at, oldest first. */
  readonly reviewed: readonly ReviewRecord[]
  /** How many of these a regrade has left behind, because what people judge is another since. */
  readonly outdated: number
  /** The criteria by which it asked again: reviews by these count, also those from before; null where none is known. */
  readonly asksBy: string | null
  /** Digests of every name under which reviewers were shown it, the present one last; older logs do not say them. */
  readonly reviewNames: readonly string[]
  /** How many of the reviews came before the present name, when TAKEHOME_KEY was another. */
  readonly renamed: number
  /** What people said of the talk about it, oldest first. */
  readonly talked: readonly ReviewRecord[]
  /** Who was asked to review, oldest first. */
  readonly requests: readonly ReviewRequest[]
  /** What the candidate asked, oldest first. */
  readonly questions: readonly QuestionRecord[]
  /** What was sent once, or is being sent. */
  readonly messages: readonly Message[]
  /** The candidate's comment, and the digests of every text it was given. */
  readonly comment: { readonly id: number; readonly digests: readonly string[] }
  readonly keeping: Keeping
  /** The hiring system's own id; null for none. */
  readonly reference: string | null
  /** Ids of the events that a hiring system has taken. */
  readonly notified: readonly string[]
}

export type Told = Pick<ToldRecord, 'what' | 'deadline'>

/** What people said of a submission, or of the talk about it. */
export function recordsAbout(
  { reviewed, talked }: Pick<AssignmentState, 'reviewed' | 'talked'>,
  { about }: ReviewSubject,
): readonly ReviewRecord[] {
  return about === 'talk' ? talked : reviewed
}

/** Levels of the talk about a submission that nobody may see yet. */
export interface SealedTalk {
  /** Who is done, as their last steps have them, sorted; at least one. */
  readonly done: readonly string[]
  /** The criteria that they answered, and the id of the key that their levels were sealed with. */
  readonly criteria: string
  readonly key: string | null
}

/** Who is done with the talk about what was handed in, by the criteria and the key of the last levels; null for nobody. */
export function sealedTalk(state: AssignmentState): SealedTalk | null {
  const tree = gradedSubmission(state)?.tree
  const all = state.talked.filter((one) => one.tree === tree)
  const last = all.findLast((one) => one.kind === 'reviewed')
  if (last === undefined) return null
  const { criteria, key = null } = last
  const own = all.filter(
    (one) => one.criteria === criteria && (one.kind !== 'reviewed' || (one.key ?? null) === key),
  )
  if (own.some(({ kind }) => kind === 'unsealed')) return null
  const done = doneAmong(lastSteps(own))
  return done.length === 0 ? null : { done, criteria, key }
}

/** What was shown last as the current submission; undefined before that. */
export function latestGraded({
  graded,
}: Pick<AssignmentState, 'graded'>): GradedRecord | undefined {
  return graded.findLast(({ stale }) => !stale)
}

/** Whether the candidate was left with what they had been told before: a regrade that nobody tells. */
export function isQuiet({ regrade, comment }: GradedRecord): boolean {
  return regrade !== undefined && comment === null
}

/** What the candidate was shown last; undefined before that. */
export function latestTold({ graded }: Pick<AssignmentState, 'graded'>): GradedRecord | undefined {
  return graded.findLast((record) => !record.stale && !isQuiet(record))
}

/**
 * What is to be reviewed: the scorecard of what counts. Undefined before the deadline, while what counts is
 * still being graded, and where nothing was handed in.
 */
export function gradedSubmission(
  state: Pick<AssignmentState, 'status' | 'submission' | 'submissionTree' | 'graded'>,
): GradedRecord | undefined {
  if (state.status !== 'submitted' || state.submission === null) return undefined
  const graded = latestGraded(state)
  const { submissionTree } = state
  return submissionTree === null || graded?.tree === submissionTree ? graded : undefined
}
