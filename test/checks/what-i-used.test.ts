import { expect, test } from 'vitest'
import { whatIUsedFlags } from '../../src/checks/what-i-used.ts'
import { withAiPolicy } from '../../src/exercise/ai-policy.ts'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { ROOT } from '../folders.ts'
import { submission } from './descent.fixture.ts'

async function codesFor(ending: string | null, isAsked = true): Promise<readonly string[]> {
  const exercise = await loadExercise(ROOT, 'linear-regression')
  if (!exercise.ok) throw new Error('the exercise is not sound')
  const task = isAsked ? withAiPolicy(exercise.value, 'allowed') : exercise.value
  const given = new TextDecoder().decode(exercise.value.template.get('WRITEUP.md'))
  const handedIn =
    ending === null
      ? submission({}, { files: [] })
      : submission({ 'WRITEUP.md': `${given}\n${ending}` })
  return whatIUsedFlags(handedIn, task).map(({ code }) => code)
}

test.each([
  ['nothing', ''],
  ['the heading alone', '## What I used\n'],
  ['the prompt of the template', '## What I used\n\n<!-- What did you use? -->\n'],
  ['words that nobody sees', '## What I used\n\n<!-- an assistant for the gradient -->\n'],
])('%s is noted, and it is no more than a note', async (_, ending) => {
  expect(await codesFor(ending)).toEqual(['nothing-said-of-help'])
})

test.each([
  '## What I used\n\nThe documentation of NumPy.\n',
  '### 6. What I used:\n\nAn assistant, for the tests.\n',
  '**What I used**\n\nNothing.\n',
])('%j says it', async (ending) => {
  expect(await codesFor(ending)).toEqual([])
})

test('nobody is asked where the team said nothing of assistants, or where there is no write-up', async () => {
  expect(await codesFor('', false)).toEqual([])
  expect(await codesFor(null)).toEqual([])
})
