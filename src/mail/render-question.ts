import { code, ours, strong, words } from '../scorecard/phrasing.ts'
import { codeBlock, list, paragraph, render } from '../scorecard/safe-markdown.ts'

/** A candidate's question as the team sees it. */
export interface QuestionPage {
  readonly exercise: string
  /** Tells this question from others, and nothing else. */
  readonly id: string
  readonly pseudonym: string
  /** Hostile, without the candidate's names. */
  readonly text: string
  /** Whether candidates have variants of the exercise. */
  readonly varies: boolean
  /** Whether whoever asks has still to start the clock, and does not have the task. */
  readonly isUnstarted: boolean
}

export interface QuestionName {
  readonly exercise: string
  readonly id: string
}

const MARKER = /^<!-- takehome:question ([a-z0-9-]{1,100}) ([0-9a-f]{16}) -->/
const LONGEST = 2_000

/** What the issue of a question starts with. */
export function questionMarker({ exercise, id }: QuestionName): string {
  return `<!-- takehome:question ${exercise} ${id} -->`
}

/** Which question an issue is about; null for any other issue. */
export function questionOf(body: string): QuestionName | null {
  const [, exercise, id] = MARKER.exec(body) ?? []
  return exercise === undefined || id === undefined ? null : { exercise, id }
}

const VARIES = words`Candidates have different variants of this exercise. Do not give an answer that depends on the variant: refer them to their own README.`

const UNSTARTED = words`Whoever asks has not started, and does not have the task yet. Until then, they get answers to their own questions and no others. Do not tell them what the task is.`

export function questionIssue(page: QuestionPage): {
  readonly title: string
  readonly marker: string
  readonly body: string
} {
  const { exercise, pseudonym, text, varies, isUnstarted } = page
  const marker = questionMarker(page)
  const body = render([
    paragraph(words`${strong(ours(pseudonym))} asks about ${code(exercise)}:`),
    codeBlock(text, LONGEST),
    list([
      words`Write ${code('/answer')} and the answer in a comment here. Everybody who works on ${code(exercise)} gets it once, and so does everybody who is invited later. Nobody learns who asked.`,
      words`The text above is not sent. Put ${code('/question')} with the question in your own words above ${code('/answer')} if others need it.`,
      ...(isUnstarted ? [UNSTARTED] : []),
      ...(varies ? [VARIES] : []),
      words`An answer cannot be taken back or changed: a further ${code('/answer')} is sent as a further answer.`,
      words`Do not reveal hidden tests, their inputs or expected values.`,
    ]),
  ])
  return { title: `Question about ${exercise}`, marker, body: `${marker}\n${body}` }
}
