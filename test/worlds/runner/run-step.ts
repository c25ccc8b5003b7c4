import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Contexts, fillText, fillTexts } from './evaluate.ts'
import type { JobMachine } from './job-machine.ts'
import { ownActionFolder, runOwnAction } from './own-action.ts'
import { UNKNOWN_PROGRAM } from './programs.ts'
import { STAND_IN_ACTIONS } from './stand-in-actions.ts'
import { type ProcessEnd, runProcess } from './start-process.ts'
import { makeStepFiles, readStepFiles, type Written } from './step-files.ts'
import type { Step } from './workflow.ts'

export interface StepEnd extends Written {
  readonly success: boolean
  readonly log: string
  /** What the parts that do not run here would have taken. */
  readonly seconds: number
}

/** What a job has gathered by the time of a step. */
export interface StepWorld {
  readonly machine: JobMachine
  /** Where the step stands in its job, from 0. */
  readonly index: number
  readonly contexts: Contexts
  readonly env: Readonly<Record<string, string>>
  /** What earlier steps have put before the programs. */
  readonly paths: readonly string[]
}

/** Runs a step. Throws, and so ends the whole run, where the step is unknown here. */
export async function runStep(step: Step, world: StepWorld): Promise<StepEnd> {
  const { machine, index } = world
  const folder = join(machine.folder, 'steps', String(index))
  const files = await makeStepFiles(folder)
  const env = { ...machine.env, ...world.env, ...files }
  const { exitCode, log, outputs, seconds } = await perform(step, { ...world, env }, folder)
  const written = await readStepFiles(folder)
  return {
    ...written,
    outputs: { ...written.outputs, ...outputs },
    success: exitCode === 0,
    log,
    seconds,
  }
}

type Performed = ProcessEnd & {
  readonly outputs: Readonly<Record<string, string>>
  readonly seconds: number
}

async function perform(step: Step, world: StepWorld, folder: string): Promise<Performed> {
  const { machine, contexts, env } = world
  if (step.uses === undefined) return await runScript(step, world, folder)
  const inputs = fillTexts(step.with, contexts)
  const own = ownActionFolder(step.uses)
  const played = own === undefined ? step.uses.replace(/@.*$/, '') : `takehome/${own}`
  if (own === undefined || STAND_IN_ACTIONS[played] !== undefined) {
    return await playAction(machine, played, inputs, contexts)
  }
  const end = await runOwnAction(machine, own, inputs, contexts, env)
  return { ...end, outputs: {}, seconds: 0 }
}

async function playAction(
  machine: JobMachine,
  uses: string,
  inputs: Readonly<Record<string, string>>,
  contexts: Contexts,
): Promise<Performed> {
  const action = STAND_IN_ACTIONS[uses]
  if (action === undefined) throw new Error(`the runner has no stand-in for the Action ${uses}`)
  const unknown = Object.keys(inputs).filter((name) => action.inputs[name] === undefined)
  if (unknown.length > 0) {
    throw new Error(`the stand-in for ${uses} does not know the input ${unknown.join(', ')}`)
  }
  const token = fillToken(contexts)
  const given = { ...action.inputs, ...(action.inputs['token'] === '' ? { token } : {}), ...inputs }
  try {
    const outputs = await action.run(machine, given)
    return { exitCode: 0, log: '', outputs, seconds: action.seconds }
  } catch (error) {
    const log = error instanceof Error ? error.message : String(error)
    return { exitCode: 1, log, outputs: {}, seconds: action.seconds }
  }
}

function fillToken({ github }: Contexts): string {
  return String(Object(github).token ?? '')
}

async function runScript(step: Step, world: StepWorld, folder: string): Promise<Performed> {
  const { machine, contexts, env, paths } = world
  const shell = fillText(step.shell, contexts)
  if (!['', 'bash'].includes(shell)) throw new Error(`the runner has no shell ${shell}`)
  const file = join(folder, 'script.sh')
  await writeFile(file, `${fillText(step.run, contexts)}\n`)
  // docs.github.com, "Workflow syntax", jobs.<job_id>.steps[*].shell.
  const options = shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e']
  const end = await runProcess({
    program: join(machine.programs, 'bash'),
    arguments: [...options, file],
    folder: resolve(machine.workspace, fillText(step.workingDirectory, contexts) || '.'),
    env: { ...env, ...UNKNOWN_PROGRAM, PATH: [...paths, machine.programs].join(':') },
    signal: machine.signal,
  })
  const [unknown, seconds] = await Promise.all([read(machine, 'unknown'), read(machine, 'seconds')])
  if (unknown.length > 0) {
    throw new Error(`the runner has no stand-in for the program ${unknown.join(', ')}`)
  }
  return { ...end, outputs: {}, seconds: seconds.reduce((sum, each) => sum + Number(each), 0) }
}

/** The lines of a file that stand-ins write to, and empties it. */
async function read({ folder }: JobMachine, name: string): Promise<readonly string[]> {
  const file = join(folder, name)
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
  await writeFile(file, '')
  return lines
}
