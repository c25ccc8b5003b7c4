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

/** One file of a tree. A text travels inside the tree's request; anything else is a request of its own. */
export async function treeEntry(
  octokit: Octokit,
  place: Repository,
  path: string,
  bytes: Uint8Array,
) {
  const entry = { path, mode: '100644', type: 'blob' } as const
  const text = Buffer.from(bytes).toString('utf8')
  if (Buffer.from(text).equals(bytes)) return { ...entry, content: text }
  const content = Buffer.from(bytes).toString('base64')
  const { data } = await octokit.rest.git.createBlob({ ...place, content, encoding: 'base64' })
  return { ...entry, sha: data.sha }
}
