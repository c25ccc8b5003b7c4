import type { Evidence, Flag, Gap, RuntimeEvidence, TestEvidence } from '../checks/evidence.ts'
import { isMissingOn, STATED, versionWords } from '../judge/stated-python.ts'
import type { Rubric } from '../rubric/rubric.ts'
import type { Scorecard } from './scorecard.ts'

export type Cause = NonNullable<Scorecard['cause']>

/**
 * The one thing behind all that failed, and what to do next; null where each failure speaks for itself.
 * It follows from the evidence and the flags, and tells nothing that a candidate could not see at home.
 */
export function causeOf(
  { module }: Pick<Rubric, 'module'>,
  evidence: readonly Evidence[],
  flags: readonly Flag[],
  runtime: RuntimeEvidence | null,
): Cause | null {
  const tests = evidence.filter((fact) => fact.kind === 'test')
  if (module === null || tests.length === 0) return null
  const looks = { module, tests, flags }
  return (
    notThere(looks) ??
    otherVersions(looks, runtime) ??
    notPython(looks) ??
    notLoaded(looks) ??
    withoutFunctions(looks) ??
    otherParameters(looks) ??
    stubs(looks)
  )
}

interface Looks {
  readonly module: string
  readonly tests: readonly TestEvidence[]
  readonly flags: readonly Flag[]
}

function notThere({ module, flags }: Looks): Cause | null {
  const isMissing = flags.some(
    ({ code, where }) => code === 'missing-file' && where?.path === module,
  )
  if (!isMissing) return null
  const what = `${module} is missing, or is not an ordinary file that can be read`
  const next = `Put your work into ${module}, at the top of the folder.`
  return inNotebook(module, flags) ?? cause('no-module', what, next)
}

function inNotebook(module: string, flags: readonly Flag[]): Cause | null {
  if (!flags.some(({ code }) => code === 'notebook')) return null
  return cause(
    'notebook',
    `There is a notebook, which is not read, and nothing new in ${module}`,
    `Move the functions from the notebook into ${module}, and push again.`,
  )
}

// What a name that is missing raises, by an attribute, an import, or an argument of its own.
const MISSING =
  /(?:^|: )raised (?:AttributeError|ImportError|ModuleNotFoundError|NameError|TypeError)$/

/** Whatever failed did so where the Python or NumPy of this run lacks what others have. */
function otherVersions({ module, tests }: Looks, runtime: RuntimeEvidence | null): Cause | null {
  const [gap] = runtime?.gaps ?? []
  const failed = tests.filter(({ outcome }) => outcome === 'failed')
  if (runtime === null || gap === undefined || failed.length === 0) return null
  const isBehind =
    gap.kind === 'syntax'
      ? failed.every(({ reason }) => reason === 'did-not-load')
      : failed.every(({ detail }) => MISSING.test(detail))
  if (!isBehind) return null
  const ran = gap.kind === 'syntax' ? runtime.python : runtime.numpy
  const what = `${module} is written for other versions than it ran on: ${lacking(gap)}, and this run had ${ran}`
  return cause('other-versions', what, versionsNext(runtime), gap.line)
}

function lacking({ kind, line, since, until }: Gap): string {
  const of = kind === 'syntax' ? 'Python' : 'NumPy'
  return until === null
    ? `line ${line} needs ${of} ${since} or later`
    : `line ${line} needs a ${of} before ${until}`
}

/** What a candidate can do about what the versions of a run lack. */
function versionsNext({ gaps }: RuntimeEvidence): string {
  return gaps.some((gap) => isMissingOn(STATED, gap))
    ? `Write it for ${versionWords(STATED)}: install requirements.txt in a new environment, and run the public tests there.`
    : `${versionWords(STATED)}, on which scores count, has all of it. You need not change it: tell the team that another version was used.`
}

function notPython({ module, tests, flags }: Looks): Cause | null {
  if (!tests.every(({ reason }) => reason === 'did-not-load')) return null
  const unread = flags.find(({ code, where }) => code === 'not-utf8' && where?.path === module)
  if (unread !== undefined && tests.every(({ detail }) => detail.includes('no module to load'))) {
    const what = `${module} is not UTF-8 text, so it could not be read`
    return cause('not-text', what, `Save ${module} as UTF-8.`)
  }
  const refused = flags.find(({ code }) => code === 'not-analysable')
  if (refused === undefined || !tests.every(({ detail }) => /Syntax|Indentation|Tab/.test(detail)))
    return null
  const line = refused.where?.line ?? null
  const place = line === null ? 'it' : `line ${line}`
  return cause(
    'syntax',
    `${module} could not be read as Python: ${place} is not valid for the Python that grades`,
    'Run python -m py_compile on it. If that finds nothing, the line needs a newer Python than the one that grades.',
    line,
  )
}

/** What an import that failed asks for, by the error that it raised. */
const WHY: Readonly<Record<string, readonly [what: string, next: string]>> = {
  ModuleNotFoundError: [
    'imports something that is not there',
    'Only this one file is loaded, with the standard library, NumPy and what the README names beside it: put your own functions into it, and import nothing else.',
  ],
  ImportError: [
    'imports a name that is not there',
    'Import only from the standard library, NumPy and the packages that the README names.',
  ],
  EOFError: [
    'asks for input',
    'Remove input(), or put it below if __name__ == "__main__":, which is not run.',
  ],
  SystemExit: [
    'ends the program',
    'Put what is to run as a program below if __name__ == "__main__":, which is not run.',
  ],
}
const FILES = /^(?:PermissionError|FileNotFoundError|OSError|IsADirectoryError|FileExistsError)$/
const OPENS: readonly [string, string] = [
  'opens a file',
  'There are no files and no network: remove that, or put it below if __name__ == "__main__":, which is not run.',
]

function notLoaded({ module, tests, flags }: Looks): Cause | null {
  const details = tests.flatMap(({ reason, detail }) => (reason === 'did-not-load' ? detail : []))
  const [detail] = details
  if (detail === undefined || details.length < tests.length) return null
  const error = /: raised (\w{1,60})$/.exec(detail)?.[1] ?? null
  const line = flags.find(({ code }) => code === 'not-loaded')?.where?.line ?? null
  const place = line === null ? 'it' : `line ${line}`
  const [what, next] = whyNot(error, module)
  const named = error === null ? '' : ` (${error})`
  const said = `${module} could not be imported: ${place} ${what}${named}`
  return cause('not-loaded', said, next, line)
}

function whyNot(error: string | null, module: string): readonly [what: string, next: string] {
  if (error === null) {
    return [
      'took too long or ended its process',
      'Importing it must only define functions: put everything else below if __name__ == "__main__":.',
    ]
  }
  if (FILES.test(error)) return OPENS
  const own = `Run python -c "import ${module.replace(/\.py$/, '')}" and mend what it says. If it says nothing: where it is graded there are no files, no network, no threads and no other programs.`
  return WHY[error] ?? ['raised an error', own]
}

function withoutFunctions({ module, tests }: Looks): Cause | null {
  const names = namesIn(tests, /^the module has no function (\w{1,60})$/)
  if (names === null) return null
  return cause(
    'missing-functions',
    `${module} does not have ${names}`,
    'Define what is missing at the top level of the file, by the names of the README.',
  )
}

function otherParameters({ module, tests }: Looks): Cause | null {
  const names = namesIn(tests, /^the function (\w{1,60}) does not take the arguments of the task$/)
  if (names === null) return null
  return cause(
    'other-parameters',
    `${module} cannot be called as the task says: see the parameters of ${names}`,
    'Give each function the parameters of the README, in their order and by their names.',
  )
}

/** "the functions a, b" out of what is said of tests, by a pattern with the name in it; null for none. */
function namesIn(tests: readonly TestEvidence[], said: RegExp): string | null {
  const names = new Set(tests.flatMap(({ detail }) => said.exec(detail)?.[1] ?? []))
  if (names.size === 0) return null
  return `${names.size === 1 ? 'the function' : 'the functions'} ${[...names].sort().join(', ')}`
}

function stubs({ module, tests, flags }: Looks): Cause | null {
  if (!tests.every(({ detail }) => detail === 'raised NotImplementedError')) return null
  const what = `The functions of ${module} are not written yet: they raise NotImplementedError`
  const next = 'Replace the lines that raise by your own code, and push again.'
  return inNotebook(module, flags) ?? cause('stubs', what, next)
}

function cause(kind: Cause['kind'], what: string, next: string, line: number | null = null): Cause {
  return { kind, line, what: `${what}.`, next }
}
