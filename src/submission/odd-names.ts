import type { Oddity } from './submission.ts'
import { toolDebris } from './tool-debris.ts'

const EMOJI = /\p{Extended_Pictographic}\ufe0f(?:\u200d\p{Extended_Pictographic}\ufe0f?)*/gu
// Control, invisible and undecodable characters, and the ways up of both kinds of system.
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?:^|\/)\.{1,2}(?:\/|$)/u
// What another system would not take: its separators, and white space or a dot where it would drop it.
const STRANGE = /[\ufffd\\:]|(?:^|\/)\s|[\s.](?:\/|$)/u

// File systems take 255 bytes (NAME_MAX of Linux); git and GitHub take more.
const LONGEST_NAME_BYTES = 255

/** Names that look like something else, and names that another machine would take for one. */
export function oddNames(paths: readonly string[]): readonly Oddity[] {
  const named = paths.filter((path) => toolDebris(path) === null)
  const strange = named.filter((path) => isHiddenName(path) || isStrange(path))
  const twins = Map.groupBy(named, (path) => path.normalize('NFC').toLowerCase())
  const colliding = [...twins.values()].filter((group) => group.length > 1).flat()
  return [
    ...strange.map((path): Oddity => ({ kind: 'strange-name', path })),
    ...colliding.map((path): Oddity => ({ kind: 'name-collision', path })),
  ]
}

function isStrange(path: string): boolean {
  const names = path.split('/')
  return STRANGE.test(path) || names.some((name) => Buffer.byteLength(name) > LONGEST_NAME_BYTES)
}

/** Whether a reader does not see all of a name as it is. */
export function isHiddenName(path: string): boolean {
  return HIDDEN.test(path.replace(EMOJI, ''))
}
