import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Convention, Options } from '../exercise/convention.ts'
import { writeExerciseFiles } from '../exercise/exercise-files.ts'
import { loadExercise, readVariant } from '../exercise/load-exercise.ts'
import { drawOptions, shippedOptions, variantLabel } from '../exercise/vary.ts'
import { CallerError, callerError } from '../input/bad-news.ts'
import { checkHubKey } from '../session/hub-key.ts'
import type { RunVerb, Table, Words } from './verb/verb.ts'

/**
 * Makes one variant of an exercise:
 * 1. read the exercise, with every edit of its conventions;
 * 2. draw its options from the team's key, or take those that are named;
 * 3. write it, if somebody says where.
 */
export const runVary: RunVerb = async (words, around) => {
  const [id = ''] = words.rest
  const root = words.text('exercises') || around.home
  const exercise = await loadExercise(root, id)
  if (!exercise.ok) throw new CallerError(exercise.error)
  const { conventions } = exercise.value
  if (conventions.length === 0) throw noConventions(root, id)
  const options = optionsOf(words, id, conventions, around.access.key)
  const variant = await readVariant(root, id, options)
  if (!variant.ok) throw new CallerError(variant.error)
  const out = words.text('out')
  if (out !== '') await refuseExisting(out, id)
  const written = out === '' ? [] : await writeExerciseFiles(out, id, variant.value)
  return { json: { exercise: id, options, written }, text: said(conventions, options, out) }
}

function optionsOf(
  words: Words,
  id: string,
  conventions: readonly Convention[],
  key: string,
): Options {
  const chosen = words.text('choose')
  if (chosen !== '') return { ...shippedOptions(conventions), ...parseOptions(chosen) }
  return drawOptions(
    conventions,
    checkHubKey(key),
    variantLabel(id, words.text('assignment') || null),
  )
}

/** Throws CallerError for a word that is no `<convention>=<option>`. */
function parseOptions(text: string): Options {
  const pairs = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const [id = '', option, ...rest] = word.split('=')
      if (option !== undefined && rest.length === 0) return [id, option] as const
      const hint = 'Write <convention>=<option>, separated by blanks.'
      throw callerError('--choose', `"${word}" is not an option of a convention`, hint)
    })
  return Object.fromEntries(pairs)
}

/** Another variant's files may be in the way, and the two would be mixed. */
async function refuseExisting(out: string, id: string): Promise<void> {
  for (const path of [join('rubrics', `${id}.yml`), join('templates', id), join('graders', id)]) {
    const file = join(out, path)
    const isThere = await stat(file).then(
      () => true,
      () => false,
    )
    if (isThere) throw callerError(file, 'already exists', 'Name another folder with --out.')
  }
}

function noConventions(root: string, id: string): CallerError {
  const hint = 'docs/authoring.md says how to write one.'
  const file = join(root, 'graders', id, 'conventions.yml')
  return callerError(file, 'is missing, so there are no variants', hint)
}

function said(
  conventions: readonly Convention[],
  options: Options,
  out: string,
): readonly (string | Table)[] {
  const rows = conventions.map(({ id, about, shipped }) => [id, options[id] ?? '', shipped, about])
  const table = { head: ['convention', 'option', 'shipped', 'about'], rows }
  return out === '' ? [table] : [table, '', `wrote ${out}`]
}
