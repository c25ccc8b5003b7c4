import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldLog } from '../../../src/assignment/fold-log.ts'
import { START_WORD } from '../../../src/assignment/start.ts'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { openedWork } from '../../../src/commands/kit/opened-work.ts'
import { prepareLetters } from '../../../src/commands/mail/run-letter.ts'
import { eventsOf } from '../../../src/commands/notify/due-events.ts'
import { report } from '../../../src/commands/report/make-report.ts'
import { dueReviewsText, findDueReviews } from '../../../src/commands/report/run-due.ts'
import { askReviewers } from '../../../src/commands/review/ask-reviewers.ts'
import { review } from '../../../src/commands/review/review.ts'
import { writePages } from '../../../src/commands/review/write-pages.ts'
import { watch } from '../../../src/commands/watch/watch.ts'
import type { HubConfig } from '../../../src/hub/hub-config.ts'
import { toReviews } from '../../../src/hub/review-rules.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { ledgerSource } from '../../../src/session/ledger-source.ts'
import { acceptInvitations } from '../../commands/candidate.fixture.ts'
import { HUB, ID } from '../../commands/publish/publish.fixture.ts'
import { levels } from '../../commands/review/review.fixture.ts'
import { BOB, MODULE, usePlatform } from './platform.fixture.ts'

const platform = usePlatform()
const { world, at, pushFiles } = platform

// Nothing else in this world comes to 37 % more: 174 hours to 240, and 40 hours to 54 hours 48 minutes.
const EXTRA = '+37%'
// The value, the ledger's words for it, and what anybody would call it.
const TELLS = /\b37(?:\.0)? ?%|\+ ?37\b|"extra"|"minutes"|extra[ -]time|\b3288\b|54 hours|54\.8/i
const PEOPLE = ['rae', 'sam']

const CLOCKS = {
  invitation: {
    exercises: new Map([['linear-regression', { role: null }]]),
    // 2026-03-11, where everybody else has 2026-03-08.
    deadline: '2026-03-11T18:00:00Z',
  },
  start: {
    exercises: new Map([['linear-regression', { role: null, start: { days: 3, hours: 40 } }]]),
    deadline: '2026-03-04T15:48:00Z',
  },
} as const

let config: Partial<HubConfig> = {}
const session = async (): Promise<HubSession> => {
  const open = await world().session()
  return { ...open, config: { ...open.config, ...config } }
}
const bobs = async () => {
  const state = foldLog(await (await session()).ledger.readLog(BOB))
  if (state === null) throw new Error('Bob was invited')
  return state
}

async function giveAccess(): Promise<void> {
  for (const username of PEOPLE) {
    const { rest } = world().as('lead')
    await rest.repos.addCollaborator({ ...HUB, username, permission: 'push' })
    await acceptInvitations(world().as(username))
  }
}

async function play(clock: keyof typeof CLOCKS): Promise<void> {
  const reviews = toReviews({ calibration: false, blind: false, assign: { people: PEOPLE } })
  config = { exercises: CLOCKS[clock].exercises, reviews, timeZone: 'UTC' }
  await giveAccess()
  const wish = { exercise: 'linear-regression', role: '', deadline: '', csv: '', time: EXTRA }
  const provisioner = async () => {
    return { ...(await world().provisioner()), config: (await session()).config }
  }
  await inviteAll(await provisioner(), { ...wish, candidate: 'bob' }, () => {})
  await acceptInvitations(world().as('bob'))
  if (clock === 'start') {
    at('2026-03-02T08:00:00Z')
    const place = { owner: 'acme', repo: BOB, issue_number: 1 }
    await world()
      .as('bob')
      .rest.issues.createComment({ ...place, body: START_WORD })
    at('2026-03-02T09:00:00Z')
    await watch(await provisioner(), { audit: false, dispatch: false, again: null })
  }
}

/** All that reviewers are given or can fetch, by where it is. The ledger is left out: it decides by these deadlines. */
async function reviewersSee(): Promise<ReadonlyMap<string, string>> {
  const { files, ...rest } = platform.hub()
  const { ledger: _, ...branches } = files
  const seen = new Map([
    ['the hub', JSON.stringify(rest)],
    ['its branches', JSON.stringify(branches)],
  ])
  const [pages, plain, named] = await Promise.all([1, 2, 3].map(() => world().folder()))
  const now = await session()
  await writePages(now, { out: pages ?? '', pull: '' })
  await report(now, { exercise: null, ledger: '', out: plain ?? '', names: false })
  await report(now, { exercise: null, ledger: '', out: named ?? '', names: true })
  for (const [what, folder] of [
    ['page', pages],
    ['report', plain],
    ['report with names', named],
  ] as const) {
    for (const [name, text] of await texts(folder ?? '')) seen.set(`${what} ${name}`, text)
  }
  const due = await findDueReviews(now, ledgerSource(now, ''))
  return seen.set('due', JSON.stringify([due, dueReviewsText(due)]))
}

async function texts(folder: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((one) => one.isFile())
  return await Promise.all(
    files.map(
      async ({ parentPath, name }) =>
        [name, await readFile(join(parentPath, name), 'utf8')] as const,
    ),
  )
}

/** Each place with what stands around the words. */
function foundIn(seen: ReadonlyMap<string, string>, words: RegExp): readonly string[] {
  return [...seen].flatMap(([where, text]) =>
    [...text.matchAll(new RegExp(words, 'gi'))].map(({ index }) => {
      return `${where}: ${text.slice(Math.max(0, index - 60), index + 60)}`
    }),
  )
}

for (const clock of ['invitation', 'start'] as const) {
  test(`extra time of a clock from the ${clock} shows nowhere, and no deadline from which it follows`, async () => {
    await play(clock)
    const { deadline } = CLOCKS[clock]
    expect((await bobs()).deadline).toBe(deadline)
    const sha = await pushFiles(BOB, { [MODULE]: 'first = 1\n' })
    await platform.round({ config })
    await say('rae', levels('3333'))
    const early = await reviewersSee()
    for (const name of ['the hub', 'due', 'report report.html', 'report report.json']) {
      expect(early.get(name)?.length, name).toBeGreaterThan(10)
    }
    expect(early.get('the hub')).toContain('can still push')
    expect(foundIn(early, TELLS)).toEqual([])
    expect(foundIn(early, new RegExp(deadline.slice(0, 10)))).toEqual([])

    // From here on everybody can see that it is over: reviewers are asked then, and the day is no secret any more.
    at(new Date(Date.parse(deadline) + 5 * 60_000).toISOString())
    await platform.round({ config })
    const { told } = await askReviewers(await session(), { ledger: '', links: new Map() })
    expect(told).toMatchObject([{ asked: PEOPLE }])
    expect(foundIn(await reviewersSee(), TELLS)).toEqual([])

    for (const login of PEOPLE) await say(login, `${levels('3333')}\n/done`)
    expect(foundIn(new Map([...(await reviewersSee()), ...(await othersSee(sha))]), TELLS)).toEqual(
      [],
    )
  })
}

test('what the words are looked for in tells them where it may: on the ledger', async () => {
  await play('start')
  const { ledger } = platform.hub().files
  const found = foundIn(new Map([['ledger', Object.values(ledger ?? {}).join()]]), TELLS)
  expect(found.some((one) => one.includes('"extra":37'))).toBe(true)
  expect(found.some((one) => one.includes('3288'))).toBe(true)
})

async function say(login: string, body: string): Promise<void> {
  await world()
    .as(login)
    .rest.issues.createComment({ ...HUB, issue_number: 1, body })
  await review(await session(), '')
}

/** What else leaves the hub, and what Ada and Bob themselves find. */
async function othersSee(sha: string): Promise<ReadonlyMap<string, string>> {
  const now = await session()
  const out = await world().folder()
  await fetchSubmissions(now, { submissions: [{ assignment: BOB, sha }], out })
  const { letters } = await prepareLetters(now, { assignment: BOB })
  const events = await eventsOf(now, await now.ledger.readLog(BOB), true)
  const { name, scorecard } = await openedWork(now, BOB)
  expect([letters.length, events.length]).toEqual([1, 4])
  return new Map([
    ['letter', letters.map(({ text }) => text).join()],
    ['webhook', JSON.stringify(events)],
    ['kit', JSON.stringify([name, scorecard])],
    ['a grading run', JSON.stringify(await texts(out))],
    ['Ada', JSON.stringify(world().snapshot()[`acme/${ID}`])],
    ['Bob', JSON.stringify(world().snapshot()[`acme/${BOB}`])],
  ])
}
