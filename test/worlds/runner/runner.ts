import { join } from 'node:path'
import type { GitHubEvent } from '../stand-in/events.ts'
import { createArtifacts } from './artifacts.ts'
import { githubContext } from './github-context.ts'
import { createGroups } from './groups.ts'
import { inGroup } from './in-group.ts'
import { type Cost, costOf } from './minutes.ts'
import { parseWorkflow } from './parse-workflow.ts'
import { makePrograms } from './programs.ts'
import { readGivenInputs } from './read-given-inputs.ts'
import { runJobs } from './run-workflow.ts'
import type { Hosted, JobReport, Result, RunWorld } from './run-world.ts'
import { isStartedBy, type WorkflowEvent } from './started-by.ts'
import type { Workflow } from './workflow.ts'

/** One run of one workflow, from its event to its end. */
export interface RunReport {
  readonly id: number
  /** The file of the workflow. */
  readonly workflow: string
  readonly event: string
  readonly result: Result
  readonly jobs: readonly JobReport[]
  readonly cost: Cost
  /** The folder of each artifact, by its name. */
  readonly artifactFolder: (name: string) => string
}

/** GitHub Actions for one repository: the workflows that its default branch holds. */
export interface Runner {
  /** Something happens that the embedded GitHub cannot know of, such as the time of a schedule. */
  readonly start: (event: WorkflowEvent) => void
  /**
   * Runs all that was started, and all that GitHub's own events start, until there is nothing left; the
   * runs that have ended since the last time, in the order in which they began. What a run causes begins
   * when all those beside it have ended, where GitHub would begin at once. Throws where the runner does not
   * know something that a workflow does.
   */
  readonly settle: () => Promise<readonly RunReport[]>
  /** Passes over events that nobody has run yet. */
  readonly forget: () => void
}

const WORKFLOWS = '.github/workflows/'

// "Events triggered by the GITHUB_TOKEN will not create a new workflow run, with the exception of
// workflow_dispatch and repository_dispatch": docs.github.com, "GITHUB_TOKEN".
const ALSO_BY_WORKFLOWS = new Set(['workflow_dispatch', 'repository_dispatch'])

export async function openRunner(hosted: Hosted): Promise<Runner> {
  const programs = await makePrograms(join(hosted.folder, 'programs'))
  const groups = createGroups()
  const takeMachine = oneAtATime()
  let [runs, delivered] = [0, 0]
  let active: Promise<readonly RunReport[]>[] = []

  const begin = async (file: string, event: WorkflowEvent): Promise<readonly RunReport[]> => {
    const at = headOf(hosted)
    const workflow = await readWorkflow(at.files, file)
    if (!isStartedBy(workflow, event)) return []
    runs += 1
    const id = runs
    const folderOfRun = (run: string | number) => join(hosted.folder, `run-${run}`)
    const folder = folderOfRun(id)
    const controller = new AbortController()
    const world: RunWorld = {
      hosted,
      programs,
      groups,
      takeMachine,
      folder,
      artifacts: createArtifacts(join(folder, 'artifacts'), (run) =>
        join(folderOfRun(run), 'artifacts'),
      ),
      signal: controller.signal,
      cancel: () => controller.abort(),
      github: githubContext(hosted, workflow, event, at, id),
      workflowAt: async (name) => await readWorkflow(at.files, name),
    }
    return [await runWorkflow(world, workflow, event, id)]
  }
  const start = (event: WorkflowEvent) => {
    const { files: all, disabled } = headOf(hosted)
    // Whatever the event: docs.github.com, "Disabling and enabling a workflow". Nothing of it is made up for later.
    const files = [...all.keys()].filter(
      (path) => path.startsWith(WORKFLOWS) && !disabled.has(path),
    )
    active.push(...files.map((path) => begin(path.slice(WORKFLOWS.length), event)))
  }
  const deliver = () => {
    const { events } = hosted.github
    const fresh = events.slice(delivered).filter((event) => mayStart(hosted, event))
    delivered = events.length
    for (const { sender, ...event } of fresh) start({ ...event, actor: sender.login })
    return fresh.length
  }
  return {
    start,
    forget: () => {
      delivered = hosted.github.events.length
    },
    settle: async () => {
      const ended: RunReport[] = []
      while (deliver() > 0 || active.length > 0) {
        const waiting = active
        active = []
        // All of them, before one that has failed is thrown: the others must not go on unseen.
        await Promise.allSettled(waiting)
        for (const run of waiting) ended.push(...(await run))
      }
      return ended
    },
  }
}

async function runWorkflow(
  run: RunWorld,
  workflow: Workflow,
  event: WorkflowEvent,
  id: number,
): Promise<RunReport> {
  const { events, file } = workflow
  const declared = Object(events.workflow_dispatch?.inputs)
  const given = Object(event.payload['inputs'])
  const isAsked = event.name === 'workflow_dispatch'
  const inputs = isAsked ? readGivenInputs(file, declared, given) : {}
  const { secrets, vars = {} } = run.hosted
  const contexts = { github: run.github, inputs, vars }
  const done = await inGroup(workflow.concurrency, contexts, run.groups, async (signal) => {
    signal.addEventListener('abort', run.cancel)
    return await runJobs({ run, workflow, inputs, secrets, ceiling: null, path: [] })
  })
  const all = [...(done?.values() ?? [])]
  const jobs = all.flatMap(({ reports }) => reports)
  const results = done === null ? ['cancelled'] : all.map(({ result }) => result)
  const result =
    (['failure', 'cancelled', 'success'] as const).find((each) => results.includes(each)) ??
    'skipped'
  const artifactFolder = run.artifacts.folderOf
  return { id, workflow: file, event: event.name, result, jobs, cost: costOf(jobs), artifactFolder }
}

function headOf({ github, repository }: Hosted) {
  const head = github.head(repository)
  if (head === undefined) throw new Error(`${repository} has no commit`)
  return head
}

// Each event asks all workflows whether it starts them, and their texts hardly change.
const parsed = new Map<string, Promise<Workflow>>()

function readWorkflow(files: ReadonlyMap<string, string>, file: string): Promise<Workflow> {
  const text = files.get(`${WORKFLOWS}${file}`)
  if (text === undefined) throw new Error(`there is no workflow ${file}`)
  const key = `${file}\n${text}`
  const workflow = parsed.get(key) ?? parseWorkflow(file, text)
  parsed.set(key, workflow)
  return workflow
}

function mayStart({ repository }: Hosted, event: GitHubEvent): boolean {
  if (event.repository !== repository) return false
  return event.sender.login !== 'github-actions[bot]' || ALSO_BY_WORKFLOWS.has(event.name)
}

function oneAtATime(): RunWorld['takeMachine'] {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
}
