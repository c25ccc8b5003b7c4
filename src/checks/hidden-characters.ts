// Invisible, reordering and terminal-control characters, with a carriage return inside a line, which
// lets one text overwrite another on a screen. The braille blank is a "symbol" to Unicode.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
const HARMLESS =
  /\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*|[\t\f]/gu

/** Lines with characters that a reader does not see, 1-based. */
export function hiddenCharacters(text: string): readonly number[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\r$/, '').replace(HARMLESS, ''))
    .flatMap((line, index) => (HIDDEN.test(line) ? [index + 1] : []))
}
