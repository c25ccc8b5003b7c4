import type { Head } from '../stand-in/head.ts'
import type { Contexts } from './evaluate.ts'
import type { Hosted } from './run-world.ts'
import type { WorkflowEvent } from './started-by.ts'
import type { Workflow } from './workflow.ts'

/** The context `github` of a run, as all its jobs have it; a job adds its token and its folders. */
export function githubContext(
  { github, repository }: Hosted,
  workflow: Workflow,
  event: WorkflowEvent,
  { branch, sha }: Head,
  id: number,
): Contexts {
  const [owner = '', name = ''] = repository.split('/')
  const about = { name, full_name: repository, owner: { login: owner }, default_branch: branch }
  return {
    event: { ...event.payload, repository: about },
    event_name: event.name,
    actor: event.actor,
    triggering_actor: event.actor,
    repository,
    repository_owner: owner,
    workflow: workflow.name,
    run_id: String(id),
    run_number: String(id),
    run_attempt: '1',
    ref: `refs/heads/${branch}`,
    ref_name: branch,
    ref_type: 'branch',
    sha,
    api_url: github.url,
    server_url: 'https://github.com',
  }
}
