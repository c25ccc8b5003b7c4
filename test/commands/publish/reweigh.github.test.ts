import { expect, test } from 'vitest'
import { completePath, logPath } from '../../../src/assignment/ledger-record.ts'
import { applyRegrade, planFor } from '../../../src/commands/publish/regrade.ts'
import { levels, useReviews } from '../review/review.fixture.ts'
import { weighedOtherwise } from './other-weights.ts'
import { ID } from './publish.fixture.ts'

const { say, session, world, hub, candidate, state, page } = useReviews()

const REQUEST = { exercise: 'linear-regression', tell: false, results: '', ledger: '' }
test('other weights of a role change by the plan what depends on them, and not one byte else', async () => {
  for (const login of ['rae', 'sam']) await say(login, `${levels('3333')}\n/done`)
  const now = await weighedOtherwise(await session(), await world().folder())
  const { plan, digest } = await planFor(now, REQUEST)
  expect(plan.people).toMatchObject([{ change: 'weighs', writes: true, criteria: [] }])
  const before = { files: hub().files['ledger'] ?? {}, candidate: candidate() }
  const apply = async () => await applyRegrade(now, REQUEST, digest, () => {})
  expect(await apply()).toMatchObject([{ how: 'applied' }])

  const [graded] = (await state()).graded
  const path = completePath(ID, graded?.tree ?? '', graded?.rubric ?? '')
  const after = hub().files['ledger'] ?? {}
  const changed = Object.keys(after).filter((name) => after[name] !== before.files[name])
  expect(changed.filter((name) => !name.startsWith('regrades/'))).toEqual([logPath(ID), path])
  const news = String(after[logPath(ID)]).slice(String(before.files[logPath(ID)]).length)
  expect(JSON.parse(news)).toMatchObject({ kind: 'weighed', regrade: digest })
  const [was, is] = [before.files[path], after[path]].map((text) => JSON.parse(String(text)))
  expect(is).toEqual({
    ...was,
    role: { id: 'ml-engineer', weights: expect.objectContaining({ 'practical-coding': 0.7 }) },
    overall:
      plan.people[0]?.to.overall == null
        ? was.overall
        : expect.objectContaining({ percent: plan.people[0].to.overall }),
    competencies: was.competencies.map((one: object) => ({ ...one, weight: expect.any(Number) })),
  })
  expect(candidate()).toEqual(before.candidate)
  expect(await page('reviewer')).toContain('70 %')

  const done = hub()
  expect(await apply()).toMatchObject([{ how: 'applied' }])
  expect(hub()).toEqual(done)
  expect((await planFor(now, REQUEST)).plan.people).toMatchObject([{ change: 'current' }])
})
