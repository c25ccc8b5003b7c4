import type { Task } from '../exercise/exercise.ts'
import { isAllowed, isSuiteFile } from '../exercise/exercise.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { decodeProse } from '../submission/decode-text.ts'
import { isHiddenName } from '../submission/odd-names.ts'
import type { Oddity, Submission } from '../submission/submission.ts'
import { toolDebris } from '../submission/tool-debris.ts'
import type { Flag, FlagCode } from './evidence.ts'
import { flag } from './flag.ts'
import { isOrdinaryTrap, isReviewerTrap } from './reviewer-traps.ts'

/** What stands in a submission's folder beside or instead of what was asked for. */
export function fileFlags(submission: Submission, exercise: Task): Flag[] {
  const { listing, oddities } = submission
  const asked = (path: string) => isAllowed(exercise, path)
  // A name that is odd has its own line.
  const odd = new Set(oddities.flatMap(({ kind, path }) => (kind === 'strange-name' ? path : [])))
  const others = listing.filter(
    (path) => !asked(path) && !odd.has(path) && toolDebris(path) === null,
  )
  return [
    ...debrisFlags(listing.filter((path) => !asked(path))),
    ...others.map((path) => otherFlag(path, exercise.rubric)),
    ...templateFlags(submission, exercise),
    ...oddities.filter(({ path }) => toolDebris(path) === null).map(oddityFlag),
  ]
}

/** One line for all of it: a name each, of our own list. */
function debrisFlags(paths: readonly string[]): Flag[] {
  const names = [...new Set(paths.flatMap((path) => toolDebris(path) ?? []))].sort()
  if (names.length === 0) return []
  const message = `Folders and files of ordinary tools, which were not read: ${names.join(', ')}.`
  return [flag('tool-debris', 'note', message)]
}

function otherFlag(path: string, { module }: Rubric): Flag {
  if (/\.ipynb$/i.test(path)) {
    const instead = module === null ? '' : ` Only ${module} is run.`
    return flag('notebook', 'note', `A notebook; it was not read.${instead}`, path)
  }
  if (!isReviewerTrap(path)) return flag('unlisted-file', 'note', UNLISTED, path)
  return isOrdinaryTrap(path)
    ? flag('reviewer-trap', 'note', ORDINARY_TRAP, path)
    : flag('reviewer-trap', 'look', TRAP, path)
}

const TRAP =
  'Editors, build tools or AI assistants act on such a file; do not open the folder in them.'
const ORDINARY_TRAP =
  'Settings of a tool or instructions for an AI assistant, which candidates may use. Yours would follow them too.'
const UNLISTED = 'The exercise does not ask for this file; it was not read.'

function templateFlags({ files }: Submission, { template, rubric }: Task): Flag[] {
  return [...template]
    .filter(([path]) => path !== '.gitignore' && !isOwnTest(path, rubric))
    .flatMap(([path, given]) => {
      const file = files.find((candidate) => candidate.path === path)
      if (file === undefined) return [missingFlag(path, rubric)]
      if (isAnswer(path, rubric) || isSameText(given, file.bytes)) return []
      if (isReviewerTrap(path)) return [flag('reviewer-trap', 'look', TRAP, path)]
      return [flag('changed-template-file', 'note', 'This file of the template was changed.', path)]
    })
}

/** Git and editors change the ends of lines, the end of the file and the mark at its start unasked. */
export function isSameText(given: Uint8Array, bytes: Uint8Array): boolean {
  if (Buffer.compare(given, bytes) === 0) return true
  const [one, other] = [given, bytes].map((text) =>
    decodeProse(text)?.text.replace(/\r\n?/g, '\n').trimEnd(),
  )
  return one !== undefined && one === other
}

/** An example among the tests may be changed and removed. */
function isOwnTest(path: string, { suite }: Rubric): boolean {
  return suite !== undefined && isSuiteFile(path)
}

/** The files that a candidate is asked to change. */
function isAnswer(path: string, { module, writeUp, evidence }: Rubric): boolean {
  return [module, writeUp?.file, writeUp?.table?.file, evidence?.file].includes(path)
}

function missingFlag(path: string, { module, writeUp }: Rubric): Flag {
  if (path === module) {
    const message = 'The module to grade is missing or could not be read.'
    return flag('missing-file', 'serious', message, path)
  }
  const severity = path === writeUp?.file ? 'look' : 'note'
  return flag('missing-file', severity, 'This file of the template is missing.', path)
}

const ODDITIES: Readonly<Record<Oddity['kind'], readonly [FlagCode, Flag['severity'], string]>> = {
  symlink: ['not-a-regular-file', 'look', 'A symbolic link; it was not followed.'],
  special: ['not-a-regular-file', 'look', 'Neither a file nor a folder; it was not opened.'],
  'too-large': ['too-large', 'look', 'This file is too large and was not read.'],
  'too-many': ['too-many-files', 'look', 'There are too many files; the rest was not listed.'],
  'too-deep': ['too-many-files', 'look', 'Folders are nested too deeply; this one was not listed.'],
  unreadable: ['unreadable', 'note', 'This could not be opened: its permissions do not allow it.'],
  'strange-name': ['hidden-characters', 'note', 'Some systems do not take this name; not read.'],
  'name-collision': [
    'hidden-characters',
    'look',
    'On some systems, this name and another one are the same file.',
  ],
}
const HIDDEN_NAME =
  'The name has characters that are invisible or change how it is read; the file was not read.'

function oddityFlag({ kind, path }: Oddity): Flag {
  if (kind === 'strange-name' && isHiddenName(path))
    return flag('hidden-characters', 'serious', HIDDEN_NAME, path)
  const [code, severity, message] = ODDITIES[kind]
  // The whole repository is no place in it.
  return flag(code, severity, message, path === '' ? undefined : path)
}
