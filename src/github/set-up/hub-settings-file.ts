import { type NoticeWords, withNotice } from '../../hub/fill-notice.ts'
import { REVIEW_KEY_FILE } from '../../hub/plan-review-key.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'

export const SETTINGS_FILE = 'takehome.yml'

/** A file of the hub's default branch, and the name of its blob; null where there is none. */
export async function readHubFile(
  octokit: Octokit,
  hub: Repository,
  path: string,
): Promise<{ readonly text: string; readonly sha: string } | null> {
  try {
    const { data } = await octokit.rest.repos.getContent({ ...hub, path })
    if (Array.isArray(data) || data.type !== 'file') return null
    return { text: Buffer.from(data.content, 'base64').toString('utf8'), sha: data.sha }
  } catch (error) {
    // GitHub says 409 of a repository without a single commit.
    if (statusOf(error) === 404 || statusOf(error) === 409) return null
    throw error
  }
}

/** Lets the settings that are there say what was told. A change that came in between is kept, and this one fails. */
export async function tellNotice(
  octokit: Octokit,
  hub: Repository,
  notice: NoticeWords,
): Promise<void> {
  const before = await readHubFile(octokit, hub, SETTINGS_FILE)
  const after = before === null ? null : withNotice(before.text, notice)
  if (before === null || after === null || after === before.text) return
  await octokit.rest.repos.createOrUpdateFileContents({
    ...hub,
    path: SETTINGS_FILE,
    message: `Change ${Object.keys(notice).join(', ')}`,
    content: Buffer.from(after).toString('base64'),
    sha: before.sha,
  })
}

/** Puts the public half of another TAKEHOME_KEY in the place of the one that is there. */
export async function replaceReviewKey(
  octokit: Octokit,
  hub: Repository,
  text: string,
): Promise<void> {
  const before = await readHubFile(octokit, hub, REVIEW_KEY_FILE)
  if (before === null || before.text === text) return
  await octokit.rest.repos.createOrUpdateFileContents({
    ...hub,
    path: REVIEW_KEY_FILE,
    message: 'Seal reviews with the present key',
    content: Buffer.from(text).toString('base64'),
    sha: before.sha,
  })
}
