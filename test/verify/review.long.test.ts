import { expect, test } from 'vitest'
import { verify } from '../../src/verify/verify.ts'
import { ROOT } from '../folders.ts'
import { PYTHON } from '../judge/run-python.ts'
import { ID, writtenReview } from './written-review.ts'

test('verify accepts the scaffold of a review', async () => {
  await using work = await writtenReview()
  const effort = { seeds: 1, repeats: 1, generated: false, variants: 0, resume: null }
  const workshop = { home: ROOT, python: PYTHON, parallel: 2, unsafe: false }
  const [verdict] = await verify({ ...effort, ids: [ID], root: work.path }, workshop, () => {})
  expect(verdict).toMatchObject({
    problems: [],
    possible: 80,
    template: { earned: 0 },
    reference: { earned: 80 },
    listed: { killed: 8, total: 8 },
    flakes: 0,
  })
  const all = [...(verdict?.cheats ?? []), ...(verdict?.naive ?? [])]
  expect(all.map(({ name }) => name)).toEqual([
    'cheat-as-given',
    'fails everything',
    'passes everything',
    'a coin for each test',
    'naive-shapes',
  ])
  expect(all.filter(({ earned }) => earned > 8)).toEqual([])
})
