import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { report } from '../../../src/commands/report/make-report.ts'
import { preview, retain } from '../../../src/commands/retain/run-retain.ts'
import { wordsOf } from '../../../src/commands/verb/verb.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { BOB, usePlatform } from '../../attacks/platform/platform.fixture.ts'
import { ID } from '../publish/publish.fixture.ts'

const platform = usePlatform()
const { world } = platform
const NEW_KEY = 'rotated'.repeat(8)
const DAYS_29 = '2026-04-06T18:00:00Z'

platform.beginAfter(async () => {
  await platform.inviteBob()
})

async function session(changes: { key?: string } = {}) {
  const open = await world().session()
  const periods = { rejected: 'P1M', hired: 'P4Y', withdrawn: 'P7D' }
  const rules = { periods, noticeDays: 14, residue: false }
  const notice = { ...open.config.notice, retention: 30 }
  return { ...open, ...changes, config: { ...open.config, retain: rules, notice } }
}

async function personOf(id: string, key: string): Promise<string> {
  const [invited] = await (await session()).ledger.readLog(id)
  const userId = invited?.kind === 'invited' ? invited.assignment.candidate.userId : 0
  return useHubKey(key).candidate(userId)
}

async function listOf(...lines: readonly string[]): Promise<string> {
  const file = join(await world().folder(), 'outcomes.csv')
  await writeFile(file, ['candidate_id,outcome', ...lines, ''].join('\n'))
  return file
}

const endings = (plan: Awaited<ReturnType<typeof preview>>) =>
  plan.steps.map(({ assignment, ending }) => `${assignment} ${ending}`)

test('outcomes match whom they were written of, and reports call people the same, under another key', async () => {
  const { key } = await session()
  const file = await listOf(
    `${await personOf(ID, key)},hired`,
    `${await personOf(BOB, NEW_KEY)},rejected`,
  )
  const now = await session({ key: NEW_KEY })
  const plan = await preview(now, file)
  expect(endings(plan)).toEqual([`${ID} hired`, `${BOB} rejected`])
  expect(plan.strangers).toEqual([])
  const told = (made: Awaited<ReturnType<typeof report>>) =>
    made.waiting.map((one) => one.candidate)
  const request = { exercise: null, ledger: '', out: '', names: false }
  expect(told(await report(now, request)).sort()).toEqual(
    told(await report(await session(), request)).sort(),
  )

  const both = await listOf(
    `${await personOf(ID, key)},hired`,
    `${await personOf(ID, NEW_KEY)},rejected`,
  )
  await expect(preview(now, both)).rejects.toMatchObject({
    issues: [{ message: expect.stringMatching(/one person, with two outcomes/) }],
  })
})

test('an outcome that matches nobody is said first, by the preview and by the run, and ends neither well', async () => {
  platform.at(DAYS_29)
  const file = await listOf('candidate-00000000,hired', `${await personOf(BOB, NEW_KEY)},hired`)
  const first = await retain(await session(), wordsOf({ outcomes: file }))
  const stranger = /^1 in the outcomes match nobody on the ledger: candidate-00000000\. /
  // By a key that was never the hub's, Bob's is one as well.
  expect(first.text[0]).toMatch(/^2 in the outcomes match nobody/)
  const known = await listOf(
    'candidate-00000000,hired',
    `${await personOf(BOB, 'k'.repeat(64))},hired`,
  )
  const shown = await retain(await session(), wordsOf({ outcomes: known }))
  expect(shown.text[0]).toMatch(stranger)
  expect(shown.unmet).toMatch(/no outcome is known/)
  const { digest } = await preview(await session(), known)
  const done = await retain(await session(), wordsOf({ outcomes: known, apply: digest }))
  expect(done.text[0]).toMatch(stranger)
  expect(done.text[1]).toContain(`${ID}: `)
  expect(done.unmet).toMatch(/no outcome is known/)
})

test('a stranger in the outcomes fails nothing where the outcome of all who are concerned is known', async () => {
  platform.at(DAYS_29)
  const { key } = await session()
  const lines = await Promise.all(
    [ID, BOB].map(async (id) => `${await personOf(id, key)},rejected`),
  )
  const file = await listOf('candidate-00000000,hired', ...lines)
  const shown = await retain(await session(), wordsOf({ outcomes: file }))
  expect(shown.text[0]).toMatch(/match nobody/)
  expect(shown.unmet).toBeNull()
})
