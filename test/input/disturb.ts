import fc from 'fast-check'

type Path = readonly string[]

/** What may stand in the place of any value. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, '', 'x', 'W1', 0, 1, -1, 0.5, 5, 101, [], {}, [null], [1, 1]),
  fc.constantFrom('😀'.repeat(100), 'a'.repeat(101), 'a'.repeat(501), '2026-03-01T12:00:00Z'),
  fc.constantFrom('a'.repeat(12), 'a'.repeat(40), 'a'.repeat(64)),
)

/** A document in which up to three places are taken out, replaced, doubled or given another key. */
export function disturbed(documents: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('remove', 'replace', 'double', 'add'),
    value: strange,
    key: fc.constantFrom('strange', 'kind', 'note', 'must', 'item', 'edits', 'file'),
  })
  const changes = fc.array(change, { minLength: 0, maxLength: 3 })
  return fc.tuple(fc.constantFrom(...documents), changes).map(([document, all]) => {
    // A way in and out of JSON is a deep copy, and what a file would hold.
    const copy = { document: JSON.parse(JSON.stringify(document)) }
    for (const { at, how, value, key } of all) {
      const paths = pathsOf(copy)
      apply(copy, paths[at % paths.length] ?? ['document'], {
        how,
        value: structuredClone(value),
        key,
      })
    }
    return copy.document
  })
}

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))
  return path.length === 0 ? inner : [path, ...inner]
}

interface Change {
  readonly how: 'remove' | 'replace' | 'double' | 'add'
  readonly value: unknown
  readonly key: string
}

function apply(root: object, path: Path, { how, value, key }: Change): void {
  const last = path.at(-1) ?? ''
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => Reflect.get(Object(at), step), root)
  const holder = Object(parent)
  if (Array.isArray(parent) && how === 'remove') parent.splice(Number(last), 1)
  else if (Array.isArray(parent) && how === 'double') parent.push(parent[Number(last)])
  else if (how === 'remove' && path.length > 1) Reflect.deleteProperty(holder, last)
  else if (how === 'add' && path.length > 1) Reflect.set(holder, key, value)
  else Reflect.set(holder, last, value)
}
