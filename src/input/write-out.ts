import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { diskRefusal, makeFolder } from './make-folder.ts'

/**
 * Writes files, by their paths in a folder that the caller named; what folders are missing is made.
 * Throws CallerError for what the disk refuses.
 */
export async function writeOut(
  folder: string,
  files: Iterable<readonly [path: string, text: string]>,
): Promise<void> {
  for (const [path, text] of files) {
    const file = join(folder, path)
    await makeFolder(dirname(file))
    await writeFile(file, text).catch((error: unknown) => {
      throw diskRefusal(file, error) ?? error
    })
  }
}
