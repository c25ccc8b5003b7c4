import { describe, expect, test } from 'vitest'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { eventOf, scoredEvent } from '../../src/events/event.ts'
import { type LedgerEvent, ledgerEvents, type ScoredEvent } from '../../src/events/ledger-events.ts'
import { score } from '../../src/scorecard/score.ts'
import type { Scorecard } from '../../src/scorecard/scorecard.ts'
import { aWatchEntry } from '../assignment/a-watch-entry.ts'
import { SCENARIOS } from '../scorecard/scenarios.ts'

const [TREE, OTHER] = ['a'.repeat(40), 'b'.repeat(40)]
const [RUBRIC, CRITERIA] = ['d'.repeat(64), 'c'.repeat(64)]
const OTHER_RUBRIC = 'e'.repeat(64)
const { assignment } = aWatchEntry()
const CANARY = 'the sealed note of a reviewer'

let minute = 0
function at(): string {
  minute += 1
  return `2026-03-01T12:${String(minute).padStart(2, '0')}:00Z`
}

const stamp = () => ({ at: at(), by: 'takehome' })
const invited = (): LedgerRecord => ({ kind: 'invited', ...stamp(), assignment, comment: RUBRIC })
const graded = (tree = TREE, rubric = RUBRIC): LedgerRecord => {
  return { kind: 'graded', ...stamp(), sha: tree, tree, rubric, stale: false, comment: null }
}
const submitted = (tree = TREE, deadline = '2026-03-08T18:00:00Z'): LedgerRecord => {
  return { kind: 'submitted', ...stamp(), sha: tree, tree, deadline }
}
const extended = (): LedgerRecord => {
  return { kind: 'extended', ...stamp(), deadline: '2026-03-10T18:00:00Z', reason: 'ill' }
}
const subject = { tree: TREE, criteria: CRITERIA }
const reviewed = (): LedgerRecord => {
  const comment = { id: 1, digest: RUBRIC }
  return {
    kind: 'reviewed',
    ...stamp(),
    ...subject,
    comment,
    given: ['W1'],
    done: true,
    sealed: 'ab',
  }
}
const appealed = (): LedgerRecord => {
  const comment = { id: 2, digest: RUBRIC }
  return { kind: 'appealed', ...stamp(), ...subject, comment, text: 'once more' }
}
const unsealed = (
  about?: 'talk',
  by: { criteria?: string; rubric?: string } = {},
): LedgerRecord => ({
  ...{ kind: 'unsealed' as const, ...stamp(), ...subject, rubric: RUBRIC, why: 'all are in' },
  ...(about === undefined ? {} : { about }),
  ...by,
  reviews: [
    {
      by: 'rae',
      reviewer: 'reviewer-1',
      levels: [{ criterion: 'W1', level: 3, note: CANARY, ticks: [] }],
    },
  ],
})

const types = (log: readonly LedgerRecord[]) => ledgerEvents(log).map(({ type }) => type)
const scoredIn = (log: readonly LedgerRecord[]) =>
  ledgerEvents(log).filter((one): one is ScoredEvent => one.type === 'scored')

describe('what a log tells', () => {
  test('an invitation, a submission, its reviews and its score, each once', () => {
    const log = [invited(), graded(), submitted(), reviewed(), unsealed(), submitted(), unsealed()]
    expect(types(log)).toEqual(['invited', 'handed-in', 'reviewed', 'scored'])
  })

  test('nothing of reviews before they are open, and nothing of a talk', () => {
    const log = [invited(), graded(), submitted(), reviewed()]
    expect(types(log)).toEqual(['invited', 'handed-in', 'scored'])
    expect(scoredIn(log)).toMatchObject([{ opened: null }])
    expect(scoredIn([...log, unsealed('talk')])).toMatchObject([{ opened: null }])
    expect(types([...log, unsealed('talk')])).not.toContain('reviewed')
  })

  test('nothing was handed in where nothing was pushed, and nothing before the deadline counts', () => {
    const nothing: LedgerRecord = { kind: 'submitted', ...stamp(), sha: null, deadline: at() }
    expect(types([invited(), nothing])).toEqual(['invited'])
    expect(types([invited(), graded()])).toEqual(['invited'])
    expect(types([invited(), graded(OTHER), submitted()])).toEqual(['invited', 'handed-in'])
  })

  test('another deadline and another rubric are events of their own', () => {
    const again = submitted(OTHER, '2026-03-10T18:00:00Z')
    const log = [
      invited(),
      graded(),
      submitted(),
      extended(),
      graded(OTHER),
      again,
      graded(OTHER, CRITERIA),
    ]
    expect(types(log)).toEqual(['invited', 'handed-in', 'handed-in', 'scored', 'scored', 'scored'])
  })

  test('an appeal brings events of its own, and leaves the first ones as they were', () => {
    const before = [invited(), graded(), submitted(), reviewed(), unsealed()]
    const [invitation, handedIn, first, score] = ledgerEvents(before)
    const waiting = [...before, appealed(), reviewed()]
    expect(ledgerEvents(waiting)).toEqual([invitation, handedIn, first, score])
    const after = ledgerEvents([...waiting, unsealed(), graded(), appealed(), unsealed()])
    const keys = after.map(({ type, key }) => `${type}${/ \d$/.exec(key)?.[0] ?? ''}`)
    expect(after.slice(0, 3)).toEqual([invitation, handedIn, first])
    expect(after).toContainEqual(score)
    expect(keys).toEqual([
      ...['invited', 'handed-in', 'reviewed', 'reviewed 2', 'reviewed 3'],
      ...['scored', 'scored 2', 'scored 3'],
    ])
  })

  test('a score waits for the levels by its own criteria, and counts what was open when it came', () => {
    const log = [invited(), graded(), submitted(), reviewed(), unsealed()]
    const again = graded(TREE, OTHER_RUBRIC)
    const same = scoredIn([...log, again]).at(-1)
    expect(same).toMatchObject({ gradedAt: again.at, opened: { at: again.at } })
    const other = unsealed(undefined, { criteria: OTHER_RUBRIC, rubric: OTHER_RUBRIC })
    const [first, last] = scoredIn([...log, again, other])
    expect(first).toEqual(scoredIn(log)[0])
    expect(last).toMatchObject({ gradedAt: again.at, opened: { at: other.at } })
  })

  test('what was told once is told for ever, however the log goes on', () => {
    const closed: LedgerRecord = { kind: 'closed', ...stamp(), how: 'archive', reason: 'over' }
    const log = [
      ...[invited(), graded(), submitted(), reviewed(), unsealed(), graded(TREE, CRITERIA)],
      ...[extended(), graded(OTHER), submitted(OTHER, '2026-03-10T18:00:00Z'), closed],
    ]
    let before: readonly LedgerEvent[] = []
    for (let length = 0; length <= log.length; length += 1) {
      const now = ledgerEvents(log.slice(0, length))
      const keys = now.map(({ key }) => key)
      expect(before.every(({ key }) => keys.includes(key))).toBe(true)
      expect(new Set(keys).size).toBe(keys.length)
      before = now
    }
  })
})

const ABOUT = { assignment, reference: '7654321', candidate: 'candidate-1' }
const PENDING = Object.values(SCENARIOS)
  .map(score)
  .find(({ criteria }) => criteria.some(({ status }) => status === 'pending')) as Scorecard
const DONE: Scorecard = {
  ...PENDING,
  criteria: PENDING.criteria.map((one) =>
    one.status === 'pending' ? { ...one, status: 'passed', earned: one.points } : one,
  ),
}
const JUDGED = DONE.criteria.flatMap(({ id, reviews }) =>
  reviews.map(({ reviewer }) => ({ criterion: id, reviewer })),
)

describe('a score', () => {
  const told = (openedAt: string | null, judged = JUDGED): ScoredEvent => {
    const opened = openedAt === null ? null : { at: openedAt, judged }
    return {
      type: 'scored',
      key: 'k',
      tree: TREE,
      rubric: RUBRIC,
      gradedAt: at(),
      opened,
      isReplaced: false,
    }
  }

  test('is not told while anything waits, and not before levels are open, whatever lies on the ledger', () => {
    expect(scoredEvent(ABOUT, told(at()), PENDING)).toBeNull()
    expect(scoredEvent(ABOUT, told(null), PENDING)).toBeNull()
    expect(scoredEvent(ABOUT, told(null), DONE)).toBeNull()
    expect(scoredEvent(ABOUT, told(at()), DONE)?.type).toBe('scored')
  })

  test('is not told from a scorecard that counts fewer reviews than were opened, or more', () => {
    const [one] = DONE.criteria.filter(({ kind }) => kind === 'reviewed')
    const more = [...JUDGED, { criterion: one?.id ?? '', reviewer: 'reviewer-9' }]
    expect(scoredEvent(ABOUT, told(at(), more), DONE)).toBeNull()
    expect(scoredEvent(ABOUT, told(at(), JUDGED.slice(1)), DONE)).toBeNull()
    const gone = [...JUDGED, { criterion: 'gone', reviewer: 'reviewer-9' }]
    expect(scoredEvent(ABOUT, told(at(), gone), DONE)?.type).toBe('scored')
  })

  test('is told at once where nobody judges anything', () => {
    const criteria = DONE.criteria.filter(({ kind }) => kind === 'measured')
    expect(scoredEvent(ABOUT, told(null), { ...DONE, criteria })?.type).toBe('scored')
  })
})

test('no event holds a level, a note, a login or what only reviewers say', () => {
  const log = [invited(), graded(), submitted(), reviewed(), unsealed()]
  const bodies = ledgerEvents(log).map((told) =>
    told.type === 'scored' ? scoredEvent(ABOUT, told, DONE) : eventOf(ABOUT, told),
  )
  expect(bodies).not.toContain(null)
  const text = JSON.stringify(bodies)
  expect(text).not.toMatch(/level|note|flag|evidence|reviewer-1|"rae"/)
  expect(text).not.toContain(CANARY)
  const early = ledgerEvents(log.slice(0, 3)).flatMap((told) => {
    return told.type === 'scored' ? [] : [eventOf(ABOUT, told)]
  })
  expect(JSON.stringify(early)).not.toMatch(/percent|earned|possible|band/)
})
