import { expect, test } from 'vitest'
import { hubModules } from '../../../src/commands/similar/hub-modules.ts'
import { ID, usePublishing } from '../publish/publish.fixture.ts'

const { world, pushAndPublish, pseudonym, state } = usePublishing()
const MODULE = 'def fit(X, y):\n    return {}\n'
const modules = async (names = false) =>
  await hubModules(await world().session(), { exercise: 'linear-regression', ledger: '', names })

/** What the ledger says once the watch has seen by GitHub's clock that the deadline is over. */
async function submitted(sha: string): Promise<void> {
  const { deadline, graded } = await state()
  const tree = graded.at(-1)?.tree ?? ''
  const record = { kind: 'submitted', at: deadline, by: 'watch', sha, deadline, tree } as const
  await (await world().session()).ledger.append(ID, () => record)
}

test('a submission takes part once its deadline is over, and under a pseudonym', async () => {
  const sha = await pushAndPublish(MODULE)
  expect(await modules()).toEqual([])
  await submitted(sha)
  const template = expect.stringContaining('raise NotImplementedError')
  const module = { name: await pseudonym(), origin: 'round', template, text: MODULE }
  expect(await modules()).toEqual([module])
  expect(await modules(true)).toEqual([{ ...module, name: 'ada' }])
})

test('what was closed is an earlier round, and a repository that is gone has no module any more', async () => {
  const sha = await pushAndPublish(MODULE)
  await submitted(sha)
  const { deadline: at } = await state()
  const record = { kind: 'closed', at, by: 'lead', how: 'archive', reason: 'over' } as const
  await (await world().session()).ledger.append(ID, () => record)
  const name = await pseudonym()
  expect(await modules()).toMatchObject([{ name, origin: 'earlier', text: MODULE }])
  await world().as('lead').rest.repos.delete({ owner: 'acme', repo: ID })
  expect(await modules()).toMatchObject([{ name, origin: 'earlier', text: null }])
})

test('a repository of this round that cannot be read is bad news', async () => {
  await submitted(await pushAndPublish(MODULE))
  await world().as('lead').rest.repos.delete({ owner: 'acme', repo: ID })
  await expect(modules()).rejects.toThrow('was not fetched')
})
