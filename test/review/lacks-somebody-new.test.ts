import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import { lacksSomebodyNew } from '../../src/review/lacks-somebody-new.ts'
import { foldReviews } from '../../src/review/review-progress.ts'
import {
  again,
  appealed,
  graded,
  invited,
  NEW,
  OLD,
  reviewed,
  submitted,
  unsealed,
} from '../assignment/a-reviewed-log.ts'

const OPENED = [reviewed('Rae', OLD), unsealed('Rae', OLD)]
const APPEAL = [...OPENED, appealed]

test.for([
  ['somebody is left', OLD, APPEAL, ['rae', 'tim'], false],
  ['all have reviewed', OLD, APPEAL, ['rae'], true],
  ['the only one left is the candidate', OLD, APPEAL, ['rae', 'Ada'], true],
  ['nobody is named', OLD, APPEAL, null, false],
  ['nobody has appealed', OLD, OPENED, ['rae'], false],
  ['everybody is asked again', NEW, [...APPEAL, again(NEW)], ['rae'], true],
  [
    'somebody new is done already',
    NEW,
    [...APPEAL, again(NEW), reviewed('tim', NEW)],
    ['rae'],
    false,
  ],
] as const)('whether an appeal lacks a reviewer: %s', ([, criteria, records, people, lacks]) => {
  const state = foldLog([invited, submitted, graded, ...records])
  if (state === null) throw new Error('somebody was invited')
  const progress = foldReviews(state.reviewed, { tree: 'b'.repeat(40), criteria })
  expect(lacksSomebodyNew(progress, people, state.assignment.candidate)).toBe(lacks)
})
