import { expect, test } from 'vitest'
import { close } from '../../../src/commands/close.ts'
import { applyPlan } from '../../../src/commands/retain/apply-plan.ts'
import { preview, retain as runPlan } from '../../../src/commands/retain/run-retain.ts'
import type { Words } from '../../../src/commands/verb/verb.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { BOB, MODULE, usePlatform } from '../../attacks/platform/platform.fixture.ts'
import { ID } from '../publish/publish.fixture.ts'
import { DAYS_29, DAYS_60, useRetaining } from './retain.fixture.ts'

const platform = usePlatform()
const { pushFiles, round, hub } = platform
const { session, outcomes, completeHer, dieAtTheLedger } = useRetaining(platform)

// Both are graded; Ada is rejected and kept for a month, Bob is hired.
platform.beginAfter(async () => {
  await platform.inviteBob()
  await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await pushFiles(BOB, { [MODULE]: 'first = 1\n' })
  await round()
})

const comments = () => platform.candidate().comments.map((one) => String(Object(one).body))

test('who asks to be forgotten while a planned erasure is unfinished leaves no figures', async () => {
  const file = await outcomes()
  platform.at(DAYS_29)
  const first = await preview(await session(), file)
  await applyPlan(await session(), { outcomes: file, digest: first.digest })
  await completeHer()
  platform.at(DAYS_60)
  const { digest } = await preview(await session(), file)
  await dieAtTheLedger(async () => {
    await applyPlan(await session(), { outcomes: file, digest })
  })
  await close(await session(), { assignment: ID, how: 'erase', reason: 'asked for it' })
  const left = Object.keys(hub().files['ledger'] ?? {})
  expect(left.filter((path) => path.startsWith('residue/'))).toEqual([])
  expect(left.filter((path) => path.startsWith('receipts/'))).toHaveLength(1)
})

test('and none either where the plan finishes what was asked for in between', async () => {
  const file = await outcomes()
  platform.at(DAYS_29)
  const first = await preview(await session(), file)
  await applyPlan(await session(), { outcomes: file, digest: first.digest })
  await completeHer()
  platform.at(DAYS_60)
  const { digest } = await preview(await session(), file)
  await dieAtTheLedger(async () => {
    await applyPlan(await session(), { outcomes: file, digest })
  })
  await dieAtTheLedger(async () => {
    await close(await session(), { assignment: ID, how: 'erase', reason: 'asked for it' })
  })
  await applyPlan(await session(), { outcomes: file, digest })
  const left = Object.keys(hub().files['ledger'] ?? {})
  expect(left.filter((path) => path.startsWith('residue/'))).toEqual([])
  expect(left.filter((path) => path.startsWith('receipts/'))).toHaveLength(1)
})

test('two runs of one plan leave one file of points', async () => {
  const file = await outcomes()
  platform.at(DAYS_29)
  const first = await preview(await session(), file)
  await applyPlan(await session(), { outcomes: file, digest: first.digest })
  await completeHer()
  platform.at(DAYS_60)
  const { digest } = await preview(await session(), file)
  const other = await session()
  let isFirst = true
  other.hub.hook.before('request', async ({ url }) => {
    if (!url.endsWith('/graphql') || !isFirst) return
    isFirst = false
    await applyPlan(await session(), { outcomes: file, digest })
  })
  await applyPlan(other, { outcomes: file, digest })
  const left = Object.keys(hub().files['ledger'] ?? {})
  expect(left.filter((path) => path.startsWith('residue/'))).toHaveLength(1)
  expect(left.filter((path) => path.startsWith('receipts/'))).toHaveLength(1)
})

test('a setting that changes what the plan does needs a new preview, which says it', async () => {
  const file = await outcomes()
  platform.at(DAYS_29)
  const first = await preview(await session(), file)
  const soon = await session()
  const retain = { ...soon.config.retain, noticeDays: 20 }
  const other = { ...soon, config: { ...soon.config, retain } }
  await expect(applyPlan(other, { outcomes: file, digest: first.digest })).rejects.toThrow(
    CallerError,
  )
  expect(comments().filter((body) => body.includes('takehome:erasure'))).toEqual([])
  await applyPlan(await session(), { outcomes: file, digest: first.digest })
  platform.at(DAYS_60)
  const second = await preview(await session(false), file)
  const run = applyPlan(await session(true), { outcomes: file, digest: second.digest })
  await expect(run).rejects.toThrow(CallerError)
  const words: Words = {
    text: (name: string) => (name === 'outcomes' ? file : ''),
    isOn: () => false,
    rest: [],
  }
  const said = async (residue: boolean) =>
    JSON.stringify((await runPlan(await session(residue), words)).text)
  expect(await said(false)).toContain('Erasures keep no points')
  expect(await said(true)).toContain('Erasures keep the points of each criterion')
})
