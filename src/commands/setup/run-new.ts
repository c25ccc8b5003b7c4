import { join } from 'node:path'
import { SCAFFOLD_KINDS } from '../../exercise/scaffold.ts'
import type { RunVerb } from '../verb/verb.ts'
import { newExercise } from './new.ts'

export const runNew: RunVerb = async ({ text, rest: [id = ''] }, { home }) => {
  const exercises = text('exercises')
  const kind = SCAFFOLD_KINDS.find((known) => known === text('kind')) ?? 'code'
  const written = await newExercise(id, exercises, home, kind)
  return { json: { written }, text: lines(id, exercises, written) }
}

function lines(id: string, exercises: string, written: readonly string[]): readonly string[] {
  return [
    ...written.map((path) => `wrote ${join(exercises, path)}`),
    '',
    'Next:',
    `  npx takehome verify ${id} --exercises ${exercises}`,
    `Then change the task in templates/${id}, the rubric and graders/${id}, and verify again.`,
    'docs/authoring.md takes you through it.',
  ]
}
