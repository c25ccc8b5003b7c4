import { describe, expect, test } from 'vitest'
import { withAiPolicy } from '../../src/exercise/ai-policy.ts'
import { isAllowed } from '../../src/exercise/exercise.ts'
import { listExercises } from '../../src/exercise/exercise-files.ts'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { AI_POLICIES, AI_SENTENCES, type AiPolicy } from '../../src/rubric/ai-policy.ts'
import { ROOT } from '../folders.ts'

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

async function shipped(id: string) {
  const exercise = await loadExercise(ROOT, id)
  if (!exercise.ok) throw new Error(JSON.stringify(exercise.error))
  return exercise.value
}

function occurrences(whole: string, part: string): number {
  return whole.split(part).length - 1
}

describe.each(await listExercises(ROOT))('%s', async (id) => {
  const exercise = await shipped(id)

  test.each(AI_POLICIES)(
    'says that assistants are %s, once in each place, and nothing else of them',
    (ai) => {
      const { template } = withAiPolicy(exercise, ai)
      for (const path of ['README.md', 'RULES.md']) {
        const edited = text(template.get(path))
        expect(occurrences(edited, AI_SENTENCES[ai])).toBe(1)
        expect(occurrences(edited, '## What you may use')).toBe(1)
        const others = edited.replace(AI_SENTENCES[ai], '')
        expect(others).not.toMatch(/AI assistant|must be able to explain/)
        expect(edited.includes('transcript/')).toBe(ai !== 'forbidden')
      }
      const file = exercise.rubric.writeUp?.file ?? ''
      const asked = text(template.get(file))
      expect(asked.startsWith(text(exercise.template.get(file)).trimEnd())).toBe(true)
      expect(occurrences(asked, '## What I used')).toBe(1)
      const kept = [...exercise.template].filter(
        ([path]) => path !== file && !/^(?:README|RULES)\.md$/.test(path),
      )
      for (const [path, bytes] of kept) expect(template.get(path)).toBe(bytes)
    },
  )

  test('keeps every other sentence of its rules', () => {
    const rules = text(exercise.template.get('RULES.md'))
    const edited = text(withAiPolicy(exercise, 'forbidden').template.get('RULES.md'))
    const [before, after = ''] = rules.split('## What you may use')
    expect(edited.startsWith(before ?? '')).toBe(true)
    const rest = after.split('\n\n').slice(2).join('\n\n')
    expect(edited.endsWith(rest)).toBe(true)
  })
})

test.each<[AiPolicy | undefined, boolean]>([
  [undefined, false],
  ['forbidden', false],
  ['allowed', true],
  ['expected', true],
])('with %s, conversations may be handed in: %s', async (ai, allowed) => {
  const task = withAiPolicy(await shipped('linear-regression'), ai)
  expect(isAllowed(task, 'transcript/first.md')).toBe(allowed)
  expect(isAllowed(task, 'transcript/deep/first.md')).toBe(false)
  expect(isAllowed(task, 'transcript/run.py')).toBe(false)
})

test('an exercise without rules says it in its task', async () => {
  const exercise = await shipped('linear-regression')
  const template = new Map([...exercise.template].filter(([path]) => path !== 'RULES.md'))
  const edited = withAiPolicy({ ...exercise, template }, 'expected').template
  expect(edited.has('RULES.md')).toBe(false)
  expect(text(edited.get('README.md'))).toContain(AI_SENTENCES.expected)
})
