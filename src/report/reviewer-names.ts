import type { Entry } from './entry.ts'

type Reviewed = Pick<Entry, 'reviews' | 'reviewedAt'>

/**
 * The same entries with one name for each reviewer: a name follows from a login, which somebody may give up, and
 * somebody else take. Whoever had a name first keeps it, also under another login.
 */
export function withOneNameEach<E extends Reviewed>(entries: readonly E[]): readonly E[] {
  const names = namesByAccount(entries)
  return entries.map((entry) => {
    const reviews = entry.reviews.map((review) => {
      const name = review.user === undefined ? undefined : names.get(review.user)
      return name === undefined ? review : { ...review, reviewer: name }
    })
    return { ...entry, reviews }
  })
}

function namesByAccount(entries: readonly Reviewed[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  const taken = new Map<string, number>()
  const order = ({ reviewedAt }: Reviewed) => reviewedAt ?? ''
  const sorted = entries.toSorted((a, b) =>
    order(a) < order(b) ? -1 : Number(order(a) > order(b)),
  )
  for (const { user, reviewer } of sorted.flatMap(({ reviews }) => reviews)) {
    if (user === undefined || names.has(user)) continue
    const times = (taken.get(reviewer) ?? 0) + 1
    taken.set(reviewer, times)
    names.set(user, times === 1 ? reviewer : `${reviewer}-${times}`)
  }
  return names
}
