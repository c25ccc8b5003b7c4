import { closestMatch } from 'leven'

/** The known name that was probably meant; null when none is near. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  const maxDistance = Math.max(1, Math.floor(typed.length / 3))
  return closestMatch(typed, [...known], { maxDistance }) ?? null
}
