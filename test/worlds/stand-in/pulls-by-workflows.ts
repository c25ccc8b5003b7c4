import { actionsSetting, type Settings } from './actions-permissions.ts'
import { field, refusal } from './exchange.ts'
import { findRepository, type Handler, type World } from './world.ts'

/**
 * "Allow GitHub Actions to create and approve pull requests", which is off in a new repository: docs.github.com,
 * "Managing GitHub Actions settings for a repository". The words are those that users report, such as
 * https://github.com/peter-evans/create-pull-request/issues/155.
 */
export function refusePullsByWorkflows(world: World, settings: Settings, handle: Handler): Handler {
  return async (call) => {
    const repository = findRepository(world, call)
    const isWorkflow =
      call.caller.kind === 'installation' && call.caller.app.slug === 'github-actions'
    if (!isWorkflow || repository === undefined) return await handle(call)
    const setting = actionsSetting(settings, repository, 'workflow')
    if (field(setting, 'can_approve_pull_request_reviews') === true) return await handle(call)
    return refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  }
}
