import { expect, test } from 'vitest'
import type { Gap, RuntimeEvidence } from '../../src/checks/evidence.ts'
import { STATED } from '../../src/judge/stated-python.ts'
import { renderCandidate } from '../../src/scorecard/render-candidate.ts'
import { renderReviewer } from '../../src/scorecard/render-reviewer.ts'
import { withRuntimeFlag } from '../../src/scorecard/runtime-flag.ts'
import { score } from '../../src/scorecard/score.ts'
import { RUBRIC } from './a-rubric.ts'
import { aScoreInput, RUNTIME } from './fixtures.ts'

const LAPTOP: RuntimeEvidence = { python: '3.11.2', numpy: '1.24.2', stated: false, gaps: [] }
const TYPE: Gap = {
  kind: 'syntax',
  what: 'type alias statement',
  line: 3,
  since: '3.12',
  until: null,
}
const VECDOT: Gap = { kind: 'numpy-name', what: 'numpy.vecdot', line: 7, since: '2.0', until: null }
const TRAPZ: Gap = { kind: 'numpy-name', what: 'numpy.trapz', line: 9, since: null, until: '2.4' }

function pages(runtime: RuntimeEvidence): readonly string[] {
  const scorecard = score(aScoreInput({ runtime }))
  return [
    renderCandidate(scorecard, RUBRIC, { feedback: 'bands', permalinkBase: null }),
    renderReviewer(scorecard, RUBRIC, { permalinkBase: null }),
  ]
}

test('both pages say what ran, and what counts where that is something else', () => {
  for (const page of pages(LAPTOP)) {
    expect(page).toContain('The code ran on Python 3.11.2 with NumPy 1.24.2.')
    expect(page).toContain(
      `Scores that count run on Python ${STATED.python} with NumPy ${STATED.numpy}.`,
    )
  }
  for (const page of pages({ ...RUNTIME })) expect(page).not.toContain('Scores that count')
})

test.each([
  [TYPE, 'Line 3 needs Python 3.12 or later: `type alias statement`. Grading ran 3.11.2.'],
  [VECDOT, 'Line 7 uses `np.vecdot`, which exists from NumPy 2.0 on. Grading ran 1.24.2.'],
  [{ ...VECDOT, what: 'ndarray.mT' }, 'Line 7 uses `.mT`, which exists from NumPy 2.0 on.'],
])('a newer version that is needed stands before anything that was measured', (gap, said) => {
  for (const page of pages({ ...LAPTOP, gaps: [gap] })) {
    expect(page).toContain(said)
    expect(page.indexOf(said)).toBeLessThan(page.indexOf('Hidden tests'))
    expect(page).toContain('on which scores count, has all of it')
  }
})

test('who has to change the code is told how', () => {
  for (const page of pages({ ...RUNTIME, gaps: [TRAPZ] })) {
    expect(page).toContain('Line 9 uses `np.trapz`, which is gone since NumPy 2.4. Grading ran')
    expect(page).toContain('install `requirements.txt` in a new environment')
  }
})

test('what does not parse for want of a newer Python is not called wrong', () => {
  const flags = [
    {
      code: 'not-analysable',
      severity: 'serious',
      message: 'The module could not be read.',
      where: { path: 'moving_average.py', line: null },
    } as const,
  ]
  const runtime = { ...LAPTOP, gaps: [TYPE] }
  const options = { feedback: 'bands', permalinkBase: null } as const
  const page = renderCandidate(score(aScoreInput({ runtime, flags })), RUBRIC, options)
  expect(page).not.toContain('py_compile')
  expect(page).toContain('is written for another Python than it ran on')
})

test('on a hub another Python is flagged to the team, once, and the stated one is not', () => {
  const [flag] = withRuntimeFlag(score(aScoreInput({ runtime: LAPTOP }))).flags
  expect(flag).toMatchObject({ code: 'other-python', severity: 'look', where: null })
  expect(flag?.message).toContain('Ran on Python 3.11.2 with NumPy 1.24.2.')
  expect(withRuntimeFlag(score(aScoreInput())).flags).toEqual([])
  expect(withRuntimeFlag(score(aScoreInput({ runtime: null }))).flags).toEqual([])
})
