/** A pull request of a review, and the last commit that it showed. */
interface ErasedReview {
  readonly number: number
  readonly sha: string
}

/** What an erasure has done. */
export function whatIsErased({
  wasThere,
  reviews,
}: {
  /** Whether this run found the candidate's repository, or goes on with one that may have deleted it. */
  readonly wasThere: boolean
  readonly reviews: readonly ErasedReview[]
}): readonly string[] {
  return [
    wasThere
      ? "the candidate's repository is deleted"
      : "the candidate's repository was gone before: the organisation has none with its number",
    ...reviews.map(({ number }) => `review #${number} of the hub is emptied and closed`),
    "the assignment's records and scorecards are off the ledger, and its history is rewritten",
  ]
}

/**
 * What GitHub keeps of it. Commits that no branch leads to can be read "directly via their SHA-1 hashes in
 * cached views … and through any pull requests that reference them", until GitHub Support removes them:
 * docs.github.com, Removing sensitive data from a repository. A deleted repository can be restored for 90
 * days: docs.github.com, Restoring a deleted repository.
 */
export function whatRemains(
  hub: { readonly owner: string; readonly repo: string },
  {
    reviews,
    doubtful,
    ledger,
  }: {
    readonly reviews: readonly ErasedReview[]
    /** Pull requests that may be of this assignment or of another one. */
    readonly doubtful: readonly number[]
    readonly ledger: string
  },
  serverUrl: string,
): readonly string[] {
  const name = `${hub.owner}/${hub.repo}`
  return [
    ...reviews.flatMap(({ number, sha }) => [
      `${name}: refs/pull/${number}/head, which is commit ${sha}, and the commits before it hold the files that were reviewed`,
      `${name}: pull request #${number} keeps its number, its title with the pseudonym, and the edit history of its text`,
      `${name}: comments on lines of pull request #${number}, and reviews of it, stay until you delete them there`,
    ]),
    ...doubtful.map(
      (number) =>
        `${name}: pull request #${number} has a pseudonym of an earlier TAKEHOME_KEY, and may show what this candidate or another one handed in: look at it, and if it is theirs, delete its branch and empty it`,
    ),
    `${name}: commit ${ledger} and the commits before it hold the records and scorecards that were on the ledger`,
    `${name}: runs of workflows name the candidate in their logs, for 90 days unless your settings say otherwise, and artifacts hold results (Report, Regrade) and the submission on a page (Review pages, Ask) for 30; delete the runs under Actions to have them gone now`,
    `${name}: issues with questions of the candidate keep their number, the edit history of their text and what the team answered`,
    `${name}: the issue that invited the candidate, where a form did, and a list of candidates in the repository, with its history, stay until you delete them`,
    `${name}: jobs of grading runs that an earlier version of takehome started have the assignment in their name, which stays on the pages of these runs until you delete them under Actions`,
    `${name}: where this candidate was given access to another candidate's repository, a flag on the other one's log has the number of their account, or their login if an earlier version wrote it`,
    `${name}: answers to questions of the candidate stay on the branch ledger, under answers/, because others were told them`,
    "owners of the candidates' organisation can restore the deleted repository for 90 days",
    `to have the commits and refs removed, ask ${whoRemoves(serverUrl)} to remove cached views and references in pull requests of ${name}, and give these numbers and commits`,
  ]
}

function whoRemoves(serverUrl: string): string {
  const { hostname } = new URL(serverUrl)
  return hostname === 'github.com' || hostname.endsWith('.ghe.com')
    ? 'GitHub Support (https://support.github.com/request)'
    : `whoever runs ${serverUrl}`
}
