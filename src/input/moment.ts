interface Span {
  readonly seconds?: number
  readonly minutes?: number
  readonly hours?: number
}

/** Whole seconds from one moment to another, both as below; fewer than none where that is the earlier one. */
export function secondsBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 1_000)
}

/**
 * A moment so much later, both in UTC as ISO 8601 to the second, so that texts compare as times do. A look
 * asks it of ten thousand assignments: a library of dates would take most of the look.
 */
export function shift(moment: string, { seconds = 0, minutes = 0, hours = 0 }: Span): string {
  const ms = Date.parse(moment) + 1_000 * (seconds + 60 * (minutes + 60 * hours))
  // Comes after every moment, so that what cannot be read never counts as past.
  return Number.isNaN(ms) ? 'no moment' : `${new Date(ms).toISOString().slice(0, 19)}Z`
}
