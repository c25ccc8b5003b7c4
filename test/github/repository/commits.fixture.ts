import type { Octokit } from '@octokit/rest'
import { beforeEach } from 'vitest'
import { gitObjects } from '../../../src/github/repository/fetch-tree.ts'
import { readTree } from '../../../src/submission/read-tree.ts'
import type { Submission } from '../../../src/submission/submission.ts'
import { blobId } from '../../submission/in-memory-objects.ts'
import { type GitHubFixture, useGitHub } from '../../worlds/stand-in/github.fixture.ts'

export const HERE = { owner: 'acme', repo: 'descent-ada' }
export const HONEST = { 'model.py': 'x = 1\n', 'figures/a.png': 'p', 'notes.txt': 'n' }
export const EVIL = 'evil = 1\n'

export const allow = (path: string): boolean => path === 'model.py' || path.startsWith('figures/')

export interface CommitsFixture extends Pick<GitHubFixture, 'github' | 'as'> {
  /** A commit of exactly these lines, made of real git objects. */
  readonly commit: (tree: Line[]) => Promise<string>
  readonly read: (sha: string, octokit?: Octokit) => Promise<Submission>
  /** What was asked of GitHub since the log had this length. */
  readonly since: (length: number) => string[]
}

export interface Line {
  readonly path: string
  readonly mode: '100644' | '100755' | '120000' | '160000'
  readonly type: 'blob' | 'commit'
  readonly content?: string
  readonly sha?: string
}

export function lines(files: Readonly<Record<string, string>>): Line[] {
  return Object.entries(files).map(([path, content]) => {
    return { path, mode: '100644', type: 'blob', content }
  })
}

export const odd = ({ oddities }: Submission): string[] =>
  oddities.map(({ kind, path }) => `${kind} ${path}`)

export const blob = (text: string): string => `GET /blobs/${blobId(Buffer.from(text))}`

/** An object that is not there. */
export const ELSEWHERE = 'b'.repeat(40)
export const evil = (path: string): Line => ({ path, mode: '100644', type: 'blob', content: EVIL })

/** An empty repository for each test. */
export function useCommits(): CommitsFixture {
  const { github, as } = useGitHub()
  beforeEach(async () => {
    const { owner, repo } = HERE
    const made = { org: owner, name: repo, private: true, auto_init: true }
    await as('token-of-lead').repos.createInOrg(made)
  })
  return {
    github,
    as,
    commit: async (tree) => {
      const octokit = as('token-of-lead')
      const made = await octokit.git.createTree({ ...HERE, tree })
      const asked = { ...HERE, message: 'Solve it', tree: made.data.sha, parents: [] }
      return (await octokit.git.createCommit(asked)).data.sha
    },
    read: async (sha, octokit = as('token-of-lead')) =>
      (await readTree(gitObjects(octokit, HERE), sha, allow)).submission,
    since: (length) =>
      github()
        .requests.slice(length)
        .map(
          ({ method, path }) =>
            `${method} ${path.replace(`/repos/${HERE.owner}/${HERE.repo}/git`, '')}`,
        ),
  }
}
