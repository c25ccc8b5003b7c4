/** `test_reaches_least_squares` is a sentence already. */
export function titleOfTest(name: string): string {
  return name.replace(/^test_/, '').replaceAll('_', ' ')
}
