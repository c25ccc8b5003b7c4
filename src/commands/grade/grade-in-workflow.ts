import { join } from 'node:path'
import { type Grading, gradeFolders, writeGrading } from '../../grading/grade-folders.ts'
import { type GradingPlan, planGrading } from '../../grading/plan-grading.ts'
import { CallerError } from '../../input/bad-news.ts'
import type { ConfigIssue } from '../../input/config-issue.ts'
import { makeTemporaryFolder } from '../../input/make-folder.ts'
import { openWorkshop } from '../verb/open-workshop.ts'
import type { Outcome, Surroundings, Words, WorkflowEvent } from '../verb/verb.ts'
import { gradingWords, unmetBy } from './grading-words.ts'
import { planPosting } from './plan-posting.ts'
import { showGrading } from './show-grading.ts'

/**
 * 1. read every input, and complain of all of them at once;
 * 2. grade the folder;
 * 3. write the files and the outputs;
 * 4. keep one comment on the pull request.
 */
export async function gradeInWorkflow(
  words: Words,
  around: Surroundings,
  event: WorkflowEvent,
): Promise<Outcome> {
  const posting = planPosting(words, event)
  const workshop = openWorkshop(words, around)
  workshop.catch(() => {})
  const folder = words.text('folder')
  const plan = await planOrComplain(
    gradingWords(words, [folder], around.home),
    around,
    posting.issues,
  )
  const out = words.text('out') || (await makeTemporaryFolder(around.machine.temporaryFolder))
  // Another folder was fetched from somewhere else: this repository's commit is not the one graded.
  const place = placeOf(folder === '.' ? event : null, around)
  const gradings = await gradeFolders({ ...plan, ...place }, await workshop, async (grading) => {
    await writeGrading(out, grading)
    setOutputs(grading, out, around)
    await showGrading(grading, posting, around)
  })
  return { json: null, text: [], unmet: unmetBy(gradings, plan) }
}

async function planOrComplain(
  words: Parameters<typeof planGrading>[0],
  { home }: Surroundings,
  issues: readonly ConfigIssue[],
): Promise<GradingPlan> {
  const plan = await planGrading(words, home).catch((error: unknown) => {
    throw error instanceof CallerError ? new CallerError([...issues, ...error.issues]) : error
  })
  if (issues.length > 0) throw new CallerError(issues)
  return plan
}

/** On a pull request the event's own sha is that of a merge which nobody wrote. */
function placeOf(event: WorkflowEvent | null, { access }: Surroundings) {
  const sha = event?.pull?.head ?? event?.sha ?? null
  const repository = event?.repository ?? null
  if (sha === null || repository === null) return { sha, permalinkBase: null }
  const { owner, repo } = repository
  return { sha, permalinkBase: `${access.serverUrl}/${owner}/${repo}/blob/${sha}` }
}

function setOutputs({ scorecard }: Grading, out: string, { setOutput }: Surroundings): void {
  const { measured, reviewed } = scorecard.totals
  setOutput('measured-earned', measured.earned)
  setOutput('measured-possible', measured.possible)
  setOutput('reviewed-pending', reviewed.pending)
  setOutput('flags', scorecard.flags.length)
  for (const [severity, number] of Object.entries(scorecard.flagCounts))
    setOutput(`flags-${severity}`, number)
  setOutput('scorecard', join(out, 'scorecard.json'))
  setOutput('reviewer-markdown', join(out, 'scorecard.md'))
  setOutput('candidate-markdown', join(out, 'candidate.md'))
}
