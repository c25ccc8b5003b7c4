import { logPath, REGRADES } from '../../assignment/ledger-record.ts'
import { INDEX_FILE, indexWithout } from '../../assignment/watch-index.ts'
import type { Repository } from '../../hub/repository.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { branchHead } from '../repository/branch-head.ts'
import { LEDGER_BRANCH } from './ledger.ts'
import { swapBranch } from './swap-branch.ts'

export interface Erased {
  readonly assignment: string
  /** What plans of regrades call it: pseudonyms of any key, and commits, which no key changes. */
  readonly names: readonly string[]
  /** Files that stay instead, in the same commit. */
  readonly residue?: readonly { readonly path: string; readonly content: string }[]
}

/**
 * Takes an assignment's records off the ledger and out of its history: the branch gets one new first
 * commit with everything else. What is written meanwhile is kept: the branch moves only from the head that was
 * read. `receiptFor` is told that head, which stays readable by its name.
 */
export async function eraseFromLedger<T extends { readonly assignment: string }>(
  octokit: Octokit,
  hub: Repository,
  { residue = [], ...erased }: Erased,
  receiptFor: (formerHead: string) => T,
): Promise<T> {
  for (;;) {
    const head = await branchHead(octokit, hub, LEDGER_BRANCH)
    if (head === null) throw new WorldError('the ledger is gone', { code: 'ledger' })
    const before = await octokit.rest.git.getCommit({ ...hub, commit_sha: head })
    const rest = await treeWithout(octokit, hub, before.data.tree.sha, erased)
    const receipt = receiptFor(head)
    const path = await receiptPlace(octokit, hub, before.data.tree.sha, {
      ...erased,
      digest: receipt.assignment,
    })
    const content = `${JSON.stringify(receipt, null, 2)}\n`
    const tree = await octokit.rest.git.createTree({
      ...hub,
      base_tree: rest,
      tree: [{ path, content }, ...residue].map((file) => FILE_OF(file)),
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

const FILE_OF = (file: { readonly path: string; readonly content: string }) =>
  ({ ...file, mode: '100644', type: 'blob' }) as const

/**
 * Where the receipt of an erasure lies, by the digest of the assignment's id. Whoever was invited again can be erased
 * again, and each erasure has a receipt of its own.
 */
export function receiptPath(digest: string, place = 1): string {
  return `${RECEIPTS}/${digest.slice(0, 16)}${place === 1 ? '' : `-${place}`}.json`
}

const RECEIPTS = 'receipts'

async function receiptPlace(
  octokit: Octokit,
  hub: Repository,
  tree: string,
  { assignment, digest }: { readonly assignment: string; readonly digest: string },
): Promise<string> {
  const root = await entriesOf(octokit, hub, tree)
  const namesIn = async (folder: string) => {
    const found = root.find(({ path }) => path === folder)
    const all = found === undefined ? [] : await entriesOf(octokit, hub, found.sha)
    return all.map(({ path }) => `${folder}/${path}`)
  }
  const logs = await namesIn('assignments')
  const isErased = !logs.includes(logPath(assignment))
  return nextReceiptPath(digest, { receipts: await namesIn(RECEIPTS), isErased })
}

/** Where another run has erased it meanwhile, both are one erasure with one receipt. */
function nextReceiptPath(
  digest: string,
  { receipts, isErased }: { readonly receipts: readonly string[]; readonly isErased: boolean },
): string {
  let place = 1
  while (receipts.includes(receiptPath(digest, place))) place += 1
  return receiptPath(digest, isErased ? Math.max(1, place - 1) : place)
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
  { assignment, names }: Omit<Erased, 'residue'>,
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
  const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha: entry.sha })
  const content = indexWithout(Buffer.from(data.content, 'base64').toString('utf8'), assignment)
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
    const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha: entry.sha })
    const text = Buffer.from(data.content, 'base64').toString('utf8')
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
