import { type Definition, definitionsOf } from '../checks/definitions.ts'
import { statementsOf } from '../checks/python-statements.ts'

interface Lines {
  readonly from: number
  readonly to: number
}

/** More than this nobody reads while somebody talks. */
const MOST_LINES = 28
const MOST_GIVEN = 10
const MOST_TABLES = 3
const MOST_WIDTH = 160
const MARK = '…'

/**
 * A test as a reader needs it: what its decorators name, the heads of its classes, and all of it from its first
 * decorator on, with the numbers of lines. Null where no definition stands in this line.
 */
export function codeOfTest(text: string, line: number): string | null {
  const definitions = definitionsOf(text)
  const test = definitions.findLast((one) => one.line === line && one.kind !== 'class')
  if (test === undefined) return null
  const lines = text.split(/\r\n?|\n/)
  const classes = classesAround(test, definitions)
  const named = namesIn(text, [...classes, test])
  const given = definitions.filter((one) => isGiven(one, named, test)).slice(0, MOST_TABLES)
  const parts = [
    ...given.flatMap(({ from, to }) => cut({ from, to }, MOST_GIVEN)),
    ...classes.flatMap(({ from, head }) => cut({ from, to: head }, MOST_GIVEN)),
    ...cut({ from: test.from, to: test.to }, MOST_LINES),
  ]
  return numbered(parts, lines)
}

function classesAround(
  { scope, line }: Definition,
  definitions: readonly Definition[],
): readonly Definition[] {
  return scope.flatMap((name, depth) => {
    const own = definitions.findLast(
      (one) =>
        one.kind === 'class' &&
        one.name === name &&
        one.scope.length === depth &&
        one.line < line &&
        line <= one.to,
    )
    return own === undefined ? [] : [own]
  })
}

interface Names {
  /** Of decorators, whose words are parameters of the test. */
  readonly above: string
  readonly body: string
}

/** Without strings and comments. */
function namesIn(text: string, shown: readonly Definition[]): Names {
  const statements = statementsOf(text)
  const above = statements.filter(({ line }) =>
    shown.some(({ from, line: named }) => from <= line && line < named),
  )
  const test = shown.at(-1)
  const body = statements.filter(
    ({ line }) => test !== undefined && line > test.head && line <= test.to,
  )
  const textOf = (all: typeof statements) => all.map((one) => one.text).join('\n')
  return { above: textOf(above), body: textOf(body) }
}

/** A table above the test: any that a decorator names, and those in capitals that its body names. */
function isGiven(one: Definition, { above, body }: Names, test: Definition): boolean {
  const { kind, scope, name, line } = one
  if (kind !== 'value' || scope.length > 0 || line >= test.from) return false
  const isNamed = new RegExp(`(?<![\\w.])${name}(?!\\w|\\s*=(?!=))`)
  return isNamed.test(above) || (/^[A-Z][A-Z\d_]*$/.test(name) && isNamed.test(body))
}

/** The first and the last lines of what is too long. */
function cut({ from, to }: Lines, most: number): readonly Lines[] {
  if (to - from < most) return [{ from, to }]
  const half = Math.floor(most / 2)
  return [
    { from, to: from + half - 1 },
    { from: to - half + 1, to },
  ]
}

function numbered(parts: readonly Lines[], lines: readonly string[]): string {
  const width = String(parts.at(-1)?.to ?? 0).length
  const shown = parts.map(({ from, to }) =>
    lines
      .slice(from - 1, to)
      .map((text, index) => `  ${String(from + index).padStart(width)} | ${inWidth(text)}`),
  )
  return shown
    .flatMap((part, index) => {
      const before = parts[index - 1]?.to ?? 0
      const isNext = index === 0 || before + 1 === parts[index]?.from
      return isNext ? part : [`  ${MARK.padStart(width)} |`, ...part]
    })
    .join('\n')
}

function inWidth(text: string): string {
  return text.length > MOST_WIDTH ? `${text.slice(0, MOST_WIDTH)}${MARK}` : text
}
