/** A text in Unicode's plainest form, with the figures of every script as 0 to 9, and their marks as ours. */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOfDigit(digit)))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
}

/** Unicode lays out the ten figures of a script in a row, and no two rows touch out of step. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (code - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--
  return code - first
}
