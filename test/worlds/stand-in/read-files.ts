import type { EmulatorStore, TreeEntry } from './emulator-store.ts'

/** Path to text of every file in a commit. */
export function readFiles(
  store: EmulatorStore,
  repositoryId: number,
  commitSha: string,
): ReadonlyMap<string, string> {
  const [trees, blobs] = [store.trees, store.blobs].map(
    (table) => new Map(table.findBy('repo_id' as never, repositoryId).map((row) => [row.sha, row])),
  )
  const commit = store.commits.findBy('repo_id', repositoryId).find(({ sha }) => sha === commitSha)
  const walk = (treeSha: string, folder: string): readonly (readonly [string, string])[] => {
    const entries: readonly TreeEntry[] = Object(trees?.get(treeSha)).tree ?? []
    return entries.flatMap(({ path, type, sha }) => {
      if (type === 'tree') return walk(sha, `${folder}${path}/`)
      return [[`${folder}${path}`, textOf(blobs?.get(sha))] as const]
    })
  }
  return new Map(commit === undefined ? [] : walk(commit.tree_sha, ''))
}

function textOf(blob: unknown): string {
  const { content = '', encoding } = Object(blob)
  return encoding === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : content
}
