import { readFileSync } from 'node:fs'

export interface Parameter {
  readonly name: string
  readonly place: 'path' | 'query'
  readonly required: boolean
  readonly schema: SchemaPointer
}

export interface RequestBody {
  readonly required: boolean
  readonly schema: SchemaPointer
}

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: RequestBody | undefined
  /** Status to the schema of its JSON; undefined where the answer has no JSON body. */
  readonly answers: ReadonlyMap<number, SchemaPointer | undefined>
}

/** The keys that lead to a schema from the root of the document. */
export type SchemaPointer = readonly string[]

export type Node = { [key: string]: Node | undefined } & { readonly $ref?: string }

export interface Description {
  readonly document: Node
  readonly operations: readonly Operation[]
}

interface Located {
  readonly node: Node
  readonly at: readonly string[]
}

const JSON_TYPE = 'application/json'

export function loadDescription(): Description {
  const file = new URL('./github-description.json', import.meta.url)
  const document: Node = JSON.parse(readFileSync(file, 'utf8'))
  const operations = Object.entries(document['paths'] ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods ?? {}).map((method) => readOperation(document, path, method)),
  )
  return { document, operations }
}

function readOperation(document: Node, path: string, method: string): Operation {
  const at = ['paths', path, method]
  const body = child(document, locate(document, at), 'requestBody')
  const schema = body && jsonSchema(document, body)
  return {
    id: String(locate(document, at).node['operationId']),
    method: method.toUpperCase(),
    path,
    parameters: readParameters(document, at),
    body: body && schema && { required: Boolean(body.node['required']), schema },
    answers: readAnswers(document, at),
  }
}

function readParameters(document: Node, operation: readonly string[]): readonly Parameter[] {
  const list = child(document, locate(document, operation), 'parameters')
  return Object.keys(list?.node ?? {}).flatMap((index) => {
    const { node, at } = locate(document, [...(list?.at ?? []), index])
    const place = String(node['in'])
    if (place !== 'path' && place !== 'query') return []
    const required = Boolean(node['required'])
    return [{ name: String(node['name']), place, required, schema: [...at, 'schema'] }]
  })
}

function readAnswers(
  document: Node,
  operation: readonly string[],
): ReadonlyMap<number, SchemaPointer | undefined> {
  const responses = child(document, locate(document, operation), 'responses')
  const statuses = Object.keys(responses?.node ?? {})
  return new Map(
    statuses.map((status) => {
      const answer = responses && child(document, responses, status)
      return [Number(status), answer && jsonSchema(document, answer)]
    }),
  )
}

function jsonSchema(document: Node, from: Located): SchemaPointer | undefined {
  const content = child(document, from, 'content')
  const json = content && child(document, content, JSON_TYPE)
  return json?.node['schema'] === undefined ? undefined : [...json.at, 'schema']
}

function child(document: Node, from: Located, key: string): Located | undefined {
  return from.node[key] === undefined ? undefined : locate(document, [...from.at, key])
}

/** The node at a pointer; where it is a reference, the node it refers to. */
export function locate(document: Node, at: readonly string[]): Located {
  let node: Node | undefined = document
  for (const key of at) node = node?.[key]
  if (node === undefined) throw new Error(`the description has nothing at ${at.join(' > ')}`)
  if (node.$ref === undefined) return { node, at }
  return locate(document, node.$ref.split('/').slice(1))
}
