import { expect, test } from 'vitest'
import { actionsApp, makeJobToken } from '../runner/tokens.ts'
import { SEED, useGitHub } from './github.fixture.ts'

const { github, as } = useGitHub({ ...SEED, apps: [actionsApp('acme')] })
const HUB = { owner: 'acme', repo: 'hub' }

async function makeHub() {
  const { rest } = as('token-of-lead')
  await rest.repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
  return rest
}

const seen = () => github().events.map(({ name, payload }) => `${name} ${payload['action']}`)

test('issues, their labels and comments are events, with who caused them', async () => {
  const rest = await makeHub()
  await rest.issues.create({ ...HUB, title: 'A', labels: ['x'] })
  await rest.issues.addLabels({ ...HUB, issue_number: 1, labels: ['y'] })
  const said = { ...HUB, issue_number: 1, body: 'Hello' }
  const { data } = await rest.issues.createComment(said)
  await rest.issues.updateComment({ ...HUB, comment_id: data.id, body: 'Bye' })
  await rest.issues.deleteComment({ ...HUB, comment_id: data.id })
  expect(seen()).toEqual([
    'issues opened',
    'issues labeled',
    'issues labeled',
    'issue_comment created',
    'issue_comment edited',
    'issue_comment deleted',
  ])
  expect(github().events[2]?.payload).toMatchObject({
    label: { name: 'y' },
    issue: { number: 1, state: 'open', labels: [{ name: 'x' }, { name: 'y' }] },
    sender: { login: 'lead', type: 'User' },
  })
  expect(github().events[4]?.payload).toMatchObject({
    comment: { id: data.id, body: 'Bye', user: { login: 'lead' } },
    changes: { body: { from: 'Hello' } },
  })
  expect(github().events[5]?.payload).toMatchObject({ comment: { id: data.id, body: 'Bye' } })
})

test('what was refused is no event', async () => {
  await makeHub()
  const stranger = as('token-of-ada').rest
  await stranger.issues.create({ ...HUB, title: 'A' }).catch(() => {})
  expect(seen()).toEqual([])
})

test('a workflow opens pull requests only where the repository allows it', async () => {
  const rest = await makeHub()
  const { data } = await rest.git.getRef({ ...HUB, ref: 'heads/main' })
  await rest.git.createRef({ ...HUB, ref: 'refs/heads/side', sha: data.object.sha })
  const place = { ...HUB, path: 'file', branch: 'side' }
  await rest.repos.createOrUpdateFileContents({ ...place, message: 'A file', content: 'YQ==' })
  const grants = { contents: 'write', 'pull-requests': 'write' } as const
  const workflow = as(await makeJobToken(github(), 'acme/hub', grants)).rest
  const open = () => workflow.pulls.create({ ...HUB, title: 'A', head: 'side', base: 'main' })
  await expect(open()).rejects.toThrow('not permitted to create or approve pull requests')
  // The repository cannot allow what its organisation forbids.
  await rest.actions.setGithubActionsDefaultWorkflowPermissionsOrganization({
    org: 'acme',
    can_approve_pull_request_reviews: true,
  })
  await rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
    ...HUB,
    can_approve_pull_request_reviews: true,
  })
  expect((await open()).status).toBe(201)
})
