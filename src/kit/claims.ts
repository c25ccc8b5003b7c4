import { isUntouchedLine, type Sentence, sentencesOf } from './sentences.ts'

/** A sentence of the write-up with a number that somebody has to stand behind. */
export interface Claim extends Sentence {
  readonly question: string
  readonly listen: string
}

const MOST = 3
const LEAST_CHARS = 30

const MEASURED =
  /\b(?:measured|took|takes|fell|rose|reduced|saved|faster|slower|improved|increased|from .{1,40} to|per (?:day|week|month|hour)|timed?)\b/i
const UNIT =
  /\d\s*(?:%|percent|(?:ms|µs|us|s|sec|min|minutes?|\w*seconds?|hours?|days?|weeks?|months?|EUR|USD|GB|MB|KB)\b|€)|[€$]\s*\d/i

/** At most three, each from a section of its own while there are any, in the order of the lines; none that is quoted already. */
export function claimsOf(
  writeUp: string,
  template: string,
  quoted: ReadonlySet<string> = new Set(),
): readonly Claim[] {
  const given = isUntouchedLine(template)
  const ranked = sentencesOf(writeUp)
    .filter(({ text }) => /\d/.test(text) && text.length >= LEAST_CHARS && !given(text))
    .map((sentence, index) => ({ sentence, rank: rankOf(sentence.text), index }))
    .filter(({ sentence: { text } }) => !quoted.has(text) && isClaim(text))
    .sort((one, other) => other.rank - one.rank || one.index - other.index)
  const picked: typeof ranked = []
  for (const isFree of [true, false]) {
    for (const one of ranked) {
      const taken = picked.some(({ sentence }) => sentence.section === one.sentence.section)
      if (picked.length < MOST && !picked.includes(one) && !(isFree && taken)) picked.push(one)
    }
  }
  return picked
    .sort((one, other) => one.sentence.line - other.sentence.line || one.index - other.index)
    .map(({ sentence }) => ({ ...sentence, ...askAbout(sentence.text) }))
}

/** A time of day and a date are no result. */
function isClaim(text: string): boolean {
  const rest = text.replace(/\d{1,2}[:.]\d{2}\b(?!\s*%)|\b(?:19|20)\d{2}\b/g, '')
  return /\d/.test(rest) && (MEASURED.test(rest) || UNIT.test(rest))
}

function rankOf(text: string): number {
  const numbers = text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0
  return 3 * Number(MEASURED.test(text)) + 2 * Number(UNIT.test(text)) + Math.min(numbers, 3) - 1
}

const ASK: readonly (readonly [RegExp, string, string])[] = [
  [
    /\d\s*(?:ms|µs|us|s|sec|\w*seconds?)\b/i,
    'How was this timed: on what data and machine, how many runs, and how far apart were they?',
    'They know the size of the data, and that one run is not a measurement.',
  ],
  [
    /%|percent/i,
    'Percent of what? How many cases is that, and how much would another sample change it?',
    'They give both counts, and an idea of the spread.',
  ],
  [
    /\bfrom\b.{0,40}\d.{0,40}\bto\b/i,
    'Where did the first number come from, and what else changed between the two?',
    'They know how the first one was measured, and name another cause that they looked at.',
  ],
]

function askAbout(text: string): { readonly question: string; readonly listen: string } {
  const [, question, listen] = ASK.find(([pattern]) => pattern.test(text)) ?? [
    null,
    'Where does this number come from? What would have to be different for it to be twice as large?',
    'They can make the number again in front of you, or say what it depends on.',
  ]
  return { question, listen }
}
