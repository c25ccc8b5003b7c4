import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { Node, SchemaPointer } from './description.ts'

export interface Validator {
  /** Compiles on first use: compiling every schema takes seconds, and few are needed. */
  readonly schemaAt: (pointer: SchemaPointer) => ValidateFunction
  readonly compile: (schema: object) => ValidateFunction
}

const ROOT = 'github'
const NEVER_A_SCHEMA = new Set(['enum', 'required'])

/** `coerce` reads numbers, booleans and lists from the strings of a URL. */
export function createValidator(document: Node, options: { readonly coerce: boolean }): Validator {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    inlineRefs: false,
    logger: false,
    coerceTypes: options.coerce ? 'array' : false,
  })
  addFormats.default(ajv)
  for (const format of ['repo.nwo', 'timestamp', 'binary']) ajv.addFormat(format, true)
  ajv.addSchema({ $id: ROOT, ...toJsonSchema(document) })
  return {
    schemaAt: (pointer) => {
      const found = ajv.getSchema(reference(pointer))
      if (found === undefined) throw new Error(`no schema at ${pointer.join(' > ')}`)
      return found
    },
    compile: (schema) => ajv.compile(schema),
  }
}

export function reference(pointer: SchemaPointer): string {
  const keys = pointer.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'))
  return `${ROOT}#/${keys.map(encodeURIComponent).join('/')}`
}

/** Other faults before missing fields: in an `anyOf` the missing ones are mostly noise. */
export function describeErrors(errors: readonly ErrorObject[]): readonly string[] {
  const rest = errors.filter((error) => error.keyword !== 'required')
  const shown = rest.length > 0 ? rest : errors
  return shown.map((error) => `${error.instancePath} ${error.message ?? error.keyword}`)
}

/** OpenAPI 3.0 as JSON Schema. */
function toJsonSchema(value: Node): Node
function toJsonSchema(value: unknown): unknown
function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => toJsonSchema(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) =>
    NEVER_A_SCHEMA.has(key) ? [key, item] : [key, toJsonSchema(item)],
  )
  return withNullable(withoutOneOf(Object.fromEntries(entries)))
}

interface SchemaParts {
  readonly oneOf?: unknown
  readonly anyOf?: unknown
  readonly nullable?: unknown
  readonly type?: unknown
  readonly enum?: unknown
}

/** GitHub's branches overlap, so a valid value often fits more than one. */
function withoutOneOf(schema: SchemaParts): SchemaParts {
  if (!Array.isArray(schema.oneOf)) return schema
  const { oneOf, ...rest } = schema
  return { ...rest, anyOf: [...(Array.isArray(rest.anyOf) ? rest.anyOf : []), ...oneOf] }
}

function withNullable(schema: SchemaParts): SchemaParts {
  if (schema.nullable !== true) return schema
  const { nullable: _, ...rest } = schema
  if (typeof rest.type !== 'string') return { anyOf: [{ type: 'null' }, rest] }
  return Array.isArray(rest.enum) ? { ...schema, enum: [...rest.enum, null] } : schema
}
