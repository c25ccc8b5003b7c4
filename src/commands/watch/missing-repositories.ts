import type { WatchIndex } from '../../assignment/watch-index.ts'
import type { PushedRepository } from '../../github/repository/pushed-repositories.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { flag } from '../../session/record-flag.ts'
import { type FoundDrift, MISSING } from './audit-assignments.ts'
import type { Look } from './look-at-assignments.ts'

/** Assignments whose repository is gone, and those whose repository's name another one has. */
export function missing(
  { assignments }: WatchIndex,
  pushed: readonly PushedRepository[],
  looks: readonly Look[],
): readonly string[] {
  const strangers = pushed.filter(({ id, name }) => {
    const entry = assignments[name.toLowerCase()]
    return entry?.status === 'open' && entry.assignment.repository.id !== id
  })
  const gone = looks.filter(({ kind }) => kind === 'missing').map(({ assignment }) => assignment)
  return [...new Set([...gone, ...strangers.map(({ name }) => name.toLowerCase())])]
}

/** Each once. */
export async function flagMissing(
  session: HubSession,
  assignments: readonly string[],
  at: string,
): Promise<readonly FoundDrift[]> {
  for (const assignment of assignments) {
    await flag(session, assignment, { code: 'settings-changed', what: MISSING, at })
  }
  return assignments.map((assignment) => ({ assignment, what: MISSING }))
}
