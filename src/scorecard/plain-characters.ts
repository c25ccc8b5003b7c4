const ESC = '\u001b'
// A terminal's colours and titles, whole; what is left of a broken one is a control character.
const ANSI = new RegExp(
  `(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]|${ESC}\\][^\u0007${ESC}]*(?:\u0007|${ESC}\\\\)`,
  'g',
)
// Controls, line separators and what takes no room on a screen; U+2800 is a blank that counts as a symbol.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu
const REPLACEMENT = '\uFFFD'

/** One line of text in which every character can be seen, of at most `maxChars` characters. */
export function plainCharacters(text: string, maxChars: number): string {
  const seen = text.replace(ANSI, '').replace(UNSEEN, REPLACEMENT)
  // Our marker is an HTML comment, and nobody else writes one.
  return shortened(seen.replaceAll('<!--', `<!${REPLACEMENT}--`), maxChars)
}

/** The same for a text of several lines. */
export function plainLines(text: string, maxChars: number): string {
  const lines = text
    .split(/\r\n|\n/)
    .map((line) => plainCharacters(line.replaceAll('\t', '    '), maxChars))
  return shortened(lines.join('\n'), maxChars)
}

/** A character is a code point, whichever way its length is looked at. */
function shortened(text: string, maxChars: number): string {
  const characters = [...text]
  if (characters.length <= maxChars) return text
  return `${characters.slice(0, maxChars - 1).join('')}…`
}
