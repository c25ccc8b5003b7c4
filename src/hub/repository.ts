// An alias and no interface: Octokit takes only what may have further keys.
export type Repository = { readonly owner: string; readonly repo: string }

/** "The name is not case sensitive": docs.github.com, REST, Get a repository. */
export function isSamePlace(one: Repository, other: Repository): boolean {
  return nameOf(one) === nameOf(other)
}

function nameOf({ owner, repo }: Repository): string {
  return `${owner}/${repo}`.toLowerCase()
}
