/** The first so many seeds under which solutions are tried. */
export function seedNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `verify-${index + 1}`)
}
