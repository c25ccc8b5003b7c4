import { expect, test } from 'vitest'
import { statusOf, useGitHub } from './github.fixture.ts'

const { github, as, seedRepository } = useGitHub()

test('an invited candidate sees the repository only after accepting', async () => {
  const { owner, repo } = await seedRepository()
  const [lead, ada] = [as('token-of-lead'), as('token-of-ada')]
  const invited = await lead.repos.addCollaborator({
    owner,
    repo,
    username: 'ada',
    permission: 'push',
  })
  expect(invited.status).toBe(201)
  expect(await statusOf(ada.repos.get({ owner, repo }))).toBe(404)
  expect((await lead.repos.listInvitations({ owner, repo })).data).toMatchObject([
    { id: invited.data.id, permissions: 'write', invitee: { login: 'ada' } },
  ])

  const waiting = await ada.repos.listInvitationsForAuthenticatedUser()
  for (const { id } of waiting.data) {
    await ada.repos.acceptInvitationForAuthenticatedUser({ invitation_id: id })
  }

  expect(await statusOf(ada.repos.get({ owner, repo }))).toBe(200)
  expect((await lead.repos.listInvitations({ owner, repo })).data).toEqual([])
  expect(github().requestViolations).toEqual([])
  expect(github().responseViolations).toEqual([])
})

test('a second invitation is the first one, and nobody else can accept it', async () => {
  const { owner, repo } = await seedRepository()
  const lead = as('token-of-lead')
  const invite = () => lead.repos.addCollaborator({ owner, repo, username: 'ada' })
  const first = await invite()
  const second = await invite()
  expect(second.data.id).toBe(first.data.id)
  const invitation = { invitation_id: first.data.id }
  const stolen = as('token-of-bob').repos.acceptInvitationForAuthenticatedUser(invitation)
  expect(await statusOf(stolen)).toBe(404)
})

test('the permission of a collaborator can be lowered and read back in GitHub’s words', async () => {
  const { owner, repo } = await seedRepository()
  const lead = as('token-of-lead')
  const ada = { owner, repo, username: 'ada' }
  const permission = async () =>
    (await lead.repos.getCollaboratorPermissionLevel(ada)).data.permission
  const invited = await lead.repos.addCollaborator({ ...ada, permission: 'push' })
  expect(await permission()).toBe('none')
  await as('token-of-ada').repos.acceptInvitationForAuthenticatedUser({
    invitation_id: invited.data.id,
  })
  expect(await permission()).toBe('write')
  expect((await lead.repos.addCollaborator({ ...ada, permission: 'pull' })).status).toBe(204)
  expect(await permission()).toBe('read')
  expect(github().responseViolations).toEqual([])
})

test('Actions of a repository can be switched off, by its administrator only', async () => {
  const { owner, repo } = await seedRepository()
  const lead = as('token-of-lead')
  await lead.actions.setGithubActionsPermissionsRepository({ owner, repo, enabled: false })
  const bob = as('token-of-bob')
  const settings = await lead.actions.getGithubActionsPermissionsRepository({ owner, repo })
  expect(settings.data.enabled).toBe(false)
  expect(await statusOf(bob.actions.getGithubActionsPermissionsRepository({ owner, repo }))).toBe(
    404,
  )
  expect(github().responseViolations).toEqual([])
})

test('an owner of the organisation sets the rights of workflow tokens', async () => {
  const lead = as('token-of-lead')
  const read = () =>
    lead.actions.getGithubActionsDefaultWorkflowPermissionsOrganization({ org: 'acme' })
  expect((await read()).data.default_workflow_permissions).toBe('read')
  await lead.actions.setGithubActionsDefaultWorkflowPermissionsOrganization({
    org: 'acme',
    default_workflow_permissions: 'write',
  })
  expect((await read()).data).toEqual({
    default_workflow_permissions: 'write',
    can_approve_pull_request_reviews: false,
  })
  const ada = as('token-of-ada').actions.getGithubActionsPermissionsOrganization({ org: 'acme' })
  expect(await statusOf(ada)).toBe(403)
})

test('a ruleset is kept until it is deleted', async () => {
  const { owner, repo } = await seedRepository()
  const lead = as('token-of-lead')
  // In a private repository, the free plan has none.
  await lead.repos.update({ owner, repo, private: false })
  const made = await lead.repos.createRepoRuleset({
    owner,
    repo,
    name: 'workflows stay',
    enforcement: 'active',
    target: 'branch',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [{ type: 'deletion' }],
  })
  const ruleset = { owner, repo, ruleset_id: made.data.id }
  await lead.repos.updateRepoRuleset({ ...ruleset, enforcement: 'disabled' })
  expect((await lead.repos.getRepoRuleset(ruleset)).data).toMatchObject({
    name: 'workflows stay',
    enforcement: 'disabled',
    rules: [{ type: 'deletion' }],
  })
  await lead.repos.deleteRepoRuleset(ruleset)
  expect((await lead.repos.getRepoRulesets({ owner, repo })).data).toEqual([])
  expect(github().requestViolations).toEqual([])
  expect(github().responseViolations).toEqual([])
})

test('activity tells who moved which branch, and when', async () => {
  const { owner, repo, headSha } = await seedRepository()
  const lead = as('token-of-lead')
  const submission = { owner, repo, ref: 'heads/submission' }
  const main = await lead.git.getRef({ owner, repo, ref: 'heads/main' })
  await lead.repos.createOrUpdateFileContents({
    owner,
    repo,
    path: 'NOTES.md',
    message: 'Notes',
    content: Buffer.from('later').toString('base64'),
    branch: 'submission',
  })
  await lead.git.updateRef({ ...submission, sha: main.data.object.sha, force: true })
  await lead.git.deleteRef(submission)

  const all = await lead.paginate('GET /repos/{owner}/{repo}/activity', {
    owner,
    repo,
    ref: 'submission',
    direction: 'asc',
    per_page: 3,
  })

  expect(all.map((entry) => entry.activity_type)).toEqual([
    'branch_creation',
    'push',
    'force_push',
    'branch_deletion',
  ])
  expect(all[0]).toMatchObject({
    before: '0'.repeat(40),
    after: headSha,
    ref: 'refs/heads/submission',
    timestamp: '2026-03-01T12:00:00Z',
    actor: { login: 'lead' },
  })
  expect(all[1]?.before).toBe(headSha)
  expect(github().requestViolations).toEqual([])
  expect(github().responseViolations).toEqual([])
})

test('a dispatch is recorded', async () => {
  const { owner, repo } = await seedRepository()
  const event = { event_type: 'takehome-push', client_payload: { repository: 'acme/x' } }
  await as('token-of-lead').repos.createDispatchEvent({ owner, repo, ...event })
  expect(github().dispatches).toEqual([
    { owner, repo, eventType: event.event_type, payload: event.client_payload },
  ])
})

test('what the stand-in cannot answer says so', async () => {
  const { owner, repo } = await seedRepository()
  expect(
    await statusOf(as('token-of-lead').repos.getCombinedStatusForRef({ owner, repo, ref: 'main' })),
  ).toBe(501)
})
