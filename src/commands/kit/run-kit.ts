import { join } from 'node:path'
import { listExercises } from '../../exercise/exercise-files.ts'
import { findRole } from '../../exercise/find-role.ts'
import { loadExercise } from '../../exercise/load-exercise.ts'
import { CallerError, callerError } from '../../input/bad-news.ts'
import type { KitInput } from '../../kit/kit.ts'
import { roleQuestions, roleSheet } from '../../kit/role-sheet.ts'
import { type Sheet, sheetOf } from '../../kit/sheet.ts'
import { openSession } from '../../session/hub-session.ts'
import { openWorkshop } from '../verb/open-workshop.ts'
import type { Outcome, RunVerb, Surroundings, Words } from '../verb/verb.ts'
import { gatherKit, type Work } from './gather-kit.ts'
import { openedWork, withHiddenTests } from './opened-work.ts'
import { ownWork } from './own-work.ts'
import { writeLevels } from './write-levels.ts'
import { writeSheet } from './write-sheet.ts'

/** Makes an interview sheet of one candidate's work, or of a role's questions. */
export const runKit: RunVerb = async (words, around) => {
  const [assignment] = words.rest
  const folder = words.text('submission')
  const isAlone = [assignment, folder].filter((one) => one !== undefined && one !== '').length < 2
  if (!isAlone)
    throw callerError('submission', 'cannot be given with an assignment', 'Give one of the two.')
  if (assignment !== undefined) return await hubKit(assignment, words, around)
  if (folder !== '') return await kitOf(await ownWork(folder, words, around), words, around)
  if (words.text('role') !== '') return await roleKit(words, around)
  const hint =
    'Give an assignment of the hub, a folder with --submission and --exercise, or --role alone.'
  throw callerError('assignment', 'is missing', hint)
}

async function hubKit(assignment: string, words: Words, around: Surroundings): Promise<Outcome> {
  const session = await openSession(around.access, around.home, around.log)
  const opened = await openedWork(session, assignment)
  return await withHiddenTests(session, opened, (work) =>
    kitOf(work, words, around, (sheet, out) => writeLevels(session, assignment, sheet, out)),
  )
}

const NO_HUB = async () => []

async function kitOf(
  work: Work,
  words: Words,
  around: Surroundings,
  levels: (sheet: Sheet, out: string) => Promise<readonly string[]> = NO_HUB,
): Promise<Outcome> {
  const workshop = await openWorkshop(words, around)
  const input = await gatherKit(work, workshop)
  const out = words.text('out')
  const files = [
    ...(await writeSheet(out, 'kit', sheetOf(input, 'interviewer'))),
    ...(await writeSheet(out, 'screen', sheetOf(input, 'screen'))),
  ]
  const pages = await levels(sheetOf(input, 'page'), out)
  const sealed = pages.map((page) => `Interviewers seal their levels on ${page}.`)
  return { json: jsonOf(input, [...files, ...pages]), text: [saidOf(input, out), ...sealed] }
}

function saidOf({ changes }: KitInput, out: string): string {
  const what =
    changes === null ? 'Questions on the write-up' : `${changes.picks.length} changes with answers`
  return `${what}: ${join(out, 'kit.html')} is for interviewers, ${join(out, 'screen.html')} can be shown.`
}

/** With the place of each change, so that anybody can let the judge run it again. */
function jsonOf({ rubric, changes }: KitInput, files: readonly string[]): unknown {
  return { exercise: rubric.id, files, changes: changes?.picks ?? [], met: changes?.met ?? null }
}

async function roleKit(words: Words, { home }: Surroundings): Promise<Outcome> {
  const root = words.text('exercises') || home
  const role = await findRole(words.text('role'), root, home)
  if (!role.ok) throw new CallerError(role.error)
  const loaded = await Promise.all(
    (await listExercises(root)).map(async (id) => await loadExercise(root, id)),
  )
  const issues = loaded.flatMap((one) => (one.ok ? [] : one.error))
  if (role.value === null || issues.length > 0) throw new CallerError(issues)
  const rubrics = loaded.flatMap((one) => (one.ok ? [one.value.rubric] : []))
  const asked = roleQuestions(rubrics)
  const out = words.text('out')
  const files = await writeSheet(out, 'scorecard', roleSheet(role.value, rubrics))
  const said = `${asked.length} questions: ${join(out, 'scorecard.html')}, to print or to fill in.`
  return { json: { role: role.value.id, questions: asked.length, files }, text: [said] }
}
