import { type Contexts, fill, fillTexts } from './evaluate.ts'
import { inGroup } from './in-group.ts'
import { readGivenInputs } from './read-given-inputs.ts'
import { type PlannedJob, withoutMachine } from './run-job.ts'
import type { JobReport, Scope } from './run-world.ts'
import { isMapping, type Job } from './workflow.ts'

type RunJobs = (
  scope: Scope,
) => Promise<ReadonlyMap<string, { readonly reports: readonly JobReport[] }>>

/**
 * A job that is another workflow of the same repository. It gets the inputs and secrets that the job hands
 * on and no others, and at most the caller's permissions.
 */
export async function callWorkflow(
  { job, name, permissions, contexts }: PlannedJob,
  scope: Scope,
  file: string,
  runJobs: RunJobs,
): Promise<readonly JobReport[]> {
  const workflow = await scope.run.workflowAt(file)
  const declared = workflow.events.workflow_call
  if (declared === undefined) throw new Error(`${file}: cannot be called`)
  if (isMapping(workflow.outputs) && Object.keys(workflow.outputs).length > 0) {
    throw new Error(`${file}: the runner does not know outputs of a called workflow`)
  }
  const given = Object(fill(job.with, contexts))
  const inputs = readGivenInputs(file, Object(declared.inputs), given)
  const secrets = readSecrets(file, job, Object(declared.secrets), scope, contexts)
  const inner = { run: scope.run, workflow, inputs, secrets, ceiling: permissions, path: [name] }
  const around = { github: scope.run.github, inputs, vars: contexts['vars'] }
  const done = await inGroup(workflow.concurrency, around, scope.run.groups, async () => {
    return [...(await runJobs(inner)).values()].flatMap(({ reports }) => reports)
  })
  return done ?? [withoutMachine({ job, name, permissions }, 'cancelled')]
}

function readSecrets(
  file: string,
  { secrets }: Job,
  declared: Readonly<Record<string, { readonly required?: boolean }>>,
  scope: Scope,
  contexts: Contexts,
): Readonly<Record<string, string>> {
  if (secrets === 'inherit') return scope.secrets
  const given = fillTexts(secrets, { ...contexts, secrets: scope.secrets })
  const unknown = Object.keys(given).filter((name) => declared[name] === undefined)
  if (unknown.length > 0) throw new Error(`${file}: declares no secret ${unknown.join(', ')}`)
  for (const [name, { required }] of Object.entries(declared)) {
    if (required && !given[name]) throw new Error(`${file}: Secret ${name} is required`)
  }
  return given
}
