import { isHoursLine } from '../checks/hours-line.ts'
import { linesOf } from '../checks/visible-lines.ts'
import { askAbout, isOnlySaid } from './claim-questions.ts'
import { isGivenIn } from './given-text.ts'
import { withoutMoments } from './moments.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A sentence of the write-up with a number that somebody has to stand behind. */
export interface Claim extends Sentence {
  readonly question: string
  readonly listen: string
}

const MOST = 3
const LEAST_CHARS = 20

const MEASURED =
  /\b(?:measured|took|takes|fell|rose|dropped|reduced|saved|faster|slower|higher|lower|improved|increased|from [^.;]{0,15}\d[^.;]{0,25} to|per (?:day|week|month|hour)|timed)\b/i
const UNIT =
  /\d\s*(?:%|per ?cent|(?:ms|µs|us|s|sec|min|minutes?|\w*seconds?|hours?|days?|weeks?|months?|EUR|USD|euros?|dollars?|pounds?|GB|MB|KB)\b|€)|[€$£]\s*\d/i
/** Nobody else can know it: they ran something. */
const OWN =
  /\b(?:(?:I|we) (?:measured|timed|counted|ran|got|saw|found|tried)|(?:my|our) (?:own )?(?:runs?|data|rows|experiments?|tests?|results?|laptop|machine)|over \d+ (?:runs|seeds|folds))\b/i
// A result usually has more digits than a choice: 0.142, not 10.
const EXACT = /\d[.,]\d{2,}/

/** At most three, each from a section of its own while there are any, in the order of the lines; none that is quoted already. */
export function claimsOf(
  writeUp: string,
  template: string,
  quoted: ReadonlySet<string> = new Set(),
): readonly Claim[] {
  const given = isGivenIn(template)
  const ranked = sentencesOf(withoutHours(writeUp))
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
  const sentences = picked
    .sort((one, other) => one.sentence.line - other.sentence.line || one.index - other.index)
    .map(({ sentence }) => sentence)
  return askAbout(sentences.map(({ text }) => withoutMoments(text))).map((ask, index) => ({
    ...(sentences[index] as Sentence),
    ...ask,
  }))
}

/** The hours that they say they spent are no claim: nobody has to stand behind them. */
function withoutHours(writeUp: string): string {
  return linesOf(writeUp)
    .map((line) => (isHoursLine(line) ? '' : line))
    .join('\n')
}

// "1 - rate" and "from 0 to 1" are no results.
const NUMBER = /[2-9]|\d{2}|\d[.,]\d/

function isClaim(text: string): boolean {
  const rest = withoutMoments(text)
  return NUMBER.test(rest) && [OWN, MEASURED, UNIT].some((pattern) => pattern.test(rest))
}

function rankOf(sentence: string): number {
  const text = withoutMoments(sentence)
  const numbers = text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0
  return (
    3 * Number(OWN.test(text)) +
    2 * Number(MEASURED.test(text)) +
    Number(UNIT.test(text)) +
    Number(EXACT.test(text)) -
    4 * Number(isOnlySaid(text)) +
    Math.min(numbers, 3)
  )
}
