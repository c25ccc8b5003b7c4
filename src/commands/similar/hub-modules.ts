import type { AssignmentState } from '../../assignment/state.ts'
import type { Task } from '../../exercise/exercise.ts'
import { gitObjects, wasNotFound } from '../../github/repository/fetch-tree.ts'
import { CallerError } from '../../input/bad-news.ts'
import { loadAssigned } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { ledgerSource } from '../../session/ledger-source.ts'
import { readTree } from '../../submission/read-tree.ts'
import { submittedText } from '../../submission/submission.ts'
import type { Module } from './module.ts'
import { templateText } from './template-text.ts'

export interface Wanted {
  readonly exercise: string
  /** A checkout of the ledger; empty to read it by the API. */
  readonly ledger: string
  /** Whether logins are told. */
  readonly names: boolean
}

/**
 * What counts of every assignment of an exercise once GitHub's clock has passed its deadline. Those that are
 * closed are an earlier round; one whose repository is gone has no module any more.
 */
export async function hubModules(session: HubSession, wanted: Wanted): Promise<readonly Module[]> {
  const found: Module[] = []
  for await (const state of ledgerSource(session, wanted.ledger).states()) {
    const { assignment, status, submission } = state
    if (assignment.exercise !== wanted.exercise || status === 'open' || submission === null)
      continue
    const task = await loadAssigned(session, assignment)
    if (!task.ok) throw new CallerError(task.error)
    const text = await moduleText(session, state, submission, task.value)
    const { pseudonym } = useHubKey(session.key)
    found.push({
      name: wanted.names ? assignment.candidate.login : pseudonym(assignment.id),
      origin: status === 'submitted' ? 'round' : 'earlier',
      template: templateText(task.value),
      text,
    })
  }
  return found
}

async function moduleText(
  { candidates }: HubSession,
  { assignment: { repository }, status }: AssignmentState,
  sha: string,
  { rubric }: Task,
): Promise<string | null> {
  const { owner, name: repo } = repository
  const file = rubric.module ?? ''
  const read = readTree(gitObjects(candidates, { owner, repo }), sha, (path) => path === file)
  const tree = await read.catch((error: unknown) => {
    // Of this round it is bad news: the token cannot read what it has to.
    if (status === 'closed' && wasNotFound(error)) return null
    throw error
  })
  return tree === null ? null : submittedText(tree.submission, file)
}
