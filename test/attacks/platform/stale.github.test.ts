import { expect, test } from 'vitest'
import { ID, PLACE } from '../../commands/publish/publish.fixture.ts'
import { BOB, MODULE, usePlatform } from './platform.fixture.ts'

const platform = usePlatform()
const { at, world, state, candidate, hub, pushFiles, look, round, grade, publish } = platform

const AFTER = '2026-03-08T18:05:00Z'
const review = async () => hub().files[`review/${await platform.pseudonym()}`]
const shownModule = async () =>
  (await review())?.[`reviews/${await platform.pseudonym()}/submission/${MODULE}`]
const titleOf = (sha: string) =>
  candidate()
    .checkRuns.filter((run) => Object(run).head_sha === sha)
    .map((run) => Object(run).title)
const back = async (sha: string) =>
  await world()
    .as('ada')
    .rest.git.updateRef({ ...PLACE, ref: 'heads/main', sha, force: true })

/** Handed out, and left behind while it was being graded. */
async function overtaken(old: string, newer: string): Promise<{ old: string; newer: string }> {
  const before = await pushFiles(ID, { [MODULE]: old })
  expect((await look()).handedOut).toEqual([{ assignment: ID, sha: before }])
  const results = await grade(before)
  const after = await pushFiles(ID, { [MODULE]: newer })
  expect(await publish(before, results)).toEqual([{ assignment: ID, how: 'stale' }])
  return { old: before, newer: after }
}

test('work that was overtaken while it was graded is not shown as current, and the newer is graded next', async () => {
  await platform.inviteBob()
  for (const id of [ID, BOB]) await pushFiles(id, { [MODULE]: 'first = 1\n' })
  await round()
  const [comment, files] = [candidate().comments, await review()]
  const said = hub().comments
  const { old, newer } = await overtaken('second = 2\n', 'third = 3\n')
  expect(candidate().comments).toEqual(comment)
  expect([await review(), hub().comments]).toEqual([files, said])
  expect(titleOf(old)).toEqual(['Superseded'])

  await pushFiles(BOB, { [MODULE]: 'third = 3\n' })
  expect((await round()).handedOut.map(({ sha }) => sha)).toContain(newer)
  expect(titleOf(newer)).toEqual(['Graded'])
  expect(await shownModule()).toBe('third = 3\n')
  expect(await platform.verdict(ID)).toEqual(await platform.verdict(BOB))
})

test('a final submission that was graded when it did not count is handed out once more, and shown', async () => {
  const { old } = await overtaken('first = 1\n', 'second = 2\n')
  await round()
  expect(await shownModule()).toBe('second = 2\n')
  await back(old)
  expect((await look()).handedOut).toEqual([])
  at(AFTER)
  expect((await round()).handedOut).toEqual([{ assignment: ID, sha: old }])
  expect(await shownModule()).toBe('first = 1\n')
  expect(titleOf(old)).toEqual(['Graded'])
  expect(Object(candidate().comments[0]).body).toContain(old.slice(0, 12))
  expect((await round()).handedOut).toEqual([])
})

test('a final submission that was shown before another one is shown again', async () => {
  const first = await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await round()
  await pushFiles(ID, { [MODULE]: 'second = 2\n' })
  await round()
  await back(first)
  at(AFTER)
  expect((await round()).handedOut).toEqual([{ assignment: ID, sha: first }])
  expect(await shownModule()).toBe('first = 1\n')
  expect((await state()).graded.map(({ stale }) => stale)).toEqual([false, false, false])
})
