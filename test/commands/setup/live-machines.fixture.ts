import { ROOT } from '../../folders.ts'
import type { JobReport } from '../../worlds/runner/run-world.ts'
import { openRunner, type Runner } from '../../worlds/runner/runner.ts'
import type { GitHubStandIn } from '../../worlds/stand-in/proxy.ts'

const HUB = /^acme\/takehome-live-[0-9a-f]{8}-hub$/

/**
 * GitHub's machines for the throw-away hub of one live check: whenever the check waits, they do all that its
 * workflows were asked for. `folder` must be empty.
 */
export function machinesFor(github: GitHubStandIn, folder: string): () => Promise<void> {
  let runner: Runner | undefined
  return async () => {
    const repository = Object.keys(github.snapshot()).find((name) => HUB.test(name))
    if (repository === undefined) return
    const own = github.setUp().secrets.filter(({ where }) => where === repository)
    const secrets = Object.fromEntries(own.map(({ name, value }) => [name, value]))
    runner ??= await openRunner({ github, repository, secrets, root: ROOT, folder })
    for (const { workflow, event, result, jobs } of await runner.settle()) {
      const path = `.github/workflows/${workflow}`
      const at = new Date().toISOString()
      const run = { repository, path, event, conclusion: result, at }
      github.addRun({ ...run, jobs: jobs.map(shownJob) })
    }
  }
}

function shownJob({ name, result, seconds, steps }: JobReport) {
  const shown = steps.map((step) => {
    return { name: step.name, conclusion: step.outcome, seconds: step.seconds }
  })
  return { name, conclusion: result, seconds: seconds ?? 0, steps: shown }
}
