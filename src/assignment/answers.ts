import type { Result } from '../input/config-issue.ts'
import { parseJson } from '../input/parse-json.ts'

/** What the team answered to everybody who does an exercise. */
export interface AnswerRecord {
  readonly kind: 'answered'
  readonly at: string
  readonly by: string
  /** The issue of the hub, and the comment that answers it. */
  readonly issue: number
  readonly comment: number
  /** The question in the team's words; null where they restated none. */
  readonly question: string | null
  readonly answer: string
}

/** An answer with its place among all of the exercise, from 1. */
export interface Answer extends AnswerRecord {
  readonly number: number
}

/** One answer a line, oldest first. The error says which line was changed by hand. */
export function parseAnswers(text: string | null): Result<readonly Answer[], string> {
  const answers: Answer[] = []
  for (const [index, line] of (text ?? '').split('\n').entries()) {
    if (line === '') continue
    const value: unknown = parseJson(line)
    if (!isAnswer(value)) return { ok: false, error: `line ${index + 1} is no answer` }
    answers.push({ ...value, number: answers.length + 1 })
  }
  return { ok: true, value: answers }
}

function isAnswer(value: unknown): value is AnswerRecord {
  const { kind, at, by, issue, comment, question, answer } = Object(value)
  const texts = [at, by, answer, question ?? '']
  return (
    kind === 'answered' &&
    texts.every((text) => typeof text === 'string') &&
    [issue, comment].every(Number.isSafeInteger)
  )
}

export function printAnswer(record: AnswerRecord): string {
  return `${JSON.stringify(record)}\n`
}

/** The name under which an assignment's log says that it was told. */
export function answerMessage({ number }: Pick<Answer, 'number'>): string {
  return `answer-${number}`
}
