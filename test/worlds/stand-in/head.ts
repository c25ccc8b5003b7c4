import { readFiles } from './read-files.ts'
import type { World } from './world.ts'

/** Where a repository's default branch stands. */
export interface Head {
  readonly branch: string
  readonly sha: string
  /** Path to text. */
  readonly files: ReadonlyMap<string, string>
}

export function headOf(world: World, fullName: string): Head | undefined {
  const repository = world.store.repos.findOneBy('full_name', fullName)
  if (repository === undefined) return undefined
  const branch = repository.default_branch
  const sha = world.moves.refsOf(repository.id).get(`refs/heads/${branch}`)
  if (sha === undefined) return undefined
  return { branch, sha, files: readFiles(world.store, repository.id, sha) }
}
