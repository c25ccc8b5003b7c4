import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import { type CloseRequest, close } from '../../src/commands/close.ts'
import { carryQuestions } from '../../src/commands/mail/questions.ts'
import { prepareLetters, sendLetters } from '../../src/commands/mail/run-letter.ts'
import { publish } from '../../src/commands/publish/publish.ts'
import { review } from '../../src/commands/review/review.ts'
import { toReviews } from '../../src/hub/review-rules.ts'
import { CallerError } from '../../src/input/bad-news.ts'
import type { HubSession } from '../../src/session/hub-session.ts'
import { MODULE, usePlatform } from '../attacks/platform/platform.fixture.ts'
import { acceptInvitations } from './candidate.fixture.ts'
import { HUB, ID, PLACE } from './publish/publish.fixture.ts'
import { levels } from './review/review.fixture.ts'

const platform = usePlatform()
const { world, at, pushFiles, gradeOf } = platform

const PEOPLE = ['rae', 'sam', 'tim']
const reviews = toReviews({ calibration: false, blind: false, assign: { people: PEOPLE } })

const session = async (): Promise<HubSession> => {
  const open = await world().session()
  return { ...open, config: { ...open.config, reviews } }
}

platform.beginAfter(async () => {
  for (const username of PEOPLE) {
    const { rest } = world().as('lead')
    await rest.repos.addCollaborator({ ...HUB, username, permission: 'push' })
    await acceptInvitations(world().as(username))
  }
})

/** Closes it, tells what was said against that, and goes back. */
async function against(changes: Partial<CloseRequest> = {}): Promise<string> {
  const goBack = world().keep()
  const wish = { assignment: ID, how: 'archive', reason: 'round over', ...changes }
  const done = await close(await session(), wish).catch((error: unknown) => error)
  const status = foldLog(await (await session()).ledger.readLog(ID))?.status
  await goBack()
  const isRefused = done instanceof CallerError
  expect(isRefused ? status !== 'closed' : status === 'closed').toBe(true)
  return isRefused ? done.issues.map(({ message }) => message).join() : ''
}

async function say(login: string, body: string): Promise<void> {
  await world()
    .as(login)
    .rest.issues.createComment({ ...HUB, issue_number: 1, body })
  await review(await session(), '')
}

/** After the deadline, with all levels open. */
async function untilOpen(): Promise<void> {
  const sha = await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  at('2026-03-08T18:05:00Z')
  await platform.look({ config: { reviews } })
  const results = await gradeOf(ID, sha)
  await publish(await session(), { submissions: [{ assignment: ID, sha }], results })
  for (const login of ['rae', 'sam']) await say(login, `${levels('3333')}\n/done`)
}

const letterOf = async () => await prepareLetters(await session(), { assignment: ID })

test.each(['archive', 'withdraw'])(
  '%s says what it would leave unfinished, and does it only if told to',
  async (how) => {
    const sha = await pushFiles(ID, { [MODULE]: 'first = 1\n' })
    expect(await against({ how }), 'while they work').toBe('')
    await platform.look()
    expect(await against({ how }), 'in the middle of a grading').toBe('a grading is under way')
    expect(await against({ how, anyway: true })).toBe('')
    at('2026-03-08T18:01:00Z')
    const passed = /^2026-03-08T18:00:00Z has passed, and Watch has not looked since/
    expect(await against({ how })).toMatch(passed)
    at('2026-03-08T19:35:00Z')
    await platform.look({ config: { reviews } })
    expect(await against({ how }), 'handed out for the second time').toBe('a grading is under way')
    at('2026-03-08T20:55:00Z')
    expect(await against({ how }), 'brought no result').toBe('what was handed in is not graded')
    const results = await gradeOf(ID, sha)
    await publish(await session(), { submissions: [{ assignment: ID, sha }], results })
    expect(await against({ how }), 'graded').toBe('')

    await say('rae', levels('3333'))
    expect(await against({ how })).toBe('reviewers have given levels that are not open')
    await say('rae', `${levels('3333')}\n/done`)
    await say('sam', `${levels('3333')}\n/done`)
    expect(await against({ how }), 'all levels are open').toBe('')
    await sendLetters(await session(), await letterOf())
    // Whether the letter offers it or not: an appeal would be taken in.
    const mayAsk = /^the candidate may still ask for another review until 2026-05-07/
    expect(await against({ how })).toMatch(mayAsk)
    at('2026-05-07T18:00:00Z')
    expect(await against({ how }), 'too late for an appeal').toBe('')

    at('2026-03-09T12:00:00Z')
    const body = '/ask-review The appendix was not read.'
    await world()
      .as('ada')
      .rest.issues.createComment({ ...PLACE, issue_number: 1, body })
    await carryQuestions(await session(), '')
    const appealed = 'the candidate has asked for another review, and it is not done'
    expect(await against({ how })).toBe(appealed)
    at('2026-06-01T12:00:00Z')
    expect(await against({ how }), 'it was in time').toBe(appealed)
    await say('tim', `${levels('3333')}\n/done`)
    expect(await against({ how }), 'heard').toBe('')
  },
)

test.each(['archive', 'withdraw'])(
  'levels that were open can be told by a letter after %s, without an appeal',
  async (how) => {
    await untilOpen()
    const before = await letterOf()
    expect(before.letters[0]?.text).toContain('/ask-review')
    await close(await session(), { assignment: ID, how, reason: 'round over' })
    const after = await letterOf()
    expect(after.letters).toHaveLength(1)
    expect(after.letters[0]?.text).toContain('what we look for')
    expect(after.letters[0]?.text).not.toContain('/ask-review')
    expect(after.letters[0]?.notes).toEqual(before.letters[0]?.notes)
    await expect(sendLetters(await session(), after)).rejects.toThrow(CallerError)
  },
)

test('an appeal that nobody can answer any more keeps no letter back', async () => {
  await untilOpen()
  const before = await letterOf()
  at('2026-03-09T12:00:00Z')
  await world()
    .as('ada')
    .rest.issues.createComment({ ...PLACE, issue_number: 1, body: '/ask-review Read on.' })
  await carryQuestions(await session(), '')
  await expect(letterOf()).rejects.toMatchObject({
    issues: [{ message: expect.stringContaining('has asked for one more review') }],
  })
  const wish = { assignment: ID, how: 'archive', reason: 'round over', anyway: true }
  await close(await session(), wish)
  const { letters } = await letterOf()
  expect(letters).toHaveLength(1)
  expect(letters[0]?.notes).toEqual(before.letters[0]?.notes)
  expect(letters[0]?.text).not.toContain('/ask-review')
})

test('what was closed before its levels were open has no letter', async () => {
  await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await close(await session(), { assignment: ID, how: 'archive', reason: 'round over' })
  await expect(letterOf()).rejects.toMatchObject({
    issues: [{ message: expect.stringContaining('nothing that was handed in is graded') }],
  })
})
