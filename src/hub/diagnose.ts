import { isStated, STATED } from '../judge/stated-python.ts'
import { diagnoseHub, diagnoseOrganisation } from './diagnose-github.ts'
import { conclude, error, type Finding, ok, warning } from './finding.ts'
import type {
  Observations,
  ObservedApp,
  ObservedExercise,
  ObservedFiles,
  ObservedMachine,
  ObservedToken,
} from './observations.ts'

/** What the observations mean, and how to mend what is not well. */
export function diagnose(observed: Observations): readonly Finding[] {
  const { machine, files, token, app, key, hub, organisation } = observed
  return [
    ...diagnoseMachine(machine),
    ...diagnoseFiles(files),
    diagnoseToken(token),
    diagnoseApp(app),
    diagnoseKey(key),
    ...(hub === null || files.config === null ? [] : diagnoseHub(hub, files.config)),
    ...(organisation === null || files.config === null
      ? []
      : diagnoseOrganisation(organisation, files.config)),
  ]
}

/** Whoever only invites and reads needs no Python: the workflows bring their own machine. */
function diagnoseMachine({ node, python, sandbox }: ObservedMachine): readonly Finding[] {
  const grading = 'Only for grading on this machine; the workflows bring their own.'
  return [
    { about: 'Node', ...ok(node) },
    conclude('Python', python, grading, ({ executable, ...runtime }) => {
      const seen = `${executable}, ${runtime.python} with NumPy ${runtime.numpy}`
      // No more than a word: only the workflows' own Python makes scores that count.
      const counts = `scores count on ${STATED.python} with NumPy ${STATED.numpy}`
      return ok(isStated(runtime) ? `${seen}, on which scores count` : `${seen}; ${counts}`)
    }),
    ...(sandbox === null
      ? []
      : [conclude('sandbox', sandbox, grading, (kind) => ok(`proven to hold (${kind})`))]),
  ]
}

function diagnoseFiles({ config, issues, exercises }: ObservedFiles): readonly Finding[] {
  if (config === null) {
    return issues.map(({ file, line, path, message, hint }) => {
      const where = [file, line].filter((part) => part !== null).join(':')
      return { about: 'takehome.yml', ...error(`${where} ${path} ${message}`, hint) }
    })
  }
  return [
    { about: 'takehome.yml', ...ok(`${exercises.length} exercises are given out`) },
    ...exercises.flatMap(diagnoseExercise),
  ]
}

function diagnoseExercise({ id, shipped, issues }: ObservedExercise): readonly Finding[] {
  const about = `exercise ${id}`
  if (issues.length > 0) {
    return issues.map(({ file, message, hint }) => ({
      about,
      ...error(`${file}: ${message}`, hint),
    }))
  }
  if (!shipped) return [{ about, ...ok("is the team's own") }]
  const seen = 'comes with takehome, so its hidden tests are public'
  return [{ about, ...warning(seen, 'Copy it into exercises/ and change its tests; see there.') }]
}

function diagnoseToken(token: ObservedToken): Finding {
  const about = 'GITHUB_TOKEN'
  switch (token.kind) {
    case 'missing':
      return { about, ...error('is missing', 'Set it to a token that can write to the hub.') }
    case 'refused':
      return { about, ...error(`is refused (${token.reason})`, 'Make a new one.') }
    case 'anonymous':
      return { about, ...ok("is a workflow's or an App's") }
    case 'personal':
      return { about, ...scopesOf(token.login, token.scopes) }
  }
}

function scopesOf(login: string, scopes: readonly string[] | null): Omit<Finding, 'about'> {
  if (scopes === null) return ok(`is ${login}'s, with fine-grained permissions`)
  const said = `is ${login}'s, with the scopes ${scopes.join(', ') || '(none)'}`
  if (scopes.includes('repo')) return ok(said)
  return error(said, 'Make one with the scope repo; admin:org lets doctor see more.')
}

type Needs = Readonly<Record<string, 'read' | 'write'>>

// What each of the two Apps of a hub is there for; hub/README.md says why.
const PROVISIONER: Needs = { administration: 'write', contents: 'write', pull_requests: 'write' }
const GRADER: Needs = {
  administration: 'write',
  contents: 'read',
  pull_requests: 'write',
  issues: 'write',
  checks: 'write',
}

function diagnoseApp(app: Observations['app']): Finding {
  const about = 'App'
  if (app === null) {
    const seen = "no App is given, so the token works in candidates' repositories too"
    return { about, ...warning(seen, 'Create the two Apps: only an App can write check runs.') }
  }
  // Without it nothing works, so not being able to look is worse than a warning here.
  if (app.kind === 'hidden') {
    return { about, ...error(app.reason, 'Check its id and key, and where it is installed.') }
  }
  return { about, ...verdictOnApp(app.value) }
}

function verdictOnApp(app: ObservedApp): Omit<Finding, 'about'> {
  const { slug, permissions, suspended, allRepositories } = app
  if (suspended) return error(`${slug} is suspended`, 'Let an owner of the organisation resume it.')
  const [grader, provisioner] = [GRADER, PROVISIONER].map((needs) => lacks(permissions, needs))
  const both = [...(grader ?? []), ...(provisioner ?? [])]
  if (grader?.length !== 0 && provisioner?.length !== 0) {
    const mend = 'Change its permissions, and let an owner of the organisation accept the change.'
    return error(
      `${slug} lacks ${lackText('grade', grader)}, and ${lackText('invite', provisioner)}`,
      mend,
    )
  }
  if (both.length === 0) {
    const mend = 'Make two Apps of it: the key that workflows hold should not create anything.'
    return warning(`${slug} can grade and invite`, mend)
  }
  if (!allRepositories) {
    return warning(`${slug} sees selected repositories only`, 'Install it on all repositories.')
  }
  return ok(`${slug} can ${grader?.length === 0 ? 'grade' : 'invite'}`)
}

function lacks(permissions: ObservedApp['permissions'], needs: Needs): readonly string[] {
  return Object.entries(needs)
    .filter(([name, level]) => permissions[name] !== 'write' && permissions[name] !== level)
    .map(([name, level]) => `${name.replaceAll('_', ' ')}: ${level}`)
}

function lackText(purpose: string, lacking: readonly string[] | undefined): string {
  return `to ${purpose} ${(lacking ?? []).join(', ')}`
}

function diagnoseKey(key: Observations['key']): Finding {
  const about = 'TAKEHOME_KEY'
  const make = 'Make one with openssl rand -hex 32.'
  if (key === 'given') return { about, ...ok('is given') }
  if (key === 'too-short') return { about, ...error('is shorter than 32 characters', make) }
  return { about, ...ok('is not given here; fetch, publish and close need it') }
}
