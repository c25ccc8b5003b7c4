import type { Repository } from '../assignment/assignment.ts'
import { logPath } from '../assignment/ledger-record.ts'
import type { Octokit } from './client.ts'
import { LEDGER_BRANCH } from './ledger.ts'

/**
 * Takes an assignment's records off the ledger and out of its history: the branch gets one new first
 * commit with everything else. GitHub has no compare-and-swap for that, so the head is looked at again
 * right before; run it while nothing is being graded.
 */
export async function eraseFromLedger(
  octokit: Octokit,
  hub: Repository,
  assignment: string,
  receipt: { readonly assignment: string },
): Promise<void> {
  for (;;) {
    const head = await ledgerHead(octokit, hub)
    const kept = await keptEntries(octokit, hub, head, assignment)
    const path = `receipts/${receipt.assignment.slice(0, 16)}.json`
    const content = `${JSON.stringify(receipt, null, 2)}\n`
    const tree = await octokit.rest.git.createTree({
      ...hub,
      tree: [...kept, { path, mode: '100644', type: 'blob', content }],
    })
    const message = 'Erase an assignment'
    const commit = await octokit.rest.git.createCommit({
      ...hub,
      message,
      tree: tree.data.sha,
      parents: [],
    })
    if ((await ledgerHead(octokit, hub)) !== head) continue
    const ref = `heads/${LEDGER_BRANCH}`
    await octokit.rest.git.updateRef({ ...hub, ref, sha: commit.data.sha, force: true })
    return
  }
}

async function ledgerHead(octokit: Octokit, hub: Repository): Promise<string> {
  const { data } = await octokit.rest.git.getRef({ ...hub, ref: `heads/${LEDGER_BRANCH}` })
  return data.object.sha
}

async function keptEntries(octokit: Octokit, hub: Repository, head: string, assignment: string) {
  const commit = await octokit.rest.git.getCommit({ ...hub, commit_sha: head })
  const { data } = await octokit.rest.git.getTree({
    ...hub,
    tree_sha: commit.data.tree.sha,
    recursive: '1',
  })
  // The derived table names everybody; `watch` makes it again.
  const isErased = (path: string) =>
    path === logPath(assignment) ||
    path.startsWith(`scorecards/${assignment}/`) ||
    path === 'index.json'
  return data.tree
    .filter(({ path, type }) => type === 'blob' && path !== undefined && !isErased(path))
    .map(({ path, sha }) => ({ path, sha, mode: '100644' as const, type: 'blob' as const }))
}
