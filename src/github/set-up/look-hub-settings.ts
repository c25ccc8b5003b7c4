import { REVIEW_KEY_FILE } from '../../hub/plan-review-key.ts'
import { ENVIRONMENT, FORM_LABEL } from '../../hub/plan-set-up.ts'
import type { Repository } from '../../hub/repository.ts'
import type { SeenAction, SeenHub } from '../../hub/set-up-seen.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'
import { readHubFile, SETTINGS_FILE } from './hub-settings-file.ts'

/** The hub as far as its set-up has come; null where there is none, or none that this token sees. */
export async function lookAtHubSettings(
  octokit: Octokit,
  hub: Repository,
): Promise<SeenHub | null> {
  const { repos, actions, issues } = octokit.rest
  const found = await orNull(repos.get({ ...hub }))
  if (found === null) return null
  const { data } = found
  const mayAdminister = data.permissions?.admin === true
  // Whoever may not change its settings is not shown most of them, and one refusal says enough.
  if (!mayAdminister) return { ...UNSEEN, private: data.private }
  const pulls = await actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...hub })
  const files = await filesOf(octokit, hub, data.default_branch)
  const textOf = async (path: string) => (await readHubFile(octokit, hub, path))?.text ?? null
  return {
    private: data.private,
    mayAdminister,
    files,
    settings: await textOf(SETTINGS_FILE),
    reviewKey: files.has(REVIEW_KEY_FILE) ? await textOf(REVIEW_KEY_FILE) : null,
    actionsOn: (await actions.getGithubActionsPermissionsRepository({ ...hub })).data.enabled,
    mayCreatePulls: pulls.data.can_approve_pull_request_reviews,
    access: (await actions.getWorkflowAccessToRepository({ ...hub })).data.access_level,
    hasLabel: (await orNull(issues.getLabel({ ...hub, name: FORM_LABEL }))) !== null,
    ...(await lookAtKept(octokit, hub)),
  }
}

/** What a hub keeps for its workflows: names of secrets, and variables. */
export type SeenKept = Pick<SeenHub, 'secrets' | 'environment' | 'variables'>

export async function lookAtKept(octokit: Octokit, hub: Repository): Promise<SeenKept> {
  return {
    secrets: await secretsOf(octokit, hub),
    environment: await environmentSecrets(octokit, hub),
    variables: await variablesOf(octokit, hub),
  }
}

/** The repository whose Actions the workflows use; null where this token sees none. */
export async function lookAtAction(
  octokit: Octokit,
  action: Repository,
): Promise<SeenAction | null> {
  const found = await orNull(octokit.rest.repos.get({ ...action }))
  if (found === null) return null
  if (!found.data.private) return { private: false, access: null }
  const asked = octokit.rest.actions.getWorkflowAccessToRepository({ ...action })
  const access = (await orNull(asked, [403, 404]))?.data.access_level ?? null
  return { private: true, access }
}

const UNSEEN: SeenHub = {
  private: true,
  mayAdminister: false,
  files: new Set(),
  settings: null,
  reviewKey: null,
  actionsOn: true,
  mayCreatePulls: false,
  access: 'none',
  hasLabel: false,
  secrets: new Set(),
  environment: null,
  variables: new Map(),
}

/** The paths on the hub's default branch. */
export async function lookAtFiles(octokit: Octokit, hub: Repository): Promise<Set<string>> {
  const { data } = await octokit.rest.repos.get({ ...hub })
  return await filesOf(octokit, hub, data.default_branch)
}

async function filesOf(octokit: Octokit, hub: Repository, branch: string): Promise<Set<string>> {
  const asked = { ...hub, tree_sha: branch, recursive: 'true' }
  // GitHub says 409 of a repository without a single commit.
  const found = await orNull(octokit.rest.git.getTree(asked), [404, 409])
  const blobs = found?.data.tree.filter(({ type }) => type === 'blob') ?? []
  return new Set(blobs.map(({ path }) => path))
}

async function secretsOf(octokit: Octokit, hub: Repository): Promise<Set<string>> {
  const asked = { ...hub, per_page: 100 }
  const secrets = await octokit.paginate(octokit.rest.actions.listRepoSecrets, asked)
  return new Set(secrets.map(({ name }) => name))
}

async function environmentSecrets(octokit: Octokit, hub: Repository): Promise<Set<string> | null> {
  const place = { ...hub, environment_name: ENVIRONMENT }
  if ((await orNull(octokit.rest.repos.getEnvironment(place))) === null) return null
  const asked = { ...place, per_page: 100 }
  const secrets = await octokit.paginate(octokit.rest.actions.listEnvironmentSecrets, asked)
  return new Set(secrets.map(({ name }) => name))
}

async function variablesOf(octokit: Octokit, hub: Repository): Promise<Map<string, string>> {
  const asked = { ...hub, per_page: 30 }
  const variables = await octokit.paginate(octokit.rest.actions.listRepoVariables, asked)
  return new Map(variables.map(({ name, value }) => [name, value]))
}

/** What was asked for; null where GitHub says that there is no such thing. */
async function orNull<T>(
  request: Promise<T>,
  statuses: readonly number[] = [404],
): Promise<T | null> {
  try {
    return await request
  } catch (error) {
    if (statuses.includes(statusOf(error) ?? 0)) return null
    throw error
  }
}
