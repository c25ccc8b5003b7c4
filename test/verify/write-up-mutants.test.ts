import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { writeUpMutants } from '../../src/verify/write-up-mutants.ts'
import { ROOT } from '../folders.ts'

test('a write-up loses, empties, pads and swaps each section, and its table each column and cell', async () => {
  const exercise = await loadExercise(ROOT, 'end-to-end-project')
  if (!exercise.ok) throw new Error(JSON.stringify(exercise.error))
  const read = (file: string) =>
    readFileSync(join(exercise.value.grader, 'reference', file), 'utf8')
  const reference = new Map(['PROJECT.md', 'impact.csv'].map((file) => [file, read(file)]))
  const mutants = writeUpMutants(exercise.value, reference)
  const changes = (where: string) =>
    mutants.filter((one) => one.where === where).map(({ change }) => change)
  expect(changes('Situation')).toEqual([
    'dropped',
    'emptied',
    'renamed',
    'as the template has it',
    'cut to half of its shortest',
    'padded beyond its longest',
    'swapped with the next',
  ])
  expect(changes('Action')).toContain('without Monitoring')
  expect(changes('impact.csv')).toContain('without the column unit')
  expect(changes('impact.csv')).toContain('an empty baseline')
  for (const { solution } of mutants) expect([...solution]).not.toEqual([...reference])
})
