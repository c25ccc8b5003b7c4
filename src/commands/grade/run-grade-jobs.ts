import { gradeJobs } from '../../grading/grade-jobs.ts'
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
  const names: string[] = []
  await gradeJobs(folder, out, await openWorkshop(words, around), ({ pseudonym }) => {
    around.log(`graded ${pseudonym}`)
    names.push(pseudonym)
  })
  return { json: names, text: [`${names.length} graded into ${out}`] }
}
