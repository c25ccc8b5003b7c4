import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import { close } from '../../src/commands/close.ts'
import { hold } from '../../src/commands/hold.ts'
import type { Receipt } from '../../src/session/erase-assignment.ts'
import type { HubSession } from '../../src/session/hub-session.ts'
import { takeBackErased } from '../../src/session/take-back-erased.ts'
import { BOB, MODULE, usePlatform } from '../attacks/platform/platform.fixture.ts'
import { HUB, ID } from './publish/publish.fixture.ts'

const platform = usePlatform()
const { world, pushFiles, round, hub } = platform

platform.beginAfter(async () => {
  await platform.inviteBob()
  await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await pushFiles(BOB, { [MODULE]: 'second = 2\n' })
  await round()
})

const wish = (assignment: string) => ({ assignment, how: 'erase', reason: 'asked for it' })
const ledger = () => Object.keys(hub().files['ledger'] ?? {})

/** A session in which something else happens once, right before the ledger's branch is moved. */
async function interrupted(meanwhile: () => Promise<unknown>): Promise<HubSession> {
  const session = await world().session()
  let isFirst = true
  session.hub.hook.before('request', async ({ method, url, query, ref }) => {
    const moves =
      (method === 'PATCH' && ref === 'heads/ledger') ||
      (url.endsWith('/graphql') && String(query).includes('updateRefs'))
    if (!moves || !isFirst) return
    isFirst = false
    await meanwhile()
  })
  return session
}

test('an erasure in the middle of another one is kept', async () => {
  const session = await interrupted(async () => await close(await world().session(), wish(BOB)))
  await close(session, wish(ID))
  expect(ledger().filter((path) => path.startsWith('assignments/'))).toEqual([])
  expect(ledger().filter((path) => path.startsWith('receipts/'))).toHaveLength(2)
})

test('a record about somebody else in the middle of an erasure is kept', async () => {
  const held = { assignment: BOB, why: 'a claim', release: false }
  const session = await interrupted(async () => await hold(await world().session(), held))
  await close(session, wish(ID))
  const { ledger: log } = await world().session()
  expect(foldLog(await log.readLog(BOB))?.keeping.hold).toMatchObject({ reason: 'a claim' })
  expect(ledger()).not.toContain(`assignments/${ID}.jsonl`)
})

const receipts = () => ledger().filter((path) => path.startsWith('receipts/'))

/** Every commit that the receipt says holds records, and whether it has the log. */
async function namedCommits(remains: readonly string[]): Promise<readonly boolean[]> {
  const { git } = world().as('lead').rest
  const named = remains.flatMap((line) => /commit ([0-9a-f]{40}) and the commits/.exec(line) ?? [])
  const shas = [...new Set(named.filter((text) => /^[0-9a-f]{40}$/.test(text)))]
  return await Promise.all(
    shas.map(async (tree_sha) => {
      const { data } = await git.getTree({ ...HUB, tree_sha, recursive: '1' })
      return data.tree.some(({ path }) => path === `assignments/${ID}.jsonl`)
    }),
  )
}

test('an erasure in the middle of another one of the same work leaves one receipt, the first', async () => {
  let first: Receipt | undefined
  const session = await interrupted(async () => {
    first = await close(await world().session(), { ...wish(ID), reason: 'the first' })
  })
  const receipt = await close(session, wish(ID))
  expect(receipt).toEqual(first)
  expect(receipts()).toHaveLength(1)
  expect(JSON.parse(hub().files['ledger']?.[receipts()[0] ?? ''] ?? '')).toEqual(first)
  expect(await namedCommits(receipt.remains)).toEqual([true])
})

test('an erasure whose answer is lost while somebody else writes names the commit with the records', async () => {
  const session = await world().session()
  let isMoved = false
  session.hub.hook.after('request', async (_, { url }) => {
    if (!url.endsWith('/graphql') || isMoved) return
    isMoved = true
    await hold(await world().session(), { assignment: BOB, why: 'a claim', release: false })
    throw Object.assign(new Error('the answer was lost'), { status: 502 })
  })
  const receipt = await close(session, wish(ID))
  expect(isMoved).toBe(true)
  expect(await namedCommits(receipt.remains)).toEqual([true])
  expect(receipts()).toHaveLength(1)
  const { ledger: log } = await world().session()
  expect(foldLog(await log.readLog(BOB))?.keeping.hold).toMatchObject({ reason: 'a claim' })
})

test('two runs that take back what was written late name the commits of both', async () => {
  const receipt = await close(await world().session(), wish(ID))
  const late = async (name: string) => {
    const { ledger: files } = await world().session()
    await files.rewrite(`scorecards/${ID}/${name}.json`, () => ({ text: '{}', subject: 'late' }))
  }
  await late('one')
  const session = await interrupted(async () => {
    await takeBackErased(await world().session(), ID)
    await late('two')
  })
  await takeBackErased(session, ID)
  const said: Receipt = JSON.parse(hub().files['ledger']?.[receipts()[0] ?? ''] ?? '')
  expect(said).toMatchObject({ done: receipt.done, reason: receipt.reason })
  expect(said.remains).toHaveLength(receipt.remains.length + 2)
  expect(said.remains.slice(0, receipt.remains.length)).toEqual(receipt.remains)
  expect(await namedCommits(said.remains)).toEqual([true, false, false])
  expect(ledger().filter((path) => path.includes(ID))).toEqual([])
})

test.each([
  ['hold', false],
  ['release', true],
])('a %s that an erasure overtakes says so', async (_, release) => {
  const session = await world().session()
  let isFirst = true
  session.candidates.hook.before('request', async ({ url }) => {
    if (!url.includes('rate_limit') || !isFirst) return
    isFirst = false
    await close(await world().session(), wish(ID))
  })
  const held = hold(session, { assignment: ID, why: 'a claim', release })
  await expect(held).rejects.toMatchObject({
    issues: [{ message: expect.stringContaining('was erased at the same moment') }],
  })
})

test('whoever is invited again and erased again has a receipt of each erasure', async () => {
  const first = await close(await world().session(), wish(BOB))
  await platform.inviteBob()
  expect(ledger()).toContain(`assignments/${BOB}.jsonl`)
  const again = { ...wish(BOB), reason: 'asked once more' }
  const second = await close(await world().session(), again)
  expect(second).toMatchObject({ reason: 'asked once more' })
  const receipts = ledger().filter((path) => path.startsWith('receipts/'))
  expect(receipts).toHaveLength(2)
  const texts = receipts.map((path) => JSON.parse(hub().files['ledger']?.[path] ?? ''))
  expect(texts).toEqual(expect.arrayContaining([first, second]))
  // Whoever asks again is told the latest.
  expect(await close(await world().session(), wish(BOB))).toEqual(second)
  expect(ledger().filter((path) => path.startsWith('receipts/'))).toHaveLength(2)
})

test('an erasure whose last answer is lost has one receipt', async () => {
  const session = await world().session()
  world().failWith((_, method, path) =>
    method === 'POST' && path.endsWith('/graphql') ? { drop: 'after' } : undefined,
  )
  await close(session, wish(ID)).catch(() => {})
  world().failWith(undefined)
  expect(ledger()).not.toContain(`assignments/${ID}.jsonl`)
  await close(await world().session(), wish(ID))
  expect(ledger().filter((path) => path.startsWith('receipts/'))).toHaveLength(1)
})

test.each([
  ['Reference update failed', 422],
  ['Cannot delete a protected branch', 422],
])(
  'a branch of a review that GitHub keeps for a reason that is no ruleset: %s',
  async (message, status) => {
    world().failWith((_, method, path) =>
      method === 'DELETE' && path.includes('/git/refs/')
        ? { status, body: { message } }
        : undefined,
    )
    const said = await close(await world().session(), wish(ID)).catch(String)
    expect(said).toContain('of acme/hub stays, with the files that were handed in')
    expect(said).toContain(message)
    expect(said).not.toMatch(/ruleset|exclude/)
    world().failWith(undefined)
    await close(await world().session(), wish(ID))
    expect(ledger()).not.toContain(`assignments/${ID}.jsonl`)
  },
)
