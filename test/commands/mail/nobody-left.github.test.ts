import { expect, test } from 'vitest'
import { reviewerPath } from '../../../src/assignment/ledger-record.ts'
import { preview } from '../../../src/commands/mail/letter-preview.ts'
import { carryQuestions } from '../../../src/commands/mail/questions.ts'
import { prepareLetters } from '../../../src/commands/mail/run-letter.ts'
import { findDueReviews } from '../../../src/commands/report/run-due.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { ledgerSource } from '../../../src/session/ledger-source.ts'
import { findNewReviewers } from '../../../src/session/new-reviewers.ts'
import { ID, PLACE } from '../publish/publish.fixture.ts'
import { RULES, useAsking } from '../review/asking.fixture.ts'

const { submit, send, session, state, world, daysAfter } = useAsking()

const letterOf = async (now: HubSession) => {
  const { letters } = await prepareLetters(now, { assignment: ID })
  const [letter] = letters
  return { lacksReviewer: letter?.lacksReviewer, isOffered: letter?.text.includes('/ask-review') }
}
const offered = { lacksReviewer: false, isOffered: true }
const notOffered = { lacksReviewer: true, isOffered: false }

async function reviewedBy(...logins: readonly string[]): Promise<void> {
  await submit()
  // Of three, the second is apart from the first, and the third decides.
  const isApart = (at: number) => logins.length > 2 && at === 1
  for (const [at, login] of logins.entries()) {
    await send(login, isApart(at) ? '4444' : '2222', RULES)
  }
  expect((await state()).reviewed.at(-1)?.kind).toBe('unsealed')
}

async function receipts(): Promise<readonly string[]> {
  const { assignment } = await state()
  const place = { ...PLACE, issue_number: assignment.pull, per_page: 100 }
  const { data } = await world().as('lead').rest.issues.listComments(place)
  return data.flatMap(({ body = '' }) => (body.includes('has been received') ? body : []))
}

async function appeals(): Promise<void> {
  const { assignment } = await state()
  const place = { ...PLACE, issue_number: assignment.pull }
  await world()
    .as('ada')
    .rest.issues.createComment({ ...place, body: '/ask-review Read on.' })
}

test('a letter and a receipt promise a review only while somebody is left to give it', async () => {
  await reviewedBy('rae', 'sam', 'tim')
  await daysAfter(1)
  const now = await session(RULES)
  expect(await letterOf(now)).toEqual(notOffered)
  const shown = preview({ ...(await prepareLetters(now, { assignment: ID })), had: [] })
  expect(shown.json).toMatchObject({ letters: [{ assignment: ID, lacksReviewer: true }] })
  expect(shown.text.join('\n')).toContain('offers no appeal')

  await appeals()
  await carryQuestions(await session(RULES), '')
  const [receipt] = await receipts()
  expect(receipt).toContain('The hiring team first has to find somebody')
  const due = await findDueReviews(await session(RULES), ledgerSource(now, ''))
  expect(due).toMatchObject([{ appealed: true, stuck: 'nobody-new' }])
  await carryQuestions(await session(RULES), '')
  expect(await receipts()).toHaveLength(1)
})

test('who could be asked counts, and nobody who may not review now', async () => {
  await reviewedBy('rae', 'sam', 'tim')
  const people = [...(RULES.reviewers ?? []), 'lead']
  const more = { ...RULES, reviewers: people, assign: { ...RULES.assign, people } }
  expect(await letterOf(await session(more))).toEqual(offered)
  expect(await letterOf(await session({ ...more, calibration: true }))).toEqual(notOffered)
  const stranger = { ...more, reviewers: ['rae', 'sam', 'tim', 'zoe'] }
  const strangers = { ...stranger, assign: { ...RULES.assign, people: stranger.reviewers } }
  expect(await letterOf(await session(strangers))).toEqual(notOffered)
})

test('who is never asked and may review counts, named or not', async () => {
  await reviewedBy('rae', 'sam', 'tim')
  const named = { ...RULES, reviewers: [...(RULES.reviewers ?? []), 'lead'] }
  expect(await letterOf(await session(named))).toEqual(offered)
  expect(await letterOf(await session({ ...RULES, reviewers: null }))).toEqual(offered)
})

const OPEN = { ...RULES, reviewers: null, assign: { ...RULES.assign, people: [] } }

async function hasCalibrated(login: string): Promise<void> {
  const { assignment, reviewed } = await state()
  const criteria = reviewed.at(-1)?.criteria
  const line = { kind: 'calibrated', exercise: assignment.exercise, criteria, passed: true }
  await (await session()).ledger.rewrite(reviewerPath(login), () => {
    return { text: `${JSON.stringify(line)}\n`, subject: `${login}: calibrated` }
  })
}

test('whoever has not calibrated is not even looked up', async () => {
  await reviewedBy('rae', 'sam')
  for (const login of ['rae', 'sam']) await hasCalibrated(login)
  const asked: string[] = []
  world().failWith((_, __, path) => {
    const [, login] = /\/collaborators\/?([^/?]*)/.exec(path) ?? []
    if (login !== undefined) asked.push(login)
    return undefined
  })
  expect(await letterOf(await session({ ...OPEN, calibration: true }))).toEqual(notOffered)
  expect(asked.toSorted()).toEqual(['rae', 'sam'])
  await hasCalibrated('lead')
  expect(await letterOf(await session({ ...OPEN, calibration: true }))).toEqual(offered)
})

test('no letter is shown as one without an appeal because a token may not ask who is left', async () => {
  await reviewedBy('rae', 'sam')
  for (const status of [403, 404]) {
    world().failWith((_, __, path) =>
      path.endsWith('/hub/collaborators') ? { status } : undefined,
    )
    await expect(letterOf(await session(OPEN))).rejects.toThrow(
      `who can write to acme/hub was not read: HTTP ${status}`,
    )
  }
})

test('without a list, everybody who can write to the hub counts', async () => {
  await reviewedBy('rae', 'sam')
  expect(await letterOf(await session(OPEN))).toEqual(offered)
})

test('each person is looked up once for all who appeal, and again where GitHub did not answer', async () => {
  await reviewedBy('rae', 'sam', 'tim')
  const asked: string[] = []
  let fails = true
  world().failWith((_, __, path) => {
    const [, login] = /\/collaborators\/([^/?]+)\/permission/.exec(path) ?? []
    if (login === undefined) return undefined
    asked.push(login)
    return fails ? { status: 403 } : undefined
  })
  const isSomebodyNew = findNewReviewers(await session(RULES))
  const now = await state()
  const on = { tree: now.graded[0]?.tree ?? '', criteria: '' }
  await expect(isSomebodyNew(now, on)).rejects.toThrow('was not read')
  fails = false
  asked.length = 0
  for (let appeal = 0; appeal < 3; appeal += 1) expect(await isSomebodyNew(now, on)).toBe(false)
  expect(asked).toEqual(['rae', 'sam', 'tim'])
})
