import { commandOn, spokenLines } from '../assignment/spoken-lines.ts'

/** What somebody of the team wrote below a question. */
export interface Answered {
  /** The question in their words; null where they restate none. */
  readonly question: string | null
  readonly answer: string
}

const LONGEST = { question: 2_000, answer: 20_000 }

/** The last `/answer` of a comment, and its `/question`; null for a comment without an answer. */
export function answeredIn(body: string): Answered | null {
  const raw = body.split(/\r?\n/)
  const spoken = spokenLines(body)
  const commands = spoken.flatMap((line, start) => {
    const command = commandOn(line)
    return command !== null && Object.hasOwn(LONGEST, command.name) ? [{ ...command, start }] : []
  })
  const parts = commands.map(({ name, rest, start }, place) => {
    const below = raw.slice(start + 1, commands[place + 1]?.start)
    return { name, text: [rest, ...below].join('\n').trim() }
  })
  const last = (name: keyof typeof LONGEST) =>
    parts.findLast((part) => part.name === name)?.text ?? ''
  const [question, answer] = [last('question'), last('answer')]
  return answer === '' ? null : { question: question === '' ? null : question, answer }
}

/**
 * Why it is not sent as it is, to be told to whoever wrote it; null where all of it can be. Everybody gets an answer,
 * and nobody can take one back: so none is cut.
 */
export function tooLong({ question, answer }: Answered): string | null {
  const texts = { question: question ?? '', answer }
  const names = (['question', 'answer'] as const).filter(
    (name) => [...texts[name]].length > LONGEST[name],
  )
  if (names.length === 0) return null
  const limits = names.map((name) => `the ${name} has more than ${LONGEST[name]} characters`)
  return `Nothing was sent: ${limits.join(', and ')}. Edit the comment, or write a shorter one.`
}
