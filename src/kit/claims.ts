import { isUntouchedLine, type Sentence, sentencesOf } from './sentences.ts'

/** A sentence of the write-up with a number that somebody has to stand behind. */
export interface Claim extends Sentence {
  readonly question: string
  readonly listen: string
}

const MOST = 3
const LEAST_CHARS = 30

const MEASURED =
  /\b(?:measured|took|takes|fell|rose|dropped|reduced|saved|faster|slower|higher|lower|improved|increased|from .{1,40} to|per (?:day|week|month|hour)|timed)\b/i
const UNIT =
  /\d\s*(?:%|percent|(?:ms|µs|us|s|sec|min|minutes?|\w*seconds?|hours?|days?|weeks?|months?|EUR|USD|euros?|dollars?|pounds?|GB|MB|KB)\b|€)|[€$£]\s*\d/i
/** Nobody else can know it: they ran something. */
const OWN =
  /\b(?:(?:I|we) (?:measured|timed|counted|ran|got|saw|found|tried)|(?:my|our) (?:own )?(?:runs?|data|rows|experiments?|tests?|results?|laptop|machine)|over \d+ (?:runs|seeds|folds))\b/i
/** A plan, an assumption or a rule is no result. */
const ONLY_SAID = /\b(?:would|will|could|can|should|might|may|assum\w*|suppos\w*|I use|we use)\b/i
// A result usually has more digits than a choice: 0.142, not 10.
const EXACT = /\d[.,]\d{2,}/

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
  const sentences = picked
    .sort((one, other) => one.sentence.line - other.sentence.line || one.index - other.index)
    .map(({ sentence }) => sentence)
  return askAbout(sentences.map(({ text }) => text)).map((ask, index) => ({
    ...(sentences[index] as Sentence),
    ...ask,
  }))
}

/** 09:12, "at 9.12", 24.04. and 2025 are no result; 0.91 is one. */
const WHEN =
  /\b\d{1,2}:\d{2}\b|\bat \d{1,2}\.\d{2}\b|\b\d{1,2}\.\d{1,2}\.(?:\d{2,4})?(?!\d)|\b(?:19|20)\d{2}\b/gi

function isClaim(text: string): boolean {
  const rest = text.replace(WHEN, '')
  return /\d/.test(rest) && [OWN, MEASURED, UNIT].some((pattern) => pattern.test(rest))
}

function rankOf(text: string): number {
  const numbers = text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0
  return (
    3 * Number(OWN.test(text)) +
    2 * Number(MEASURED.test(text)) +
    Number(UNIT.test(text)) +
    Number(EXACT.test(text)) -
    4 * Number(ONLY_SAID.test(text)) +
    Math.min(numbers, 3)
  )
}

interface Ask {
  readonly fits: RegExp
  readonly question: string
  readonly listen: string
}

/** From what fits a sentence closest to what fits any. There are more for any than claims. */
const ASKS: readonly Ask[] = [
  {
    fits: /\d\s*(?:ms|µs|us|s|sec|\w*seconds?)\b/i,
    question:
      'How was this timed: on what data and machine, how many runs, and how far apart were they?',
    listen: 'They know the size of the data, and that one run is not a measurement.',
  },
  {
    fits: /\bfrom\b.{0,40}\d.{0,40}\bto\b/i,
    question: 'Where did the first number come from, and what else changed between the two?',
    listen: 'They know how the first one was measured, and name another cause that they looked at.',
  },
  {
    fits: /\b(?:higher|lower|faster|slower|better|worse|differ\w*|improved|increased|reduced|saved)\b/i,
    question: 'What else differed between them? How far apart would two runs of the same thing be?',
    listen: 'They name another cause that they looked at, and a spread beside the difference.',
  },
  {
    fits: /(?:EUR|USD|euros?|dollars?|pounds?)\b|[€$£]/i,
    question: 'What would you decide differently if this were half as much? From which value on?',
    listen: 'They tie the number to a decision, and find where it changes.',
  },
  {
    fits: /%|percent/i,
    question:
      'Percent of what? How many cases is that, and how much would another sample change it?',
    listen: 'They give both counts, and an idea of the spread.',
  },
  {
    fits: /\d/,
    question: 'How would you get this again now: which data, which call, how many runs?',
    listen: 'They can make the numbers again in front of you, or say what is missing.',
  },
  {
    fits: /\d/,
    question:
      'What does this depend on most? Change that in your head: which way does it move, and how far?',
    listen: 'They name the strongest cause, a direction and a rough size.',
  },
  {
    fits: /\d/,
    question: 'How sure are you of this? What did you do to prove yourself wrong?',
    listen: 'They name a check that could have failed, or one that is missing.',
  },
]

/** A question for each of some sentences, no two in the same words. */
function askAbout(texts: readonly string[]): readonly Pick<Claim, 'question' | 'listen'>[] {
  const used = new Set<Ask>()
  return texts.map((text) => {
    const ask = ASKS.find((one) => !used.has(one) && one.fits.test(text))
    if (ask !== undefined) used.add(ask)
    return { question: ask?.question ?? '', listen: ask?.listen ?? '' }
  })
}
