import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { writeUpEvidence } from '../../checks/write-up.ts'
import { type Anchor, readAnchors } from '../../exercise/anchors.ts'
import { type Exercise, isAllowed } from '../../exercise/exercise.ts'
import { CallerError, callerError } from '../../input/bad-news.ts'
import { decodeProse } from '../../input/decode-text.ts'
import type { CalibrationPaper } from '../../review-page/calibration-page.ts'
import type { ReviewKeyPair } from '../../sealing/review-key.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import { type HubFolders, loadHubExercise } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { hubReviewKey } from '../../session/hub-review-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { readFolder } from '../../submission/read-folder.ts'
import type { Submission } from '../../submission/submission.ts'

/** The papers of an exercise with their key. */
export interface Anchored {
  readonly exercise: Exercise
  readonly anchors: readonly Anchor[]
}

/** Throws CallerError for an exercise that has none. */
export async function loadAnchors(session: HubFolders, id: string): Promise<Anchored> {
  const loaded = await readExerciseAnchors(session, id)
  if (loaded.anchors.length > 0) return loaded
  const message = 'there are no papers to calibrate by'
  const hint =
    'Write at least five papers that show every level (docs/authoring.md), or set calibration: false under reviews in takehome.yml.'
  throw callerError(join(loaded.exercise.grader, 'anchors'), message, hint)
}

/** The same, without any where the exercise has none. */
export async function readExerciseAnchors(session: HubFolders, id: string): Promise<Anchored> {
  const exercise = await loadHubExercise(session, id)
  if (!exercise.ok) throw new CallerError(exercise.error)
  const anchors = await readAnchors(exercise.value)
  if (!anchors.ok) throw new CallerError(anchors.error)
  return { exercise: exercise.value, anchors: anchors.value }
}

/** What a calibration by page is about. */
export interface CalibrationSet extends Anchored {
  readonly papers: readonly CalibrationPaper[]
  /** As blocks name it. */
  readonly pseudonym: string
  readonly on: { readonly tree: string; readonly criteria: string }
  readonly pair: ReviewKeyPair
}

export async function calibrationSet(
  session: HubSession,
  { exercise, anchors }: Anchored,
): Promise<CalibrationSet> {
  useHubKey(session.key)
  const read = await Promise.all(anchors.map(({ paper }) => readPaper(exercise, paper)))
  return {
    exercise,
    anchors,
    papers: read.map(({ paper }) => paper),
    pseudonym: calibrationName(exercise.rubric.id),
    on: { tree: digestOf(read), criteria: criteriaDigest(exercise.rubric) },
    pair: await hubReviewKey(session.key),
  }
}

const PREFIX = 'calibration/'

/** No review has this name: theirs have no slash. */
export function calibrationName(exercise: string): string {
  return `${PREFIX}${exercise}`
}

/** The exercise that a block says it is a calibration on; null for a block of a review. */
export function calibratedExercise(pseudonym: string): string | null {
  return pseudonym.startsWith(PREFIX) ? pseudonym.slice(PREFIX.length) : null
}

interface ReadPaper {
  readonly paper: CalibrationPaper
  readonly submission: Submission
}

async function readPaper(exercise: Exercise, name: string): Promise<ReadPaper> {
  const folder = join(exercise.grader, 'anchors', name)
  const submission = await readFolder(folder, (path) => isAllowed(exercise, path))
  const files = submission.files.map(({ path, bytes }) => {
    return { path, bytes, text: decodeProse(bytes)?.text ?? null }
  })
  const facts = writeUpEvidence(submission, exercise).filter((fact) => fact.kind === 'section')
  return { submission, paper: { name, files, facts } }
}

// As long as a tree's name, in place of which it stands.
const DIGITS = 40

/** Of the papers alone: whoever reads it learns nothing of the key, and a mended key asks nobody again. */
function digestOf(read: readonly ReadPaper[]): string {
  const hash = createHash('sha256')
  for (const { paper, submission } of read) hash.update(`${paper.name}\0${submission.digest}\0`)
  return hash.digest('hex').slice(0, DIGITS)
}
