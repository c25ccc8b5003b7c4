import type { FunctionFacts } from './evidence.ts'

interface NamedLine {
  readonly name: string
  readonly line: number
}

const SUSPICIONS = [
  'dynamic-code',
  'native-code',
  'process-or-network',
  'introspection',
  'unusual-import',
  'private-name',
  'encoded-text',
] as const

/** A name in the source that numeric code has no need of. */
export interface Suspicion extends NamedLine {
  readonly kind: (typeof SUSPICIONS)[number]
}

/** What `inside/structure.py` measures of a module's text. */
export type ModuleFacts =
  | {
      readonly analysable: true
      /** Lines without blanks and comments. */
      readonly sourceLines: number
      readonly functions: readonly FunctionFacts[]
      /** Loops outside of every function. */
      readonly moduleLoops: { readonly count: number; readonly depth: number }
      readonly calls: readonly NamedLine[]
      readonly suspicious: readonly Suspicion[]
      /** Names of NumPy in full, as `numpy.linalg.norm`, and attributes as `ndarray.mT`. */
      readonly numpyNames: readonly NamedLine[]
      /** Lines with a name that only looks like one of English letters. */
      readonly lookAlikes?: readonly number[]
      readonly statements?: number
      /** Lines that import what is not there; whether they are reached is not known. */
      readonly unknownImports?: readonly number[]
    }
  | {
      readonly analysable: false
      readonly why: string
      readonly line?: number
      /** What was found before measuring failed. */
      readonly suspicious?: readonly Suspicion[]
    }

/** Facts come out of a sandbox as JSON; whatever is not exactly right counts as not measured. */
export function parseModuleFacts(value: unknown): ModuleFacts {
  try {
    return readFacts(value)
  } catch (error) {
    if (error instanceof NotFacts) return { analysable: false, why: 'it could not be measured' }
    throw error
  }
}

class NotFacts extends Error {}

function readFacts(value: unknown): ModuleFacts {
  const { analysable, ...facts } = record(value)
  if (analysable === false) {
    const why = plainWords(facts['why'])
    return {
      analysable,
      why,
      ...optional('line', facts, count),
      ...optional('suspicious', facts, readSuspicions),
    }
  }
  if (analysable !== true) throw new NotFacts()
  const loops = record(facts['moduleLoops'])
  return {
    analysable,
    sourceLines: count(facts['sourceLines']),
    functions: list(facts['functions']).map(readFunction),
    moduleLoops: { count: count(loops['count']), depth: count(loops['depth']) },
    calls: list(facts['calls']).map(readNamedLine),
    suspicious: readSuspicions(facts['suspicious']),
    numpyNames: list(facts['numpyNames']).map(readNamedLine),
    ...optional('lookAlikes', facts, (lines) => list(lines).map(count)),
    ...optional('statements', facts, count),
    ...optional('unknownImports', facts, (lines) => list(lines).map(count)),
  }
}

/** What a judge of an earlier version does not say. */
function optional<K extends string, T>(
  name: K,
  facts: Readonly<Record<string, unknown>>,
  read: (value: unknown) => T,
): { readonly [Key in K]?: T } | object {
  return facts[name] === undefined ? {} : { [name]: read(facts[name]) }
}

function readFunction(value: unknown): FunctionFacts {
  const facts = record(value)
  return {
    ...readNamedLine(value),
    lines: count(facts['lines']),
    mccabe: count(facts['mccabe']),
    nesting: count(facts['nesting']),
    loops: count(facts['loops']),
    loopDepth: count(facts['loopDepth']),
  }
}

function readSuspicions(value: unknown): readonly Suspicion[] {
  return list(value).map(readSuspicion)
}

function readSuspicion(value: unknown): Suspicion {
  const kind = SUSPICIONS.find((known) => known === record(value)['kind'])
  if (kind === undefined) throw new NotFacts()
  return { kind, ...readNamedLine(value) }
}

function readNamedLine(value: unknown): NamedLine {
  const { name, line } = record(value)
  if (typeof name !== 'string') throw new NotFacts()
  return { name, line: count(line) }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotFacts()
  return { ...value }
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new NotFacts()
  return value
}

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new NotFacts()
  return value
}

function plainWords(value: unknown): string {
  if (typeof value !== 'string' || !/^[a-zA-Z ]{1,80}$/.test(value)) throw new NotFacts()
  return value
}
