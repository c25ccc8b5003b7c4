import type { Exercise } from '../exercise/exercise.ts'
import { isAllowed } from '../exercise/exercise.ts'
import type { Rubric } from '../rubric/rubric.ts'
import {
  declaredEncoding,
  decodeProse,
  decodePython,
  decodeText,
} from '../submission/decode-text.ts'
import { isPicture, type Oddity, type Submission } from '../submission/submission.ts'
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
  const traps = listing.filter(isReviewerTrap)
  const unlisted = listing.filter((path) => !isAllowed(exercise, path) && !isReviewerTrap(path))
  return [
    ...traps.map((path) => flag('reviewer-trap', 'warning', TRAP, path)),
    ...unlisted.map((path) => flag('unlisted-file', 'info', UNLISTED, path)),
    ...[...exercise.template].flatMap(([path, given]) => {
      const file = files.find((candidate) => candidate.path === path)
      if (file === undefined) return [missingFlag(path, exercise)]
      if (isAnswer(path, exercise.rubric) || isSameText(given, file.bytes)) return []
      return [flag('changed-template-file', 'info', 'This file of the template was changed.', path)]
    }),
  ]
}

const TRAP =
  'Editors, build tools or AI assistants act on such a file; do not open the folder in them.'
const UNLISTED = 'The exercise does not ask for this file; it was not read.'

/** Git and editors change the ends of lines, the end of the file and the mark at its start unasked. */
function isSameText(given: Uint8Array, bytes: Uint8Array): boolean {
  if (Buffer.compare(given, bytes) === 0) return true
  const [one, other] = [given, bytes].map((text) =>
    decodeProse(text)?.text.replace(/\r\n?/g, '\n').trimEnd(),
  )
  return one !== undefined && one === other
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
      return !isPicture(path) && (given === undefined || !isSameText(given, bytes))
    })
    .flatMap(({ path, bytes }) => {
      const read = readText(path, bytes)
      if (read === null) return [flag('not-utf8', 'warning', NO_TEXT, path)]
      const { text, remark, line } = read
      return [
        ...(remark === null ? [] : [flag('not-utf8', 'info', remark, path, line)]),
        ...hiddenCharacters(text).map((line) =>
          flag('hidden-characters', 'warning', HIDDEN, path, line),
        ),
        ...addressedToAi(text).map((line) => flag('addressed-to-ai', 'serious', TO_AI, path, line)),
      ]
    })
}

const NO_TEXT = 'This file is not UTF-8 text, so it could not be read.'
const HIDDEN = 'This line has characters that are invisible or change the order of the text.'
const TO_AI = 'This line speaks to an AI reviewer or asks for points.'

interface ReadText {
  readonly text: string
  /** What has to be said of its encoding. */
  readonly remark: string | null
  /** Where it says so itself. */
  readonly line: number | null
}

function readText(path: string, bytes: Uint8Array): ReadText | null {
  if (path.endsWith('.py')) {
    const text = decodePython(bytes)
    if (text === null) return null
    if (declaredEncoding(text) === null) return { text, remark: null, line: null }
    return { text, remark: remarkOnDeclared(decodeText(bytes) !== null), line: 1 }
  }
  const prose = decodeProse(bytes)
  if (prose === null) return null
  const { text, encoding } = prose
  const remark = encoding === 'UTF-8' ? null : `This file was read as ${encoding} text.`
  return { text, remark, line: null }
}

function remarkOnDeclared(isUtf8: boolean): string {
  return `The first lines declare an encoding other than UTF-8; the file was read as ${isUtf8 ? 'UTF-8' : 'they declare'}.`
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
