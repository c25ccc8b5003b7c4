import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '../../src/relay/decide.ts'
import { aComment, aPush, aRepository, HUB } from './a-push.ts'

const DAY = 24 * 3_600_000
const NOW = Date.parse('2026-03-20T12:00:00Z')
const RULES = { organisation: 'Acme', hub: HUB }
const HEADERS = { 'x-github-event': 'push', 'x-github-delivery': 'guid-1' }

test('a push to the main branch of a repository of the organisation is passed on', () => {
  expect(decide(aPush(), HEADERS, RULES, NOW)).toEqual({
    kind: 'dispatch',
    notice: { repository: 'ada', repository_id: 7, delivery: 'guid-1' },
  })
})

test.each([
  ['another branch', { ref: 'refs/heads/starter' }, 'not the branch main'],
  ['a tag called main', { ref: 'refs/tags/main' }, 'not the branch main'],
  ['a deletion', { deleted: true }, 'the branch was deleted'],
  ['another owner', aRepository({ owner: { login: 'acme-2' } }), 'not of the organisation'],
  ['no owner', aRepository({ owner: null }), 'not of the organisation'],
  ['the hub', aRepository({ name: 'Hub' }), 'the hub itself'],
  ['a name of two lines', aRepository({ name: 'ada\n::error::' }), 'not a repository'],
  ['a name that ends its line', aRepository({ name: 'ada\n' }), 'not a repository'],
  ['a path for a name', aRepository({ name: '../hub/x' }), 'not a repository'],
  ['an id that is text', aRepository({ id: '7' }), 'not a repository'],
  ['an id that is no id', aRepository({ id: -1 }), 'not a repository'],
])('%s is ignored', (_, change, why) => {
  expect(decide(aPush(change), HEADERS, RULES, NOW)).toEqual({ kind: 'ignore', why })
})

const COMMENT_HEADERS = { ...HEADERS, 'x-github-event': 'issue_comment' }

test.each([
  ['the word', aComment('/start', { action: 'created' })],
  ['a ticked box', aComment('- [x] Start my time')],
])('a comment with %s is passed on, and nothing of its text', (_, comment) => {
  expect(decide(comment, COMMENT_HEADERS, RULES, NOW)).toEqual({
    kind: 'dispatch',
    notice: { repository: 'ada', repository_id: 7, delivery: 'guid-1' },
  })
})

test.each([
  ['of other words', aComment('When do I /start?'), 'no start'],
  ['without a text', aComment('/start', { comment: {} }), 'no start'],
  ['that is gone', aComment('/start', { action: 'deleted' }), 'no start'],
  ['in the hub', aComment('/start', aRepository({ name: 'hub' })), 'the hub itself'],
  [
    'of which GitHub would not send a copy any more',
    aComment('/start', { comment: { body: '/start', updated_at: '2026-03-11T11:59:58Z' } }),
    'written days ago',
  ],
])('a comment %s is ignored', (_, comment, why) => {
  expect(decide(comment, COMMENT_HEADERS, RULES, NOW)).toEqual({ kind: 'ignore', why })
})

test('other events are ignored, and a ping is known', () => {
  const named = (name: string) => ({ ...HEADERS, 'x-github-event': name })
  expect(decide(aPush(), named('pull_request'), RULES, NOW)).toEqual({
    kind: 'ignore',
    why: 'not a push or a comment',
  })
  expect(decide({ zen: 'Keep it simple.' }, named('ping'), RULES, NOW)).toEqual({ kind: 'ping' })
})

test.each([undefined, '', 'a b', 'x'.repeat(65), ['guid-1', 'guid-2']])(
  'the delivery id %j is not passed on',
  (id) => {
    const headers = { ...HEADERS, 'x-github-delivery': id }
    expect(decide(aPush(), headers, RULES, NOW)).toEqual({ kind: 'ignore', why: 'no delivery id' })
  },
)

test.each([
  ['of this moment', NOW, 'dispatch'],
  ['that somebody has had sent again after a week', NOW - 7 * DAY, 'dispatch'],
  ['of which GitHub would not send a copy any more', NOW - 9 * DAY, 'ignore'],
])('a delivery %s, by the time that GitHub signed', (_, ms, kind) => {
  const push = aPush(aRepository({ pushed_at: ms / 1_000 }))
  expect(decide(push, HEADERS, RULES, NOW).kind).toBe(kind)
})

test('whatever JSON comes, it is ignored and breaks nothing', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('event', 'repository', 'owner', 'comment'),
      (value, where) => {
        const events = {
          event: value,
          repository: aPush({ repository: value }),
          owner: aPush(aRepository({ owner: value })),
          comment: aComment('', { comment: value }),
        }
        const headers = where === 'comment' ? COMMENT_HEADERS : HEADERS
        expect(decide(events[where], headers, RULES, NOW).kind).toBe('ignore')
      },
    ),
  )
})
