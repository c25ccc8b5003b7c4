import type { Oddity } from './submission.ts'

// What a name must not hold: control, invisible and undecodable characters, Windows' separators, and
// white space or a dot where another system would drop it.
const STRANGE =
  /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufffd\\:]|(?:^|\/)\s|[\s.](?:\/|$)/u

/** Names that look like something else, and names that another machine would take for one. */
export function oddNames(paths: readonly string[]): readonly Oddity[] {
  const strange = paths.filter((path) => STRANGE.test(path))
  const twins = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase())
  const colliding = [...twins.values()].filter((group) => group.length > 1).flat()
  return [
    ...strange.map((path): Oddity => ({ kind: 'strange-name', path })),
    ...colliding.map((path): Oddity => ({ kind: 'name-collision', path })),
  ]
}
