import { basename, resolve } from 'node:path'
import { type Exercise, isAllowed } from '../exercise/exercise.ts'
import type { Feedback } from '../hub/feedback.ts'
import { writeOut } from '../input/write-out.ts'
import { partDone } from '../profile.ts'
import { renderCandidate } from '../scorecard/render-candidate.ts'
import { renderReviewer } from '../scorecard/render-reviewer.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { readFolder } from '../submission/read-folder.ts'
import { type Assessment, type Grader, openGrader, type Workshop } from './grader.ts'

export interface GradeRequest extends Assessment {
  readonly exercise: Exercise
  readonly folders: readonly string[]
  readonly feedback: Feedback
  /** The address that a reviewer's links to lines start with; null on a laptop. */
  readonly permalinkBase: string | null
}

export interface Grading {
  /** The folder's own name. */
  readonly name: string
  readonly scorecard: Scorecard
  readonly reviewerMarkdown: string
  readonly candidateMarkdown: string
}

/**
 * Grades folders of one exercise:
 * 1. start the judge and the linter;
 * 2. read each folder once, as data: those bytes are what is linted, run and linked;
 * 3. gather the evidence and score it;
 * 4. render it for the reviewer and for the candidate, and hand it over at once: what is finished is
 *    kept even when another submission's sandbox fails.
 */
export async function gradeFolders(
  request: GradeRequest,
  workshop: Workshop,
  finished: (grading: Grading) => Promise<void>,
): Promise<readonly Grading[]> {
  const grader = openGrader(request.exercise, workshop)
  const attempts = request.folders.map(async (folder) => {
    const grading = await gradeFolder(folder, request, grader)
    await finished(grading)
    return grading
  })
  try {
    await Promise.allSettled(attempts)
    return await Promise.all(attempts)
  } finally {
    await grader.close()
    partDone('closed')
  }
}

async function gradeFolder(
  folder: string,
  request: GradeRequest,
  grader: Grader,
): Promise<Grading> {
  const { exercise } = request
  const submission = await readFolder(folder, (path) => isAllowed(exercise, path))
  partDone('submission read')
  const scorecard = await grader.grade(folder, submission, request)
  partDone('scored')
  const grading = {
    name: basename(resolve(folder)),
    scorecard,
    reviewerMarkdown: renderReviewer(scorecard, exercise.rubric, request),
    candidateMarkdown: renderCandidate(scorecard, exercise.rubric, request),
  }
  partDone('rendered')
  return grading
}

/** Writes the three files of a grading. Throws CallerError where the disk does not take them. */
export async function writeGrading(folder: string, grading: Grading): Promise<void> {
  await writeOut(folder, [
    ['scorecard.json', `${JSON.stringify(grading.scorecard, null, 2)}\n`],
    ['scorecard.md', grading.reviewerMarkdown],
    ['candidate.md', grading.candidateMarkdown],
  ])
}
