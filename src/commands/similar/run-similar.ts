import { join } from 'node:path'
import type { Task } from '../../exercise/exercise.ts'
import { loadExercise } from '../../exercise/load-exercise.ts'
import { CallerError, callerError } from '../../input/bad-news.ts'
import type { ConfigIssue, Result } from '../../input/config-issue.ts'
import { writeOut } from '../../input/write-out.ts'
import { loadHubExercise } from '../../session/hub-exercise.ts'
import { openSession } from '../../session/hub-session.ts'
import { type Comparison, compareWorks } from '../../similarity/compare.ts'
import { renderSimilar } from '../../similarity/render-similar.ts'
import type { Origin } from '../../similarity/work.ts'
import { openWorkshop } from '../verb/open-workshop.ts'
import type { RunVerb, Surroundings, Words } from '../verb/verb.ts'
import { comparisonJson } from './comparison-json.ts'
import { folderModules } from './folder-modules.ts'
import { hubModules } from './hub-modules.ts'
import type { Module } from './module.ts'
import { readWorks } from './read-works.ts'
import { templateText } from './template-text.ts'

/** Which modules of an exercise have code in common: a page for the hiring team, and nothing else anywhere. */
export const runSimilar: RunVerb = async (words, around) => {
  const [id = ''] = words.rest
  const { task, modules } = await gather(id, words, around)
  const { python } = await openWorkshop(words, around)
  const programs = join(around.home, 'src', 'verify', 'python')
  const works = await readWorks(modules, { python, programs }, around)
  const comparison = compareWorks(works)
  const json = { exercise: id, ...comparisonJson(comparison) }
  const out = words.text('out')
  await write(out, renderSimilar(task.rubric.title, comparison), json)
  return { json, text: said(comparison, join(out, 'similar.html')) }
}

interface Gathered {
  readonly task: Task
  readonly modules: readonly Module[]
}

async function gather(id: string, words: Words, around: Surroundings): Promise<Gathered> {
  const own = words.text('submissions')
  if (own !== '') {
    const task = loaded(await loadExercise(words.text('exercises') || around.home, id))
    const round = await beside(task, words, [['submissions', 'round']])
    return { task, modules: [...round, ...(await elsewhere(task, words))] }
  }
  const session = await openSession(around.access, around.home, around.log)
  const task = loaded(await loadHubExercise(session, id))
  const wanted = { exercise: id, ledger: words.text('ledger'), names: words.isOn('names') }
  const others = await elsewhere(task, words)
  return { task, modules: [...(await hubModules(session, wanted)), ...others] }
}

function loaded(result: Result<Task, readonly ConfigIssue[]>): Task {
  if (!result.ok) throw new CallerError(result.error)
  if (result.value.rubric.module !== null) return result.value
  const hint = 'Only an exercise whose rubric names a module can be compared.'
  throw callerError(result.value.rubric.id, 'has no Python module', hint)
}

async function elsewhere(task: Task, words: Words): Promise<readonly Module[]> {
  return await beside(task, words, [
    ['earlier', 'earlier'],
    ['leaked', 'leaked'],
  ])
}

async function beside(
  task: Task,
  words: Words,
  options: readonly (readonly [option: string, origin: Origin])[],
): Promise<readonly Module[]> {
  const found: Module[] = []
  const file = task.rubric.module ?? ''
  for (const [option, origin] of options) {
    const folder = words.text(option)
    const asked = { option, folder, origin, file, template: templateText(task) }
    if (folder !== '') found.push(...(await folderModules(asked)))
  }
  return found
}

async function write(out: string, page: string, json: unknown): Promise<void> {
  await writeOut(out, [
    ['similar.html', page],
    ['similar.json', `${JSON.stringify(json, null, 2)}\n`],
  ])
}

function said({ pairs, compared, leftOut }: Comparison, file: string): readonly string[] {
  const left = leftOut.length === 0 ? '' : ` ${leftOut.length} could not be compared.`
  return [
    `${pairs.length} of ${compared} pairs have much code in common: ${file}.${left}`,
    'It is a note, not a verdict. Do not show it to reviewers whose levels are still sealed.',
  ]
}
