import { WORK_BRANCH } from '../../assignment/assignment.ts'
import { type Activity, reachesBack } from '../../assignment/standing.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'

/** The moves of `main`, newest first, as far back as they matter for this deadline. */
export async function fetchActivities(
  octokit: Octokit,
  place: Repository,
  deadline: string,
): Promise<readonly Activity[]> {
  const ref = `refs/heads/${WORK_BRANCH}`
  const pages = octokit.paginate.iterator(octokit.rest.repos.listActivities, {
    ...place,
    ref,
    per_page: 100,
  })
  const moves: Activity[] = []
  for await (const { data } of pages) {
    moves.push(
      ...data.map(({ id, activity_type: kind, before, after, timestamp, actor }) => {
        return { id, kind, before, after, at: toSecond(timestamp), by: actor?.id ?? null }
      }),
    )
    // A thousand pushes in vain cost a candidate's pages, not ours.
    if (reachesBack(moves, deadline)) break
  }
  return moves
}

/** GitHub's moments as the ledger has them. */
export function toSecond(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`
}
