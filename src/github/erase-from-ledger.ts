import type { Repository } from '../assignment/assignment.ts'
import { logPath } from '../assignment/ledger-record.ts'
import { INDEX_FILE } from '../assignment/watch-index.ts'
import type { Octokit } from './client.ts'
import { LEDGER_BRANCH } from './ledger.ts'
import { statusOf } from './reasons.ts'

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
    const before = await octokit.rest.git.getCommit({ ...hub, commit_sha: head })
    const gone = await filesOf(octokit, hub, head, assignment)
    const blob = { mode: '100644', type: 'blob' } as const
    const content = `${JSON.stringify(receipt, null, 2)}\n`
    const tree = await octokit.rest.git.createTree({
      ...hub,
      base_tree: before.data.tree.sha,
      tree: [
        ...gone.map((path) => ({ ...blob, path, sha: null })),
        { ...blob, path: receiptPath(receipt.assignment), content },
      ],
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

/** Where the receipt of an erasure lies, by the digest of the assignment's id. */
export function receiptPath(digest: string): string {
  return `receipts/${digest.slice(0, 16)}.json`
}

async function ledgerHead(octokit: Octokit, hub: Repository): Promise<string> {
  const { data } = await octokit.rest.git.getRef({ ...hub, ref: `heads/${LEDGER_BRANCH}` })
  return data.object.sha
}

/**
 * All that the ledger has of an assignment, and the derived table, which names everybody: `watch` makes it
 * again. They are asked for one by one, because GitHub cuts a list of a whole ledger short.
 */
async function filesOf(
  octokit: Octokit,
  hub: Repository,
  head: string,
  assignment: string,
): Promise<readonly string[]> {
  const asked = [logPath(assignment), `scorecards/${assignment}`, INDEX_FILE]
  const found = await Promise.all(asked.map((path) => filesAt(octokit, hub, head, path)))
  return found.flat()
}

async function filesAt(
  octokit: Octokit,
  hub: Repository,
  ref: string,
  path: string,
): Promise<readonly string[]> {
  try {
    const { data } = await octokit.rest.repos.getContent({ ...hub, path, ref })
    return Array.isArray(data) ? data.map((file) => file.path) : [data.path]
  } catch (error) {
    if (statusOf(error) === 404) return []
    throw error
  }
}
