/** One job of a matrix: what the contexts `matrix` and `strategy` hold in it. */
export interface MatrixJob {
  readonly matrix: Readonly<Record<string, unknown>>
  readonly strategy: Readonly<Record<string, unknown>>
}

type Combination = Readonly<Record<string, unknown>>

/**
 * The jobs of a strategy, in order. Each combination of the lists, without what is excluded; then each
 * `include` joins all combinations that it contradicts nowhere, or is one of its own: docs.github.com,
 * "Expanding or adding matrix configurations". Throws at an empty matrix, as GitHub does.
 */
export function expandMatrix(strategy: Readonly<Record<string, unknown>>): readonly MatrixJob[] {
  const { matrix, 'fail-fast': failFast = true, 'max-parallel': maxParallel } = strategy
  const all = matrix === undefined ? [{}] : combinations(Object(matrix))
  if (all.length === 0) throw new Error('Matrix vector does not contain any values')
  return all.map((combination, index) => {
    const context = {
      'fail-fast': failFast,
      'job-index': index,
      'job-total': all.length,
      'max-parallel': maxParallel ?? all.length,
    }
    return { matrix: combination, strategy: context }
  })
}

function combinations({ include = [], exclude = [], ...lists }: Combination) {
  const names = Object.keys(lists)
  const product = names.length === 0 ? [] : crossed(lists)
  const kept = product.filter((one) => !listOf(exclude).some((out) => agrees(one, out)))
  const extended = kept.map((one) =>
    listOf(include)
      .filter((more) => mayJoin(one, more, names))
      .reduce((joined, more) => Object.assign(joined, more), { ...one }),
  )
  const alone = listOf(include).filter((more) => !kept.some((one) => mayJoin(one, more, names)))
  return [...extended, ...alone]
}

function crossed(lists: Combination): readonly Combination[] {
  return Object.entries(lists).reduce<readonly Combination[]>(
    (all, [name, values]) =>
      all.flatMap((one) => listOf(values).map((value) => ({ ...one, [name]: value }))),
    [{}],
  )
}

function mayJoin(one: Combination, more: Combination, names: readonly string[]): boolean {
  const shared = names.filter((name) => more[name] !== undefined)
  return names.length > 0 && shared.every((name) => isSame(one[name], more[name]))
}

function agrees(one: Combination, part: Combination): boolean {
  return Object.entries(part).every(([name, value]) => isSame(one[name], value))
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function listOf(value: unknown): readonly Combination[] {
  if (!Array.isArray(value)) throw new Error('a matrix is made of lists')
  return value
}
