/**
 * The kinds of bad news that end a run. A candidate's fault is evidence and ends nothing;
 * our own bugs are ordinary errors with a stack.
 */
import { type ConfigIssue, problem } from './config-issue.ts'

export const EXIT = { done: 0, belowThreshold: 1, caller: 2, world: 3, bug: 70 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Everything that is wrong with what the caller gave, at once. */
export class CallerError extends Error {
  override readonly name = 'CallerError'
  readonly issues: readonly ConfigIssue[]

  constructor(issues: readonly ConfigIssue[]) {
    super(`${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} to fix`)
    this.issues = issues
  }
}

/** One thing that is wrong with what the caller gave. */
export function callerError(file: string, message: string, hint: string): CallerError {
  return new CallerError([problem(file, message, hint)])
}

/** What the world can do to us: each with a title and the way out. */
export const WORLD_ERRORS = {
  'no-python': {
    title: 'No Python with NumPy and pytest was found',
    hint: 'Install them (Debian, Ubuntu: sudo apt-get install python3-numpy python3-pytest), or name an interpreter that has them with --python.',
  },
  'no-package': {
    title: 'This machine lacks a package that the exercise asks for, so nothing was graded',
    hint: "This is not the candidate's fault and no score was given. Install the locked versions into the Python that grades (in a virtual environment: pip install --no-deps --require-hashes -r python/requirements.lock -r python/packs.lock), and name it with --python. On a hub, grade.yml installs them.",
  },
  'no-bubblewrap': {
    title: 'There is no sandbox on this machine',
    hint: 'Candidate code runs only inside bubblewrap, on Linux (Debian, Ubuntu: sudo apt-get install bubblewrap). On macOS or Windows, docs/other-systems.md shows three ways: a Codespace, WSL, a Linux machine in Lima or Colima. Authors who run only their own code can add --unsafe-no-sandbox.',
  },
  'sandbox-refused': {
    title: 'The sandbox does not start on this machine',
    hint: 'Ubuntu 24.04 blocks user namespaces for ordinary users: allow them for bwrap with an AppArmor profile, set kernel.apparmor_restrict_unprivileged_userns=0 on a throw-away machine, or run as root.',
  },
  'canary-escaped': {
    title: 'The sandbox does not hold on this machine, so nothing was graded',
    hint: 'Our own probe got out in the ways named above. Do not grade here. Report it with the output of this command.',
  },
  'sandbox-failed': {
    title: 'The sandbox failed while grading',
    hint: "This is not the candidate's fault and no score was given. Run the same command again.",
  },
  'result-refused': {
    title: 'The result of a grading run was refused, and nothing was published',
    hint: 'If the exercise was changed since it was graded, grade the submission again. Otherwise the candidate may have got out of the sandbox. Keep the run and investigate before you grade anything else.',
  },
  ledger: {
    title: 'The ledger cannot be read',
    hint: 'Nothing was changed. Only takehome writes the branch `ledger` of the hub; its history holds every earlier version.',
  },
  github: {
    title: 'A request to GitHub failed',
    hint: 'Check the token and its permissions, then run the same command again.',
  },
  'organisation-forbids': {
    title: 'GitHub refused it: the organisation may keep it for its owners',
    hint: 'Let an owner run the same command with their token, or let members do it in the settings named above. An App needs the permission Administration: write. doctor shows both.',
  },
  'workflow-disabled': {
    title: 'A workflow of the hub is disabled',
    hint: 'Open Actions in the hub, choose the workflow, press Enable workflow, then run the same command again.',
  },
  'step-failed': {
    title: 'A step that runs in a process of its own failed',
    hint: 'Do what it says above, then run the same command again.',
  },
  webhook: {
    title: 'The hiring system did not take an event',
    hint: 'Check the program behind the address of webhook in takehome.yml, then run the same command again.',
  },
  'github-unreachable': {
    title: 'Could not reach GitHub',
    hint: 'Check the network, the proxy and https://www.githubstatus.com, then run the same command again.',
  },
} as const satisfies Record<string, { readonly title: string; readonly hint: string }>
export type WorldErrorCode = keyof typeof WORLD_ERRORS

export class WorldError extends Error {
  override readonly name = 'WorldError'
  readonly code: WorldErrorCode

  constructor(detail: string, options: ErrorOptions & { readonly code: WorldErrorCode }) {
    super(detail, options)
    this.code = options.code
  }
}

/** What to say of an error, and the exit code it maps to. What mends several problems in a row is said once. */
export function explain(error: unknown): { readonly text: string; readonly exitCode: ExitCode } {
  if (error instanceof CallerError) {
    const lines = error.issues.flatMap(({ hint, ...issue }, index) => {
      const isRepeated = error.issues[index + 1]?.hint === hint
      return isRepeated ? [describeIssue(issue)] : [describeIssue(issue), `    ${hint}`]
    })
    return { text: [`${error.message}:`, ...lines].join('\n'), exitCode: EXIT.caller }
  }
  if (error instanceof WorldError) {
    const { title, hint } = WORLD_ERRORS[error.code]
    return { text: [title, `  ${error.message}`, `  ${hint}`].join('\n'), exitCode: EXIT.world }
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { text: `This is a bug of takehome; please report it.\n${stack}`, exitCode: EXIT.bug }
}

function describeIssue(issue: Omit<ConfigIssue, 'hint'>): string {
  const where = issue.line === null ? issue.file : `${issue.file}:${issue.line}`
  const path = issue.path === '' ? '' : ` ${issue.path}`
  return `  ${where}${path}: ${issue.message}`
}
