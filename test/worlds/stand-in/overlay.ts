import { actionsPermissions, type Settings } from './actions-permissions.ts'
import { activity } from './activity.ts'
import { appManifests, type ManifestCodes } from './app-manifests.ts'
import { apps } from './apps.ts'
import { guardBranches } from './branch-rules.ts'
import { checkRuns } from './check-runs.ts'
import { checkSuites, type SuitesOff } from './check-suites.ts'
import { collaborators } from './collaborators.ts'
import { type Edits, recordEdits } from './comment-edits.ts'
import { commentEvents } from './comment-events.ts'
import { commits } from './commits.ts'
import { type Dispatch, dispatches } from './dispatches.ts'
import { environments } from './environments.ts'
import { type GitHubEvent, recordEvents } from './events.ts'
import { type Call, jsonAnswer, parseJson, refusal } from './exchange.ts'
import { type FormerNames, forgetName, rememberName } from './former-names.ts'
import { type Invitation, invitations } from './invitations.ts'
import { issues } from './issues.ts'
import { inTurn, keepList, keepMap, keepSet } from './keep.ts'
import { organisationPolicies } from './organisation-policies.ts'
import { organisations } from './organisations.ts'
import { pullRefs } from './pull-refs.ts'
import { refusePullsByWorkflows } from './pulls-by-workflows.ts'
import { rateLimits, type Spent } from './rate-limits.ts'
import { type Reaction, reactions } from './reactions.ts'
import { repositories } from './repositories.ts'
import { reviewRequests } from './review-requests.ts'
import { type Ruleset, rulesets } from './rulesets.ts'
import { type Secrets, secrets } from './secrets.ts'
import { type Variables, variables } from './variables.ts'
import { type WorkflowDispatch, workflowDispatches } from './workflow-dispatches.ts'
import { type WorkflowRun, type WorkflowStates, workflows } from './workflows.ts'
import {
  findRepository,
  type Handler,
  type Handlers,
  idOf,
  inRepository,
  loginOf,
  type World,
} from './world.ts'

/** What the stand-in remembers beside the emulator. */
export interface Memory {
  readonly dispatches: Dispatch[]
  readonly workflowDispatches: WorkflowDispatch[]
  readonly events: GitHubEvent[]
  readonly invitations: Map<number, Invitation>
  readonly settings: Settings
  readonly rulesets: Map<number, Ruleset>
  readonly reactions: Reaction[]
  readonly spent: Spent
  readonly workflowStates: WorkflowStates
  readonly workflowRuns: WorkflowRun[]
  readonly secrets: Secrets
  readonly variables: Variables
  /** By repository and name. */
  readonly environments: Set<string>
  readonly manifestCodes: ManifestCodes
  readonly suitesOff: SuitesOff
  readonly edits: Edits
  readonly formerNames: FormerNames
}

export interface Overlay {
  readonly handlers: Handlers
  readonly memory: Memory
}

// Described, so that a request is still checked, but answered by nobody here yet.
const NOBODY_ANSWERS = [
  'actions/download-artifact',
  'apps/list-repos-accessible-to-installation',
  'repos/create-commit-status',
  'repos/get-combined-status-for-ref',
  'repos/list-commit-statuses-for-ref',
]

const MOVES_BRANCHES = [
  'git/create-ref',
  'git/delete-ref',
  'git/update-ref',
  'pulls/merge',
  'repos/create-in-org',
  'repos/create-or-update-file-contents',
  'repos/delete-file',
]

/** The operations that the emulator lacks or does in another way; each start has its own memory. */
export function createOverlay(world: World): Overlay {
  const memory: Memory = {
    dispatches: [],
    workflowDispatches: [],
    events: [],
    invitations: new Map(),
    settings: new Map(),
    rulesets: new Map(),
    reactions: [],
    spent: new Map(),
    workflowStates: new Map(),
    workflowRuns: [],
    secrets: new Map(),
    variables: new Map(),
    environments: new Set(),
    manifestCodes: new Map(),
    suitesOff: new Map(),
    edits: new Map(),
    formerNames: new Map(),
  }
  const { 'repos/get-repo-ruleset': showRuleset, ...ownRulesets } = rulesets(world, memory.rulesets)
  const handlers: Handlers = {
    ...actionsPermissions(world, memory.settings),
    ...activity(world),
    ...appManifests(world, memory.manifestCodes),
    ...apps(world),
    ...checkRuns(world),
    ...checkSuites(world, memory.suitesOff),
    ...collaborators(world),
    ...commits(world),
    ...environments(world, memory.environments),
    ...commentEvents(world),
    ...dispatches(world, memory.dispatches),
    ...invitations(world, memory.invitations),
    ...issues(world),
    ...organisations(world, memory.settings),
    ...organisationPolicies(world, memory.rulesets, showRuleset),
    ...pullRefs(world),
    ...rateLimits(world, memory.spent),
    ...reactions(world, memory.reactions),
    ...repositories(world),
    ...renaming(world, memory),
    ...reviewRequests(world),
    ...ownRulesets,
    ...secrets(world, memory.secrets, memory.environments),
    ...variables(world, memory.variables),
    ...workflowDispatches(world, memory.workflowDispatches, memory.workflowStates),
    ...workflows(world, memory.workflowStates, memory.workflowRuns),
    'issues/update-comment': recordEdits(
      world,
      memory.edits,
      async (call) => await world.emulator.forward(call),
    ),
    // Nobody can add one here.
    'repos/list-deploy-keys': inRepository(world, async () => jsonAnswer(200, [])),
    ...unanswered(),
  }
  const moving = MOVES_BRANCHES.map((operation) => {
    const handle = handlers[operation] ?? (async (call: Call) => await world.emulator.forward(call))
    const guarded = guardBranches(world, memory.rulesets, operation, handle)
    return [operation, recordMoves(world, guarded)] as const
  })
  const pulls = refusePullsByWorkflows(
    world,
    memory.settings,
    async (call) => await world.emulator.forward(call),
  )
  const telling = recordEvents(world, memory.events, handlers)
  return {
    memory,
    handlers: { ...handlers, 'pulls/create': pulls, ...telling, ...Object.fromEntries(moving) },
  }
}

/** Keeps what is remembered; the function goes back to it. */
export function keepMemory(memory: Memory): () => void {
  return inTurn(
    keepList(memory.dispatches),
    keepList(memory.workflowDispatches),
    keepList(memory.events),
    keepMap(memory.invitations),
    keepMap(memory.settings),
    keepMap(memory.rulesets),
    keepList(memory.reactions),
    keepMap(memory.workflowStates),
    keepList(memory.workflowRuns),
    keepMap(memory.secrets),
    keepMap(memory.variables),
    keepSet(memory.environments),
    keepMap(memory.manifestCodes),
    keepMap(memory.suitesOff),
    keepMap(memory.edits),
    keepMap(memory.formerNames),
  )
}

function unanswered(): Handlers {
  const missing = NOBODY_ANSWERS.map((operation) => {
    const answer = refusal(501, `The stand-in does not answer ${operation}`)
    return [operation, async () => answer] as const
  })
  return Object.fromEntries(missing)
}

function renaming(world: World, memory: Memory): Handlers {
  const { 'repos/update': update, 'repos/create-in-org': create } = repositories(world)
  return {
    ...(update && { 'repos/update': rememberName(world, memory, update) }),
    ...(create && { 'repos/create-in-org': forgetName(memory, create) }),
  }
}

function recordMoves(world: World, handle: Handler): Handler {
  return async (call) => {
    const known = findRepository(world, call)
    const before = known === undefined ? new Map() : world.moves.refsOf(known.id)
    const answer = await handle(call)
    const repository = known ?? world.store.repos.get(idOf(parseJson(answer.bytes)))
    if (repository !== undefined && answer.status < 300) {
      world.moves.record(repository, before, loginOf(call))
    }
    return answer
  }
}
