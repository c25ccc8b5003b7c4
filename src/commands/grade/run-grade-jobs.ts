import { gradeJobs, type JobCount } from '../../grading/grade-jobs.ts'
import { timeLeft } from '../../grading/time-left.ts'
import { openWorkshop } from '../verb/open-workshop.ts'
import type { Outcome, RunVerb, Surroundings, Words } from '../verb/verb.ts'

/** Grades what `fetch` left, and needs no credential to do it. */
export const runGradeJobs: RunVerb = async (words, around) => {
  return await gradeJobFolder(words.rest[0] ?? words.text('job'), words, around)
}

export async function gradeJobFolder(
  folder: string,
  words: Words,
  around: Surroundings,
): Promise<Outcome> {
  const out = words.text('out') || 'results'
  const folders = { jobs: folder, out, resume: words.isOn('resume') }
  const names: string[] = []
  const workshop = await openWorkshop(words, around)
  const tell = tellProgress(around)
  const finished = (pseudonym: string, count: JobCount) => {
    tell(pseudonym, count)
    names.push(pseudonym)
  }
  await gradeJobs(folders, workshop, { finished, log: around.log })
  return { json: names, text: [`${names.length} graded into ${out}`] }
}

function tellProgress(around: Surroundings): (pseudonym: string, count: JobCount) => void {
  const started = performance.now()
  let old = 0
  return (pseudonym, { done, total, isOld }) => {
    if (isOld) old += 1
    const seconds = (performance.now() - started) / 1000
    const left = timeLeft(done - old, total - done, seconds)
    const what = isOld ? `${pseudonym} was graded before` : `graded ${pseudonym}`
    around.progress(done, total, left === '' ? what : `${what}, ${left}`)
  }
}
