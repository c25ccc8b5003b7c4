/** Names for parts of the scale; nothing is decided by them. */
export const BANDS = ['below', 'developing', 'meets', 'strong'] as const
export type Band = (typeof BANDS)[number]

export function bandOf(percent: number): Band {
  if (percent < 40) return 'below'
  if (percent < 60) return 'developing'
  return percent < 80 ? 'meets' : 'strong'
}
