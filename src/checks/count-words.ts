// A word with its hyphens, apostrophes and points is one; so is one of Persian or Hindi with its joiners.
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’._-]|\u200c|\u200d)*/gu
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' })
// No sentence is longer, and the segmenter looks at a whole text to find its first word.
const LONGEST_RUN = 2_000

/** The words of a line of Markdown, also of languages that put no spaces between them. */
export function wordsOf(line: string): readonly string[] {
  const text = line
    // What stands in for a picture, addresses of links with their titles, and tags: no page shows them.
    // Bounded, so that a line of nothing but openings costs no more.
    .replace(/!\[[^[\]]*\](?=\()/g, ']')
    .replace(/\]\([ \t]{0,9}[^)\s]{0,500}(?:[ \t]{1,9}(?:"[^"]*"|'[^']*'))?[ \t]{0,9}\)/g, '] ')
    .replace(/<[^<>]{0,500}>/g, ' ')
  return (text.match(WORD) ?? []).flatMap((word) => (UNSPACED.test(word) ? segments(word) : word))
}

function segments(run: string): readonly string[] {
  const parts: string[] = []
  for (let from = 0; from < run.length; from += LONGEST_RUN) {
    for (const { segment, isWordLike } of SEGMENTER.segment(run.slice(from, from + LONGEST_RUN)))
      if (isWordLike === true) parts.push(segment)
  }
  return parts
}
