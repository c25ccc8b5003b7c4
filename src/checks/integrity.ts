import type { Task } from '../exercise/exercise.ts'
import type { Rubric } from '../rubric/rubric.ts'
import type { Submission } from '../submission/submission.ts'
import type { Flag } from './evidence.ts'
import { fileFlags } from './file-flags.ts'
import { flag } from './flag.ts'
import { forbiddenCalls } from './loops.ts'
import type { ModuleFacts, Suspicion } from './module-facts.ts'
import { textFlags } from './text-flags.ts'
import { whatIUsedFlags } from './what-i-used.ts'

export interface Observed {
  readonly submission: Submission
  readonly exercise: Task
  /** Null when there was no module to measure. */
  readonly facts: ModuleFacts | null
  /** Lines of the module's comments that switch lint rules off. */
  readonly suppressedLines: readonly number[]
}

// Enough to see what is going on; a thousand flags would hide the one that matters.
const FLAGS_PER_CODE = 20

/** What a reviewer should know about a submission, apart from its points. */
export function findFlags(observed: Observed): readonly Flag[] {
  const flags = [
    ...fileFlags(observed.submission, observed.exercise),
    ...textFlags(observed.submission, observed.exercise),
    ...whatIUsedFlags(observed.submission, observed.exercise),
    ...moduleFlags(observed),
  ]
  return [...Map.groupBy(flags, ({ code }) => code).values()].flatMap(shorten)
}

/** The most serious stay. */
function shorten(flags: readonly Flag[]): readonly Flag[] {
  const more = flags.length - FLAGS_PER_CODE
  const bySeverity = flags.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
  const cut = bySeverity[FLAGS_PER_CODE]
  if (cut === undefined) return flags
  const rest = flag(cut.code, cut.severity, `${more} more of the same kind.`)
  return [...bySeverity.slice(0, FLAGS_PER_CODE), rest]
}

const RANK: Readonly<Record<Flag['severity'], number>> = { serious: 0, look: 1, note: 2 }

function moduleFlags({ facts, exercise, suppressedLines }: Observed): Flag[] {
  const { module } = exercise.rubric
  if (module === null) return []
  const suppressed = suppressedLines.map((line) =>
    flag('lint-suppressed', 'note', SUPPRESSED, module, line),
  )
  return facts === null ? suppressed : [...suppressed, ...factFlags(facts, exercise.rubric, module)]
}

function factFlags(facts: ModuleFacts, rubric: Rubric, module: string): Flag[] {
  const suspicious = (facts.suspicious ?? []).map(({ kind, line }) =>
    flag(kind, ...SUSPICIONS[kind], module, line),
  )
  if (!facts.analysable) {
    // The reason is one of our own short sentences, checked where it came in.
    const why = `Not measured: ${facts.why}.`
    return [flag('not-analysable', 'look', why, module, facts.line || null), ...suspicious]
  }
  return [
    ...forbiddenCalls(facts, rubric).map(({ line }) =>
      flag('forbidden-call', 'look', FORBIDDEN, module, line),
    ),
    ...suspicious,
    ...(facts.lookAlikes ?? []).map((line) =>
      flag('look-alike-name', 'look', LOOK_ALIKE, module, line),
    ),
  ]
}

const SUPPRESSED = 'A comment here switches lint rules off; it had no effect.'
const FORBIDDEN = 'A function that the exercise forbids.'
const LOOK_ALIKE =
  'A name on this line has letters of another script that look like those of English.'

const SUSPICIONS: Readonly<Record<Suspicion['kind'], readonly [Flag['severity'], string]>> = {
  'dynamic-code': ['look', 'Code that is made or chosen while running; read what it runs.'],
  'native-code': ['serious', 'Reaches memory or native code past Python.'],
  'process-or-network': ['look', 'Reaches for the system, files, processes or the network.'],
  introspection: ['serious', "Reaches into the interpreter or into other code's values."],
  'unusual-import': ['look', 'Uses a module that numeric code seldom needs; see what for.'],
  'private-name': ['look', 'Uses a name that a library keeps to itself; see what for.'],
  'encoded-text': ['look', 'A text looks like encoded data; see what is made of it.'],
}
