import { printSubmissionName, type SubmissionName } from '../assignment/submission-name.ts'
import type { Repository } from '../hub/repository.ts'
import { WorldError } from '../input/bad-news.ts'
import type { Octokit } from './client/client.ts'
import { worldError } from './client/reasons.ts'

export const GRADE_WORKFLOW = 'grade.yml'

/**
 * Starts one grading run of the hub for each submission. One that did not start costs the others
 * nothing: its claim runs out, and a later watch hands it out again. Throws at the end what GitHub said of each, or at
 * once where the workflow is disabled: it would start none of the others either.
 */
export async function startGrading(
  octokit: Octokit,
  hub: Repository,
  names: readonly SubmissionName[],
): Promise<void> {
  if (names.length === 0) return
  const failures: WorldError[] = []
  const ref = await defaultBranch(octokit, hub)
  for (const name of names) {
    const submissions = printSubmissionName(name)
    const run = { ...hub, workflow_id: GRADE_WORKFLOW, ref, inputs: { submissions } }
    await octokit.rest.actions
      .createWorkflowDispatch(run)
      .catch((error) => failures.push(worldError(`${submissions} was not handed out`, error)))
    if (failures.at(-1)?.code === 'workflow-disabled') break
  }
  const last = failures.at(-1)
  if (last === undefined) return
  const detail = failures.map(({ message }) => message).join('; ')
  throw new WorldError(detail, { code: last.code, cause: last })
}

async function defaultBranch(octokit: Octokit, hub: Repository): Promise<string> {
  try {
    return (await octokit.rest.repos.get({ ...hub })).data.default_branch
  } catch (error) {
    throw worldError(`${hub.owner}/${hub.repo} was not checked`, error)
  }
}
