import { join } from 'node:path'
import { type Exercise, isSuiteFile } from '../../exercise/exercise.ts'
import { openGrader, type Workshop } from '../../grading/grader.ts'
import { decodeProse } from '../../input/decode-text.ts'
import type { KitInput, ProvenChanges } from '../../kit/kit.ts'
import type { AiPolicy } from '../../rubric/ai-policy.ts'
import type { Role } from '../../rubric/roles.ts'
import type { Scorecard } from '../../scorecard/scorecard.ts'
import { type Submission, submittedProse, submittedText } from '../../submission/submission.ts'
import { findChanges } from '../../verify/generate-solutions.ts'
import { KIT_SEEDS, proveChanges } from '../../verify/prove-changes.ts'

/** One candidate's work that may be talked about. */
export interface Work {
  readonly name: string
  readonly exercise: Exercise
  readonly role: Role | null
  /** What the candidate was told about AI assistants; null where only the exercise said it. */
  readonly ai: AiPolicy | null
  readonly submission: Submission
  /** Null for a folder, which is graded first. */
  readonly scorecard: Scorecard | null
}

/** Reads the work as data, and lets the judge try what a changed line breaks. */
export async function gatherKit(work: Work, workshop: Workshop): Promise<KitInput> {
  const { exercise, submission, name, ai } = work
  const { rubric, template } = exercise
  const source = rubric.module === null ? null : submittedText(submission, rubric.module)
  const file = rubric.writeUp?.file ?? ''
  const scorecard = work.scorecard ?? (await graded(work, workshop))
  return {
    name,
    rubric,
    ai,
    scorecard,
    source,
    writeUp: submittedProse(submission, file),
    tests: rubric.suite === undefined ? [] : testTexts(submission),
    template: decodeProse(template.get(file) ?? new Uint8Array())?.text ?? '',
    changes:
      rubric.module === null ? null : await provenChanges(exercise, submission, source, workshop),
  }
}

/** Those that can be read as Python. */
function testTexts(submission: Submission): KitInput['tests'] {
  const paths = submission.files.map(({ path }) => path).filter(isSuiteFile)
  return paths.flatMap((path) => {
    const text = submittedText(submission, path)
    return text === null ? [] : [{ path, text }]
  })
}

async function graded(
  { exercise, role, submission }: Work,
  workshop: Workshop,
): Promise<Scorecard> {
  const grader = openGrader(exercise, workshop)
  try {
    return await grader.grade('kit', submission, { role, seed: KIT_SEEDS[0], sha: null })
  } finally {
    await grader.close()
  }
}

async function provenChanges(
  exercise: Exercise,
  { files }: Submission,
  source: string | null,
  workshop: Workshop,
): Promise<ProvenChanges> {
  const module = exercise.rubric.module ?? ''
  const none = { picks: [], met: null, tries: 0 }
  const isThere = files.some(({ path }) => path === module)
  if (source === null) return { problem: isThere ? 'unreadable' : 'missing', ...none }
  const programs = join(workshop.home, 'src', 'verify', 'python')
  const { problem, changes } = await findChanges({ python: workshop.python, programs }, source)
  if (changes.length === 0) return { problem, ...none }
  return { problem, ...(await proveChanges(exercise, module, source, changes, workshop)) }
}
