import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCollaborator, useGitHub } from './github.fixture.ts'
import { runGit } from './run-git.ts'

const { github, as, seedRepository } = useGitHub()

const PERSON = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clone-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function git(...parts: readonly string[]): Promise<string> {
  const output = await runGit({ arguments: [...PERSON, ...parts], folder })
  return output.toString('utf8').trim()
}

function addressFor(token: string | undefined, name: string): string {
  const url = new URL(`${github().url}/${name}.git`)
  if (token !== undefined) Object.assign(url, { username: 'x', password: token })
  return url.href
}

async function cloneAs(token: string | undefined, name: string): Promise<void> {
  await git('clone', '--quiet', addressFor(token, name), '.')
}

async function commitFile(path: string, content: string): Promise<string> {
  await writeFile(join(folder, path), content)
  await git('add', '--all')
  await git('commit', '--quiet', '--message', `Write ${path}`)
  return await git('rev-parse', 'HEAD')
}

async function aCandidate() {
  const { owner, repo, number, headSha } = await seedRepository()
  await addCollaborator(as, 'push', 'ada', repo)
  return { owner, repo, number, headSha, name: `${owner}/${repo}` }
}

test('what a candidate clones is what the API holds, and what they push is in the API', async () => {
  const { owner, repo, name, number, headSha } = await aCandidate()
  await cloneAs('token-of-ada', name)
  await git('checkout', '--quiet', 'submission')
  expect(await git('rev-parse', 'HEAD')).toBe(headSha)
  expect(await readFile(join(folder, 'src/model.py'), 'utf8')).toContain('return 0')

  github().setNow(new Date('2026-03-05T08:00:00Z'))
  const pushed = await commitFile('NOTES.md', 'why\n')
  await git('push', '--quiet', 'origin', 'submission')

  const lead = as('token-of-lead')
  const ref = await lead.git.getRef({ owner, repo, ref: 'heads/submission' })
  expect(ref.data.object.sha).toBe(pushed)
  const pull = await lead.pulls.get({ owner, repo, pull_number: number })
  expect(pull.data.head.sha).toBe(pushed)
  const tree = await lead.git.getTree({ owner, repo, tree_sha: pushed, recursive: 'true' })
  expect(tree.data.tree.map(({ path }) => path)).toContain('NOTES.md')
  const file = await lead.repos.getContent({ owner, repo, path: 'NOTES.md', ref: 'submission' })
  expect(file.data).toMatchObject({ content: expect.stringContaining('d2h5Cg==') })
  expect((await lead.repos.get({ owner, repo })).data.pushed_at).toBe('2026-03-05T08:00:00Z')
  const activity = await lead.repos.listActivities({ owner, repo, per_page: 1 })
  expect(activity.data[0]).toMatchObject({
    activity_type: 'push',
    before: headSha,
    after: pushed,
    timestamp: '2026-03-05T08:00:00Z',
    actor: { login: 'ada' },
  })
  expect(github().responseViolations).toEqual([])
  expect(github().requestViolations).toEqual([])
})

test('what the API commits after a clone can be fetched', async () => {
  const { owner, repo, name } = await aCandidate()
  await cloneAs('token-of-ada', name)
  const written = await as('token-of-lead').repos.createOrUpdateFileContents({
    owner,
    repo,
    path: 'later.md',
    message: 'Later',
    content: Buffer.from('later\n').toString('base64'),
  })
  await git('pull', '--quiet', '--ff-only')
  expect(await git('rev-parse', 'HEAD')).toBe(written.data.commit.sha)
})

test('branches are made, forced and deleted by push, and the record says which', async () => {
  const { owner, repo, name } = await aCandidate()
  await cloneAs('token-of-ada', name)
  await git('checkout', '--quiet', '-b', 'idea')
  await commitFile('idea.md', 'first\n')
  await git('push', '--quiet', 'origin', 'idea')
  await git('reset', '--quiet', '--hard', 'HEAD~1')
  await commitFile('idea.md', 'second\n')
  await expect(git('push', '--quiet', 'origin', 'idea')).rejects.toThrow('rejected')
  await git('push', '--quiet', '--force', 'origin', 'idea')
  await git('push', '--quiet', '--delete', 'origin', 'idea')
  const activity = await as('token-of-lead').repos.listActivities({ owner, repo, ref: 'idea' })
  expect(activity.data.map((each) => each.activity_type)).toEqual([
    'branch_deletion',
    'force_push',
    'branch_creation',
  ])
})

test('strangers see no repository, readers may not push, and nobody into an archive', async () => {
  const { owner, repo, name } = await aCandidate()
  await expect(cloneAs(undefined, name)).rejects.toThrow('could not read Username')
  await expect(cloneAs('token-of-bob', name)).rejects.toThrow('not found')
  await cloneAs('token-of-ada', name)
  await commitFile('late.md', 'late\n')
  const lead = as('token-of-lead')
  await lead.repos.addCollaborator({ owner, repo, username: 'ada', permission: 'pull' })
  await expect(git('push', '--quiet')).rejects.toThrow('403')
  await lead.repos.addCollaborator({ owner, repo, username: 'ada', permission: 'push' })
  await lead.repos.update({ owner, repo, archived: true })
  await expect(git('push', '--quiet')).rejects.toThrow('403')
  await lead.repos.update({ owner, repo, archived: false })
  await git('push', '--quiet')
  expect(await git('rev-parse', 'origin/main')).toBe(await git('rev-parse', 'HEAD'))
})
