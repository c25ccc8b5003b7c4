import { type Statement, statementsOf } from './python-statements.ts'

/** A class, a function or a value that a Python source names, at the top or in classes. */
export interface Definition {
  readonly kind: 'class' | 'function' | 'value'
  readonly name: string
  /** The classes around it, the outermost first. */
  readonly scope: readonly string[]
  /** Of its name; 1-based, as all lines here. */
  readonly line: number
  /** Of its first decorator, or else its own. */
  readonly from: number
  /** The last line of its head: of all that stands in front of its body. */
  readonly head: number
  readonly to: number
  /** What a class inherits, without modules. */
  readonly bases: readonly string[]
}

const NAMED =
  /^(?:(?<kind>class|def|async\s+def)\s+(?<called>\w+)|(?<value>\w+)\s*(?::[^=]*)?=(?!=))/

interface Open {
  readonly indent: number
  readonly own: Definition & { to: number }
}

/** In the order of their lines. Nothing that a function holds is among them: nobody can call it from outside. */
export function definitionsOf(source: string): readonly Definition[] {
  const found: Definition[] = []
  let around: readonly Open[] = []
  let decorated: number | null = null
  let before = 0
  for (const statement of statementsOf(source)) {
    around = around.filter((one) => isStillOpen(one, statement, before))
    before = statement.to
    if (statement.text.startsWith('@')) {
      decorated ??= statement.line
      continue
    }
    const own = definitionAt(statement, around, decorated ?? statement.line)
    decorated = null
    if (own !== null && around.every((one) => one.own.kind === 'class')) found.push(own)
    if (own !== null) around = [...around, { own, indent: statement.indent }]
  }
  for (const { own } of around) own.to = before
  return found
}

/** A body ends in front of a statement that stands no deeper than its head. */
function isStillOpen({ own, indent }: Open, statement: Statement, before: number): boolean {
  if (indent < statement.indent) return true
  own.to = before
  return false
}

function definitionAt(
  statement: Statement,
  around: readonly Open[],
  from: number,
): (Definition & { to: number }) | null {
  const named = nameOf(statement)
  const { line, to } = statement
  const scope = around.map(({ own }) => own.name)
  return named === null ? null : { ...named, scope, line, from, head: to, to }
}

function nameOf({ text }: Statement): Pick<Definition, 'kind' | 'name' | 'bases'> | null {
  const { kind, called, value } = NAMED.exec(text)?.groups ?? {}
  if (value !== undefined) return { kind: 'value', name: value, bases: [] }
  if (called === undefined) return null
  if (kind !== 'class') return { kind: 'function', name: called, bases: [] }
  const listed = /^class\s+\w+\s*\(([^()]*)\)/.exec(text)?.[1] ?? ''
  const bases = listed.split(',').flatMap((one) => /^(?:\w+\.)*(\w+)$/.exec(one.trim())?.[1] ?? [])
  return { kind: 'class', name: called, bases }
}
