import { expect, test } from 'vitest'
import { addCollaborator, statusOf, useGitHub } from './github.fixture.ts'

const { github, as, seedRepository } = useGitHub()

const base64 = (text: string) => Buffer.from(text).toString('base64')

async function create(name: string, now: string): Promise<void> {
  github().setNow(new Date(now))
  await as('token-of-lead').repos.createInOrg({ org: 'acme', name, private: true, auto_init: true })
}

test('every answer carries the time of the clock, and so does what GitHub records', async () => {
  await create('early', '2026-04-01T10:00:00Z')
  github().setNow(new Date('2026-04-02T11:30:05Z'))
  const lead = as('token-of-lead')
  const place = { owner: 'acme', repo: 'early' }
  const { headers, data } = await lead.repos.get(place)
  expect(headers.date).toBe('Thu, 02 Apr 2026 11:30:05 GMT')
  expect(data).toMatchObject({
    created_at: '2026-04-01T10:00:00Z',
    pushed_at: '2026-04-01T10:00:00Z',
  })
  const issue = await lead.issues.create({ ...place, title: 'hello' })
  const comment = await lead.issues.createComment({
    ...place,
    issue_number: issue.data.number,
    body: 'first',
  })
  github().setNow(new Date('2026-04-03T00:00:00Z'))
  const edit = { ...place, comment_id: comment.data.id, body: 'second' }
  expect((await lead.issues.updateComment(edit)).data).toMatchObject({
    created_at: '2026-04-02T11:30:05Z',
    updated_at: '2026-04-03T00:00:00Z',
  })
})

test('the list of an organisation is sorted by push, paged, and holds what the caller may see', async () => {
  await create('first', '2026-04-01T00:00:00Z')
  await create('second', '2026-04-02T00:00:00Z')
  await create('third', '2026-04-03T00:00:00Z')
  github().setNow(new Date('2026-04-04T00:00:00Z'))
  const lead = as('token-of-lead')
  const first = { owner: 'acme', repo: 'first' }
  const main = await lead.git.getRef({ ...first, ref: 'heads/main' })
  await lead.git.createRef({ ...first, ref: 'refs/heads/idea', sha: main.data.object.sha })
  const asked = { org: 'acme', sort: 'pushed', direction: 'desc', per_page: 2 } as const
  const pages = await lead.paginate(lead.repos.listForOrg, asked)
  expect(pages.map(({ name }) => name)).toEqual(['first', 'third', 'second'])
  expect(pages[0]?.pushed_at).toBe('2026-04-04T00:00:00Z')

  await addCollaborator(as, 'pull', 'ada', 'second')
  const seen = await as('token-of-ada').repos.listForOrg({ org: 'acme' })
  expect(seen.data.map(({ name }) => name)).toEqual(['second'])
  expect(github().requestViolations).toEqual([])
  expect(github().responseViolations).toEqual([])
})

test('what is there twice is refused in the words of GitHub', async () => {
  const { owner, repo } = await seedRepository()
  const lead = as('token-of-lead')
  const pull = { owner, repo, title: 'Again', head: 'submission', base: 'main' }
  await expect(lead.pulls.create(pull)).rejects.toThrow(
    'A pull request already exists for acme:submission.',
  )
  await expect(lead.pulls.create({ ...pull, head: 'main' })).rejects.toThrow('No commits between')
  const file = { owner, repo, path: 'README.md', message: 'Edit', content: base64('new') }
  const blind = lead.repos.createOrUpdateFileContents(file)
  await expect(blind).rejects.toThrow('"sha" wasn\'t supplied.')
  expect(await statusOf(blind)).toBe(422)
  const stale = lead.repos.createOrUpdateFileContents({ ...file, sha: 'b'.repeat(40) })
  expect(await statusOf(stale)).toBe(409)
})

test('an empty repository has no objects, an archived one takes none', async () => {
  const lead = as('token-of-lead')
  const place = { owner: 'acme', repo: 'bare' }
  await lead.repos.createInOrg({ org: 'acme', name: 'bare', private: true })
  const blob = () => lead.git.createBlob({ ...place, content: 'x' })
  await expect(blob()).rejects.toThrow('Git Repository is empty.')
  await lead.repos.createOrUpdateFileContents({
    ...place,
    path: 'x.md',
    message: 'x',
    content: base64('x'),
  })
  expect(await statusOf(blob())).toBe(201)
  await lead.repos.update({ ...place, archived: true })
  await expect(blob()).rejects.toThrow('Repository was archived so is read-only.')
  const invite = lead.repos.addCollaborator({ ...place, username: 'ada' })
  await expect(invite).rejects.toThrow('Repository was archived so is read-only.')
  expect((await lead.repos.get(place)).data.archived).toBe(true)
})

test('a repository made again under the same name has nothing of the old one', async () => {
  await create('again', '2026-04-01T00:00:00Z')
  const lead = as('token-of-lead')
  const place = { owner: 'acme', repo: 'again' }
  await lead.repos.addCollaborator({ ...place, username: 'ada' })
  await lead.actions.setGithubActionsPermissionsRepository({ ...place, enabled: false })
  await lead.repos.delete(place)
  expect(await statusOf(lead.repos.listInvitations(place))).toBe(404)
  const waiting = await as('token-of-ada').repos.listInvitationsForAuthenticatedUser()
  expect(waiting.data).toEqual([])
  await create('again', '2026-04-02T00:00:00Z')
  expect((await lead.repos.listInvitations(place)).data).toEqual([])
  const actions = await lead.actions.getGithubActionsPermissionsRepository(place)
  expect(actions.data.enabled).toBe(true)
})

test('a pull request is an issue too, also where issues are switched off', async () => {
  const { owner, repo, number } = await seedRepository()
  const lead = as('token-of-lead')
  await lead.repos.update({ owner, repo, has_issues: false })
  const issue = { owner, repo, issue_number: number }
  await lead.issues.createComment({ ...issue, body: 'hello' })
  await lead.issues.addLabels({ ...issue, labels: ['late'] })
  expect((await lead.issues.update({ ...issue, title: 'New title' })).data.title).toBe('New title')
  const found = await lead.issues.get(issue)
  expect(found.data).toMatchObject({ title: 'New title', labels: [{ name: 'late' }] })
  expect(found.data.pull_request?.url).toMatch(/\/pulls\/1$/)
  await lead.pulls.update({ owner, repo, pull_number: number, state: 'closed', body: 'done' })
  expect((await lead.issues.get(issue)).data).toMatchObject({ state: 'closed', body: 'done' })
  expect(await statusOf(lead.issues.create({ owner, repo, title: 'no' }))).toBe(410)
  expect((await lead.repos.get({ owner, repo })).data.has_issues).toBe(false)
  expect(github().requestViolations).toEqual([])
  expect(github().responseViolations).toEqual([])
})

test('a workflow is dispatched where it is there and asks for it', async () => {
  const { owner, repo } = await seedRepository()
  const lead = as('token-of-lead')
  const write = (name: string, content: string) =>
    lead.repos.createOrUpdateFileContents({
      owner,
      repo,
      path: `.github/workflows/${name}`,
      message: name,
      content: base64(content),
    })
  await write('grade.yml', 'on:\n  workflow_dispatch:\n    inputs:\n      job: {}\njobs: {}\n')
  await write('bare.yml', 'on:\n  workflow_dispatch:\njobs: {}\n')
  await write('push.yml', 'on: push\njobs: {}\n')
  const dispatch = (workflow_id: string, ref = 'main') =>
    statusOf(
      lead.actions.createWorkflowDispatch({ owner, repo, workflow_id, ref, inputs: { job: '1' } }),
    )
  expect(await dispatch('grade.yml')).toBe(204)
  expect(await dispatch('push.yml')).toBe(422)
  // It declares no input of that name.
  expect(await dispatch('bare.yml')).toBe(422)
  expect(await dispatch('none.yml')).toBe(404)
  expect(await dispatch('grade.yml', 'submission')).toBe(404)
  expect(github().workflowDispatches).toEqual([
    { owner, repo, workflow: 'grade.yml', ref: 'main', inputs: { job: '1' } },
  ])
})

test('a workflow that is disabled is not dispatched, until somebody enables it', async () => {
  const { owner, repo } = await seedRepository()
  const lead = as('token-of-lead')
  const path = '.github/workflows/watch.yml'
  const content = base64('on: workflow_dispatch\njobs: {}\n')
  const place = { owner, repo, workflow_id: 'watch.yml' }
  await lead.repos.createOrUpdateFileContents({ owner, repo, path, message: 'Watch', content })
  const dispatch = () => lead.actions.createWorkflowDispatch({ ...place, ref: 'main' })
  await lead.actions.disableWorkflow(place)
  await expect(dispatch()).rejects.toThrow('on a disabled workflow')
  expect(await statusOf(dispatch())).toBe(422)
  await lead.actions.enableWorkflow(place)
  expect(await statusOf(dispatch())).toBe(204)
})

test('the same reaction twice is one', async () => {
  const { owner, repo, number } = await seedRepository()
  const lead = as('token-of-lead')
  const posted = await lead.issues.createComment({ owner, repo, issue_number: number, body: 'x' })
  const react = () =>
    lead.reactions.createForIssueComment({ owner, repo, comment_id: posted.data.id, content: '+1' })
  expect((await react()).status).toBe(201)
  expect((await react()).status).toBe(200)
  expect(github().responseViolations).toEqual([])
})
