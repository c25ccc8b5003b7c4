import { describe, expect, test } from 'vitest'
import type { Live } from '../../../src/hub/live.ts'
import { useLive } from './live.fixture.ts'

const PLACE = /^\/repos\/acme\/takehome-live-[0-9a-f]{8}/
const under = (rest: string) => new RegExp(`${PLACE.source}${rest}`)

function found({ checks }: Live, id: string) {
  const { outcome, why, facts } = checks.find((check) => check.id === id) ?? {}
  return { outcome, why, facts }
}

describe('of a new organisation on the free plan', () => {
  const { github, live, repositories } = useLive()

  test('answers that the documentation leaves out are noted', async () => {
    const only = ['organisation-facts', 'app-by-slug', 'kept-ref', 'environment-made']
    const said = await live({ only })
    const passed = { outcome: 'passed', why: null }
    expect(found(said, 'app-by-slug')).toEqual({ ...passed, facts: { isShown: false } })
    expect(found(said, 'organisation-facts').facts).toMatchObject({ rulesets: 'HTTP 403' })
    expect(found(said, 'kept-ref')).toEqual({ ...passed, facts: {} })
    expect(found(said, 'environment-made')).toEqual({ ...passed, facts: { status: 422 } })
    expect(await repositories()).toEqual(['hub'])
  })

  test('an App that is shown by its name is as good, and its name is not written', async () => {
    github().inject({ method: 'GET', path: /^\/apps\//, times: 1, status: 200, body: {} })
    const said = await live({ only: ['app-by-slug'] })
    expect(found(said, 'app-by-slug').facts).toEqual({ isShown: true })
    expect(JSON.stringify(said)).not.toContain('/apps/grader')
  })

  test('without either App, its name is not known', async () => {
    const keys = { provisionerId: '', provisionerKey: '', secondToken: '' }
    const access = { appId: '', appKey: '', live: keys }
    expect(found(await live({ access, only: ['app-by-slug'] }), 'app-by-slug')).toMatchObject({
      outcome: 'not-run',
      why: 'needs the id and the key of one of the Apps',
    })
  })

  test('a limit is no answer', async () => {
    const limit = { status: 403, headers: { 'retry-after': '3600' } }
    github().inject({ method: 'PUT', path: under('/environments/'), times: 9, ...limit })
    const { outcome, why } = found(await live({ only: ['environment-made'] }), 'environment-made')
    expect([outcome, why]).toEqual(['failed', expect.stringContaining('too many requests')])
  })

  test('an organisation that lets Actions run everywhere cannot tell what a forbidden switch answers', async () => {
    expect(found(await live({ only: ['actions-forbidden'] }), 'actions-forbidden')).toMatchObject({
      outcome: 'not-run',
      why: 'needs an organisation that lets Actions run in selected repositories',
    })
  })

  test('a plan without rulesets cannot tell how they refuse', async () => {
    // https://github.com/SoftEtherApp/SoftEther-Web/issues/37
    const body = { message: 'Upgrade to GitHub Pro or make this repository public' }
    github().inject({ method: 'POST', path: under('/rulesets$'), times: 1, status: 403, body })
    expect(found(await live({ only: ['ruleset-refusal'] }), 'ruleset-refusal')).toMatchObject({
      outcome: 'not-run',
      why: 'needs a plan with rulesets for private repositories',
    })
    expect(await repositories()).toEqual(['hub'])
  })
})

describe('of an organisation that pays, and selects where Actions run', () => {
  const { github, live, repositories } = useLive({ plan: 'team', actionsEnabledFor: 'selected' })

  test('answers that the documentation leaves out are noted', async () => {
    const only = ['organisation-facts', 'actions-forbidden', 'ruleset-refusal', 'environment-made']
    const said = await live({ only })
    const passed = { outcome: 'passed', why: null }
    expect(found(said, 'actions-forbidden')).toEqual({ ...passed, facts: { off: 409, on: 409 } })
    expect(found(said, 'organisation-facts').facts).toMatchObject({ rulesets: 'listed' })
    expect(found(said, 'environment-made').facts).toEqual({ status: 200 })
    expect(found(said, 'ruleset-refusal')).toEqual({
      ...passed,
      facts: {
        move: 422,
        forcedMove: 422,
        deletion: 422,
        file: 409,
        words: expect.stringMatching(/^Repository rule violations found Cannot update/),
      },
    })
    expect(await repositories()).toEqual(['hub'])
  })

  test('Actions that are on against the will of the organisation have failed', async () => {
    let asked = 0
    github().onRequest((_, method, path) => {
      if (!under('/actions/permissions$').test(path)) return undefined
      if (method === 'PUT') return { status: 204 }
      asked += 1
      // Only the last question comes after somebody has tried to switch them on.
      return asked === 4 ? { status: 200, body: { enabled: true } } : undefined
    })
    const said = await live({ only: ['actions-forbidden'] })
    expect(found(said, 'actions-forbidden')).toMatchObject({
      outcome: 'failed',
      why: 'they are on, whatever the organisation has decided',
    })
    const last = github().requests.findLast(({ path }) => path.endsWith('/actions/permissions'))
    expect(last).toMatchObject({ method: 'PUT' })
    expect(await repositories()).toEqual(['hub'])
  })

  test('a refusal in other words, and a ruleset that refuses nothing, have failed', async () => {
    const why = async () => found(await live({ only: ['ruleset-refusal'] }), 'ruleset-refusal').why
    const path = under('/git/refs/heads(?:/|%2F)live-check-ruled$')
    github().inject({ method: 'PATCH', path, times: 1, status: 422, body: { message: 'No, acme' } })
    expect(await why()).toMatch(/^it refuses in other words: HTTP 422, No, \{org\}/)
    github().inject({ method: 'DELETE', path, times: 1, status: 204 })
    expect(await why()).toBe('GitHub did it although the ruleset forbids it')
    expect(await repositories()).toEqual(['hub'])
  })
})
