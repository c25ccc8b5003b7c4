import type { SpokenComment } from '../../assignment/start.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { toSecond } from './activity.ts'

// Whoever writes more than a thousand comments keeps us from reading the next one, not from our work.
const MOST_PAGES = 10

/** The comments below a pull request, oldest first. What they say is theirs: hostile until read. */
export async function spokenComments(
  octokit: Octokit,
  place: Repository,
  pull: number,
): Promise<readonly SpokenComment[]> {
  const asked = { ...place, issue_number: pull, per_page: 100 }
  const spoken: SpokenComment[] = []
  let read = 0
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, asked)) {
    for (const { id, user, body, updated_at } of data) {
      const [userId, updatedAt] = [user?.id ?? null, toSecond(updated_at)]
      spoken.push({ id, userId, body: body ?? '', updatedAt })
    }
    read += 1
    if (read === MOST_PAGES) break
  }
  return spoken
}
