import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { truthy } from '@actions/expressions/result'
import { Expression, isMapping, type Template } from './workflow.ts'

/** What expressions may speak of at one place, by its name: github, inputs, needs and so on. */
export type Contexts = Readonly<Record<string, unknown>>

/** What the status functions say there. */
export interface Status {
  readonly success: boolean
  readonly failure: boolean
  readonly cancelled: boolean
}

/** The value of an expression, by GitHub's own evaluator. Throws at a name that is unknown there. */
export function evaluate(text: string, contexts: Contexts, status?: Status): unknown {
  return JSON.parse(JSON.stringify(evaluated(text, contexts, status), data.replacer))
}

export function holds(text: string, contexts: Contexts, status?: Status): boolean {
  return truthy(evaluated(text, contexts, status))
}

/** The template with the value of each expression in its place. */
export function fill(template: Template, contexts: Contexts): unknown {
  if (template instanceof Expression) return evaluate(template.text, contexts)
  if (Array.isArray(template)) return template.map((each) => fill(each, contexts))
  if (!isMapping(template)) return template
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) => [name, fill(value, contexts)]),
  )
}

/** As text: what a process is given. */
export function fillText(template: Template | undefined, contexts: Contexts): string {
  if (template === undefined) return ''
  if (template instanceof Expression) return evaluated(template.text, contexts).coerceString()
  return template === null ? '' : String(template)
}

/** A mapping of texts, such as `env` and `with`. */
export function fillTexts(
  template: Template,
  contexts: Contexts,
): Readonly<Record<string, string>> {
  if (!isMapping(template)) return Object(fill(template, contexts))
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) => [name, fillText(value, contexts)]),
  )
}

function evaluated(text: string, contexts: Contexts, status?: Status): data.ExpressionData {
  const functions = statusFunctions(status)
  const tree = new Parser(new Lexer(text).lex().tokens, Object.keys(contexts), functions).parse()
  const named = new Map(functions.map((each) => [each.name, each]))
  return new Evaluator(tree, known(contexts), named).evaluate()
}

function known(contexts: Contexts): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(contexts).map(([key, value]) => {
      return { key, value: JSON.parse(JSON.stringify(value ?? null), data.reviver) }
    }),
  )
}

function statusFunctions(status: Status | undefined) {
  if (status === undefined) return []
  return Object.entries({ ...status, always: true }).map(([name, says]) => {
    return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(says) }
  })
}
