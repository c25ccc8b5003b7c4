// Invisible, reordering and terminal-control characters, with a carriage return inside a line, which
// lets one text overwrite another on a screen. The braille blank is a "symbol" to Unicode.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u

const FACE = String.raw`\p{Extended_Pictographic}(?:[\ufe0e\ufe0f]|\p{Emoji_Modifier})?`
// England, Scotland and Wales are a black flag and the letters of their names in invisible tags.
const FLAGS = ['eng', 'sct', 'wls'].map((land) =>
  [...`gb${land}\u007f`].map((letter) => `\\u{${(0xe0000 + letter.charCodeAt(0)).toString(16)}}`),
)
// Scripts whose letters join, break or stack by characters that are not seen.
const JOINING =
  'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala'
const UNSPACED = 'Thai Lao Khmer Myanmar'

/** What an honest text needs, each in its place: anywhere else it is hidden. */
const HARMLESS = [
  ...FLAGS.map((letters) => `\\u{1f3f4}${letters.join('')}`),
  // Emoji of several parts, and digits on a key.
  `${FACE}(?:\\u200d${FACE})*`,
  String.raw`[0-9#*]\ufe0f?\u20e3`,
  // Joiners within and at the end of a word of such a script, and one breaking point in it.
  `(?<=${scripts(JOINING)}\\p{M}*)[\\u200c\\u200d](?![\\u200c\\u200d])`,
  `(?<=${scripts(UNSPACED)}\\p{M}*)\\u200b(?=${scripts(UNSPACED)})`,
  // A variant of a Chinese character, as names have.
  String.raw`(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}]`,
  String.raw`[\t\f]`,
].join('|')
const HARMLESS_CHARACTERS = new RegExp(HARMLESS, 'gu')

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
// Between words or beside a bracket; two in a row or inside an English word they say something else.
const DIRECTION_MARK = /(?<![\u200e\u200f\u061c])[\u200e\u200f\u061c](?![\u200e\u200f\u061c])/gu
const BETWEEN_LATIN = /(?<=\p{Script=Latin})[\u200e\u200f\u061c](?=\p{Script=Latin})/u

/** Lines with characters that a reader does not see, 1-based. */
export function hiddenCharacters(text: string): readonly number[] {
  return text
    .split('\n')
    .map((line) => withoutMarks(line.replace(/\r$/, '').replace(HARMLESS_CHARACTERS, '')))
    .flatMap((line, index) => (HIDDEN.test(line) ? [index + 1] : []))
}

/** A line in a script from right to left, without the marks that keep its brackets in place. */
function withoutMarks(line: string): string {
  const mayHaveMarks = RIGHT_TO_LEFT.test(line) && !BETWEEN_LATIN.test(line)
  return mayHaveMarks ? line.replace(DIRECTION_MARK, '') : line
}

function scripts(names: string): string {
  return `[${names
    .split(' ')
    .map((name) => `\\p{Script=${name}}`)
    .join('')}]`
}
