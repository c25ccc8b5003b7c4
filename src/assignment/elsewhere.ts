/** Work that is not where it counts, as `main` holds only what the candidate started from. */
export type Elsewhere =
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'pull'; readonly number: number }
  /** The starter branch had been moved there; takehome keeps the commit under a ref of its own. */
  | { readonly kind: 'kept'; readonly sha: string }
  /** Pushed to `main`, graded, and taken away again. */
  | { readonly kind: 'graded'; readonly trees: number }

// What a record of the ledger has room for, and to spare.
const MOST_PLACES = 3
const LONGEST_NAME = 80

/** What the ledger and the team read: a name keeps only characters that no log can mistake. */
export function describeElsewhere(places: readonly Elsewhere[]): string {
  const said = places.slice(0, MOST_PLACES).map(describePlace)
  const more = places.length - said.length
  return [...said, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

function describePlace(place: Elsewhere): string {
  switch (place.kind) {
    case 'branch':
      return `the branch ${place.name.replaceAll(/[^\w./-]/gu, '?').slice(0, LONGEST_NAME)}`
    case 'pull':
      return `the pull request ${place.number}`
    case 'kept':
      return `the commit ${place.sha.slice(0, 12)} kept under refs/takehome/kept`
    case 'graded':
      return `${place.trees} graded ${place.trees === 1 ? 'push' : 'pushes'} that main no longer holds`
  }
}
