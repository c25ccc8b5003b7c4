import { actionsPermissions } from './actions-permissions.ts'
import { activity } from './activity.ts'
import { checkRuns } from './check-runs.ts'
import { collaborators } from './collaborators.ts'
import { type Dispatch, dispatches } from './dispatches.ts'
import { refusal } from './exchange.ts'
import { invitations } from './invitations.ts'
import { rulesets } from './rulesets.ts'
import type { Handlers, World } from './world.ts'

export interface Overlay {
  readonly handlers: Handlers
  readonly dispatches: readonly Dispatch[]
}

// Described, so that a request is still checked, but answered by nobody here yet.
const NOBODY_ANSWERS = [
  'actions/create-repo-variable',
  'actions/create-workflow-dispatch',
  'actions/delete-repo-variable',
  'actions/download-artifact',
  'actions/get-repo-public-key',
  'actions/get-repo-variable',
  'actions/list-repo-variables',
  'actions/update-repo-variable',
  'apps/list-repos-accessible-to-installation',
  'repos/create-commit-status',
  'repos/list-for-org',
  'repos/get-combined-status-for-ref',
  'repos/list-commit-statuses-for-ref',
]

/** The operations that the emulator lacks or does in another way; each start has its own memory. */
export function createOverlay(world: World): Overlay {
  const recorded: Dispatch[] = []
  const missing = NOBODY_ANSWERS.map((operation) => {
    const answer = refusal(501, `The stand-in does not answer ${operation}`)
    return [operation, async () => answer] as const
  })
  return {
    dispatches: recorded,
    handlers: {
      ...actionsPermissions(world),
      ...activity(world),
      ...checkRuns(world),
      ...collaborators(world),
      ...dispatches(world, recorded),
      ...invitations(world),
      ...rulesets(world),
      ...Object.fromEntries(missing),
    },
  }
}
