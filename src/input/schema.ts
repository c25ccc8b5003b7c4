/**
 * The words in which `*.schema.ts` files say what a document is. Each such file is the one source of its
 * TypeScript type (`Of`), of its check (`*.generated.js`) and of its published JSON Schema (`*.schema.json`);
 * scripts/schemas.mjs makes the last two. Nothing else imports this or a source but for its types, so
 * that no schema is built or compiled when takehome runs.
 */
import type { ErrorObject } from 'ajv'
import Type, {
  type Static,
  type TObject,
  type TObjectOptions,
  type TProperties,
  type TSchema,
  type TSchemaOptions,
  type TUnsafe,
} from 'typebox'

/** What a `*.schema.ts` file exports as `SOURCE`. */
export interface Source {
  /** Published beside the source as `*.schema.json`. */
  readonly published?: TSchema
  /** Another place of the published file, seen from the source's folder. */
  readonly publishedAs?: string
  /** Published schemas of other sources, by the name under which a `$ref` reaches into them. */
  readonly known?: Readonly<Record<string, TSchema>>
  /** What is checked at run time, by the name of the check. */
  readonly checks?: Readonly<Record<string, TSchema>>
  /** How much a check says of what is wrong: ajv's options. By default only the first thing. */
  readonly errors?: { readonly allErrors: true; readonly verbose?: true }
}

/** A check made of a schema ahead of time. */
export interface Check<T> {
  (value: unknown): value is T
  /** What was wrong with the value that was checked last. */
  errors?: readonly ErrorObject[] | null
}

/** The values that a schema describes; nobody changes them. */
export type Of<S extends TSchema> = Immutable<Static<S>>

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T

/** A `$ref`; its type is that of the schema it points to. */
export interface Pointer<T> extends TUnsafe<T> {
  readonly $ref: string
}

/** A mapping with these keys and no others. */
export function closed<P extends TProperties>(properties: P, options?: TObjectOptions): TObject<P> {
  return Type.Object(properties, { additionalProperties: false, ...options })
}

/** The pattern of an exercise's id, as folders and branches can be called everywhere. */
export const EXERCISE_ID = '^[a-z0-9]+(?:-[a-z0-9]+)*$'

/** Mappings of names that match a pattern. */
export function byName<S extends TSchema>(
  pattern: string,
  values: S,
  options?: TSchemaOptions,
): TUnsafe<Record<string, Static<S>>> {
  return Type.Unsafe({
    type: 'object',
    ...options,
    propertyNames: { pattern },
    additionalProperties: values,
  })
}

export function constant<const T>(value: T, options?: TSchemaOptions): TUnsafe<T> {
  return Type.Unsafe({ const: value, ...options })
}

export function choice<const T extends string | number | null>(
  values: readonly T[],
  options?: TSchemaOptions,
): TUnsafe<T> {
  return Type.Unsafe({ enum: values, ...options })
}

/** A text, a number or a mapping, or null. Its error names both types. */
export function nullable<S extends TSchema & { readonly type: string }>(
  schema: S,
): TUnsafe<Static<S> | null> {
  return Type.Unsafe({ ...schema, type: [schema.type, 'null'] })
}

/** One of several forms, or null. */
export function orNull<S extends TSchema>(schema: S): TUnsafe<Static<S> | null> {
  return Type.Unsafe({ anyOf: [schema, Type.Null()] })
}

export function oneOf<const S extends readonly TSchema[]>(
  forms: S,
  options?: TSchemaOptions,
): TUnsafe<Static<S[number]>> {
  return Type.Unsafe({ ...options, oneOf: forms })
}

/** Puts a schema among a document's definitions and gives the pointer to it. */
export function define<S extends TSchema>(
  definitions: Record<string, TSchema>,
  name: string,
  schema: S,
): Pointer<Static<S>> {
  definitions[name] = schema
  return point(`#/definitions/${name}`)
}

/** A definition of another document, which a source lists among those it knows. */
export function outside<T>(document: string, { $ref }: Pointer<T>): Pointer<T> {
  return point(document + $ref)
}

/** A whole document, by its `$id`. */
export function whole<S extends TSchema>(id: string, _document: S): Pointer<Static<S>> {
  return point(id)
}

/** What stands under one key of a document. */
export function under<P extends TProperties, K extends keyof P & string>(
  id: string,
  _document: TObject<P>,
  key: K,
): Pointer<Static<P[K]>> {
  return point(`${id}#/properties/${key}`)
}

function point<T>($ref: string): Pointer<T> {
  return Object.assign(Type.Unsafe<T>({}), { $ref })
}
