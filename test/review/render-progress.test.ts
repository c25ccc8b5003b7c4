import { expect, test } from 'vitest'
import { type ProgressPage, renderProgress } from '../../src/review/render-progress.ts'

const PAGE: ProgressPage = {
  ...{ pseudonym: 'amber-heron-1f2e', exercise: 'sums', reviewed: [], pagesUrl: 'https://x.test' },
  ...{ needed: 3, reviewers: [], apart: [], blind: true, isOpen: false, appeal: 'read on, please' },
  unsealed: { at: '2026-03-09T12:00:00Z', why: 'rae and sam are done' },
  ...{ exposed: [], changed: [], lost: [], answers: [], refusals: [] },
  talk: { asked: [], needed: 2, done: ['rae'], opened: null },
}

test('an appeal needs one more reviewer, and no more interviewers for the talk', () => {
  const text = renderProgress(PAGE)
  expect(text).toContain('asked for one more review')
  expect(text).toContain('1 of 2 interviewers are done')
})
