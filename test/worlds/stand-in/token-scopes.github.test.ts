import { describe, expect, test } from 'vitest'
import { asApp, SEED, statusOf, useGitHub } from './github.fixture.ts'

const { github, as } = useGitHub({
  ...SEED,
  tokens: {
    ...SEED.tokens,
    'token-for-repo': 'lead',
    'token-for-round': 'lead',
    'token-fine-grained': 'lead',
  },
  scopes: {
    'token-for-repo': ['repo'],
    'token-for-round': ['repo', 'read:org'],
    'token-fine-grained': null,
  },
})
const PLACE = { owner: 'acme', repo: 'made' }
const PATH = '.github/workflows/grade.yml'
const TEXT = 'on: push\n'

async function make() {
  const { repos } = as('token-of-lead')
  await repos.createInOrg({ org: 'acme', name: PLACE.repo, private: true, auto_init: true })
}

function treeWith(path: string, content = TEXT) {
  return { ...PLACE, tree: [{ path, mode: '100644' as const, type: 'blob' as const, content }] }
}

describe('workflow files', () => {
  const file = { ...PLACE, path: PATH, message: 'x', content: Buffer.from(TEXT).toString('base64') }

  test('are not there for a classic token without the scope', async () => {
    await make()
    const narrow = as('token-for-repo')
    expect(await statusOf(narrow.git.createTree(treeWith(PATH)))).toBe(404)
    expect(await statusOf(narrow.git.createTree(treeWith('README.md')))).toBe(201)
    expect(await statusOf(narrow.repos.createOrUpdateFileContents(file))).toBe(404)
    const { git } = as('token-of-lead')
    const { data: tree } = await git.createTree(treeWith(PATH))
    const commit = { ...PLACE, message: 'x', tree: tree.sha, parents: [] }
    const { sha } = (await git.createCommit(commit)).data
    const branch = { ...PLACE, ref: 'refs/heads/idea', sha }
    expect(await statusOf(narrow.git.createRef(branch))).toBe(404)
    expect(await statusOf(git.createRef(branch))).toBe(201)
  })

  test('may be written again as another branch has them', async () => {
    await make()
    await as('token-of-lead').repos.createOrUpdateFileContents(file)
    const { git } = as('token-for-repo')
    expect(await statusOf(git.createTree(treeWith(PATH)))).toBe(201)
    expect(await statusOf(git.createTree(treeWith(PATH, 'on: issues\n')))).toBe(404)
  })

  test('are refused to an App without the permission, as part of a folder too', async () => {
    await make()
    const app = await asApp({ github, as })
    expect(await statusOf(app.git.createTree(treeWith(PATH)))).toBe(403)
    const { data: inner } = await as('token-of-lead').git.createTree(treeWith('grade.yml'))
    const folder = { path: '.github/workflows', mode: '040000', type: 'tree', sha: inner.sha }
    expect(await statusOf(app.git.createTree({ ...PLACE, tree: [Object(folder)] }))).toBe(403)
  })

  test('are no matter of scopes for a fine-grained token, which shows none', async () => {
    await make()
    const { headers } = await as('token-fine-grained').users.getAuthenticated()
    expect(headers['x-oauth-scopes']).toBeUndefined()
    expect(await statusOf(as('token-fine-grained').git.createTree(treeWith(PATH)))).toBe(201)
  })
})

test('a repository is deleted with the scope delete_repo alone', async () => {
  await make()
  expect(await statusOf(as('token-for-repo').repos.delete(PLACE))).toBe(403)
  expect(await statusOf(as('token-of-lead').repos.delete(PLACE))).toBe(204)
})

test('who may come into a repository is listed for repo and read:org', async () => {
  await make()
  const list = (token: string) => statusOf(as(token).repos.listCollaborators(PLACE))
  expect(await list('token-for-repo')).toBe(403)
  expect(await list('token-for-round')).toBe(200)
  // admin:org holds read:org.
  expect(await list('token-of-lead')).toBe(200)
})
