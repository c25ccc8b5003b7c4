/** A heading that is looked for, perhaps with other names under which it counts. */
export type Wanted = string | { readonly heading: string; readonly also?: readonly string[] }

/** The wanted heading that a written one stands for; undefined for none. */
export type FindHeading = (written: string) => string | undefined

/**
 * Compares headings as people do: without numbering, punctuation, emoji, emphasis, links, HTML, case and
 * kinds of space, with British and American spelling alike. "Plan: first ideas" and "Plan (draft)" are
 * the section Plan; "Plan and schedule" is not.
 */
export function headingFinder(wanted: readonly Wanted[]): FindHeading {
  // Headings that differ in nothing but their numbers are told apart by what comes first here.
  const known = [readable, unnumbered].map((prepare) => indexOf(wanted, prepare))
  return (written) => {
    const texts = [readable(written), unnumbered(written)]
    const keys = [...texts, ...texts.map(beforeRemark)].map(keyOf).filter((key) => key !== '')
    return known.flatMap((index) => keys.flatMap((key) => index.get(key) ?? []))[0]
  }
}

function indexOf(
  wanted: readonly Wanted[],
  prepare: (text: string) => string,
): ReadonlyMap<string, string> {
  const pairs = wanted.flatMap((one) => {
    const { heading, also = [] } = typeof one === 'string' ? { heading: one } : one
    return [heading, ...also].map((name): [string, string] => [keyOf(prepare(name)), heading])
  })
  // The first one of two that read alike.
  return new Map(pairs.reverse())
}

const MARKUP: readonly (readonly [RegExp, string])[] = [
  // A footnote's mark, and the figures of one.
  [/\[\^[^\][]{1,100}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+$/g, ' '],
  // A number of Rome's in one letter is a number without a mark, too.
  [/[\u2160-\u217f]+/g, '1'],
  [/!?\[([^\][]{0,300})\](?:\([^()]{0,300}\)|\[[^\][]{0,100}\])?/g, '$1'],
  [/<[^<>]{0,300}>/g, ' '],
  [/&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/gi, ' '],
  [/&amp;|[&+]/g, ' and '],
  // An anchor of its own at the end, as {#plan}.
  [/\{[#.][^{}]{0,100}\}/g, ' '],
  [/:[a-z0-9_+-]{1,40}:/gi, ' '],
  [/[*_`~\\]/g, ''],
]
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3/gu
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** A heading as a reader sees it: NFKC also makes a plain space of each kind of space. */
function readable(heading: string): string {
  const text = MARKUP.reduce((rest, [mark, by]) => rest.replace(mark, by), heading)
  return text.replace(EMOJI, ' ').replace(UNSEEN, '').normalize('NFKC').toLowerCase().trim()
}

const NUMBER = new RegExp(
  [
    String.raw`^(?:(?:section|sec|part|step|chapter|question|task|item|abschnitt|kapitel|aufgabe|frage|schritt|teil|partie|étape|sección|parte|paso|capítulo|no|nr|q)\b\.?\s*)?`,
    // Figures alone, as 1.2 or A.1; with a mark, as 1. 1) (1) [1] 1 - I. a) W1:
    String.raw`(?:(?:[a-z]\.|[tqsw](?=\d\b))?\d{1,3}(?:\.\d{1,3}){0,3}\s+`,
    String.raw`|[([]?(?:(?:[a-z]\.?)?\d{1,3}(?:\.\d{1,3}){0,3}|[ivxlc]{1,5}|[a-z])\s*(?:[.)\]:/]+(?!\d)|[-–—]+(?=\s))\s*)`,
  ].join(''),
)

function unnumbered(heading: string): string {
  return readable(heading)
    .replace(/^[^\p{L}\p{N}([]+/u, '')
    .replace(NUMBER, '')
}

/** What stands before a colon, a bracket, or a dash or stroke with a space before it. */
function beforeRemark(text: string): string {
  return /^(.*?)(?:[:([|]|\s[-–—/])/.exec(text)?.[1] ?? text
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'iz'],
  [/ys(?=(?:e|es|ed|ing)$)/, 'yz'],
  [/our(?=(?:s|ed|ing|al|able)?$)/, 'or'],
  [/ll(?=(?:ed|ing|er|ers)$)/, 'l'],
  [/(?<=cent|met|lit)re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/mme(?=s?$)/, 'm'],
  [/dgement(?=s?$)/, 'dgment'],
  [/(?<=(?:lear|bur))nt$/, 'ned'],
  [/(?<=...)s$/, ''],
]
// "Cost and speed" is "Cost/speed", and "What I've learned" is "What I learned".
const SMALL_WORDS = new Set(['the', 'a', 'an', 'my', 'our', 'and', 've'])

/** The letters and figures alone, so that "Trade-offs", "Trade offs" and "Tradeoff" are one. */
function keyOf(text: string): string {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const kept = words.filter((word) => !SMALL_WORDS.has(word))
  return (kept.length === 0 ? words : kept)
    .map((word) => SPELLINGS.reduce((rest, [one, other]) => rest.replace(one, other), word))
    .join('')
}
