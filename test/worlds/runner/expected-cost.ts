import { type Contexts, fill, holds } from './evaluate.ts'
import { costOf, SET_UP_SECONDS } from './minutes.ts'
import { STAND_IN_ACTIONS } from './stand-in-actions.ts'
import { isMapping, type Job, type Step, type Workflow } from './workflow.ts'

/** One machine of a run, and the seconds that its steps may take on a hosted one, its start among them. */
export interface Machine {
  readonly job: string
  readonly steps: readonly { readonly step: string; readonly seconds: number }[]
  readonly seconds: number
  /** As GitHub bills it. */
  readonly minutes: number
}

/** What is not in the files: how the world answers. */
export interface Story {
  /** Outputs of steps and of jobs, by their id. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly jobs: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** How long a step may take, by the name of its Action, or of its script where it has none. */
export type Stated = Readonly<Record<string, number>>

/**
 * For one push. Others' Actions as the runner of workflows states them; ours as measured on two cores for the
 * heaviest exercise, with 0.2 seconds a request [not measured on hosted machines].
 */
export const NOW: Stated = {
  ...Object.fromEntries(
    Object.entries(STAND_IN_ACTIONS).map(([name, { seconds }]) => [name, seconds]),
  ),
  // The archive of takehome, 6 MB: fetched and unpacked once by a machine that uses any of its Actions.
  takehome: 1,
  'takehome/watch': 3,
  'takehome/fetch': 4,
  'takehome/grade-jobs': 8,
  'takehome/publish': 5,
  'takehome/regrade': 3,
  'Install the sandbox': 5,
}

/** Until 0.1: an archive of 9 MB, and a Python that unpacked a pip of its own. */
export const BEFORE: Stated = { ...NOW, takehome: 2, 'takehome/python': 15 }

const WELL = { success: true, failure: false, cancelled: false }

/**
 * The machines that a run of `file` takes when all goes well, in the order of their jobs. Jobs stand behind those that
 * they need. Throws for a step that nothing is stated of.
 */
export function machinesOf(
  workflows: ReadonlyMap<string, Workflow>,
  file: string,
  story: Story,
  stated: Stated,
  inputs: Readonly<Record<string, unknown>> = {},
): readonly Machine[] {
  const workflow = workflows.get(file)
  if (workflow === undefined) throw new Error(`no workflow ${file}`)
  const needs: Record<string, unknown> = {}
  return workflow.jobs.flatMap((job) => {
    // As a relay starts Watch, which is the push that somebody waits for.
    const github = { event_name: 'workflow_dispatch' }
    const contexts = { github, inputs, needs, strategy: { 'job-index': 0 } }
    const runs = holds(job.when, contexts, WELL)
    const outputs = story.jobs[job.id] ?? {}
    needs[job.id] = { result: runs ? 'success' : 'skipped', outputs: runs ? outputs : {} }
    if (!runs) return []
    if (job.calls === null) return [machineOf(job, contexts, story, stated)]
    return machinesOf(workflows, job.calls, story, stated, givenTo(job, contexts))
  })
}

function givenTo(job: Job, contexts: Contexts): Readonly<Record<string, unknown>> {
  const { matrix } = Object(fill(job.strategy, contexts))
  const [first] = isMapping(matrix) && Array.isArray(matrix['include']) ? matrix['include'] : []
  return Object(fill(job.with, { ...contexts, matrix: first ?? {} }))
}

function machineOf(job: Job, contexts: Contexts, story: Story, stated: Stated): Machine {
  const left = Object.entries(story.steps).map(([id, outputs]) => [
    id,
    { outputs, outcome: 'success' },
  ])
  const here = { ...contexts, steps: Object.fromEntries(left) }
  const names = job.steps.filter(({ when }) => holds(when, here, WELL)).map(nameOf)
  const own = names.some((name) => name.startsWith('takehome')) ? ['takehome'] : []
  const steps = [...own, ...names].map((step) => ({ step, seconds: secondsOf(step, stated) }))
  const work = steps.reduce((sum, { seconds }) => sum + seconds, 0)
  const { minutes } = costOf([{ seconds: work, requests: 0 }])
  return { job: job.id, steps, seconds: SET_UP_SECONDS + work, minutes }
}

/** `takehome/watch` for one of ours, whoever owns the copy. */
function nameOf({ uses, name }: Step): string {
  if (uses === undefined) return String(name)
  const [action = ''] = uses.split('@')
  return action.replace(/^[^/]+\/(?=takehome\b)/, '')
}

function secondsOf(step: string, stated: Stated): number {
  const seconds = stated[step]
  if (seconds === undefined) throw new Error(`nothing is stated of the step ${step}`)
  return seconds
}
