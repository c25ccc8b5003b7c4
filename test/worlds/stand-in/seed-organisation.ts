import { Octokit } from '@octokit/rest'

export interface SeededRepository {
  readonly url: string
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** Path to text: what the candidate starts from, on `main`. */
  readonly template: ReadonlyMap<string, string>
  /** Path to text: what the candidate adds or changes, on `submission`. */
  readonly submission: ReadonlyMap<string, string>
}

export interface SeededPullRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
  readonly headSha: string
}

interface Branch {
  readonly owner: string
  readonly repo: string
  readonly sha: string
}

/** A private repository of an organisation, with a template, a submission and a pull request. */
export async function seedOrganisation(seed: SeededRepository): Promise<SeededPullRequest> {
  const { owner, repo } = seed
  const octokit = new Octokit({ baseUrl: seed.url, auth: seed.token })
  // `auto_init`, because GitHub refuses blobs in a repository without a commit.
  await octokit.repos.createInOrg({ org: owner, name: repo, private: true, auto_init: true })
  const first = await octokit.git.getRef({ owner, repo, ref: 'heads/main' })
  const empty = { owner, repo, sha: first.data.object.sha }

  const base = await commit(octokit, empty, 'Add the exercise', seed.template)
  await octokit.git.updateRef({ owner, repo, ref: 'heads/main', sha: base.sha })

  const head = await commit(octokit, base, 'Solve the exercise', seed.submission)
  await octokit.git.createRef({ owner, repo, ref: 'refs/heads/submission', sha: head.sha })

  const title = 'Submission'
  const opened = await octokit.pulls.create({
    owner,
    repo,
    title,
    head: 'submission',
    base: 'main',
  })
  return { owner, repo, number: opened.data.number, headSha: head.sha }
}

async function commit(
  octokit: Octokit,
  parent: Branch,
  message: string,
  files: ReadonlyMap<string, string>,
): Promise<Branch> {
  const { owner, repo } = parent
  const before = await octokit.git.getCommit({ owner, repo, commit_sha: parent.sha })
  const tree = await octokit.git.createTree({
    owner,
    repo,
    base_tree: before.data.tree.sha,
    tree: [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
  })
  const created = await octokit.git.createCommit({
    owner,
    repo,
    message,
    tree: tree.data.sha,
    parents: [parent.sha],
  })
  return { owner, repo, sha: created.data.sha }
}
