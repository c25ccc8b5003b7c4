import { createHash } from 'node:crypto'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'

/**
 * Author and committer of what we commit, at a moment that the caller decides: the same commit made again
 * has the same name. There is no account behind it, and no mail can reach it (RFC 2606).
 */
export function signedBy(date: string) {
  const us = { name: 'takehome', email: 'takehome@takehome.invalid', date }
  return { author: us, committer: us }
}

/** Whether a file travels inside the tree's request, as JSON can only hold texts. */
export function isText(bytes: Uint8Array): boolean {
  return Buffer.from(Buffer.from(bytes).toString('utf8')).equals(bytes)
}

/** The name that Git gives to such a file. */
function blobName(bytes: Uint8Array): string {
  const hash = createHash('sha1').update(`blob ${bytes.length}\0`)
  return hash.update(bytes).digest('hex')
}

/**
 * One file of a tree. A text travels inside the tree's request; anything else is a request of its own,
 * unless its name is among those that the repository is known to hold.
 */
export async function treeEntry(
  octokit: Octokit,
  place: Repository,
  path: string,
  bytes: Uint8Array,
  known: ReadonlySet<string> = new Set(),
) {
  const entry = { path, mode: '100644', type: 'blob' } as const
  if (isText(bytes)) return { ...entry, content: Buffer.from(bytes).toString('utf8') }
  const sha = blobName(bytes)
  if (known.has(sha)) return { ...entry, sha }
  const content = Buffer.from(bytes).toString('base64')
  const { data } = await octokit.rest.git.createBlob({ ...place, content, encoding: 'base64' })
  return { ...entry, sha: data.sha }
}
