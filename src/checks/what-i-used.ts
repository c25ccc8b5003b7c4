import type { Task } from '../exercise/exercise.ts'
import { WHAT_I_USED } from '../rubric/ai-policy.ts'
import { type Submission, submittedProse } from '../submission/submission.ts'
import type { Flag } from './evidence.ts'
import { flag } from './flag.ts'
import { isUntouched, readSections } from './read-sections.ts'

const EMPTY = `The section “${WHAT_I_USED}” is missing or empty. It gives and costs no points.`

/** Whether the write-up says what was used, where the template asks for it. */
export function whatIUsedFlags(submission: Submission, { rubric, template }: Task): Flag[] {
  const file = rubric.writeUp?.file
  const given = file === undefined ? undefined : template.get(file)
  if (file === undefined || given === undefined) return []
  const asked = readSections(new TextDecoder().decode(given), [WHAT_I_USED]).get(WHAT_I_USED)
  const text = submittedProse(submission, file)
  if (asked === undefined || text === null) return []
  const said = readSections(text, [WHAT_I_USED]).get(WHAT_I_USED)
  const isSaid = said !== undefined && !isUntouched(said, asked)
  return isSaid ? [] : [flag('nothing-said-of-help', 'note', EMPTY, file)]
}
