import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isLive } from '../../../src/hub/live.generated.js'
import { temporaryFolder } from '../../folders.ts'
import { useLive } from './live.fixture.ts'
import { machinesFor } from './live-machines.fixture.ts'

const { github, live, repositories } = useLive()

test('all that can be tried without a person is tried, and what cannot has not passed', async () => {
  await using folder = await temporaryFolder()
  const found = await live({ wait: machinesFor(github(), join(folder.path, 'machines')) })
  expect([isLive(found), isLive.errors]).toEqual([true, null])
  const by = (outcome: string) =>
    found.checks.filter((check) => check.outcome === outcome).map(({ id }) => id)
  const failed = found.checks.filter(({ outcome }) => outcome === 'failed')
  expect(failed.map(({ id, why }) => [id, why])).toEqual([])
  // The organisation lets Actions run everywhere, and its plan has no rulesets.
  const needy = ['actions-forbidden', 'ruleset-refusal', 'push-by-ssh', 'push-by-https', 'mail']
  expect(by('not-run')).toEqual(needy)
  expect(new Set(found.checks.map(({ step }) => step)).size).toBe(15)
  expect(await repositories()).toEqual(['hub'])
  // The repository of the candidate is erased before.
  expect(found.cleanUp).toEqual({ deleted: 2, left: 0 })
  const { facts } = found.checks.find(({ id }) => id === 'pull-request-ref') ?? {}
  expect(facts).toEqual({ isReadable: true, isFoundByHead: true })
  expect(github().requestViolations).toEqual([])
})
