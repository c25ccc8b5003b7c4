import { expect, test } from 'vitest'
import { usePublishing } from './publish.fixture.ts'

const { world, push, grade, publish, state } = usePublishing()

test('a result of what stood at first is stale where something else was pinned while it was published', async () => {
  const first = await push('first = 1\n')
  const results = await grade(first)
  const session = await world().session()
  const { ledger } = session
  const pinned = '2'.repeat(40)
  const at = '2027-01-01T00:00:00Z'
  const record = {
    kind: 'submitted',
    ...{
      at,
      by: 'takehome',
      sha: pinned,
      tree: '3'.repeat(40),
      deadline: (await state()).deadline,
    },
  } as const
  // The branch was looked at by then.
  const append: typeof ledger.append = async (id, decide) => {
    await ledger.append(id, (log) => (log.some(({ kind }) => kind === 'submitted') ? null : record))
    return await ledger.append(id, decide)
  }
  await publish(first, results, { ...session, ledger: { ...ledger, append } })
  expect((await state()).graded).toMatchObject([{ sha: first, stale: true }])
})
