import { printSubmissionName } from '../../../src/assignment/submission-name.ts'
import { submissionsOf } from '../../../src/commands/verb/submissions-of.ts'
import type { JobReport } from '../runner/run-world.ts'
import type { RunReport } from '../runner/runner.ts'

/** The runs as they are, if all of them ended well; throws what a failed step printed. */
export function allWell(runs: readonly RunReport[]): readonly RunReport[] {
  const failed = runs.flatMap(({ workflow, jobs }) =>
    jobs
      .filter(({ result }) => result === 'failure')
      .map((job) => `${workflow}: ${failureOf(job)}`),
  )
  if (failed.length > 0) throw new Error(failed.join('\n'))
  return runs
}

function failureOf({ name, steps }: JobReport): string {
  const step = steps.find(({ outcome }) => outcome === 'failure')
  return `the job ${name} failed at ${step?.name}:\n${step?.log}`
}

/** One line a run: which jobs had a machine, and what that costs. */
export function costs(runs: readonly RunReport[]): Readonly<Record<string, string>> {
  const billed = runs.filter(({ cost }) => cost.jobs > 0)
  return Object.fromEntries(
    billed.map(({ id, workflow, jobs, cost }) => {
      const names = jobs.filter(({ seconds }) => seconds !== null).map(({ name }) => name)
      const { minutes, requests } = cost
      const text = `${names.join(', ')}: ${minutes} min, ${requests} requests with its token`
      return [`run ${id}, ${workflow}`, text]
    }),
  )
}

/** What the look of these runs found and claimed, as `<assignment>@<sha>`. */
export function handedOut(runs: readonly RunReport[]): readonly string[] {
  const jobs = runs.flatMap((run) => run.jobs)
  const matrix = jobs.find(({ name }) => name === 'watch')?.outputs['matrix'] ?? '[]'
  const parts: readonly { readonly submissions: string }[] = JSON.parse(matrix)
  return parts.flatMap(({ submissions }) => submissionsOf(submissions)).map(printSubmissionName)
}

/** What one push costs: the run that finds it grades it too. */
export function costOfPush(runs: readonly RunReport[]) {
  const {
    jobs = 0,
    minutes = 0,
    requests = 0,
  } = runs.find(({ workflow }) => workflow === 'watch.yml')?.cost ?? {}
  return { jobs, minutes, requests }
}
