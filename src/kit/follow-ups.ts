import type { Rubric } from '../rubric/rubric.ts'
import { isGivenIn } from './given-text.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import {
  asksSomebody,
  assumes,
  doesWork,
  lastsOn,
  movesNumber,
  seesSign,
  tellsSomebody,
} from './story-patterns.ts'

/** A question with the sentence of the write-up that it is about; null where it is about none. */
export interface FollowUp {
  readonly ask: string
  readonly listen: string
  readonly about: Sentence | null
}

interface Theme {
  readonly fits: (text: string, section: string) => boolean
  readonly ask: string
  /** Asked where no sentence fits. It does not say that the write-up is silent: a program reads only some words. */
  readonly silent: string
  readonly listen: string
}

/** What somebody who was there knows without thinking, and an invented story does not hold. */
const LIVED: readonly Theme[] = [
  {
    fits: tellsSomebody,
    ask: 'Who was told first, when, and how? What did they answer?',
    silent:
      'Who outside of your team had to know first? When and how did they hear of it, and what did they answer?',
    listen:
      'A person or a role, a day, and an answer that fits the order of events in the write-up.',
  },
  {
    fits: movesNumber,
    ask: 'What was this number the week before? Where could you read it, and who else looked at it?',
    silent:
      'Which number was this about? What was it the week before, where could you read it, and who else looked at it?',
    listen: 'A number with its source. It fits the write-up, or they say why it does not.',
  },
  {
    fits: seesSign,
    ask: 'What did the log or the chart say, as close to its words as you can? Who saw it first?',
    silent:
      'What was the first sign that it worked, or that it did not: a log, a chart, a person? What exactly did it say?',
    listen: 'A concrete sign, a wrong idea that came first, and what ruled it out.',
  },
  {
    fits: doesWork,
    ask: 'What of this did you do with your own hands? What would a colleague say was theirs?',
    silent: 'What did you do with your own hands? What would a colleague say was theirs?',
    listen: 'They keep "I" and "we" apart, and say what others did without being asked.',
  },
  {
    fits: lastsOn,
    ask: 'When did this last work, or fail? How would somebody who joined last week meet it?',
    silent: 'What is different today? How would somebody who joined last week meet it?',
    listen: 'A later case in which the change was put to the test, with what came of it.',
  },
]

/** For a write-up about what happened. */
export function livedQuestions(writeUp: string, template: string): readonly FollowUp[] {
  const sentences = ownSentences(writeUp, template)
  const used = new Set<Sentence>()
  return LIVED.map(({ fits, ask, silent, listen }) => {
    const about = sentences.find((one) => !used.has(one) && fits(one.text, one.section))
    if (about === undefined) return { ask: silent, listen, about: null }
    used.add(about)
    return { ask, listen, about }
  })
}

const CHANGES_MOST =
  'They name the part that changes and the part that stays, and what it would have cost to find out late.'

/** The first that fits a sentence. */
const DESIGN: readonly Omit<Theme, 'silent'>[] = [
  {
    fits: asksSomebody,
    ask: 'Whom did you ask this, or whom would you ask? Which answer did you expect, and what would another one change?',
    listen: CHANGES_MOST,
  },
  {
    fits: assumes,
    ask: 'This was assumed. What would have told you early that it is wrong, and what would you have done then?',
    listen: CHANGES_MOST,
  },
]

/** Both sides of "ask clarifying questions first": what they asked, and what they ask now. */
export function clarifyQuestions(
  rubric: Rubric,
  writeUp: string,
  template: string,
): readonly FollowUp[] {
  if (!rubric.criteria.some(({ competency }) => competency === 'system-design')) return []
  return [
    askedFirst(ownSentences(writeUp, template)),
    {
      ask: 'Now the other side. A product manager says: "we need this for our second product by next month". What do you ask before you say yes?',
      listen:
        'At least three questions before any design: the goal and how it is measured, the scale, what may go wrong and for whom. Answer, when asked: ten times the users, half of the time for an answer, a goal that nobody has written down. They say what each answer changes.',
      about: null,
    },
  ]
}

/** Guidance that was left in the text, or copied into it, says nothing of theirs. */
function ownSentences(writeUp: string, template: string): readonly Sentence[] {
  const isGiven = isGivenIn(template)
  return sentencesOf(writeUp).filter(({ text }) => !isGiven(text))
}

function askedFirst(sentences: readonly Sentence[]): FollowUp {
  for (const { fits, ask, listen } of DESIGN) {
    const about = sentences.find((one) => fits(one.text, one.section))
    if (about !== undefined) return { ask, listen, about }
  }
  const ask = 'Which question, asked early, would have changed most, and whom would you have asked?'
  return { ask, listen: CHANGES_MOST, about: null }
}
