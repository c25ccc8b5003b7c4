import { type Contexts, fillText, fillTexts, holds, type Status } from './evaluate.ts'
import type { JobMachine } from './job-machine.ts'
import { runStep, type StepEnd } from './run-step.ts'
import type { Result, StepReport } from './run-world.ts'
import type { Step } from './workflow.ts'

/** What the steps of a job leave behind. */
export interface StepsEnd {
  readonly result: Result
  /** The context `steps`. */
  readonly steps: Readonly<Record<string, StepContext>>
  readonly reports: readonly StepReport[]
  readonly summary: string
  readonly seconds: number
}

interface StepContext {
  readonly outputs: Readonly<Record<string, string>>
  readonly outcome: Result
  readonly conclusion: Result
}

interface Gathered {
  result: 'success' | 'failure' | 'cancelled'
  readonly steps: Record<string, StepContext>
  readonly reports: StepReport[]
  env: Readonly<Record<string, string>>
  paths: readonly string[]
  summary: string
  seconds: number
}

/** Runs the steps of a job in order; each sees what those before it have left. */
export async function runSteps(
  steps: readonly Step[],
  machine: JobMachine,
  contexts: Contexts,
  env: Readonly<Record<string, string>>,
): Promise<StepsEnd> {
  const gathered: Gathered = {
    result: 'success',
    steps: {},
    reports: [],
    env,
    paths: [],
    summary: '',
    seconds: 0,
  }
  for (const [index, step] of steps.entries()) {
    if (machine.signal.aborted) gathered.result = 'cancelled'
    await oneStep(step, index, machine, contexts, gathered)
  }
  return gathered
}

async function oneStep(
  step: Step,
  index: number,
  machine: JobMachine,
  job: Contexts,
  gathered: Gathered,
): Promise<void> {
  const { steps, reports } = gathered
  const base = { ...job, steps, job: { status: gathered.result } }
  const before = { ...base, env: gathered.env }
  if (!holds(step.when, before, statusOf(gathered.result))) {
    const name = nameOf(step, before)
    reports.push({ name, outcome: 'skipped', seconds: 0, log: '' })
    note(step, steps, { outputs: {}, outcome: 'skipped', conclusion: 'skipped' })
    return
  }
  const env = { ...gathered.env, ...fillTexts(step.env, before) }
  const contexts = { ...base, env }
  const mayFail = fillText(step.continueOnError, contexts) === 'true'
  // Steps that run although a job is cancelled are not ended as those before them.
  const signal = machine.signal.aborted ? new AbortController().signal : machine.signal
  const world = { machine: { ...machine, signal }, index, contexts, env, paths: gathered.paths }
  const started = performance.now()
  const end = await runStep(step, world)
  const seconds = (performance.now() - started) / 1_000 + end.seconds
  const outcome = outcomeOf(end, signal)
  gathered.env = { ...gathered.env, ...end.env }
  gathered.paths = [...end.paths, ...gathered.paths]
  gathered.summary += end.summary
  gathered.seconds += end.seconds
  const conclusion = outcome === 'failure' && mayFail ? 'success' : outcome
  reports.push({ name: nameOf(step, contexts), outcome, seconds, log: end.log })
  note(step, steps, { outputs: end.outputs, outcome, conclusion })
  if (gathered.result === 'success') gathered.result = conclusion
}

function outcomeOf({ success }: StepEnd, signal: AbortSignal) {
  if (success) return 'success'
  return signal.aborted ? 'cancelled' : 'failure'
}

function note({ id }: Step, steps: Gathered['steps'], context: StepContext): void {
  if (id !== undefined) steps[id] = context
}

function statusOf(result: Gathered['result']): Status {
  return {
    success: result === 'success',
    failure: result === 'failure',
    cancelled: result === 'cancelled',
  }
}

function nameOf({ name, uses, run }: Step, contexts: Contexts): string {
  if (name !== undefined) return fillText(name, contexts)
  return uses ?? `Run ${fillText(run, contexts).split('\n')[0]}`
}
