import type { Repository } from '../../hub/repository.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { worldError } from '../client/reasons.ts'
import { branchHead } from '../repository/branch-head.ts'
import { LEDGER_BRANCH } from './ledger.ts'

/** The texts of all files directly in a folder of the ledger, one request each; none where there is no folder. */
export async function readFolderTexts(
  octokit: Octokit,
  hub: Repository,
  folder: string,
): Promise<readonly string[]> {
  try {
    const texts: string[] = []
    for (const { sha: file_sha } of await filesIn(octokit, hub, folder)) {
      const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha })
      texts.push(Buffer.from(data.content, 'base64').toString('utf8'))
    }
    return texts
  } catch (error) {
    if (error instanceof WorldError) throw error
    throw worldError(`the ledger's ${folder} was not read`, error)
  }
}

/** The names of all files directly in a folder of the ledger; none where there is no folder. */
export async function listFolderNames(
  octokit: Octokit,
  hub: Repository,
  folder: string,
): Promise<readonly string[]> {
  try {
    return (await filesIn(octokit, hub, folder)).map(({ path }) => path)
  } catch (error) {
    if (error instanceof WorldError) throw error
    throw worldError(`the ledger's ${folder} was not listed`, error)
  }
}

/** Of a folder, the contents API lists at most 1,000 files, and a tree 100,000. */
async function filesIn(
  octokit: Octokit,
  hub: Repository,
  folder: string,
): Promise<readonly { readonly path: string; readonly sha: string }[]> {
  const head = await branchHead(octokit, hub, LEDGER_BRANCH)
  if (head === null) return []
  const root = await octokit.rest.git.getTree({ ...hub, tree_sha: head })
  const found = root.data.tree.find(({ path, type }) => path === folder && type === 'tree')
  if (found === undefined) return []
  const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha: found.sha })
  if (data.truncated)
    throw new WorldError(`GitHub does not list all of ${folder}`, { code: 'github' })
  return data.tree.flatMap(({ type, path, sha }) => (type === 'blob' ? [{ path, sha }] : []))
}
