import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SEED, signedClaim, useGitHub } from './github.fixture.ts'
import { runGit } from './run-git.ts'

const ACTIONS = { id: 15368, installationId: 300 }
const MAY_WRITE = { id: 4242, installationId: 400 }
const { github, as } = useGitHub({
  ...SEED,
  tokens: { ...SEED.tokens, 'token-for-repo': 'lead' },
  scopes: { 'token-for-repo': ['repo'] },
  apps: [
    ...(SEED.apps ?? []),
    {
      ...ACTIONS,
      slug: 'github-actions',
      organisation: 'acme',
      permissions: { contents: 'write' },
    },
    {
      ...MAY_WRITE,
      slug: 'writes-workflows',
      organisation: 'acme',
      permissions: { contents: 'write', workflows: 'write' },
    },
  ],
})
const PLACE = { owner: 'acme', repo: 'made' }
const FILE = '.github/workflows/a.yml'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clone-'))
  const { repos } = as('token-of-lead')
  await repos.createInOrg({ org: 'acme', name: PLACE.repo, private: true, auto_init: true })
  await git('clone', '--quiet', addressFor('token-of-lead'), '.')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const PERSON = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']

async function git(...parts: readonly string[]): Promise<string> {
  return (await runGit({ arguments: [...PERSON, ...parts], folder })).toString('utf8').trim()
}

function addressFor(token: string): string {
  return Object.assign(new URL(`${github().url}/acme/made.git`), {
    username: 'x',
    password: token,
  }).href
}

async function commit(path: string, text = 'on: push\n'): Promise<string> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
  await git('add', '--all')
  await git('commit', '--quiet', '--message', path)
  return await git('rev-parse', 'HEAD')
}

const push = (token: string, ...refs: readonly string[]): Promise<string> =>
  git('push', '--quiet', addressFor(token), ...refs)

async function tokenOf(app: { readonly id: number; readonly installationId: number }) {
  const claim = as(signedClaim(github(), app.id))
  const request = { installation_id: app.installationId }
  return (await claim.apps.createInstallationAccessToken(request)).data.token
}

const heads = async (): Promise<Readonly<Record<string, string>>> => {
  const lines = (await git('ls-remote', '--refs', addressFor('token-of-lead'))).split('\n')
  return Object.fromEntries(lines.map((line) => line.split('\t').toReversed()))
}

const PAT = `refusing to allow a Personal Access Token to create or update workflow \`${FILE}\` without \`workflow\` scope`
const BY_APP = `refusing to allow a GitHub App to create or update workflow \`${FILE}\` without \`workflows\` permission`

describe('a push that brings a workflow', () => {
  test.each([
    ['a classic token without the scope', async (): Promise<string> => 'token-for-repo', PAT],
    ['an App', () => tokenOf({ id: 12345, installationId: 100 }), BY_APP],
    ['a workflow', () => tokenOf(ACTIONS), BY_APP],
  ] as const)('is refused to %s, and changes nothing', async (_, token, words) => {
    const before = await heads()
    await commit('README.md', 'mine\n')
    await commit(FILE)
    await expect(push(await token(), 'main')).rejects.toThrow(words)
    await expect(push(await token(), 'main:idea')).rejects.toThrow(words)
    await expect(push(await token(), 'main:refs/tags/v1')).rejects.toThrow(words)
    expect(await heads()).toEqual(before)
    // Nobody is left with half of it.
    await push('token-of-lead', 'main')
    expect(await heads()).toEqual({ 'refs/heads/main': await git('rev-parse', 'HEAD') })
  })

  test('is refused by the branch: one beside it without workflows moves', async () => {
    await git('branch', 'other')
    await commit(FILE)
    const before = await heads()
    await expect(push('token-for-repo', 'main', 'other')).rejects.toThrow(PAT)
    expect(await heads()).toEqual({
      ...before,
      'refs/heads/other': await git('rev-parse', 'other'),
    })
  })

  test('is taken from who may write them', async () => {
    await commit(FILE)
    await push(await tokenOf(MAY_WRITE), 'main')
    await commit(FILE, 'on: issues\n')
    await push('token-of-lead', 'main')
    expect(await heads()).toEqual({ 'refs/heads/main': await git('rev-parse', 'HEAD') })
  })

  test('that is the same on another branch is taken, and work beside it', async () => {
    await commit(FILE)
    await push('token-of-lead', 'main')
    await commit('src/model.py', 'x = 1\n')
    await push('token-for-repo', 'main', 'main:idea')
    await push(await tokenOf({ id: 12345, installationId: 100 }), 'main:second')
    await commit(FILE, 'on: issues\n')
    await expect(push('token-for-repo', 'main')).rejects.toThrow(PAT)
    await git('rm', '--quiet', FILE)
    await git('commit', '--quiet', '--message', 'None')
    await push('token-for-repo', 'main')
  })
})

test('no other file of .github is kept from anybody', async () => {
  await commit('.github/workflows.md', 'text\n')
  await commit('.github/CODEOWNERS', '* @lead\n')
  await push(await tokenOf({ id: 12345, installationId: 100 }), 'main')
  expect(await heads()).toEqual({ 'refs/heads/main': await git('rev-parse', 'HEAD') })
})
