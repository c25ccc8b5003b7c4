import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder this project is installed in: the nearest one above that holds action.yml.
 * The doors stand in src/ while developing and in dist/ when bundled.
 */
export function installFolder(moduleUrl: string): string {
  let folder = dirname(fileURLToPath(moduleUrl))
  while (!existsSync(join(folder, 'action.yml')) && folder !== dirname(folder))
    folder = dirname(folder)
  return folder
}

/** As many submissions at a time as there are cores: a sandbox is one busy process. */
export function parallelism(): number {
  return availableParallelism()
}
