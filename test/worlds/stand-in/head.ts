import { readFiles } from './read-files.ts'
import type { WorkflowStates } from './workflows.ts'
import type { World } from './world.ts'

/** Where a repository's default branch stands. */
export interface Head {
  readonly branch: string
  readonly sha: string
  /** Path to text. */
  readonly files: ReadonlyMap<string, string>
  /** The paths of workflows that somebody, or GitHub, has switched off. */
  readonly disabled: ReadonlySet<string>
}

export function headOf(world: World, fullName: string, states: WorkflowStates): Head | undefined {
  const repository = world.store.repos.findOneBy('full_name', fullName)
  if (repository === undefined) return undefined
  const branch = repository.default_branch
  const sha = world.moves.refsOf(repository.id).get(`refs/heads/${branch}`)
  if (sha === undefined) return undefined
  const files = readFiles(world.store, repository.id, sha)
  const isOff = (path: string) => (states.get(`${fullName} ${path}`) ?? 'active') !== 'active'
  return { branch, sha, files, disabled: new Set([...files.keys()].filter(isOff)) }
}
