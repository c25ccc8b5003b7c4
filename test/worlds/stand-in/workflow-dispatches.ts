import { load } from 'js-yaml'
import type { Repository } from './emulator-store.ts'
import {
  type Answer,
  field,
  jsonAnswer,
  notFound,
  parameter,
  refusal,
  textField,
} from './exchange.ts'
import { readFiles } from './read-files.ts'
import type { WorkflowStates } from './workflows.ts'
import { type Handlers, inRepository, type World } from './world.ts'

/** A run of a workflow that somebody asked for. Nothing runs because of it. */
export interface WorkflowDispatch {
  readonly owner: string
  readonly repo: string
  readonly workflow: string
  readonly ref: string
  readonly inputs: Readonly<Record<string, unknown>>
}

export function workflowDispatches(
  world: World,
  recorded: WorkflowDispatch[],
  states: WorkflowStates,
): Handlers {
  return {
    'actions/create-workflow-dispatch': inRepository(world, async (call, repository) => {
      const workflow = parameter(call, 'workflow_id')
      const ref = textField(call.body, 'ref') ?? ''
      const inputs = Object(field(call.body, 'inputs') ?? {})
      const refused =
        refuse(world, repository, { workflow, ref, inputs }) ??
        refuseDisabled(states, repository, workflow)
      if (refused !== undefined) return refused
      const [owner, repo] = [parameter(call, 'owner'), parameter(call, 'repo')]
      recorded.push({ owner, repo, workflow, ref, inputs })
      return jsonAnswer(204)
    }),
  }
}

function refuse(
  world: World,
  repository: Repository,
  { workflow, ref, inputs }: Pick<WorkflowDispatch, 'workflow' | 'ref' | 'inputs'>,
): Answer | undefined {
  const refs = world.moves.refsOf(repository.id)
  const names = [ref, `refs/heads/${ref}`, `refs/tags/${ref}`]
  const sha = names.map((name) => refs.get(name)).find((found) => found !== undefined)
  if (sha === undefined) return refusal(422, `No ref found for: ${ref}`)
  const text = readFiles(world.store, repository.id, sha).get(`.github/workflows/${workflow}`)
  if (text === undefined) return notFound()
  if (!isDispatchable(text)) {
    return refusal(422, "Workflow does not have 'workflow_dispatch' trigger")
  }
  // docs.github.com, REST, Create a workflow dispatch event: the inputs are those of the workflow file.
  const declared = Object(
    field(field(field(load(text), 'on'), 'workflow_dispatch'), 'inputs') ?? {},
  )
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(declared, name))
  if (unknown.length === 0) return undefined
  return refusal(422, `Unexpected inputs provided: ${JSON.stringify(unknown)}`)
}

/**
 * In these words: https://github.com/benc-uk/workflow-dispatch/issues/72. That the status is 422, as of the other
 * refusals here, is an inference; see UNKNOWN.
 */
function refuseDisabled(
  states: WorkflowStates,
  { full_name }: Repository,
  workflow: string,
): Answer | undefined {
  const state = states.get(`${full_name} .github/workflows/${workflow}`) ?? 'active'
  if (state === 'active') return undefined
  return refusal(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow")
}

function isDispatchable(text: string): boolean {
  const on = field(load(text), 'on')
  if (typeof on === 'string') return on === 'workflow_dispatch'
  if (Array.isArray(on)) return on.includes('workflow_dispatch')
  return typeof on === 'object' && on !== null && 'workflow_dispatch' in on
}
