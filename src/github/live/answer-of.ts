import { headerOf, statusOf } from '../client/reasons.ts'

/** What GitHub answered, whether it did what was asked or refused it. */
export interface AnswerOf {
  readonly status: number
  /** The refusal; undefined where it did what was asked. */
  readonly refusal?: unknown
}

/** Throws where GitHub did not answer, or refused for a limit, which says nothing of what was asked. */
export async function answerOf(request: Promise<{ readonly status: number }>): Promise<AnswerOf> {
  try {
    return { status: (await request).status }
  } catch (error) {
    const status = statusOf(error)
    const isLimit = headerOf(error, 'retry-after') !== null || status === 429
    if (status === null || status >= 500 || isLimit) throw error
    return { status, refusal: error }
  }
}

const MOST_CHARACTERS = 200

/** On one line. */
export function wordsOf(refusal: unknown): string {
  const words = refusal instanceof Error ? refusal.message : String(refusal)
  return words.replace(/\s+/g, ' ').slice(0, MOST_CHARACTERS)
}
