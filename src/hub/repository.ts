// An alias and no interface: Octokit takes only what may have further keys.
export type Repository = { readonly owner: string; readonly repo: string }
