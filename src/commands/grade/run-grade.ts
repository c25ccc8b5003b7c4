import { join } from 'node:path'
import { type Grading, gradeFolders, writeGrading } from '../../grading/grade-folders.ts'
import { planGrading } from '../../grading/plan-grading.ts'
import { callerError } from '../../input/bad-news.ts'
import { partDone } from '../../profile.ts'
import { openWorkshop } from '../verb/open-workshop.ts'
import type { Outcome, RunVerb, Surroundings, Words } from '../verb/verb.ts'
import { gradingWords, unmetBy } from './grading-words.ts'
import { gradingsTable } from './gradings-table.ts'

/**
 * Grades folders of one exercise: for a person at a terminal, or for a pull request in a workflow. Each way loads
 * what it needs: a person waits for no client of GitHub.
 */
export const runGrade: RunVerb = async (words, around) => {
  if (around.event !== null) {
    const { gradeInWorkflow } = await import('./grade-in-workflow.ts')
    return await gradeInWorkflow(words, around, around.event)
  }
  const job = words.text('job')
  if (job === '') return await gradeAtTerminal(words, around)
  const { gradeJobFolder } = await import('./run-grade-jobs.ts')
  return await gradeJobFolder(job, words, around)
}

async function gradeAtTerminal(words: Words, around: Surroundings): Promise<Outcome> {
  partDone('command loaded')
  if (words.rest.length === 0) throw noFolder()
  // Python is looked for while the caller's words are checked; what is wrong with those is said first.
  const workshop = openWorkshop(words, around)
  workshop.then(
    () => partDone('Python found'),
    () => {},
  )
  const plan = await planGrading(gradingWords(words, words.rest, around.home), around.home)
  partDone('exercise loaded')
  const out = words.text('out') || null
  const place = { sha: null, permalinkBase: null }
  const gradings = await gradeFolders({ ...plan, ...place }, await workshop, async (grading) => {
    around.log(`graded ${grading.name}`)
    if (out !== null)
      await writeGrading(plan.folders.length === 1 ? out : join(out, grading.name), grading)
    partDone('written')
  })
  return { json: jsonOf(gradings), text: textOf(gradings, out), unmet: unmetBy(gradings, plan) }
}

function noFolder(): Error {
  return callerError(
    'folder',
    'is missing',
    "Name the candidate's folder. To grade what fetch wrote, use grade-jobs.",
  )
}

function jsonOf(gradings: readonly Grading[]): unknown {
  const scorecards = gradings.map(({ scorecard }) => scorecard)
  return scorecards.length === 1 ? scorecards[0] : scorecards
}

/** One submission without a folder to write to is shown whole; anything else as a table. */
function textOf(gradings: readonly Grading[], out: string | null): Outcome['text'] {
  const [only, ...others] = gradings
  const isAlone = only !== undefined && others.length === 0
  return isAlone && out === null ? [only.reviewerMarkdown] : [gradingsTable(gradings, out)]
}
