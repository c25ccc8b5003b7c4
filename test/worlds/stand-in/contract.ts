import type { ErrorObject, ValidateFunction } from 'ajv'
import { createValidator, describeErrors, reference, type Validator } from './create-validator.ts'
import { loadDescription, locate, type Node, type Operation } from './description.ts'
import type { Answer, Call } from './exchange.ts'
import { parseJson } from './exchange.ts'
import { knownDifference } from './known-differences.ts'
import { createMatcher, type MatchOperation } from './match-operation.ts'

/** What GitHub's description says about a call and its answer; each complaint is one sentence. */
export interface Contract {
  readonly match: MatchOperation
  readonly checkRequest: (call: Call) => readonly string[]
  readonly checkAnswer: (call: Call, answer: Answer) => readonly string[]
}

export function loadContract(): Contract {
  const { document, operations } = loadDescription()
  const bodies = createValidator(document, { coerce: false })
  const urls = createValidator(document, { coerce: true })
  const urlChecks = new Map<string, ValidateFunction>()
  return {
    match: createMatcher(operations),
    checkRequest: (call) => {
      const operation = call.match?.operation
      if (operation === undefined) return [`${call.method} ${call.pathname} is not described`]
      const check = urlChecks.get(operation.id) ?? urls.compile(urlSchema(operation))
      urlChecks.set(operation.id, check)
      const complaints = [
        ...complain(check, urlValues(call)),
        ...checkBody(document, bodies, operation, call.body),
      ]
      return complaints.map((complaint) => `${call.method} ${call.pathname}: ${complaint}`)
    },
    checkAnswer: (call, answer) => checkAnswer(bodies, call, answer),
  }
}

function urlSchema(operation: Operation): object {
  const byPlace = (place: 'path' | 'query') => {
    const parameters = operation.parameters.filter((parameter) => parameter.place === place)
    const schemas = parameters.map(({ name, schema }) => [name, { $ref: reference(schema) }])
    const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name)
    const properties = Object.fromEntries(schemas)
    return { type: 'object', properties, required, additionalProperties: false }
  }
  return { type: 'object', properties: { path: byPlace('path'), query: byPlace('query') } }
}

function urlValues(call: Call): object {
  return {
    path: Object.fromEntries(call.match?.parameters ?? []),
    query: Object.fromEntries(call.query),
  }
}

function checkBody(
  document: Node,
  validator: Validator,
  operation: Operation,
  body: unknown,
): readonly string[] {
  if (operation.body === undefined) return []
  if (body === undefined) return operation.body.required ? ['the body is missing'] : []
  const known = bodyFields(document, operation.body.schema)
  const unknown = known === undefined ? [] : fieldsOf(body).filter((key) => !known.has(key))
  return [
    ...unknown.map((key) => `the body has the unknown field ${key}`),
    ...complain(validator.schemaAt(operation.body.schema), body),
  ]
}

function fieldsOf(body: unknown): readonly string[] {
  return typeof body === 'object' && !Array.isArray(body) ? Object.keys(body ?? {}) : []
}

/** The names a body may have; undefined when it need not be an object with fixed names. */
function bodyFields(document: Node, at: readonly string[]): ReadonlySet<string> | undefined {
  const schema = locate(document, at)
  const branches = ['oneOf', 'anyOf', 'allOf'].flatMap((key) =>
    Object.keys(schema.node[key] ?? {}).map((index) => [...schema.at, key, index]),
  )
  const inBranches = branches.map((branch) => bodyFields(document, branch))
  const own = Object.keys(schema.node['properties'] ?? {})
  const found = new Set([...own, ...inBranches.flatMap((names) => [...(names ?? [])])])
  return found.size === 0 ? undefined : found
}

function complain(validate: ValidateFunction, value: unknown): readonly string[] {
  return validate(value) ? [] : describeErrors(validate.errors ?? [])
}

function checkAnswer(validator: Validator, call: Call, answer: Answer): readonly string[] {
  const operation = call.match?.operation
  const schema = operation?.answers.get(answer.status)
  if (operation === undefined || schema === undefined) return []
  const validate = validator.schemaAt(schema)
  if (validate(parseJson(answer.bytes))) return []
  const errors = (validate.errors ?? []).filter((error) => matters(error, operation, answer))
  const what = `${call.method} ${call.pathname} answered ${answer.status}`
  return describeErrors(errors).map((complaint) => `${what}: ${complaint}`)
}

// GitHub's own published examples miss required fields in one case out of five,
// so only what we wrote ourselves must have all of them.
function matters(error: ErrorObject, operation: Operation, answer: Answer): boolean {
  if (answer.origin === 'stand-in') return true
  return error.keyword !== 'required' && !knownDifference(operation.id, error.instancePath)
}
