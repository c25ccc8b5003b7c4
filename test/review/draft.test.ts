import { expect, test } from 'vitest'
import { readWords } from '../../src/review/comment-words.ts'
import { EMPTY_DRAFT, takeWords } from '../../src/review/draft.ts'

const before = { draft: { ...EMPTY_DRAFT, ticks: { W1: [0] } }, done: false }
const takes = (body: string) => takeWords(before, readWords(body), { reviewed: [], wanted: [] })

test.each([
  ['/undo\n/score W2 3 why\n/done'],
  ['/score W2 3 why\n\n/undo'],
  ['/undo\n/done'],
  ['/undo\n- [x] W2.1'],
  ['/undo\n/undo'],
  ['/undo\n/scor W2 3'],
  ['/help\n/undo\n/score W2 3 why'],
])('an /undo among other commands changes nothing, and that is said: %j', (body) => {
  const { draft, done, undo, answers } = takes(body)
  expect({ draft, done, undo }).toEqual({ ...before, undo: false })
  expect(answers).toEqual([{ kind: 'undo-alone' }])
})

test.each([['/undo'], ['/undo\n/help'], ['/scores\n/undo'], ['please\n/undo this']])(
  'an /undo that stands alone takes a step back: %j',
  (body) => {
    expect(takes(body)).toMatchObject({ ...before, undo: true })
  },
)
