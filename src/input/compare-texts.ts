/** Sorts texts by their characters, in the same way in every language; moments in UTC so stand in their order. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
