import type { Rubric } from '../rubric/rubric.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A question with the sentence of the write-up that it is about; null where the write-up says nothing of it. */
export interface FollowUp {
  readonly ask: string
  readonly listen: string
  readonly about: Sentence | null
}

interface Theme {
  readonly pattern: RegExp
  readonly ask: string
  /** Asked where the write-up says nothing of it. */
  readonly silent: string
  readonly listen: string
}

/** What somebody who was there knows without thinking, and an invented story does not hold. */
const LIVED: readonly Theme[] = [
  {
    pattern: /\b(?:told|informed|reported|escalated|wrote to|called|phoned|announced|raised)\b/i,
    ask: 'Who was told first, when, and how? What did they answer?',
    silent:
      'The write-up does not say who was told. Who was it first, when, and what did they answer?',
    listen:
      'A person or a role, a day, and an answer that fits the order of events in the write-up.',
  },
  {
    pattern:
      /\b(?:before|baseline|from|previous\w*|used to|until then)\b.{0,80}\d|\d.{0,60}\b(?:before|baseline)\b/i,
    ask: 'What was this number the week before? Where could you read it, and who else looked at it?',
    silent: 'What was the number before? Where could you read it, and who else looked at it?',
    listen: 'A number with its source. It fits the write-up, or they say why it does not.',
  },
  {
    pattern: /\b(?:logs?|logged|alerts?|alarm|dashboard|trace|query|monitor\w*|chart)\b/i,
    ask: 'What did the log or the chart say, as close to its words as you can? Who saw it first?',
    silent: 'What was the first sign: a log, a chart, a person? What exactly did it say?',
    listen: 'A concrete sign, a wrong idea that came first, and what ruled it out.',
  },
  {
    pattern: /\bI\b/,
    ask: 'What of this did you do with your own hands? What would a colleague say was theirs?',
    silent: 'What of this did you do with your own hands? What would a colleague say was theirs?',
    listen: 'They keep "I" and "we" apart, and say what others did without being asked.',
  },
  {
    pattern: /\b(?:since|now|today|afterwards?|from then on|changed)\b/i,
    ask: 'When did this last work, or fail? How would somebody who joined last week meet it?',
    silent: 'What is different today? How would somebody who joined last week meet it?',
    listen: 'A later case in which the change was put to the test, with what came of it.',
  },
]

/** For a write-up about what happened. */
export function livedQuestions(writeUp: string): readonly FollowUp[] {
  return questionsOn(LIVED, writeUp)
}

const DESIGN: readonly Theme[] = [
  {
    pattern: /\b(?:assum\w*|suppos\w*|we asked|I asked|clarif\w*|require\w*)\b|\?/i,
    ask: 'You asked or assumed this. What would you have done if the answer had been the opposite?',
    silent:
      'The write-up asks nobody anything. Which question, asked early, would have changed most, and whom would you have asked?',
    listen:
      'They name the part that changes and the part that stays, and what it would have cost to find out late.',
  },
]

/** Both sides of "ask clarifying questions first": what they asked, and what they ask now. */
export function clarifyQuestions(rubric: Rubric, writeUp: string): readonly FollowUp[] {
  if (!rubric.criteria.some(({ competency }) => competency === 'system-design')) return []
  return [
    ...questionsOn(DESIGN, writeUp),
    {
      ask: 'Now the other side. A product manager says: "we need this for our second product by next month". What do you ask before you say yes?',
      listen:
        'At least three questions before any design: the goal and how it is measured, the scale, what may go wrong and for whom. Answer, when asked: ten times the users, half of the time for an answer, a goal that nobody has written down. They say what each answer changes.',
      about: null,
    },
  ]
}

function questionsOn(themes: readonly Theme[], writeUp: string): readonly FollowUp[] {
  const sentences = sentencesOf(writeUp)
  const used = new Set<Sentence>()
  return themes.map(({ pattern, ask, silent, listen }) => {
    const about = sentences.find((one) => !used.has(one) && pattern.test(one.text))
    if (about === undefined) return { ask: silent, listen, about: null }
    used.add(about)
    return { ask, listen, about }
  })
}
