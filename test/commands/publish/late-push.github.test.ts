import { expect, test } from 'vitest'
import { foldLog } from '../../../src/assignment/fold-log.ts'
import type { GradedRecord } from '../../../src/assignment/ledger-record.ts'
import { isQuiet, latestGraded } from '../../../src/assignment/state.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { MODULE, usePlatform } from '../../attacks/platform/platform.fixture.ts'
import { ID } from './publish.fixture.ts'
import { mendTests } from './regrade.fixture.ts'

const platform = usePlatform()
const { world, at, pushFiles, gradeOf } = platform

const log = async () => await (await world().session()).ledger.readLog(ID)
const state = async () => {
  const folded = foldLog(await log())
  if (folded === null) throw new Error('somebody was invited')
  return folded
}
const comments = () => world().snapshot()[`acme/${ID}`]?.comments

type Mended = (session: HubSession) => HubSession

async function publishIt(sha: string, results: string, mended: Mended = (one) => one) {
  await publish(mended(await world().session()), {
    submissions: [{ assignment: ID, sha }],
    results,
  })
}

/** What was graded in time is pinned with a late push, and the run dies before it hands it out. */
async function pinAndDie(): Promise<void> {
  at('2026-03-08T18:01:00Z')
  await pushFiles(ID, { [MODULE]: 'late = 1\n' })
  at('2026-03-08T18:05:00Z')
  let isDead = false
  world().failWith((_, method, path) => {
    if (isDead) return { drop: 'before' }
    isDead = method === 'PUT' && path.includes('assignments')
    return isDead ? { drop: 'after' } : undefined
  })
  await platform.look().catch(() => {})
  world().failWith(undefined)
  expect((await state()).status).toBe('submitted')
}

async function inTime(): Promise<{ sha: string; results: string }> {
  const sha = await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await platform.look()
  const results = await gradeOf(ID, sha)
  await publishIt(sha, results)
  return { sha, results }
}

/** The hours after it; what Watch hands out is graded and published a minute later. */
async function handedOut(sha: string, results: string, mended?: Mended): Promise<number> {
  let times = 0
  for (const hour of [18, 19, 20, 21, 22, 23]) {
    at(`2026-03-08T${hour}:40:00Z`)
    const { handedOut } = await platform.look()
    times += handedOut.length
    at(`2026-03-08T${hour}:41:00Z`)
    if (handedOut.length > 0) await publishIt(sha, results, mended)
  }
  return times
}

const codes = async () => (await state()).flagged.map(({ code }) => code)

test('a late push is told once where the run that pinned it died', async () => {
  const { sha, results } = await inTime()
  await pinAndDie()
  const before = comments()?.length
  expect(await handedOut(sha, results)).toBe(1)
  expect(await codes()).toEqual(['late-push'])
  expect((await state()).graded).toHaveLength(2)
  expect(comments()).toHaveLength(before ?? 0)
})

test('it says nothing false where only a regrade may publish what was graded', async () => {
  const { sha, results } = await inTime()
  const mended = await mendTests(world())
  await pinAndDie()
  expect(await handedOut(sha, results, mended)).toBeGreaterThan(0)
  expect(await codes()).toEqual(['late-push'])
  expect((await state()).graded).toHaveLength(1)
})

test('nobody is told by it of a regrade that was quiet', async () => {
  const { sha, results } = await inTime()
  const { ledger } = await world().session()
  const latest = latestGraded(await state()) as GradedRecord
  const regrade = 'f'.repeat(64)
  await ledger.append(ID, () => ({ ...latest, regrade, comment: null }))
  await pinAndDie()
  const before = comments()
  expect(await handedOut(sha, results)).toBe(1)
  const shown = latestGraded(await state()) as GradedRecord
  expect([isQuiet(shown), shown.regrade]).toEqual([true, regrade])
  expect(comments()).toEqual(before)
})
