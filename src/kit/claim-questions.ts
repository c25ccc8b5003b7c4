import { isMove } from './moved-numbers.ts'

/** What to ask about a sentence with a number, and what to listen for. */
export interface Ask {
  readonly question: string
  readonly listen: string
}

interface Fitting extends Ask {
  readonly fits: (text: string) => boolean
}

/** A plan, an assumption or a rule is no result. */
const ONLY_SAID =
  /\b(?:would|will|could|can|should|might|may|must|(?:has|have|needs?) to|if|assum\w*|suppos\w*|I use|we use)\b/i
const ALLOWED =
  /\b(?:at most|at least|no more than|budget|limit|target|goal|SLA|SLO|require\w*|allow\w*|deadline|time-?out|promis\w*|delay|peak|expect\w*|wait\w*|overtime)\b/i

const TIME = '\\d\\s?(?:ms|µs|μs|us|s|secs?|\\w*seconds?)\\b'
const TIMED =
  '\\b(?:[Mm]easured|[Tt]imed|[Cc]locked|[Pp]rofiled|[Bb]enchmarked|took|takes|needed|(?:ran|runs) (?:in|for)|(?:finish|answer|respond)\\w* (?:in|within)|fell|dropped|my (?:own )?runs?|our (?:own )?runs?)\\b'
const TIMES: readonly RegExp[] = [
  new RegExp(`${TIMED}.{0,80}${TIME}`),
  new RegExp(`${TIME}.{0,60}${TIMED}`),
]

// "Less than 3 s" and "more than half" compare with nothing that somebody else could run.
const COMPARED =
  /\b(?:higher|lower|faster|slower|better|worse|more|less|fewer|larger|smaller|longer|shorter)\b.{0,60}\bthan (?!(?:about |some |over )?[€$£]?\d|(?:an? )?(?:half|third|quarter|fifth|tenth|day|week|month|year|hour|minute|second|dozen|hundred|thousand|million|one|two|three|four|five|ten|twice)\b|(?:expected|enough|usual|needed|necessary|planned|that|ever|I|we)\b)|\bdiffer(?:s|ed|ences?)?\b/i

const AGAIN =
  /\b(?:measured|re-?computed|computed|simulat\w*|resampl\w*|replay\w*|experiments?|(?:my|our) (?:own )?(?:runs?|data|rows|laptop|machine|lab|simulation|tests?)|[\d,]+ (?:runs|seeds|folds|draws|epochs|iterations))\b|\d\.\d{2,}/i

/** "95 per cent interval" says how an interval was made. */
const CONFIDENCE = /\b\d+(?:\.\d+)?\s?(?:%|per ?cent)\s+(?:\w+\s+)?(?:interval|confidence|level)/gi

export function isOnlySaid(text: string): boolean {
  return ONLY_SAID.test(text)
}

/** From what fits a sentence closest to what fits any. There are as many for any as claims. */
const ASKS: readonly Fitting[] = [
  {
    fits: (text) =>
      !isOnlySaid(text) && !ALLOWED.test(text) && TIMES.some((pattern) => pattern.test(text)),
    question:
      'How was this timed: on which machine or by whom, how many times, and how far apart were the times?',
    listen: 'They know what was timed and how large it was, and that one run is not a measurement.',
  },
  {
    fits: isMove,
    question: 'Where did the first number come from, and what else changed between the two?',
    listen: 'They know how the first one was measured, and name another cause that they looked at.',
  },
  {
    fits: (text) => !isOnlySaid(text) && COMPARED.test(text),
    question: 'What else differed between them? How far apart would two runs of the same thing be?',
    listen: 'They name another cause that they looked at, and a spread beside the difference.',
  },
  {
    fits: (text) =>
      /\d\s?(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?)\b|[€$£]\s?\d|\d\s?[€$£]/i.test(text),
    question:
      'Who gave this sum, and what is in it? From which sum on would you decide differently?',
    listen: 'They know its parts, tie it to a decision, and find where this changes.',
  },
  {
    fits: (text) => /\d\s?(?:%|per ?cent)/i.test(text.replace(CONFIDENCE, '')),
    question: 'Percent of what? Which two numbers stand behind it, and how far could each be off?',
    listen: 'They give both counts, and an idea of the spread.',
  },
  {
    fits: (text) => !isOnlySaid(text) && AGAIN.test(text),
    question: 'How would you get this again now: which data, which call, how many runs?',
    listen: 'They can make the numbers again in front of you, or say what is missing.',
  },
  {
    fits: (text) => !isOnlySaid(text) && AGAIN.test(text),
    question:
      'What does this depend on most? Change that in your head: which way does it move, and how far?',
    listen: 'They name the strongest cause, a direction and a rough size.',
  },
  {
    fits: () => true,
    question: 'Where does each number here come from: measured, counted, given or assumed?',
    listen: 'They give a source for each, and say which one they are least sure of.',
  },
  {
    fits: () => true,
    question: 'Somebody doubts this. What would you show them first, and what would settle it?',
    listen: 'Data, code or a person that could prove them wrong; or they say that nothing is left.',
  },
  {
    fits: () => true,
    question: 'How sure are you of this? What did you do to prove yourself wrong?',
    listen: 'They name a check that could have failed, or one that is missing.',
  },
]

/** A question for each of some sentences, no two in the same words. */
export function askAbout(texts: readonly string[]): readonly Ask[] {
  const used = new Set<Fitting>()
  return texts.map((text) => {
    const ask = ASKS.find((one) => !used.has(one) && one.fits(text))
    if (ask !== undefined) used.add(ask)
    return { question: ask?.question ?? '', listen: ask?.listen ?? '' }
  })
}
