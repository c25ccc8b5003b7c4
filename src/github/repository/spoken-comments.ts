import type { SpokenComment } from '../../assignment/start.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { toSecond } from './activity.ts'

// Whoever writes more than a thousand comments keeps us from reading the next one, not from our work.
const MOST_PAGES = 10

export interface Spoken extends SpokenComment {
  readonly nodeId: string
  /** Whose comment it is, by their present login. */
  readonly by: string
}

/** The comments below a pull request, oldest first. What they say is theirs: hostile until read. */
export async function spokenComments(
  octokit: Octokit,
  place: Repository,
  pull: number,
): Promise<readonly Spoken[]> {
  const asked = { ...place, issue_number: pull, per_page: 100 }
  const spoken: Spoken[] = []
  let read = 0
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, asked)) {
    for (const { id, node_id: nodeId, user, body, created_at, updated_at } of data) {
      const [userId, by] = [user?.id ?? null, user?.login ?? 'ghost']
      const [createdAt, updatedAt] = [toSecond(created_at), toSecond(updated_at)]
      spoken.push({ id, nodeId, userId, by, body: body ?? '', createdAt, updatedAt })
    }
    read += 1
    if (read === MOST_PAGES) break
  }
  return spoken
}
