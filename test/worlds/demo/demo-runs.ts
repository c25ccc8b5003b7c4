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

/** What one push costs: the look that finds it, and its grading. */
export function costOfPush(runs: readonly RunReport[]) {
  const of = (file: string) => runs.find(({ workflow }) => workflow === file)?.cost
  const [watch, grade] = [of('watch.yml'), of('grade.yml')]
  const sum = (name: 'jobs' | 'minutes' | 'requests') => (watch?.[name] ?? 0) + (grade?.[name] ?? 0)
  return { jobs: sum('jobs'), minutes: sum('minutes'), requests: sum('requests') }
}
