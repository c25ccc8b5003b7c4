import { describe, expect, test } from 'vitest'
import type { FoundEvidence } from '../../src/checks/evidence.ts'
import type { FailureReason } from '../../src/judge/judge-message.ts'
import type { KitInput } from '../../src/kit/kit.ts'
import { openingsOf } from '../../src/kit/openings.ts'
import { sheetMarkdown } from '../../src/kit/render-sheet.ts'
import { sheetOf } from '../../src/kit/sheet.ts'
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

test('what is slow everywhere is asked about once, with each criterion that it is about', async () => {
  const own = { 'cross_validation.py': 'x = 1\n' }
  let kit = await aKit('cross-validation', own, null)
  for (const id of ['T1', 'T3', 'T8']) kit = failing(kit, id, ['timed-out'])
  kit = failing(kit, 'T2', ['timed-out', 'wrong-value'])
  const all = openingsOf(kit.scorecard, kit.rubric)
  expect(new Set(all.map(({ ask }) => ask)).size).toBe(all.length)
  const slow = all.filter(({ ask }) => /most of its time/.test(ask))
  const titles = kit.rubric.criteria.filter(({ id }) => ['T1', 'T3', 'T8'].includes(id))
  for (const { title } of titles) expect(slow[0]?.because).toContain(title)
})

describe('where one thing is behind all that failed, it is asked about once and said', () => {
  const everywhere = async (reason: FailureReason, cause: KitInput['scorecard']['cause']) => {
    let kit = await aKit('linear-regression', {}, null)
    for (const id of ['T1', 'T2', 'T3', 'T4', 'T5']) kit = failing(kit, id, [reason])
    return openingsOf({ ...kit.scorecard, cause }, kit.rubric)
  }
  const because = (kind: 'not-loaded' | 'syntax' | 'stubs' | 'no-module' | 'missing-functions') => {
    return { kind, line: 3, what: 'canary cause.', next: '' }
  }

  test.each([
    ['did-not-load', because('not-loaded'), /Import your module with us/],
    ['did-not-load', because('syntax'), /Import your module with us/],
    ['did-not-load', because('no-module'), /Where is the code/],
    ['raised', because('stubs'), /write first/],
  ] as const)('%s, %j', async (reason, cause, ask) => {
    const all = await everywhere(reason, cause)
    expect(all.map((one) => one.ask).join('\n')).not.toContain('Show us where')
    const [one, ...others] = all.filter((opening) => ask.test(opening.ask))
    expect(one?.because).toContain('canary cause.')
    expect(others).toEqual([])
  })

  test('and also where a scorecard knows no cause', async () => {
    const all = await everywhere('did-not-load', null)
    expect(all[0]?.because).toContain('did not load')
    expect(all.map(({ ask }) => ask).join('\n')).not.toContain('Show us where')
  })

  test('but a function that is missing is not behind everything', async () => {
    const all = await everywhere('wrong-value', because('missing-functions'))
    expect(all.filter(({ ask }) => ask.includes('Show us where'))).toHaveLength(4)
  })
})

test('numbers that a run does not give again are the first opening, with the verdicts', async () => {
  const kit = await aKit('cross-validation', {}, null)
  const number = (name: string, verdict: 'reproduced' | 'differs' | 'not-run', line: number) => {
    const why = verdict === 'differs' ? 'the run gave another number' : ''
    const written = { text: '<b>0.91</b>', line }
    return { name, unit: 'share', verdict, why, written, run: 0.9 }
  }
  const numbers = [
    number('mean', 'reproduced', 7),
    number('spread', 'differs', 8),
    number('best', 'not-run', 9),
  ]
  const runs = { reason: null, detail: '', values: [], alone: [] }
  const fact = {
    kind: 'reproduced' as const,
    file: 'evidence.py',
    writeUp: 'WRITEUP.md',
    heading: 'Results',
    runs,
  }
  const withNumbers = (some: typeof numbers) => {
    const criteria = kit.scorecard.criteria.map((one) => {
      const evidence = [{ ...fact, criterion: 'E1', numbers: some }]
      return one.id === 'E1' ? { ...one, status: 'failed' as const, earned: 0, evidence } : one
    })
    return { ...failing(kit, 'T1', ['wrong-value']).scorecard, criteria }
  }
  const [first] = openingsOf(withNumbers(numbers), kit.rubric)
  expect(first?.ask).toMatch(/^Run evidence\.py with us\. Which of its numbers agree/)
  expect(first?.because).toContain(
    '2 of 3 numbers are not given again: spread, differs (the run gave another number); best, not run.',
  )
  expect(first?.because).not.toContain('<b>')
  expect(first?.lines).toEqual({ file: 'WRITEUP.md', from: 8, to: 9 })
  const same = openingsOf(withNumbers(numbers.slice(0, 1)), kit.rubric)
  expect(same.some(({ ask }) => ask.includes('evidence.py'))).toBe(false)
})

describe('what tests of a review left open', () => {
  const GIVEN = { files: 1, collected: 2, passed: 2, failed: 0, ended: null }

  async function sheets(facts: Readonly<Record<string, Partial<FoundEvidence>>>) {
    const kit = await aKit('review-serving-metrics', {}, null)
    const criteria = kit.scorecard.criteria.map((one) => {
      const fact = facts[one.id]
      const [old] = one.evidence
      if (old?.kind !== 'found') return one
      const none = { alarms: 0, alarming: [], tests: [], given: GIVEN }
      const evidence = [{ ...old, ...none, ...fact }]
      return fact === undefined
        ? { ...one, status: 'passed' as const, earned: one.points, evidence }
        : { ...one, status: 'failed' as const, earned: 0, evidence }
    })
    const input = { ...kit, scorecard: { ...kit.scorecard, criteria } }
    const page = (audience: 'interviewer' | 'screen') => sheetMarkdown(sheetOf(input, audience))
    return { interviewer: page('interviewer'), screen: page('screen'), titles: kit.rubric.criteria }
  }

  test('is named to the interviewer, and no kind of flaw to the candidate', async () => {
    const missed = { F1: { caught: 0, flaws: 4 }, F5: { caught: 1, flaws: 4 } }
    const { interviewer, screen, titles } = await sheets(missed)
    expect(interviewer).toContain('caught: Thresholds and ties, 0 of 4; Windows, 1 of 4.')
    expect(interviewer).toContain('without being told? Name none.')
    expect(screen.match(/Which test would you write next/g)).toHaveLength(1)
    const kinds = titles.flatMap((one) =>
      'check' in one && one.check === 'found' ? one.title : [],
    )
    expect(kinds.length).toBeGreaterThan(5)
    for (const title of kinds) expect(screen).not.toContain(title)
    // One question whichever kinds it is about.
    expect((await sheets({ F7: { caught: 3, flaws: 4 } })).screen).toBe(screen)
  })

  test.each([
    ['timed-out', 'the tests ran out of time on a correct version'],
    ['did-not-load', 'the tests could not be loaded on a correct version'],
    ['no-tests', 'no test was found on a correct version'],
    ['too-large', 'the test files are larger than'],
  ] as const)(
    'is nothing where the suite was %s, and the reason is said',
    async (failure, said) => {
      const fact = { caught: 0, flaws: 4, failure }
      const { interviewer, screen } = await sheets({ F1: fact, F2: fact, F3: fact })
      expect(interviewer).toContain(`No test counts: ${said}`)
      expect(interviewer).not.toMatch(/\d of 4|failed on \d of/)
      expect(screen).not.toContain(said)
    },
  )

  test('is a false alarm alone where all were caught', async () => {
    const fact = { caught: 4, flaws: 4, alarms: 2, correct: 5 }
    const { interviewer } = await sheets({ F1: fact, F2: fact })
    expect(interviewer).toContain('Tests of theirs failed on 2 of 5 correct versions.')
    expect(interviewer).not.toContain('Name none')
  })
})

test('levels of a talk fit however many changes there are', async () => {
  for (const id of ['linear-regression', 'review-serving-metrics', 'end-to-end-project']) {
    const { rubric } = await shippedExercise(id)
    const words = scalesOf(rubric).flatMap(({ anchors }) => anchors)
    expect(words.join('\n')).not.toMatch(/\b(?:two|three|four|five)\b of|of (?:the )?five/)
  }
})
