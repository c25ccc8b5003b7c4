import { createHash } from 'node:crypto'
import { AUDIT_FILE, parseAudit } from '../../assignment/audit-record.ts'
import { foldLog } from '../../assignment/fold-log.ts'
import { parseLog } from '../../assignment/ledger-record.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import { INDEX_FILE } from '../../assignment/watch-index.ts'
import type { Repository } from '../../hub/repository.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { worldError } from '../client/reasons.ts'
import { branchHead } from '../repository/branch-head.ts'
import { LEDGER_BRANCH } from './ledger.ts'

/** The ledger at one commit: its table, and which version of each log it has. */
export interface LedgerTable {
  /** The text of the derived table. */
  readonly index: string | null
  /** Assignment to the blob of its log. */
  readonly logs: ReadonlyMap<string, string>
  /** When the last audit ended; null for none. */
  readonly auditedAt: string | null
}

interface Last<T> {
  readonly name: string
  readonly value: T
}

// Megabytes, where there are thousands of assignments. Git's name of them says whether they are the same.
const lastIndex = new WeakMap<Octokit, Last<string>>()
const lastLogs = new WeakMap<Octokit, Last<LedgerTable['logs']>>()

async function once<T>(
  memory: WeakMap<Octokit, Last<T>>,
  { octokit, hub }: { readonly octokit: Octokit; readonly hub: Repository },
  name: string,
  read: (octokit: Octokit, hub: Repository, name: string) => Promise<T>,
): Promise<T> {
  const known = memory.get(octokit)
  if (known?.name === name) return known.value
  const value = await read(octokit, hub, name)
  memory.set(octokit, { name, value })
  return value
}

/** Whoever has just written the table need not read it again. */
export function rememberIndex(octokit: Octokit, text: string): void {
  const bytes = Buffer.from(text)
  const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes)
  lastIndex.set(octokit, { name: blob.digest('hex'), value: text })
}

async function readLogs(
  octokit: Octokit,
  hub: Repository,
  folder: string,
): Promise<LedgerTable['logs']> {
  const files = [...(await readFolder(octokit, hub, folder))]
  return new Map(
    files
      .filter(([name]) => name.endsWith('.jsonl'))
      .map(([name, sha]) => [name.slice(0, -'.jsonl'.length), sha]),
  )
}

/** A handful of requests, however many assignments there are; null when there is no ledger yet. */
export async function readLedgerTable(
  octokit: Octokit,
  hub: Repository,
): Promise<LedgerTable | null> {
  try {
    const root = await rootTree(octokit, hub)
    if (root === null) return null
    const index = root.get(INDEX_FILE)
    const audit = root.get(AUDIT_FILE)
    const folder = root.get('assignments')
    const read = { octokit, hub }
    return {
      index: index === undefined ? null : await once(lastIndex, read, index, readBlob),
      logs: folder === undefined ? new Map() : await once(lastLogs, read, folder, readLogs),
      auditedAt: audit === undefined ? null : parseAudit(await readBlob(octokit, hub, audit)),
    }
  } catch (error) {
    if (error instanceof WorldError) throw error
    throw worldError('the ledger was not read', error)
  }
}

/** Which version of each log a tree of the ledger has. */
export async function logsAt(
  octokit: Octokit,
  hub: Repository,
  tree: string,
): Promise<LedgerTable['logs']> {
  const folder = (await readFolder(octokit, hub, tree)).get('assignments')
  return folder === undefined ? new Map() : await readLogs(octokit, hub, folder)
}

export async function readLogState(
  octokit: Octokit,
  hub: Repository,
  assignment: string,
  sha: string,
): Promise<AssignmentState | null> {
  const log = parseLog(await readBlob(octokit, hub, sha))
  if (log.ok) return foldLog(log.value)
  const detail = `the log of ${assignment} on the branch ${LEDGER_BRANCH} was changed by hand: ${log.error}. Put back its last good version.`
  throw new WorldError(detail, { code: 'ledger' })
}

async function rootTree(
  octokit: Octokit,
  hub: Repository,
): Promise<ReadonlyMap<string, string> | null> {
  const commit_sha = await branchHead(octokit, hub, LEDGER_BRANCH)
  if (commit_sha === null) return null
  const commit = await octokit.rest.git.getCommit({ ...hub, commit_sha })
  return await readFolder(octokit, hub, commit.data.tree.sha)
}

/** Folder by folder: scorecards, of which there are ever more, are not listed at all. */
async function readFolder(
  octokit: Octokit,
  hub: Repository,
  tree_sha: string,
): Promise<ReadonlyMap<string, string>> {
  const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha })
  if (data.truncated) {
    const detail = 'a folder of the ledger has more files than GitHub lists'
    throw new WorldError(detail, { code: 'ledger' })
  }
  return new Map(data.tree.map(({ path, sha }) => [path, sha]))
}

async function readBlob(octokit: Octokit, hub: Repository, file_sha: string): Promise<string> {
  const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha })
  return Buffer.from(data.content, 'base64').toString('utf8')
}
