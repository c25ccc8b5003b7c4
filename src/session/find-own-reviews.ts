import type { AssignmentState } from '../assignment/state.ts'
import { statusOf } from '../github/client/reasons.ts'
import { listReviews, type NamedReview } from '../github/pages/list-reviews.ts'
import { reviewBranch } from '../github/repository/review-branches.ts'
import { reviewBranches } from './find-review.ts'
import { useHubKey } from './hub-key.ts'
import type { HubSession } from './hub-session.ts'
import { ledgerSource } from './ledger-source.ts'
import { isNameOf, reviewNameDigest } from './review-name.ts'

/** All that reviewers were ever shown of an assignment, under whatever key. */
export interface OwnReviews {
  /** Pseudonyms; the present one is always among them. */
  readonly names: readonly string[]
  /** Pull requests of which nobody can tell any more whose they are. */
  readonly doubtful: readonly number[]
}

/**
 * The reviews of one assignment. The log has a digest of each name. Where an earlier version wrote it, a review of a
 * key that is gone is known by when its files were committed: that is when they were graded. `isResumed` says that an
 * earlier run may have emptied some.
 */
export async function findOwnReviews(
  session: HubSession,
  state: AssignmentState,
  isResumed: boolean,
): Promise<OwnReviews> {
  const { id } = state.assignment
  const present = useHubKey(session.key).pseudonym(id)
  const digest = reviewNameDigest(id, present)
  const isWhole = saysAllNames(state)
  if (isWhole && state.reviewNames.every((one) => one === digest)) {
    return { names: [present], doubtful: [] }
  }
  const all = await listReviews(session.hub, session.config.hub)
  const own = all.filter(({ pseudonym }) => isNameOf(session, state, pseudonym))
  const names = [...new Set([present, ...own.map(({ pseudonym }) => pseudonym)])]
  if (isWhole) return { names, doubtful: [] }
  const unknown = await unknownReviews(session, all, { own: names, isResumed })
  const unnamed = await findUnnamed(session, state, unknown)
  return { names: [...names, ...unnamed.names], doubtful: unnamed.doubtful }
}

/** Those of a key that is gone, of which no log has the name. */
async function findUnnamed(
  session: HubSession,
  state: AssignmentState,
  unknown: readonly NamedReview[],
): Promise<OwnReviews> {
  const like: { readonly review: NamedReview; readonly shown: Shown }[] = []
  for (const review of unknown) {
    const shown = await shownIn(session, review)
    if (shown !== null && wasShown(state, review, shown)) like.push({ review, shown })
  }
  const others = like.length === 0 ? [] : await othersOn(session, state.assignment.id)
  const found = like
    .filter(({ review }) => !others.some((one) => isNameOf(session, one, review.pseudonym)))
    .map(({ review, shown }) => {
      return { review, isSure: !others.some((one) => wasShown(one, review, shown)) }
    })
  return {
    names: found.filter(({ isSure }) => isSure).map(({ review }) => review.pseudonym),
    doubtful: found.flatMap(({ review, isSure }) => (isSure ? [] : (review.number ?? []))),
  }
}

/** Whether the log has the name of every review: earlier versions graded without noting it. */
function saysAllNames({ graded }: AssignmentState): boolean {
  const first = graded.find(({ stale }) => !stale)
  return first === undefined || first.review !== undefined
}

/** Those that nobody on the ledger has by the present key, but for what was erased before. */
async function unknownReviews(
  session: HubSession,
  all: readonly NamedReview[],
  { own, isResumed }: { readonly own: readonly string[]; readonly isResumed: boolean },
): Promise<readonly NamedReview[]> {
  const branches = await reviewBranches(session)
  return all.filter(
    ({ pseudonym, isErased }) =>
      !own.includes(pseudonym) &&
      !branches.has(reviewBranch(pseudonym)) &&
      (!isErased || isResumed),
  )
}

async function othersOn(session: HubSession, id: string): Promise<readonly AssignmentState[]> {
  const others: AssignmentState[] = []
  for await (const state of ledgerSource(session, '').states()) {
    if (state.assignment.id !== id) others.push(state)
  }
  return others
}

interface Shown {
  readonly at: string
  readonly message: string
}

/** Null where GitHub has removed the commit, as a receipt says how to ask for. */
async function shownIn({ hub, config }: HubSession, { sha }: NamedReview): Promise<Shown | null> {
  try {
    const { data } = await hub.rest.git.getCommit({ ...config.hub, commit_sha: sha })
    return { at: data.author.date, message: data.message }
  } catch (error) {
    if (![404, 422].includes(statusOf(error) ?? 0)) throw error
    return null
  }
}

/** Files are committed for reviewers at the moment of their grade (github/pages/review-pull.ts). */
function wasShown(
  { assignment, graded }: AssignmentState,
  { pseudonym }: NamedReview,
  { at, message }: Shown,
): boolean {
  const isExercise = message === `${pseudonym}: a submission of ${assignment.exercise}`
  return isExercise && graded.some((one) => Date.parse(one.at) === Date.parse(at))
}
