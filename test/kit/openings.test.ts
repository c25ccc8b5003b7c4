import { expect, test } from 'vitest'
import type { FailureReason } from '../../src/judge/judge-message.ts'
import type { KitInput } from '../../src/kit/kit.ts'
import { openingsOf } from '../../src/kit/openings.ts'
import { scalesOf } from '../../src/rubric/talk-scales.ts'
import { shippedExercise } from '../review-page/a-page.ts'
import { aKit } from './a-kit.ts'

function failing(kit: KitInput, id: string, reasons: readonly FailureReason[]): KitInput {
  const evidence = reasons.map((reason, index) => ({
    kind: 'test' as const,
    criterion: id,
    title: `canary ${index}`,
    outcome: 'failed' as const,
    reason,
    detail: 'canary detail',
  }))
  const criteria = kit.scorecard.criteria.map((criterion) =>
    criterion.id === id
      ? { ...criterion, status: 'failed' as const, earned: 0, evidence }
      : criterion,
  )
  return { ...kit, scorecard: { ...kit.scorecard, criteria } }
}

const asked = ({ scorecard, rubric }: KitInput) =>
  openingsOf(scorecard, rubric).map(({ ask }) => ask)

test('who was too slow is asked about time, and nobody else is', async () => {
  const kit = await aKit('cross-validation', { 'cross_validation.py': 'x = 1\n' }, null)
  const slow = asked(failing(kit, 'T8', ['too-slow']))
  expect(slow.some((ask) => /most of its time/.test(ask))).toBe(true)
  expect(slow.join()).not.toContain('600,000 rows')
  const wrong = asked(failing(kit, 'T8', ['wrong-value', 'too-slow']))
  expect(wrong.some((ask) => /most of its time/.test(ask))).toBe(false)
})

test('a title with a colon stays one phrase', async () => {
  const kit = await aKit('cross-validation', { 'cross_validation.py': 'x = 1\n' }, null)
  const contract = asked(failing(kit, 'T7', ['did-not-raise']))
  expect(contract.join('\n')).toContain('deals with "Contract: exact types')
})

test.each(['class-imbalance', 'regularization', 'linear-regression'])(
  'what sections of %s leave out is said to the candidate as a reader would',
  async (id) => {
    const { rubric } = await shippedExercise(id)
    const sections = rubric.writeUp?.sections ?? []
    const text = sections.map(
      ({ heading }) => `## ${heading}\n\nNothing to the point is said here.\n`,
    )
    const kit = await aKit(id, { 'WRITEUP.md': text.join('\n') }, null)
    const said = openingsOf(kit.scorecard, rubric).filter(({ lines }) => lines !== null)
    expect(said.length).toBeGreaterThan(0)
    for (const { ask, because } of said) {
      expect(ask).toMatch(/^A reader of ".*" looks for this: "[A-Z].*"\. What would you add\?$/)
      expect(ask).not.toMatch(/the candidate/)
      expect(because).toContain('may say it in others')
    }
  },
)

test('levels of a talk fit however many changes there are', async () => {
  for (const id of ['linear-regression', 'review-serving-metrics', 'end-to-end-project']) {
    const { rubric } = await shippedExercise(id)
    const words = scalesOf(rubric).flatMap(({ anchors }) => anchors)
    expect(words.join('\n')).not.toMatch(/\b(?:two|three|four|five)\b of|of (?:the )?five/)
  }
})
