import { expect, test } from 'vitest'
import type { WatchEntry, WatchIndex } from '../../../src/assignment/watch-index.ts'
import { noteReviewsToTell } from '../../../src/commands/watch/reviews-to-tell.ts'
import { loadExercise } from '../../../src/exercise/load-exercise.ts'
import { toReviews } from '../../../src/hub/review-rules.ts'
import { hubReviewKey } from '../../../src/session/hub-review-key.ts'
import { talkDigest } from '../../../src/session/talk.ts'
import { aWatchEntry } from '../../assignment/a-watch-entry.ts'
import { ROOT } from '../../folders.ts'
import { aHubConfig } from '../../hub/a-hub-config.ts'

const ID = 'linear-regression-ada'
const NOW = '2026-03-08T18:30:00Z'
const request = (changes: object = {}) => ({
  at: NOW,
  reviewers: ['rae', 'sam'],
  due: '2026-03-15T18:00:00Z',
  isAsked: true,
  isReminded: false,
  ...changes,
})
const review = (done: string[] = [], requests = [request()]) => ({ review: { done, requests } })

const apart = (requests = [request()]): Partial<WatchEntry> => ({
  review: { done: ['rae', 'sam'], requests, isApart: true },
})
const appealed = (done: string[]): Partial<WatchEntry> => ({
  review: { done, requests: [request({ reviewers: ['tim'] })], needed: 3 },
})

const HUB_KEY = 'k'.repeat(48)

async function look(
  changes: Partial<WatchEntry>,
  { now = NOW, reviewers = ['rae', 'sam', 'tim'] }: { now?: string; reviewers?: string[] } = {},
) {
  const reviews = toReviews(reviewers.length === 0 ? {} : { reviewers })
  const session = { config: aHubConfig({ reviews }), folder: ROOT, home: ROOT, key: HUB_KEY }
  const entry = aWatchEntry({ status: 'submitted', ...changes })
  const assignments = { [ID]: entry }
  const index: WatchIndex = { schemaVersion: 1, writer: '', cursor: null, assignments }
  const found = await noteReviewsToTell(session, index, now)
  return { told: found.toTell, entry: found.index.assignments[ID] }
}

test.each<[string, Partial<WatchEntry>, string, boolean]>([
  ['nothing is reviewed yet', {}, NOW, false],
  ['nobody was asked', review([], []), NOW, true],
  ['two were asked', review(), NOW, false],
  ['a run died before they were told', review([], [request({ isAsked: false })]), NOW, true],
  ['it is due in a day', review(['rae']), '2026-03-14T18:00:00Z', true],
  ['it is due in more than a day', review(['rae']), '2026-03-14T17:59:59Z', false],
  [
    'the last one was reminded',
    review(['rae'], [request({ isReminded: true })]),
    '2026-03-20T00:00:00Z',
    false,
  ],
  ['two are done and levels are sealed still', review(['rae', 'sam']), NOW, true],
  [
    'they are known to be apart, and a third was asked',
    apart([request(), request({ reviewers: ['tim'] })]),
    NOW,
    false,
  ],
  ['they are, and no third was', apart([request()]), NOW, true],
  ['an appeal waits for one more', appealed(['rae', 'sam']), NOW, false],
  ['that one is done', appealed(['rae', 'sam', 'tim']), NOW, true],
  ['one is done with the talk', { talk: { done: ['rae'] } }, NOW, false],
  ['two are done with the talk', { talk: { done: ['rae', 'sam'] } }, NOW, true],
])('%s', async (_, changes, now, isTold) => {
  expect((await look(changes, { now })).told).toEqual(isTold ? [ID] : [])
})

test('levels of a talk that count no more are opened by nobody', async () => {
  const loaded = await loadExercise(ROOT, 'linear-regression')
  if (!loaded.ok) throw new Error('it is shipped')
  const criteria = talkDigest(loaded.value.rubric)
  const { key } = await hubReviewKey(HUB_KEY)
  const talked = async (by: { criteria: string; key?: string }) =>
    (await look({ talk: { done: ['rae', 'sam'], by } })).told
  expect(await talked({ criteria })).toEqual([ID])
  expect(await talked({ criteria, key: key.id })).toEqual([ID])
  expect(await talked({ criteria, key: '0'.repeat(16) })).toEqual([])
  expect(await talked({ criteria: '0'.repeat(64), key: key.id })).toEqual([])
})

test('without anybody to ask nobody is told', async () => {
  expect((await look(review([], []), { reviewers: [] })).told).toEqual([])
})

test('without anybody to ask levels are opened all the same', async () => {
  expect((await look(review(['rae', 'sam'], []), { reviewers: [] })).told).toEqual([ID])
  expect((await look(apart([]), { reviewers: [] })).told).toEqual([])
})

test('of an exercise that is given out no more nobody is told', async () => {
  const { assignment } = aWatchEntry()
  const gone = { assignment: { ...assignment, exercise: 'gone' }, ...review([], []) }
  expect((await look(gone)).told).toEqual([])
})

test('what came of nothing is tried again after six hours, or once the log says something new', async () => {
  const { entry } = await look(review([], []))
  expect(entry?.told).toEqual({ log: entry?.log, at: NOW })
  expect((await look({ ...entry }, { now: '2026-03-09T00:29:59Z' })).told).toEqual([])
  expect((await look({ ...entry }, { now: '2026-03-09T00:30:00Z' })).told).toEqual([ID])
  expect((await look({ ...entry, log: '2'.repeat(40) })).told).toEqual([ID])
})
