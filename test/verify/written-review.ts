import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { scaffoldFiles } from '../../src/commands/setup/new.ts'
import { ROOT, temporaryFolder } from '../folders.ts'

export const ID = 'some-review'

/** The scaffold of a review in a folder of its own. */
export async function writtenReview(): ReturnType<typeof temporaryFolder> {
  const work = await temporaryFolder()
  for (const [path, text] of await scaffoldFiles(ID, ROOT, 'review')) {
    await mkdir(dirname(join(work.path, path)), { recursive: true })
    await writeFile(join(work.path, path), text)
  }
  return work
}
