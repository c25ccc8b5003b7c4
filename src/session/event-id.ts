import { createHash } from 'node:crypto'
import type { Assignment } from '../assignment/assignment.ts'

/**
 * What a hiring system knows an event by: the same however often it is sent, and whatever TAKEHOME_KEY is by then.
 * The repository's number is in it, for who was erased may be invited again.
 */
export function eventId(
  { id, repository }: Pick<Assignment, 'id' | 'repository'>,
  about: string,
): string {
  const text = ['event', id, repository.id, about].join('\0')
  return `evt_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`
}
