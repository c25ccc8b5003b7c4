import { asking, isAsking, perhapsAsking } from '../../assignment/start.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import type { Octokit } from '../../github/client/client.ts'
import { withEditors } from '../../github/pages/comment-editors.ts'
import { type Spoken, spokenComments } from '../../github/repository/spoken-comments.ts'
import type { Repository } from '../../hub/repository.ts'

export interface Heard {
  /** Whether the candidate has asked for the task in time, below its pull request. */
  readonly asked: boolean
  /** Where they have not: the comments with which they may have, if somebody else has changed them. */
  readonly perhaps: readonly Omit<Spoken, 'body'>[]
}

/** What the comments below the pull request say of the start. They are listed once, for both questions. */
export async function hearStart(
  octokit: Octokit,
  place: Repository,
  { assignment: { pull, candidate }, deadline: startBy, deadlineSince = '', start }: WatchEntry,
): Promise<Heard> {
  const spoken = await spokenComments(octokit, place, pull)
  const found = asking(spoken, candidate, startBy)
  const written = found.length === 0 ? [] : await withEditors(octokit, found)
  const inTime = { startBy, late: start?.late ?? [] }
  if (written.some((comment) => isAsking(comment, inTime))) return { asked: true, perhaps: [] }
  const terms = { startBy, since: deadlineSince }
  // A look is kept until all are done, and a text may be long.
  const perhaps = perhapsAsking(spoken, candidate, terms).map(({ body: _, ...one }) => one)
  return { asked: false, perhaps }
}
