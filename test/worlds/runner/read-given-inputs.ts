interface Declared {
  readonly type?: string
  readonly required?: boolean
  readonly default?: unknown
  readonly options?: readonly string[]
}

/**
 * The context `inputs` of a run that was asked for by hand or by another workflow: what was given, and the
 * defaults. Throws what GitHub refuses: an input that is not declared, a required one that is missing, a
 * choice that is none.
 */
export function readGivenInputs(
  file: string,
  declared: Readonly<Record<string, Declared>>,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const unexpected = Object.keys(given).filter((name) => declared[name] === undefined)
  if (unexpected.length > 0) throw new Error(`${file}: Unexpected inputs: ${unexpected.join(', ')}`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      name,
      readInput(file, name, input, given[name]),
    ]),
  )
}

function readInput(file: string, name: string, input: Declared, given: unknown): unknown {
  const value = given ?? input.default ?? emptyOf(input)
  if (input.required && (value === '' || value === null)) {
    throw new Error(`${file}: Required input '${name}' not provided`)
  }
  if (input.options && value !== '' && !input.options.includes(String(value))) {
    throw new Error(`${file}: '${value}' is no option of '${name}'`)
  }
  if (input.type === 'boolean') return value === true || value === 'true'
  return input.type === 'number' ? Number(value) : String(value)
}

function emptyOf({ type }: Declared): unknown {
  if (type === 'boolean') return false
  return type === 'number' ? 0 : ''
}
