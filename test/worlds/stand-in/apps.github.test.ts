import { expect, test } from 'vitest'
import { APP, asApp, PROVISIONER, signedClaim, statusOf, useGitHub } from './github.fixture.ts'

const fixture = useGitHub()
const { github, as, seedRepository } = fixture

test('an App with the permission makes, sets up, shares and deletes a repository', async () => {
  const app = await asApp(fixture, PROVISIONER)
  const place = { owner: 'acme', repo: 'made-by-app' }
  await app.repos.createInOrg({ org: 'acme', name: place.repo, private: true, auto_init: true })
  await app.actions.setGithubActionsPermissionsRepository({ ...place, enabled: false })
  await app.repos.update({ ...place, description: 'linear regression' })
  const ref = await app.git.getRef({ ...place, ref: 'heads/main' })
  await app.git.createRef({ ...place, ref: 'refs/heads/starter', sha: ref.data.object.sha })
  const invited = await app.repos.addCollaborator({ ...place, username: 'ada', permission: 'push' })
  await as('token-of-ada').repos.acceptInvitationForAuthenticatedUser({
    invitation_id: invited.data.id,
  })
  const people = await app.repos.listCollaborators({ ...place, affiliation: 'outside' })

  expect((await app.repos.get(place)).data).toMatchObject({
    description: 'linear regression',
    allow_forking: false,
    private: true,
  })
  expect(people.data).toMatchObject([{ login: 'ada', role_name: 'write' }])
  await app.repos.removeCollaborator({ ...place, username: 'ada' })
  expect(await statusOf(as('token-of-ada').repos.get(place))).toBe(404)
  await app.repos.delete(place)
  expect(await statusOf(app.repos.get(place))).toBe(404)
  expect(github().requestViolations).toEqual([])
  expect(github().responseViolations).toEqual([])
})

test('an App without the permission is refused', async () => {
  const { owner, repo } = await seedRepository()
  const grader = await asApp(fixture)
  const create = grader.repos.createInOrg({ org: 'acme', name: 'x' })
  await expect(create).rejects.toThrow('Resource not accessible by integration')
  const settings = grader.repos.update({ owner, repo, description: 'mine' })
  expect(await statusOf(settings)).toBe(403)
  const provisioner = await asApp(fixture, PROVISIONER)
  const run = provisioner.checks.create({ owner, repo, name: 'x', head_sha: 'a'.repeat(40) })
  expect(await statusOf(run)).toBe(403)
})

test('a comment and a check run say which App made them', async () => {
  const { owner, repo, number, headSha } = await seedRepository()
  const grader = await asApp(fixture)
  const issue = { owner, repo, issue_number: number }
  await grader.issues.createComment({ ...issue, body: 'scorecard' })
  const run = { owner, repo, name: 'takehome', head_sha: headSha }
  const made = await grader.checks.create(run)
  const listed = await grader.checks.listForRef({ owner, repo, ref: headSha })
  const comments = await as('token-of-lead').issues.listComments(issue)

  expect(comments.data[0]?.user).toMatchObject({ login: 'takehome[bot]', type: 'Bot' })
  expect(made.data.app).toMatchObject({ id: APP.id, slug: 'takehome' })
  expect(listed.data.check_runs[0]?.app).toMatchObject({ id: APP.id })
  expect(github().responseViolations).toEqual([])
})

test.each([
  ['takehome', APP],
  ['takehome-provisioner', PROVISIONER],
])('the App %s is told of itself and its own installation', async (slug, app) => {
  const client = as(signedClaim(github(), app.id))
  expect((await client.apps.getAuthenticated()).data).toMatchObject({ id: app.id, slug })
  const { data } = await client.apps.getOrgInstallation({ org: 'acme' })
  expect(data).toMatchObject({ id: app.installationId, app_slug: slug })
  expect(Object.keys(data.permissions)).toContain('contents')
  expect(github().responseViolations).toEqual([])
})

test('what an App was given is good for an hour', async () => {
  const place = { owner: 'acme', repo: 'made' }
  await as('token-of-lead').repos.createInOrg({ org: 'acme', name: place.repo, private: true })
  const app = await asApp({ github, as })
  github().setNow(new Date('2026-03-01T12:59:59Z'))
  expect(await statusOf(app.repos.get(place))).toBe(200)
  github().setNow(new Date('2026-03-01T13:00:00Z'))
  expect(await statusOf(app.repos.get(place))).toBe(401)
  expect(await statusOf((await asApp({ github, as })).repos.get(place))).toBe(200)
})
