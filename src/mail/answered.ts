import { spokenLines } from '../assignment/spoken-lines.ts'

/** What somebody of the team wrote below a question. */
export interface Answered {
  /** The question in their words; null where they restate none. */
  readonly question: string | null
  readonly answer: string
}

const LONGEST = { question: 2_000, answer: 20_000 }
const COMMAND = /^\s{0,3}\/(question|answer)\b[ \t]*(.*)$/i

/** The last `/answer` of a comment, and its `/question`; null for a comment without an answer. */
export function answeredIn(body: string): Answered | null {
  const raw = body.split(/\r?\n/)
  const spoken = spokenLines(body)
  const starts = [...spoken.keys()].filter((index) => COMMAND.test(spoken[index] ?? ''))
  const parts = starts.map((start, place) => {
    const [, name = '', first = ''] = COMMAND.exec(spoken[start] ?? '') ?? []
    const below = raw.slice(start + 1, starts[place + 1])
    return { name: name.toLowerCase(), text: [first, ...below].join('\n').trim() }
  })
  const last = (name: keyof typeof LONGEST) =>
    (parts.findLast((part) => part.name === name)?.text ?? '').slice(0, LONGEST[name])
  const [question, answer] = [last('question'), last('answer')]
  return answer === '' ? null : { question: question === '' ? null : question, answer }
}
