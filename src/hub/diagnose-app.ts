import { APP_SECRETS, lackingFor } from './app-needs.ts'
import { bringsTasks } from './clock.ts'
import { error, type Finding, finding, ok, type Verdict, warning } from './finding.ts'
import type { Observations, ObservedApp, ObservedHub } from './observations.ts'

/** Whether the App of the environment may do what it is for. */
export function diagnoseApp(
  app: Exclude<Observations['app'], 'unasked'>,
  { files, hub }: Pick<Observations, 'files' | 'hub'>,
): Finding {
  const about = 'App'
  if (app === null) return finding(about, verdictOnNoApp(hub?.secrets ?? null))
  // Without it nothing works, so not being able to look is worse than a warning here.
  if (app.kind === 'hidden') {
    return finding(about, error(app.reason, 'Check its id and key, and where it is installed.'))
  }
  return finding(about, verdictOnApp(app.value, bringsTasks(files.config?.exercises ?? new Map())))
}

/** A laptop needs none where the workflows have the grader's key, which nobody can read there. */
function verdictOnNoApp(secrets: ObservedHub['secrets'] | null): Verdict {
  const seen = "none is given here, so the token is used in candidates' repositories too"
  const names = secrets?.kind === 'seen' ? secrets.value : []
  return Object.values(APP_SECRETS.grader).every((name) => names.includes(name))
    ? ok(`${seen}; the hub's workflows have the grader's key`)
    : warning(seen, 'Create the two Apps, if there are none: only an App can write check runs.')
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
