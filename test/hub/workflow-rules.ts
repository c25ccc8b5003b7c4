import { load } from 'js-yaml'

interface Step {
  readonly uses?: string
  readonly if?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface WorkflowJob {
  readonly 'runs-on'?: string
  readonly 'timeout-minutes'?: number
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly uses?: string
  readonly secrets?: unknown
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, WorkflowJob>>
}

// The first version of each that is node24. Runs on node20 end: "Deprecation of Node 20 on GitHub Actions
// runners", github.blog/changelog. Of create-github-app-token its issue 339 says it.
const FIRST_ON_NODE24: Readonly<Record<string, number>> = {
  'actions/checkout': 5,
  'actions/create-github-app-token': 3,
  'actions/download-artifact': 7,
  'actions/setup-python': 6,
  'actions/upload-artifact': 6,
}

/** What our own rules for workflows of a hub have against one; each starts with the place. */
export function breaches(text: string): readonly string[] {
  const workflow = load(text) as Workflow
  const jobs = Object.values(workflow.jobs)
  return [
    ...when(!isEmpty(workflow.permissions), 'workflow: permissions are not {}'),
    ...when(
      [workflow, ...jobs].every(({ concurrency }) => concurrency === undefined),
      'workflow: no concurrency',
    ),
    ...when(
      /^\s*(?:- )?uses: \w.*(?<!@[0-9a-f]{40}(?: # v[\d.]+)?)$/m.test(text),
      'uses: no commit',
    ),
    ...when(usesNode20(text), 'uses: node20, whose end GitHub has announced'),
    ...when(
      /uses: actions\/[\w-]+@[0-9a-f]+$/m.test(text),
      'uses: no version behind the commit, for people',
    ),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) =>
      jobBreaches(job).map((breach) => `${name}: ${breach}`),
    ),
  ]
}

/** By the version behind the commit; somebody's action that nobody has looked at counts as one. */
function usesNode20(text: string): boolean {
  const pins = text.matchAll(/uses: ([\w-]+\/[\w./-]+)@[0-9a-f]{40} # v(\d+)/g)
  return [...pins].some(
    ([, name = '', major]) => Number(major) < (FIRST_ON_NODE24[name] ?? Infinity),
  )
}

function jobBreaches(job: WorkflowJob): readonly string[] {
  const steps = job.steps ?? []
  return [
    ...when(job.permissions === undefined, 'no permissions'),
    ...when(job.secrets === 'inherit', 'hands on every secret'),
    ...when(job.uses === undefined && job['timeout-minutes'] === undefined, 'no time-out'),
    ...when(job.uses === undefined && job['runs-on'] !== 'ubuntu-24.04', 'another machine'),
    ...steps.flatMap(stepBreaches),
    ...when(
      steps.filter(isVerb).slice(1).some(waitsInVain),
      'a verb waits for one it does not need',
    ),
    ...when(
      steps.some(runsCandidateCode) && !isPowerless(job),
      'runs candidates’ code and holds something',
    ),
  ]
}

function stepBreaches(step: Step): readonly string[] {
  const uses = step.uses ?? ''
  return [
    ...when(step.run?.includes('${{') === true, 'an expression inside run'),
    ...when(
      uses.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
      'the checkout leaves its token behind',
    ),
    ...when(/^actions\/cache/.test(uses) || step.with?.['cache'] !== undefined, 'a cache'),
  ]
}

function isVerb({ uses = '' }: Step): boolean {
  return /^[^/]+\/takehome\/(?!python@)/.test(uses)
}

/** Whether a failure of another verb keeps it from running, of which it takes nothing. */
function waitsInVain({ if: condition = '', with: inputs }: Step): boolean {
  const takesSomething = /\bsteps\./.test(condition + JSON.stringify(inputs))
  return !takesSomething && !/\b(?:cancelled|always)\(\)/.test(condition)
}

function runsCandidateCode({ uses = '' }: Step): boolean {
  return /^[^/]+\/takehome(\/grade-jobs)?@/.test(uses)
}

/** No permission, no secret, no token and no file of the hub. */
function isPowerless(job: WorkflowJob): boolean {
  const text = JSON.stringify(job)
  // The Action at the root takes the workflow's token without being asked.
  const hasNoTokenInput = (job.steps ?? []).every(
    ({ uses = '' }) => !/^[^/]+\/takehome@/.test(uses),
  )
  return (
    hasNoTokenInput &&
    isEmpty(job.permissions) &&
    !/secrets\b|github\.token|GITHUB_TOKEN|actions\/checkout/.test(text)
  )
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function when(broken: boolean, breach: string): readonly string[] {
  return broken ? [breach] : []
}
