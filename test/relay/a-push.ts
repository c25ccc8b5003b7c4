export const HUB = { owner: 'acme', repo: 'hub' }

/** A push as GitHub describes it, as far as anybody here reads it. */
export function aPush(change: object = {}): object {
  return {
    ref: 'refs/heads/main',
    before: '1'.repeat(40),
    after: '2'.repeat(40),
    deleted: false,
    repository: { id: 7, name: 'ada', owner: { login: 'acme', name: 'acme' } },
    ...change,
  }
}

export function aRepository(change: object = {}): object {
  return { repository: { id: 7, name: 'ada', owner: { login: 'acme' }, ...change } }
}

/** A comment as GitHub describes it, as far as anybody here reads it. */
export function aComment(body: string, change: object = {}): object {
  return {
    action: 'edited',
    comment: { body, updated_at: '2026-03-20T11:59:58Z' },
    repository: { id: 7, name: 'ada', owner: { login: 'acme' } },
    ...change,
  }
}
