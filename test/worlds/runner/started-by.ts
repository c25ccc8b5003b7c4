import type { Workflow } from './workflow.ts'

/** Something that may start workflows of a repository. */
export interface WorkflowEvent {
  /** As in `on`. */
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly actor: string
  /** The only file that is meant, for a `workflow_dispatch`. */
  readonly workflow?: string
}

// Filters on branches and paths are not looked at, so a workflow with one is not run as if it had none.
const UNKNOWN_FILTERS = /^(branches|tags|paths|workflows)/

/** Whether `on` of the workflow names the event: by its name, its type and its schedule. */
export function isStartedBy({ file, events }: Workflow, event: WorkflowEvent): boolean {
  const trigger = events[event.name]
  if (trigger === undefined) return false
  if (event.name === 'workflow_dispatch') return event.workflow === file
  if (event.name === 'schedule') return crons(trigger).includes(event.payload['schedule'])
  const filters: Readonly<Record<string, unknown>> = Object(trigger)
  const unknown = Object.keys(filters).filter((name) => UNKNOWN_FILTERS.test(name))
  if (unknown.length > 0) throw new Error(`${file}: the runner does not know ${unknown.join()}`)
  const { types } = filters
  return !Array.isArray(types) || types.includes(event.payload['action'])
}

function crons(trigger: unknown): readonly unknown[] {
  return Array.isArray(trigger) ? trigger.map((each) => Object(each).cron) : []
}
