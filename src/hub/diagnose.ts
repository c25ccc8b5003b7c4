import { isStated, STATED } from '../judge/stated-python.ts'
import { bringsTasks } from './clock.ts'
import { copyFromInit } from './copy-from-init.ts'
import { diagnoseApp } from './diagnose-app.ts'
import { diagnoseAppeals } from './diagnose-appeals.ts'
import { diagnoseForm } from './diagnose-form.ts'
import { diagnoseHub, diagnoseOrganisation } from './diagnose-github.ts'
import { diagnoseLive } from './diagnose-live.ts'
import { diagnoseLoops } from './diagnose-loop.ts'
import { diagnoseNotice } from './diagnose-notice.ts'
import { diagnosePolicies } from './diagnose-policies.ts'
import { diagnoseReviewKey } from './diagnose-review-key.ts'
import { diagnoseRound } from './diagnose-round.ts'
import { diagnoseServer } from './diagnose-server.ts'
import { diagnoseWorkflows } from './diagnose-workflows.ts'
import { conclude, error, type Finding, finding, ok, type Verdict, warning } from './finding.ts'
import type { HubConfig } from './hub-config.ts'
import type {
  Observations,
  ObservedExercise,
  ObservedFiles,
  ObservedMachine,
  ObservedToken,
} from './observations.ts'
import { writerOf } from './ruleset-bypass.ts'
import { settingsPages } from './settings-pages.ts'
import { verdictOnWorkflows } from './template-workflows.ts'

/** What the observations mean, and how to mend what is not well. */
export function diagnose(observed: Observations): readonly Finding[] {
  const { site, machine, files, token, app, key, network } = observed
  return [
    ...diagnoseMachine(machine),
    ...diagnoseServer(site, token),
    ...diagnoseFiles(files),
    ...diagnosePackages(machine, files),
    ...diagnoseLoops(observed.loops),
    ...diagnoseToken(token, app === null),
    ...(app === 'unasked' ? [] : [diagnoseApp(app, observed)]),
    ...diagnoseTemplates(observed),
    diagnoseKey(key),
    // Before there are settings there is no hub that could have it.
    ...(files.config?.reviews.blind
      ? [diagnoseReviewKey(observed.reviewKey, copyFromInit(files.config, observed.written))]
      : []),
    ...(files.config === null ? [] : diagnoseGitHub(observed, files.config)),
    ...diagnoseLive(observed.live),
    ...(network === null ? [] : [finding('network', verdictOnNetwork(network))]),
  ]
}

function diagnoseGitHub(observed: Observations, config: HubConfig): readonly Finding[] {
  const { hub, organisation, policies, round, roles } = observed
  // A server of one's own runs none, and has been told so.
  const workflows = observed.site.kind === 'server' ? null : observed.workflows
  const pages = settingsPages(observed.server, config)
  const copy = copyFromInit(config, observed.written)
  const writer = writerOf(observed.app, bringsTasks(config.exercises))
  return [
    ...(hub === null ? [] : diagnoseHub(hub, config, pages)),
    ...(workflows === null ? [] : diagnoseWorkflows(workflows, observed, pages, copy)),
    ...(workflows === null ? [] : diagnoseForm(workflows, config, roles, pages, copy)),
    ...(organisation === null ? [] : diagnoseOrganisation(organisation, config, pages)),
    ...(policies === null
      ? []
      : diagnosePolicies(policies, [...config.exercises.keys()], pages, writer)),
    ...(round === null ? [] : diagnoseRound(round, workflows, pages)),
  ]
}

function verdictOnNetwork(reason: string): Verdict {
  const mend =
    'Check the network, the proxy and https://www.githubstatus.com, then run doctor again. The other findings do not need GitHub.'
  return error(`GitHub could not be reached, so nothing was checked there (${reason})`, mend)
}

const GRADING = 'Only for grading on this machine; the workflows bring their own.'

/** Whoever only invites and reads needs no Python: the workflows bring their own machine. */
function diagnoseMachine({ node, python, sandbox }: ObservedMachine): readonly Finding[] {
  return [
    finding('Node', ok(node)),
    conclude('Python', python, GRADING, ({ executable, has: _, ...runtime }) => {
      const seen = `${executable}, ${runtime.python} with NumPy ${runtime.numpy}`
      // No more than a word: only the workflows' own Python makes scores that count.
      const counts = `scores count on ${STATED.python} with NumPy ${STATED.numpy}`
      return ok(isStated(runtime) ? `${seen}, on which scores count` : `${seen}; ${counts}`)
    }),
    ...(sandbox === null
      ? []
      : [conclude('sandbox', sandbox, GRADING, (kind) => ok(`proven to hold (${kind})`))]),
  ]
}

/** What exercises ask for and the Python of this machine does not have. */
function diagnosePackages({ python }: ObservedMachine, { exercises }: ObservedFiles): Finding[] {
  if (python.kind === 'hidden') return []
  const { executable, has } = python.value
  return exercises.flatMap(({ id, packages }) => {
    const lacking = packages.filter((name) => !has.includes(name))
    if (lacking.length === 0) return []
    const seen = `asks for ${lacking.join(', ')}, which ${executable} does not have`
    const mend = `${GRADING} Install takehome's python/requirements.lock and python/packs.lock in a virtual environment, and name it with --python.`
    return [finding(`exercise ${id}`, warning(seen, mend))]
  })
}

function diagnoseFiles({ config, issues, exercises }: ObservedFiles): readonly Finding[] {
  if (config === null) {
    return issues.map(({ file, line, path, message, hint }) => {
      const where = [file, line].filter((part) => part !== null).join(':')
      return finding('takehome.yml', error(`${where} ${path} ${message}`, hint))
    })
  }
  return [
    finding('takehome.yml', ok(`${exercises.length} exercises are given out`)),
    ...diagnoseNotice(config.notice, config.retain),
    ...diagnoseAppeals(config.reviews),
    ...exercises.flatMap(diagnoseExercise),
  ]
}

function diagnoseExercise({ id, shipped, variants, issues }: ObservedExercise): readonly Finding[] {
  const about = `exercise ${id}`
  if (issues.length > 0) {
    return issues.map(({ file, message, hint }) =>
      finding(about, error(`${file}: ${message}`, hint)),
    )
  }
  if (!shipped) return [finding(about, ok("is the team's own"))]
  return [finding(about, verdictOnShipped(id, variants))]
}

function verdictOnShipped(id: string, variants: ObservedExercise['variants']): Verdict {
  if (variants === 'given') return ok('comes with takehome, and is given out in variants')
  const seen = 'comes with takehome, so its hidden tests are public'
  const copy = `opy templates/${id}, rubrics/${id}.yml and graders/${id} of takehome into the hub's exercises/, and change the tests. exercises/README.md says more.`
  if (variants === 'none') return warning(`${seen}, and it has no variants`, `C${copy}`)
  return warning(seen, `Set variants: team in takehome.yml. Or c${copy}`)
}

function diagnoseTemplates({
  files: { config, exercises },
  ...by
}: Observations): readonly Finding[] {
  return exercises.flatMap(({ id, workflows = [] }) => {
    const starts = config?.exercises.get(id)?.start !== undefined
    if (workflows.length === 0) return []
    return [finding(`exercise ${id}`, verdictOnWorkflows(workflows, starts, by))]
  })
}

function diagnoseToken(token: ObservedToken, isForAll: boolean): readonly Finding[] {
  if (token.kind === 'unasked') return []
  return [finding('GITHUB_TOKEN', verdictOnToken(token, isForAll))]
}

/** `isForAll` where no App is given, so that the token is used in candidates' repositories too. */
function verdictOnToken(
  token: Exclude<ObservedToken, { kind: 'unasked' }>,
  isForAll: boolean,
): Verdict {
  switch (token.kind) {
    case 'missing':
      return error('is missing', 'Set it to a token that can write to the hub.')
    case 'refused':
      return error(`is refused (${token.reason})`, 'Make a new one.')
    case 'anonymous':
      return ok("is a workflow's or an App's")
    case 'personal':
      return scopesOf(token.login, token.scopes, isForAll)
  }
}

// docs.github.com, REST, List repository collaborators: a classic token needs `read:org` and `repo`. The larger
// scopes hold it: docs.github.com, Scopes for OAuth apps.
const READS_ORGANISATION = ['read:org', 'write:org', 'admin:org']

function scopesOf(login: string, scopes: readonly string[] | null, isForAll: boolean): Verdict {
  if (scopes === null) return ok(`is ${login}'s, with fine-grained permissions`)
  const said = `is ${login}'s, with the scopes ${scopes.join(', ') || '(none)'}`
  const more = 'admin:org in place of read:org lets doctor see more.'
  if (!scopes.includes('repo')) {
    return error(said, `Make one with the scopes repo and read:org; ${more}`)
  }
  if (!isForAll || READS_ORGANISATION.some((scope) => scopes.includes(scope))) return ok(said)
  const mend = `Without an App, GitHub also asks for read:org before it says who may come into a candidate's repository. Make one with the scopes repo and read:org; ${more}`
  return error(said, mend)
}

function diagnoseKey(key: Observations['key']): Finding {
  const about = 'TAKEHOME_KEY'
  const make = 'Make one with openssl rand -hex 32.'
  if (key === 'given') return finding(about, ok('is given'))
  if (key === 'too-short') return finding(about, error('is shorter than 32 characters', make))
  return finding(about, ok('is not given here; most commands need it, and their --help says so'))
}
