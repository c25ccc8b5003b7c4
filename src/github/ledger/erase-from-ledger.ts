import { type LedgerRecord, logPath, parseLog, REGRADES } from '../../assignment/ledger-record.ts'
import { INDEX_FILE, indexWithout } from '../../assignment/watch-index.ts'
import type { Repository } from '../../hub/repository.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { branchHead } from '../repository/branch-head.ts'
import { LEDGER_BRANCH } from './ledger.ts'
import { swapBranch } from './swap-branch.ts'

export interface KeptFile {
  readonly path: string
  readonly content: string
}

export interface Erased {
  readonly assignment: string
  /** SHA-256 of the assignment's id: what its receipts are called by. */
  readonly digest: string
  /** What plans of regrades call it: pseudonyms of any key, and commits, which no key changes. */
  readonly names: readonly string[]
  /** Files that stay instead, in the same commit, as the log is then. */
  readonly residue?: (log: readonly LedgerRecord[]) => readonly KeptFile[]
}

/** What the branch has of it, as an attempt finds it. */
export interface FoundErasure<T> {
  /** The commit that the branch is at; it stays readable by its name. */
  readonly formerHead: string
  /** The receipt of the erasure that took the log away already; null where the log is there. */
  readonly earlier: T | null
  /** Whether anything of the assignment is there to take off. */
  readonly isLeft: boolean
}

/**
 * Takes an assignment's records off the ledger and out of its history: the branch gets one new first
 * commit with everything else. What is written meanwhile is kept: the branch moves only from the head that was
 * read, and everything is decided anew for the next one. Where an earlier receipt is given back as it is, nothing is
 * written; residue is only left where there is none.
 */
export async function eraseFromLedger<T extends object>(
  octokit: Octokit,
  hub: Repository,
  { residue = () => [], ...erased }: Erased,
  receiptFor: (found: FoundErasure<T>) => T,
): Promise<T> {
  for (;;) {
    const head = await branchHead(octokit, hub, LEDGER_BRANCH)
    if (head === null) throw new WorldError('the ledger is gone', { code: 'ledger' })
    const before = await octokit.rest.git.getCommit({ ...hub, commit_sha: head })
    const { sha: root } = before.data.tree
    const rest = await treeWithout(octokit, hub, root, erased)
    const { path, earlier, log } = await receiptPlace<T>(octokit, hub, root, erased)
    const receipt = receiptFor({ formerHead: head, earlier, isLeft: rest !== root })
    if (receipt === earlier) return receipt
    const content = `${JSON.stringify(receipt, null, 2)}\n`
    const kept = [{ path, content }, ...(earlier === null ? residue(log) : [])]
    const tree = await octokit.rest.git.createTree({
      ...hub,
      base_tree: rest,
      tree: kept.map((file) => FILE_OF(file)),
    })
    const message = 'Erase an assignment'
    const commit = await octokit.rest.git.createCommit({
      ...hub,
      message,
      tree: tree.data.sha,
      parents: [],
    })
    const move = { branch: LEDGER_BRANCH, from: head, to: commit.data.sha }
    if (await swapBranch(octokit, hub, move)) return receipt
  }
}

const FILE_OF = (file: KeptFile) => ({ ...file, mode: '100644', type: 'blob' }) as const

/**
 * Where the receipt of an erasure lies, by the digest of the assignment's id. Whoever was invited again can be erased
 * again, and each erasure has a receipt of its own.
 */
export function receiptPath(digest: string, place = 1): string {
  return `${RECEIPTS}/${digest.slice(0, 16)}${place === 1 ? '' : `-${place}`}.json`
}

const RECEIPTS = 'receipts'

interface Place<T> {
  readonly path: string
  readonly earlier: T | null
  readonly log: readonly LedgerRecord[]
}

/**
 * Where this erasure's receipt lies. Where another run has taken the log away meanwhile, or this one without hearing of
 * it, both are one erasure: its receipt is the latest.
 */
async function receiptPlace<T>(
  octokit: Octokit,
  hub: Repository,
  tree: string,
  { assignment, digest }: Erased,
): Promise<Place<T>> {
  const root = await entriesOf(octokit, hub, tree)
  const filesIn = async (folder: string) => {
    const found = root.find(({ path }) => path === folder)
    const all = found === undefined ? [] : await entriesOf(octokit, hub, found.sha)
    return new Map<string, string>(all.map(({ path, sha }) => [`${folder}/${path}`, sha]))
  }
  const receipts = await filesIn(RECEIPTS)
  let place = 1
  while (receipts.has(receiptPath(digest, place))) place += 1
  const log = (await filesIn('assignments')).get(logPath(assignment))
  if (log !== undefined) {
    const records = parseLog(await blobText(octokit, hub, log))
    const present = records.ok ? records.value : []
    return { path: receiptPath(digest, place), earlier: null, log: present }
  }
  const latest = receipts.get(receiptPath(digest, place - 1))
  if (latest === undefined) return { path: receiptPath(digest, place), earlier: null, log: [] }
  const earlier: T = JSON.parse(await blobText(octokit, hub, latest))
  return { path: receiptPath(digest, place - 1), earlier, log: [] }
}

async function blobText(octokit: Octokit, hub: Repository, file_sha: string): Promise<string> {
  const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha })
  return Buffer.from(data.content, 'base64').toString('utf8')
}

type Entry = Awaited<ReturnType<typeof entriesOf>>[number]

/**
 * The ledger's tree without what it has of an assignment: its line of the derived table, too, of which the others
 * hold claims that nobody can make again. Folder by folder, because GitHub cuts the list of a whole tree short.
 */
async function treeWithout(
  octokit: Octokit,
  hub: Repository,
  root: string,
  { assignment, names }: Pick<Erased, 'assignment' | 'names'>,
): Promise<string> {
  const gone = new Map([
    ['assignments', `${assignment}.jsonl`],
    ['scorecards', assignment],
  ])
  const kept: (Entry | ReturnType<typeof FILE_OF>)[] = []
  for (const entry of await entriesOf(octokit, hub, root)) {
    if (entry.path === INDEX_FILE) {
      kept.push(...(await withoutLineOf(octokit, hub, entry, assignment)))
      continue
    }
    if (entry.path === REGRADES) {
      kept.push(...(await withoutPlansOf(octokit, hub, entry, names)))
      continue
    }
    const name = gone.get(entry.path)
    if (name === undefined) kept.push(entry)
    else kept.push(...(await thinOut(octokit, hub, entry, name)))
  }
  return (await octokit.rest.git.createTree({ ...hub, tree: kept })).data.sha
}

/** A folder without one of its entries; nothing where that was all. */
async function thinOut(
  octokit: Octokit,
  hub: Repository,
  folder: Entry,
  name: string,
): Promise<readonly Entry[]> {
  const all = await entriesOf(octokit, hub, folder.sha)
  const tree = all.filter(({ path }) => path !== name)
  if (tree.length === 0) return []
  return [{ ...folder, sha: (await octokit.rest.git.createTree({ ...hub, tree })).data.sha }]
}

/** The derived table without one assignment; nothing where it cannot be read, as it may name anybody then. */
async function withoutLineOf(
  octokit: Octokit,
  hub: Repository,
  entry: Entry,
  assignment: string,
): Promise<readonly ReturnType<typeof FILE_OF>[]> {
  const content = indexWithout(await blobText(octokit, hub, entry.sha), assignment)
  return content === null ? [] : [FILE_OF({ path: INDEX_FILE, content })]
}

/** Plans of regrades without those that have somebody in them: records say by themselves what was done. */
async function withoutPlansOf(
  octokit: Octokit,
  hub: Repository,
  folder: Entry,
  names: readonly string[],
): Promise<readonly Entry[]> {
  const tree: Entry[] = []
  for (const entry of await entriesOf(octokit, hub, folder.sha)) {
    const text = await blobText(octokit, hub, entry.sha)
    if (!names.some((name) => text.includes(name))) tree.push(entry)
  }
  if (tree.length === 0) return []
  return [{ ...folder, sha: (await octokit.rest.git.createTree({ ...hub, tree })).data.sha }]
}

/** What stands directly in a tree. A list that is not whole would erase more than was asked for. */
async function entriesOf(octokit: Octokit, hub: Repository, tree_sha: string) {
  const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha })
  if (data.truncated) {
    throw new WorldError('GitHub does not list the whole ledger', { code: 'github' })
  }
  return data.tree.map(({ path, sha, type }) =>
    type === 'tree'
      ? ({ path, sha, mode: '040000', type: 'tree' } as const)
      : ({ path, sha, mode: '100644', type: 'blob' } as const),
  )
}
