import { lackingFor } from './app-needs.ts'
import { error, type Finding, finding, ok, type Verdict, warning } from './finding.ts'
import type { Observations, ObservedApp } from './observations.ts'

/** Whether the App of the environment may do what it is for. */
export function diagnoseApp(
  app: Exclude<Observations['app'], 'unasked'>,
  delivers: boolean,
): Finding {
  const about = 'App'
  if (app === null) {
    const seen = "no App is given, so the token is used in candidates' repositories too"
    return finding(about, warning(seen, 'Create the two Apps: only an App can write check runs.'))
  }
  // Without it nothing works, so not being able to look is worse than a warning here.
  if (app.kind === 'hidden') {
    return finding(about, error(app.reason, 'Check its id and key, and where it is installed.'))
  }
  return finding(about, verdictOnApp(app.value, delivers))
}

function verdictOnApp(app: ObservedApp, delivers: boolean): Verdict {
  const { slug, permissions, suspended, allRepositories } = app
  if (suspended) return error(`${slug} is suspended`, 'Let an owner of the organisation resume it.')
  const grader = lackingFor('grader', permissions, delivers)
  const provisioner = lackingFor('provisioner', permissions)
  const both = [...grader, ...provisioner]
  if (grader.length > 0 && provisioner.length > 0) {
    const mend = 'Change its permissions, and let an owner of the organisation accept the change.'
    return error(
      `${slug} lacks ${lackText('grade', grader)}, and ${lackText('invite', provisioner)}`,
      mend,
    )
  }
  if (both.length === 0 && !delivers) {
    const mend = 'Use two Apps: the key that workflows hold should not be able to create anything.'
    return warning(`${slug} can grade and invite`, mend)
  }
  if (!allRepositories) {
    return warning(`${slug} sees selected repositories only`, 'Install it on all repositories.')
  }
  const can = grader.length > 0 ? 'invite' : delivers ? 'grade, and bring tasks' : 'grade'
  return ok(`${slug} can ${can}`)
}

function lackText(purpose: string, lacking: readonly string[]): string {
  return `to ${purpose} ${lacking.join(', ')}`
}
