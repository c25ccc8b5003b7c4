import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { inputVariables } from '../worlds/runner/own-action.ts'

export interface ActionRun {
  /** The folder of this project, whose dist/ is run. */
  readonly root: string
  /** A folder for the files that a runner gives to an action. */
  readonly work: string
  readonly apiUrl: string
  readonly owner: string
  readonly repo: string
  /** The pull request of the event; null for another event. */
  readonly pull: { readonly number: number; readonly headSha: string } | null
  /** The folder of the Action; `.` for the one at the root. */
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

export interface ActionResult {
  readonly exitCode: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/**
 * Runs an Action as a runner does: what its action.yml starts, in a process of its own, with inputs, their
 * defaults and files by environment. An input that is not declared is handed over too; GitHub only warns.
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  await mkdir(run.work, { recursive: true })
  const file = (name: string) => join(run.work, name)
  for (const name of ['output', 'summary']) await writeFile(file(name), '')
  await writeFile(file('event.json'), JSON.stringify(eventOf(run)))
  const manifest = await readManifest(run)
  const { exitCode, log } = await startAction(run, manifest.main, {
    ...inputVariables({ ...manifest.defaults, ...run.inputs }),
    PATH: process.env['PATH'] ?? '',
    GITHUB_API_URL: run.apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: `${run.owner}/${run.repo}`,
    GITHUB_EVENT_NAME: run.pull === null ? 'push' : 'pull_request',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: run.work,
    ...run.env,
  })
  const [output, summary] = await Promise.all([
    readFile(file('output'), 'utf8'),
    readFile(file('summary'), 'utf8'),
  ])
  return { exitCode, log, outputs: parseOutputs(output), summary }
}

function eventOf({ owner, repo, pull }: ActionRun): object {
  const repository = { name: repo, full_name: `${owner}/${repo}`, owner: { login: owner } }
  if (pull === null) return { repository }
  const { number, headSha } = pull
  return {
    action: 'synchronize',
    number,
    repository,
    pull_request: { number, head: { sha: headSha } },
  }
}

interface Manifest {
  /** The script that a runner starts. */
  readonly main: string
  readonly defaults: Readonly<Record<string, string>>
}

async function readManifest({ root, action }: ActionRun): Promise<Manifest> {
  const { inputs = {}, runs } = load(
    await readFile(join(root, action, 'action.yml'), 'utf8'),
  ) as ActionYaml
  // The token of a workflow is the only expression among the defaults, and tests give their own.
  const defaults = Object.entries(inputs).map(([name, { default: value = '' }]) => {
    return [name, String(value).startsWith('${{') ? '' : String(value)] as const
  })
  return { main: join(root, action, runs.main), defaults: Object.fromEntries(defaults) }
}

interface ActionYaml {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>
  readonly runs: { readonly main: string }
}

function startAction(
  { work }: ActionRun,
  main: string,
  env: Record<string, string>,
): Promise<Pick<ActionResult, 'exitCode' | 'log'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], {
      cwd: work,
      env,
    })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        log += data
      })
    }
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, log }))
  })
}

/** `name<<delimiter`, value, `delimiter`: the form in which actions hand over their outputs. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const pattern = /^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(([, name = '', , value = '']) => [name, value]),
  )
}
