import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf, worldError } from '../client/reasons.ts'
import { LEDGER_BRANCH } from './ledger.ts'

/** The texts of all files directly in a folder of the ledger, one request each; none where there is no folder. */
export async function readFolderTexts(
  octokit: Octokit,
  hub: Repository,
  folder: string,
): Promise<readonly string[]> {
  try {
    const texts: string[] = []
    for (const file_sha of await blobsIn(octokit, hub, folder)) {
      const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha })
      texts.push(Buffer.from(data.content, 'base64').toString('utf8'))
    }
    return texts
  } catch (error) {
    throw worldError(`the ledger's ${folder} was not read`, error)
  }
}

/** Of a folder, the contents API lists at most 1,000 files, and a tree many more. */
async function blobsIn(
  octokit: Octokit,
  hub: Repository,
  folder: string,
): Promise<readonly string[]> {
  const tree_sha = `${LEDGER_BRANCH}:${folder}`
  try {
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha })
    return data.tree.flatMap(({ type, sha }) => (type === 'blob' ? [sha] : []))
  } catch (error) {
    if (statusOf(error) === 404) return []
    throw error
  }
}
