import { expect, test } from 'vitest'
import { logPath, regradePath } from '../../src/assignment/ledger-record.ts'
import { close } from '../../src/commands/close.ts'
import { readFolderTexts } from '../../src/github/ledger/read-folder-texts.ts'
import { useHubKey } from '../../src/session/hub-key.ts'
import type { HubSession } from '../../src/session/hub-session.ts'
import { BOB, MODULE, usePlatform } from '../attacks/platform/platform.fixture.ts'
import { HUB, ID } from './publish/publish.fixture.ts'
import { NEW_KEY, rotatedRound } from './review/rotated.fixture.ts'

const platform = usePlatform()
const { world, pushFiles, round, hub } = platform
const { rotated, regrade } = rotatedRound({ ...platform, session: () => world().session() })
const OLD_KEY = 'k'.repeat(64)

const nameOf = (id: string, key: string) => useHubKey(key).pseudonym(id)
const branchOf = (id: string, key: string) => `refs/heads/review/${nameOf(id, key)}`
const pulls = () => hub().pulls.map((pull) => Object(pull))
const states = () => pulls().map(({ state, body }) => `${state} ${body === 'Erased on request.'}`)

// Ada is graded at noon, and Bob later.
platform.beginAfter(async () => {
  await platform.inviteBob()
  await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await round()
  await pushFiles(BOB, { [MODULE]: 'second = 2\n' })
  platform.at('2026-03-01T14:00:00Z')
  await round()
})

/** As earlier versions wrote the logs. */
async function forgetNames(): Promise<void> {
  const { ledger } = await world().session()
  for (const id of [ID, BOB]) {
    await ledger.rewrite(logPath(id), (text) => {
      const without = (text ?? '').replaceAll(/,"review":"[0-9a-f]{64}"/g, '')
      expect(without).not.toBe(text)
      return { text: without, subject: 'as before' }
    })
  }
}

async function erase(session: HubSession, assignment = ID) {
  return await close(session, { assignment, how: 'erase', reason: 'asked for it' })
}

test('an erasure under another key reaches the review of the earlier one', async () => {
  const receipt = await erase(await rotated())
  expect(states()).toEqual(['closed true', 'open false'])
  expect(hub().refs).not.toHaveProperty([branchOf(ID, OLD_KEY)])
  expect(hub().refs).toHaveProperty([branchOf(BOB, OLD_KEY)])
  expect(receipt.done.join()).toContain('review #1 of the hub is emptied')
  expect(receipt.remains.join()).toContain('refs/pull/1/head')
})

test('and of both, with the plans of regrades that name either', async () => {
  const number = await regrade()
  expect(number).toBe(3)
  const { ledger } = await world().session()
  const sha = platform.candidate().refs['refs/heads/main'] ?? ''
  const texts = [nameOf(ID, OLD_KEY), nameOf(ID, NEW_KEY), sha, nameOf(BOB, OLD_KEY)]
  for (const [place, text] of texts.entries()) {
    await ledger.rewrite(regradePath(String(place).repeat(64)), () => ({ text, subject: 'a plan' }))
  }
  const receipt = await erase(await rotated())
  expect(states()).toEqual(['closed true', 'open false', 'closed true'])
  for (const key of [OLD_KEY, NEW_KEY]) {
    expect(hub().refs).not.toHaveProperty([branchOf(ID, key)])
  }
  expect(receipt.done.filter((line) => line.startsWith('review #'))).toHaveLength(2)
  const plans = await readFolderTexts((await world().session()).hub, HUB, 'regrades')
  expect(plans).toEqual([nameOf(BOB, OLD_KEY)])
  expect(JSON.stringify(hub().files)).not.toContain(nameOf(ID, OLD_KEY))
})

test('where the log is of an earlier version, the review is known by when its files were graded', async () => {
  await forgetNames()
  const receipt = await erase(await rotated())
  expect(states()).toEqual(['closed true', 'open false'])
  expect(hub().refs).not.toHaveProperty([branchOf(ID, OLD_KEY)])
  expect(receipt.done.join()).toContain('review #1 of the hub is emptied')
})

test('and where two were graded at once, the receipt says what may be theirs, and it is not touched', async () => {
  await forgetNames()
  const { ledger } = await world().session()
  const log = await ledger.readLog(ID)
  const at = log.find(({ kind }) => kind === 'graded')?.at ?? ''
  await ledger.rewrite(logPath(BOB), (text) => {
    const lines = (text ?? '').replaceAll(/(\{"kind":"graded","at":")[^"]+/g, `$1${at}`)
    return { text: lines, subject: 'at once' }
  })
  const receipt = await erase(await rotated())
  expect(states()).toEqual(['open false', 'open false'])
  const doubtful = receipt.remains.filter((line) => line.includes('of an earlier TAKEHOME_KEY'))
  expect(doubtful.map((line) => /#\d+/.exec(line)?.[0])).toEqual(['#1'])
})

test.each([
  ['this version', async () => {}],
  ['an earlier one', forgetNames],
])(
  'an erasure under another key of a log of %s that dies after any of its writes is finished',
  async (_, prepare) => {
    await prepare()
    const seen = new Set<string>()
    let isDead = false
    world().failWith((_, method, path) => {
      if (isDead) return { drop: 'before' }
      const write = `${method} ${path}`
      if (method === 'GET' || /access_tokens$/.test(path) || seen.has(write)) return undefined
      seen.add(write)
      isDead = true
      return { drop: 'after' }
    })
    let deaths = 0
    let receipt: Awaited<ReturnType<typeof erase>> | null = null
    while (receipt === null && deaths < 20) {
      isDead = false
      receipt = await erase(await rotated()).catch(() => null)
      if (receipt === null) deaths += 1
    }
    world().failWith(undefined)
    expect(deaths).toBeGreaterThan(5)
    expect(receipt?.done.join()).toContain('review #1 of the hub is emptied')
    expect(states()).toEqual(['closed true', 'open false'])
    expect(hub().refs).not.toHaveProperty([branchOf(ID, OLD_KEY)])
  },
)

test('the log of a candidate does not have the name that reviewers know in plain', async () => {
  expect(hub().files['ledger']?.[logPath(ID)]).not.toContain(nameOf(ID, OLD_KEY))
})
