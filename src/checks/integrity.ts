import type { Exercise } from '../exercise/exercise.ts'
import { isAllowed } from '../exercise/exercise.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { decodeText, isPicture, type Oddity, type Submission } from '../submission/submission.ts'
import { addressedToAi } from './addressed-to-ai.ts'
import type { Flag, FlagCode } from './evidence.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { forbiddenCalls } from './loops.ts'
import type { ModuleFacts, Suspicion } from './module-facts.ts'
import { isReviewerTrap } from './reviewer-traps.ts'

export interface Observed {
  readonly submission: Submission
  readonly exercise: Exercise
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
    ...fileFlags(observed),
    ...observed.submission.oddities.map(oddityFlag),
    ...textFlags(observed),
    ...moduleFlags(observed),
  ]
  return [...Map.groupBy(flags, ({ code }) => code).values()].flatMap(shorten)
}

function shorten(flags: readonly Flag[]): readonly Flag[] {
  const [first] = flags
  const more = flags.length - FLAGS_PER_CODE
  if (first === undefined || more <= 0) return flags
  const rest = flag(first.code, first.severity, `${more} more of the same kind.`)
  return [...flags.slice(0, FLAGS_PER_CODE), rest]
}

function flag(
  code: FlagCode,
  severity: Flag['severity'],
  message: string,
  path?: string,
  line: number | null = null,
): Flag {
  return { code, severity, message, where: path === undefined ? null : { path, line } }
}

function fileFlags({ submission, exercise }: Observed): Flag[] {
  const { listing, files } = submission
  const traps = listing.filter((path) => isReviewerTrap(path) && !isAsGiven(path, exercise, files))
  const unlisted = listing.filter((path) => !isAllowed(exercise, path) && !isReviewerTrap(path))
  return [
    ...traps.map((path) => flag('reviewer-trap', 'warning', TRAP, path)),
    ...unlisted.map((path) => flag('unlisted-file', 'info', UNLISTED, path)),
    ...[...exercise.template.keys()].flatMap((path) => {
      if (!files.some((file) => file.path === path)) return [missingFlag(path, exercise)]
      if (isAnswer(path, exercise.rubric) || isAsGiven(path, exercise, files)) return []
      return [flag('changed-template-file', 'info', 'This file of the template was changed.', path)]
    }),
  ]
}

const TRAP =
  'Editors, build tools or AI assistants act on such a file; do not open the folder in them.'
const UNLISTED = 'The exercise does not ask for this file; it was not read.'

function isAsGiven(path: string, exercise: Exercise, files: Submission['files']): boolean {
  const given = exercise.template.get(path)
  const file = files.find((candidate) => candidate.path === path)
  return given !== undefined && file !== undefined && Buffer.compare(given, file.bytes) === 0
}

/** The files that a candidate is asked to change. */
function isAnswer(path: string, { module, writeUp }: Rubric): boolean {
  return path === module || path === writeUp?.file || path === writeUp?.table?.file
}

function missingFlag(path: string, { rubric }: Exercise): Flag {
  if (path === rubric.module) {
    return flag(
      'missing-file',
      'serious',
      'The module to grade is missing or could not be read.',
      path,
    )
  }
  const severity = path === rubric.writeUp?.file ? 'warning' : 'info'
  return flag('missing-file', severity, 'This file of the template is missing.', path)
}

const ODDITIES: Readonly<Record<Oddity['kind'], readonly [FlagCode, Flag['severity'], string]>> = {
  symlink: ['not-a-regular-file', 'serious', 'A symbolic link; it was not followed.'],
  special: ['not-a-regular-file', 'serious', 'Neither a file nor a folder; it was not opened.'],
  'too-large': ['too-large', 'warning', 'This file is too large and was not read.'],
  'too-many': ['too-many-files', 'warning', 'There are too many files; the rest was not listed.'],
  'too-deep': [
    'too-many-files',
    'warning',
    'Folders are nested too deeply; this one was not listed.',
  ],
  'strange-name': ['hidden-characters', 'serious', 'The name has characters that hide or mislead.'],
  'name-collision': ['hidden-characters', 'warning', 'Other systems take two names for one.'],
}

function oddityFlag({ kind, path }: Oddity): Flag {
  const [code, severity, message] = ODDITIES[kind]
  // The whole repository is no place in it.
  return flag(code, severity, message, path === '' ? undefined : path)
}

/** What stands in the files that the candidate wrote; the template's own words are ours. */
function textFlags({ submission, exercise }: Observed): Flag[] {
  return submission.files
    .filter(({ path, bytes }) => {
      const given = exercise.template.get(path)
      return !isPicture(path) && (given === undefined || Buffer.compare(given, bytes) !== 0)
    })
    .flatMap(({ path, bytes }) => {
      const text = decodeText(bytes)
      if (text === null) return [flag('not-utf8', 'warning', 'This file is not UTF-8 text.', path)]
      return [
        ...(declaresOtherEncoding(path, text)
          ? [flag('not-utf8', 'warning', ENCODING, path, 1)]
          : []),
        ...hiddenCharacters(text).map((line) =>
          flag('hidden-characters', 'warning', HIDDEN, path, line),
        ),
        ...addressedToAi(text).map((line) => flag('addressed-to-ai', 'serious', TO_AI, path, line)),
      ]
    })
}

const ENCODING = 'The first lines declare an encoding other than UTF-8; it was graded as UTF-8.'
const HIDDEN = 'This line has characters that are invisible or change the order of the text.'
const TO_AI = 'This line speaks to an AI reviewer or asks for points.'

function declaresOtherEncoding(path: string, text: string): boolean {
  if (!path.endsWith('.py')) return false
  const start = text.slice(0, 1_000).split(/\r\n?|\n/, 2)
  const encoding = start.map(
    (line) => /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1],
  )
  return encoding.some((name) => name !== undefined && !/^utf[-_]?8$/i.test(name))
}

function moduleFlags({ facts, exercise, suppressedLines }: Observed): Flag[] {
  const { module } = exercise.rubric
  if (module === null) return []
  const suppressed = suppressedLines.map((line) =>
    flag(
      'lint-suppressed',
      'info',
      'A comment here switches lint rules off; it had no effect.',
      module,
      line,
    ),
  )
  if (facts === null) return suppressed
  if (!facts.analysable) {
    // The reason is one of our own short sentences, checked where it came in.
    return [...suppressed, flag('not-analysable', 'warning', `Not measured: ${facts.why}.`, module)]
  }
  return [
    ...suppressed,
    ...forbiddenCalls(facts, exercise.rubric).map(({ line }) =>
      flag('forbidden-call', 'warning', 'A function that the exercise forbids.', module, line),
    ),
    ...facts.suspicious.map(({ kind, line }) => flag(kind, ...SUSPICIONS[kind], module, line)),
  ]
}

const SUSPICIONS: Readonly<Record<Suspicion['kind'], readonly [Flag['severity'], string]>> = {
  'dynamic-code': ['warning', 'Code that is made or chosen while running; read what it runs.'],
  'native-code': ['serious', 'Reaches memory or native code past Python.'],
  'process-or-network': ['warning', 'Reaches for the system, files, processes or the network.'],
  introspection: ['serious', "Reaches into the interpreter or into other code's values."],
}
