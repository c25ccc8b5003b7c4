import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitHubStandIn } from '../stand-in/proxy.ts'
import type { Artifacts } from './artifacts.ts'
import type { Contexts } from './evaluate.ts'

/** A fresh machine for one job: folders of its own, and nothing of another job's. */
export interface JobMachine {
  readonly github: GitHubStandIn
  /** The folder of this project, whose Actions are the real ones. */
  readonly root: string
  /** The folder with the only programs of scripts. */
  readonly programs: string
  /** Where commits that a job has had are kept. */
  readonly checkouts: string
  readonly artifacts: Artifacts
  readonly signal: AbortSignal
  readonly folder: string
  readonly workspace: string
  readonly temp: string
  /** `GITHUB_*` and `RUNNER_*`, as every step has them. */
  readonly env: Readonly<Record<string, string>>
}

export type Place = Pick<
  JobMachine,
  'github' | 'root' | 'programs' | 'checkouts' | 'artifacts' | 'signal'
>

// What `github` holds and no variable does.
const NO_VARIABLE = new Set(['event', 'token'])

/** Makes the folders of a machine, and says in `github` and `runner` where they are. */
export async function openMachine(
  place: Place,
  folder: string,
  github: Contexts,
): Promise<{ readonly machine: JobMachine; readonly contexts: Contexts }> {
  const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')]
  for (const path of [workspace, temp, join(folder, 'home')]) await mkdir(path, { recursive: true })
  const event_path = join(folder, 'event.json')
  await writeFile(event_path, JSON.stringify(github['event']))
  const here = { ...github, event_path, workspace }
  const runner = { os: 'Linux', arch: 'X64', name: 'runner', environment: 'github-hosted', temp }
  const env = {
    CI: 'true',
    HOME: join(folder, 'home'),
    GITHUB_ACTIONS: 'true',
    ...variables('GITHUB', here),
    ...variables('RUNNER', runner),
    RUNNER_UNKNOWN: join(folder, 'unknown'),
    RUNNER_SECONDS: join(folder, 'seconds'),
  }
  for (const name of ['unknown', 'seconds']) await writeFile(join(folder, name), '')
  const machine = { ...place, folder, workspace, temp, env }
  return { machine, contexts: { github: here, runner } }
}

function variables(prefix: string, context: Contexts): Readonly<Record<string, string>> {
  const entries = Object.entries(context).filter(([name]) => !NO_VARIABLE.has(name))
  return Object.fromEntries(
    entries.map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, String(value ?? '')]),
  )
}
