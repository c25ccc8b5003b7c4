import { definitionsOf } from './definitions.ts'
import type { Place } from './evidence.ts'

interface Source {
  readonly path: string
  readonly text: string
}

/**
 * Where a test stands, by the name that pytest gives it, such as `tests/test_a.py::TestB::test_c[1]`; null where no
 * file has it.
 */
export function placeOfTest(name: string, files: readonly Source[]): Place | null {
  return placeFinder(files)(name)
}

interface Outline {
  readonly path: string
  /** By their names with those of the classes around them. As for Python, the last one of a name counts. */
  readonly lines: ReadonlyMap<string, number>
  readonly bases: ReadonlyMap<string, readonly string[]>
}

/** The same for many tests of the same files. */
export function placeFinder(files: readonly Source[]): (name: string) => Place | null {
  const outlines = files.map(outlineOf)
  return (name) => {
    const [path = '', ...parts] = name.replace(/\[.*$/s, '').split('::')
    const called = parts.at(-1) ?? path
    const own = outlines.filter((file) => parts.length === 0 || isOf(path, file))
    return firstOf(own, (file) => placeIn(file, parts.slice(0, -1), called, outlines, new Set()))
  }
}

function outlineOf({ path, text }: Source): Outline {
  const lines = new Map<string, number>()
  const bases = new Map<string, readonly string[]>()
  for (const { kind, name, scope, line, bases: listed } of definitionsOf(text)) {
    const whole = [...scope, name].join('::')
    if (kind === 'class') bases.set(whole, listed)
    else lines.set(whole, line)
  }
  return { path, lines, bases }
}

function firstOf<T, R>(all: readonly T[], look: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = look(one)
    if (found !== null) return found
  }
  return null
}

function isOf(path: string, file: Outline): boolean {
  return file.path === path || file.path.endsWith(`/${path}`)
}

// More classes than these stand above no test; a text can name thousands.
const MOST_CLASSES = 100

/** In its class, or in what this inherits; `seen` ends the search where classes name each other. */
function placeIn(
  file: Outline,
  scope: readonly string[],
  called: string,
  all: readonly Outline[],
  seen: Set<string>,
): Place | null {
  const line = file.lines.get([...scope, called].join('::'))
  if (line !== undefined) return { path: file.path, line }
  const holder = scope.join('::')
  const mark = `${file.path}::${holder}`
  if (seen.has(mark) || seen.size >= MOST_CLASSES) return null
  seen.add(mark)
  const others = [file, ...all.filter((one) => one !== file)]
  return firstOf(file.bases.get(holder) ?? [], (base) =>
    firstOf(others, (one) => placeIn(one, [base], called, all, seen)),
  )
}
