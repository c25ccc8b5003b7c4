import { describe, expect, test } from 'vitest'
import { bypassOf } from '../../src/github/health/bypass-of.ts'
import { APP_NEEDS } from '../../src/hub/app-needs.ts'
import { diagnose } from '../../src/hub/diagnose.ts'
import type { Observations } from '../../src/hub/observations.ts'
import type { Bypass } from '../../src/hub/observed-hub-use.ts'
import { CONFIG, GRADER, hidden, seen, WELL } from './a-well-hub.ts'

const PROVISIONER = { ...GRADER, id: 5, slug: 'provisioner', permissions: APP_NEEDS.provisioner }
const BOTH = {
  ...PROVISIONER,
  permissions: { ...APP_NEEDS.grader, ...APP_NEEDS.provisioner },
}

function found(bypass: Bypass | undefined, app: Observations['app'], starts = false) {
  const every = { include: ['~ALL'], exclude: [] }
  const conditions = { names: every, isPicked: false, properties: [], branches: every }
  const usual = { name: 'Strict', target: 'branch', enforcement: 'active' }
  const ruleset = { ...usual, rules: ['required_signatures'], conditions }
  const one = bypass === undefined ? ruleset : { ...ruleset, bypass }
  const given = starts ? { role: null, start: { days: 1, hours: 2 } } : { role: null }
  const config = { ...CONFIG, exercises: new Map([['running-mean', given]]) }
  const files = { ...WELL.files, config }
  const policies = { facts: hidden, rulesets: seen([one]) }
  const all = diagnose({ ...WELL, files, app, policies })
  const finding = all.find(({ about }) => about === 'rulesets of the organisation')
  return [finding?.severity, finding?.seen]
}

const apps = (...ids: number[]): Bypass => ({ apps: ids, owners: false })
const OWNERS: Bypass = { apps: [], owners: true }
const FREE = ['ok', 'do not block takehome']
const HELD = ['error', expect.stringMatching(/^"Strict" requires signed commits/)]
const except = (whom: string) => ['warning', expect.stringContaining(`"Strict" (but not ${whom}) `)]

describe('a ruleset that refuses takehome’s commits', () => {
  test.each([
    ['nobody', undefined, seen(PROVISIONER), false, HELD],
    ['the App that invites', apps(5), seen(PROVISIONER), false, FREE],
    ['another App', apps(6), seen(PROVISIONER), false, except('the App 6')],
    ['one of the two that commit', apps(5), seen(PROVISIONER), true, except('the App 5')],
    ['the one that does both', apps(4, 5), seen(BOTH), true, FREE],
    ['an App, and the grader looks', apps(5, 6), seen(GRADER), false, except('the Apps 5, 6')],
    ['owners, which no App is', OWNERS, seen(PROVISIONER), false, HELD],
    ['owners, without Apps', OWNERS, null, false, except('owners')],
    ['an App, without Apps', apps(5), null, false, HELD],
  ] as const)('lets through %s', (_, bypass, app, starts, expected) => {
    expect(found(bypass, app, starts)).toEqual(expected)
  })
})

test('who may bypass on pull requests alone, and teams and roles, let no App through', () => {
  const integration = { actor_type: 'Integration', actor_id: 5 }
  expect(bypassOf({ bypass_actors: [{ ...integration, bypass_mode: 'always' }] })).toEqual(apps(5))
  expect(bypassOf({ bypass_actors: [{ ...integration, bypass_mode: 'exempt' }] })).toEqual(apps(5))
  expect(bypassOf({ bypass_actors: [{ ...integration, bypass_mode: 'pull_request' }] })).toBeNull()
  const others = ['RepositoryRole', 'Team', 'DeployKey'].map((actor_type) => {
    return { actor_type, actor_id: 5, bypass_mode: 'always' }
  })
  expect(bypassOf({ bypass_actors: others })).toBeNull()
  const owners = { actor_type: 'OrganizationAdmin', actor_id: 1, bypass_mode: 'always' }
  expect(bypassOf({ bypass_actors: [owners] })).toEqual(OWNERS)
  expect([bypassOf({}), bypassOf({ bypass_actors: null })]).toEqual([null, null])
})
