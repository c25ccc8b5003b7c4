import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ALL_CHECKS } from '../../../src/commands/setup/check-live.ts'
import { temporaryFolder } from '../../folders.ts'
import type { Failure } from '../../worlds/stand-in/faults.ts'
import { useLive } from './live.fixture.ts'
import { machinesFor } from './live-machines.fixture.ts'
import { withThoseBefore } from './live-world.fixture.ts'

// Forks are allowed here, so that they have to be switched off.
const { github, live, passDays, repositories } = useLive({
  // Without rulesets, one of the checks cannot be done.
  plan: 'team',
  membersCanForkPrivateRepositories: true,
})

interface Wrong {
  readonly method: string
  readonly path: RegExp
  readonly answer: Failure
  /** Which of these requests, from 1; all of them when left out. */
  readonly nth?: number
  readonly by?: 'installation' | 'token-of-lead' | 'token-of-ada'
}

/** GitHub answers some requests otherwise than it should, and does not do what was asked. */
function misbehave({ method, path, answer, nth, by }: Wrong): void {
  let count = 0
  github().onRequest((index, asked, pathname) => {
    const author = github().requests[index]?.authorisation
    const fits = asked === method && path.test(pathname) && (by === undefined || author === by)
    if (!fits) return undefined
    count += 1
    return nth === undefined || nth === count ? answer : undefined
  })
}

const refused = { status: 403 }
const done = { status: 204 }
const PLACE = '^/repos/acme/takehome-live-[0-9a-f]{8}'
const at = (rest: string) => new RegExp(`${PLACE}${rest}`)
const INSTALLATION = {
  status: 200,
  body: {
    id: 1,
    app_slug: 'app',
    repository_selection: 'all',
    permissions: { metadata: 'read', administration: 'write', actions: 'write' },
  },
}
const none = { status: 200, body: [] }
const noRuns = { status: 200, body: { total_count: 0, workflow_runs: [] } }
const notArchived = { status: 200, body: {} }
const more = { status: 200, body: { resources: { core: { remaining: 99_999 } } } }
const ada = 'token-of-ada'
const app = 'installation'

const WRONG: Readonly<Record<string, Wrong>> = {
  'limit-before': { method: 'GET', path: /^\/rate_limit$/, answer: refused, by: app },
  'organisation-facts': { method: 'GET', path: /^\/orgs\/acme$/, answer: refused },
  // Before them, each App's client asks for its installation.
  'provisioner-permissions': {
    method: 'GET',
    path: /\/installation$/,
    answer: INSTALLATION,
    nth: 3,
  },
  'grader-permissions': { method: 'GET', path: /\/installation$/, answer: INSTALLATION, nth: 3 },
  'app-by-slug': { method: 'GET', path: /^\/apps\//, answer: refused },
  repository: { method: 'POST', path: /^\/orgs\/acme\/repos$/, answer: refused },
  'forks-off': { method: 'PATCH', path: at('$'), answer: { status: 200, body: {} } },
  'actions-off': { method: 'PUT', path: at('/actions/permissions$'), answer: done },
  branches: { method: 'POST', path: at('/git/refs$'), answer: refused },
  // GitHub takes the ref, and lists none.
  'kept-ref': { method: 'GET', path: at('/git/matching-refs/takehome'), answer: none },
  'ruleset-refusal': { method: 'DELETE', path: at('/git/refs/'), answer: done },
  'environment-made': { method: 'PUT', path: at('/environments/'), answer: { status: 409 } },
  'force-update': {
    method: 'PATCH',
    path: at('/git/refs/heads(?:/|%2F)starter$'),
    answer: refused,
  },
  'compare-and-swap': { method: 'POST', path: /\/graphql$/, answer: { status: 200, body: {} } },
  'empty-pull-request': { method: 'POST', path: at('/pulls$'), answer: { status: 422 } },
  comment: { method: 'POST', path: at('/issues/1/comments$'), answer: { status: 410 } },
  invitation: { method: 'GET', path: at('/invitations$'), answer: none, nth: 2 },
  'invitation-again': { method: 'GET', path: at('/invitations$'), answer: none, nth: 4 },
  'invitation-permission': {
    method: 'PATCH',
    path: at('/invitations/'),
    answer: { status: 200, body: {} },
  },
  acceptance: { method: 'PATCH', path: /^\/user\/repository_invitations\//, answer: done },
  push: { method: 'GET', path: at('/activity$'), answer: none },
  'force-push': {
    method: 'PATCH',
    path: at('/git/refs/heads(?:/|%2F)main$'),
    answer: refused,
    by: ada,
    nth: 2,
  },
  'foreign-comment': { method: 'PATCH', path: at('/issues/comments/'), answer: refused, by: ada },
  'check-run': { method: 'POST', path: at('/check-runs$'), answer: refused },
  'comment-kept': {
    method: 'PATCH',
    path: at('/issues/comments/'),
    answer: { status: 200, body: {} },
  },
  'pull-request-reopened': {
    method: 'PATCH',
    path: at('/pulls/1$'),
    answer: { status: 200, body: {} },
  },
  'push-refused': { method: 'PUT', path: at('/collaborators/ada$'), answer: done, nth: 2 },
  'push-given-back': { method: 'PUT', path: at('/collaborators/ada$'), answer: done, nth: 3 },
  'parallel-writes': { method: 'PUT', path: at('/contents/'), answer: { status: 201, body: {} } },
  // The throw-away repository is not made where only this is tried.
  'throw-away-hub': { method: 'PUT', path: /\/actions\/secrets\//, answer: refused },
  environment: { method: 'POST', path: /\/live-environment.yml\/dispatches$/, answer: refused },
  // GitHub takes it, and starts nothing.
  form: { method: 'POST', path: /-hub\/issues$/, answer: { status: 201, body: {} } },
  'removed-comment': { method: 'DELETE', path: at('/issues/comments/'), answer: done },
  'watch-starts': { method: 'GET', path: /\/workflows\/watch.yml\/runs$/, answer: noRuns },
  'limit-after': { method: 'GET', path: /^\/rate_limit$/, answer: more, by: app, nth: 2 },
  withdraw: { method: 'DELETE', path: at('/collaborators/ada$'), answer: done },
  'unreachable-commit': {
    method: 'GET',
    path: at('/git/commits/'),
    answer: refused,
    by: 'token-of-lead',
  },
  'pull-request-ref': { method: 'DELETE', path: at('/git/refs/'), answer: refused },
  archive: { method: 'PATCH', path: at('$'), answer: notArchived },
}

/** What fails only after GitHub's machines have worked. */
const AFTER_A_RUN = [
  'private-action',
  'push-to-grade',
  'graded-in-workflow',
  'workflow-token',
  'as-triage',
]

/** In live-unsaid.github.test.ts, live-grading.long.test.ts and live-erase.long.test.ts. */
const ELSEWHERE = ['actions-forbidden', 'own-token', 'grading-cost', 'erase']

describe('each check is seen failing where GitHub does otherwise', () => {
  test('none is left out', () => {
    const automatic = ALL_CHECKS.filter(
      (plan) => 'run' in plan && !plan.by.every((one) => one === 'person'),
    )
    const seen = [...Object.keys(WRONG), ...AFTER_A_RUN, ...ELSEWHERE]
    expect(seen.sort()).toEqual(automatic.map(({ id }) => id).sort())
  })

  test.each(Object.entries(WRONG))('%s', async (id, wrong) => {
    misbehave(wrong)
    const { checks, cleanUp } = await live({ only: [id] })
    const outcomes = checks.map((check) => [check.id, check.outcome])
    const before = withThoseBefore([id]).map((plan) => plan.id)
    expect(outcomes).toEqual([
      ...before.map((one) => [one, one === id ? 'failed' : 'passed']),
      ['clean-up', 'passed'],
    ])
    expect(cleanUp.left).toBe(0)
    expect(await repositories()).toEqual(['hub'])
  })
})

describe('with machines that work in the throw-away hub', () => {
  const outcomes = async (only: readonly string[]) => {
    await using folder = await temporaryFolder()
    const wait = machinesFor(github(), join(folder.path, 'machines'))
    const { checks } = await live({ only, wait })
    return checks.flatMap(({ id, outcome, why }) =>
      only.includes(id) || outcome !== 'passed' ? [[id, outcome, why]] : [],
    )
  }
  /** GitHub answers otherwise wherever one of these fits. */
  const answer = (...wrong: readonly Wrong[]) => {
    github().onRequest((_, method, pathname) => {
      return wrong.find((one) => one.method === method && one.path.test(pathname))?.answer
    })
  }

  test('no Action is found, and Watch is not started', async () => {
    answer(
      { method: 'GET', path: /^\/repos\/tools\/takehome$/, answer: { status: 404 } },
      { method: 'POST', path: /\/watch.yml\/dispatches$/, answer: refused },
    )
    expect(await outcomes(['private-action', 'push-to-grade'])).toEqual([
      ['private-action', 'failed', expect.stringContaining('HTTP 404')],
      ['push-to-grade', 'failed', expect.stringContaining('HTTP 403')],
    ])
  })

  test('nothing is on the ledger, a person opened the review, and a comment starts nothing', async () => {
    const hub = (rest: string) => new RegExp(`${PLACE}-hub${rest}`)
    const byLead = { number: 1, user: { login: 'lead', type: 'User' } }
    answer(
      {
        method: 'GET',
        path: hub('/git/trees/ledger$'),
        answer: { status: 200, body: { tree: [] } },
      },
      { method: 'GET', path: hub('/pulls$'), answer: { status: 200, body: [byLead] } },
      { method: 'POST', path: hub('/issues/1/comments$'), answer: { status: 201, body: {} } },
    )
    // Its own workflow finds the review by the same list, and says so; the candidate was told before.
    expect(await outcomes(['graded-in-workflow', 'workflow-token', 'as-triage'])).toEqual([
      ['graded-in-workflow', 'failed', 'there is none'],
      ['workflow-token', 'failed', 'the review was opened by somebody else'],
      ['as-triage', 'failed', 'no run of review.yml went well within 15 minutes'],
    ])
    expect(await repositories()).toEqual(['hub'])
  })
})

test('what rests on a check that failed has not passed', async () => {
  misbehave({ method: 'POST', path: /^\/orgs\/acme\/repos$/, answer: refused })
  const { checks } = await live({ only: ['push-given-back', 'archive'] })
  expect(
    checks.map(({ id, outcome, why }) => [id, outcome, why?.replace(/:.*/, '') ?? null]),
  ).toEqual([
    ['repository', 'failed', 'WorldError'],
    ['branches', 'not-run', 'needs the check repository to pass'],
    ['invitation', 'not-run', 'needs the check branches to pass'],
    ['acceptance', 'not-run', 'needs the check invitation to pass'],
    ['push-refused', 'not-run', 'needs the check acceptance to pass'],
    ['push-given-back', 'not-run', 'needs the check push-refused to pass'],
    ['archive', 'not-run', 'needs the check repository to pass'],
    ['clean-up', 'passed', null],
  ])
})

test('what cannot be deleted has failed, and the next run deletes it', async () => {
  misbehave({ method: 'DELETE', path: at('$'), answer: refused })
  const { checks, cleanUp } = await live({ only: ['repository'] })
  expect(checks.at(-1)).toMatchObject({ id: 'clean-up', outcome: 'failed', step: 15 })
  expect(cleanUp).toEqual({ deleted: 0, left: 1 })
  github().onRequest(undefined)
  // A young one may be another run's.
  passDays(1.01)
  expect((await live({ only: ['repository'] })).cleanUp).toEqual({ deleted: 2, left: 0 })
  expect(await repositories()).toEqual(['hub'])
})
