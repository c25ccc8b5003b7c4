import { expect, test } from 'vitest'
import { openedWork } from '../../../src/commands/kit/opened-work.ts'
import { report } from '../../../src/commands/report/make-report.ts'
import { ID } from '../publish/publish.fixture.ts'
import { levels, useReviews } from '../review/review.fixture.ts'

const { push, say, session, state, world } = useReviews()

/** The commit that is graded had its levels opened early; another one is pushed in time, and its grading is late. */
test('a report shows no earlier commit while what was handed in is not graded', async () => {
  for (const login of ['rae', 'sam']) await say(login, `${levels('3333')}\n/done`)
  expect((await state()).reviewed.at(-1)?.kind).toBe('unsealed')
  const request = { exercise: null, ledger: '', out: '', names: false }
  expect((await report(await session(), request)).cohorts[0]?.rows).toHaveLength(1)

  const sha = await push('def fit(X, y):\n    return {"last": True}\n')
  const { ledger, candidates } = await session()
  const place = { owner: 'acme', repo: ID, commit_sha: sha }
  const { data } = await candidates.rest.git.getCommit(place)
  const { deadline } = await state()
  const pinned = { sha, tree: data.tree.sha, deadline }
  await ledger.append(ID, () => ({ kind: 'submitted', at: deadline, by: 'takehome', ...pinned }))
  world().github.setNow(new Date(Date.parse(deadline) + 3_600_000))

  const { cohorts, waits } = await report(await session(), request)
  expect(cohorts).toEqual([])
  expect(waits).toMatchObject([{ waitsFor: 'takehome', what: 'grade' }])
  await expect(openedWork(await session(), ID)).rejects.toMatchObject({
    issues: [{ message: expect.stringContaining('what was handed in is not graded') }],
  })
})
