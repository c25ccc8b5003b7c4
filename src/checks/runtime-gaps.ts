import { isBefore, isMissingOn, isStated, type Runtime } from '../judge/stated-python.ts'
import type { Rubric } from '../rubric/rubric.ts'
import type { Gap, RuntimeEvidence } from './evidence.ts'
import type { SyntaxNeed } from './lint/linter.ts'
import type { ModuleFacts } from './module-facts.ts'
import names from './numpy-names.json' with { type: 'json' }

// More than a few say nothing new: one cause is behind them all.
const MOST = 10

/**
 * What a module uses that the Python and NumPy it ran on do not have, though others do. What is in no
 * version at all is an ordinary mistake. Which names a NumPy has was asked of the releases 1.24 to 2.4.
 */
export function runtimeGaps(
  runtime: Runtime,
  needs: readonly SyntaxNeed[],
  facts: ModuleFacts,
): readonly Gap[] {
  const syntax = needs
    .filter(({ since }) => isBefore(runtime.python, since))
    .map(({ what, since, line }): Gap => ({ kind: 'syntax', what, line, since, until: null }))
  const used = facts.analysable ? withGenerators(facts.numpyNames) : []
  const missing = used.flatMap(({ name, line }): readonly Gap[] => {
    const { since = null, until = null } = lifetimeOf(name)
    const gap: Gap = { kind: 'numpy-name', what: name, line, since, until }
    return isKnown(gap) && isMissingOn(runtime, gap) ? [gap] : []
  })
  return [...syntax, ...missing].sort((a, b) => a.line - b.line).slice(0, MOST)
}

/**
 * What a grading run claims, with all that follows from the versions made again; none of it is a candidate's
 * word. Null where it claims other packages than the exercise asks for.
 */
export function ownRuntime(
  claimed: RuntimeEvidence,
  { packages = [] }: Pick<Rubric, 'packages'>,
): RuntimeEvidence | null {
  const ran = (claimed.packs ?? []).map(({ name }) => name)
  if (ran.length !== packages.length || !packages.every((name) => ran.includes(name))) return null
  const isReal = (gap: Gap) =>
    (gap.kind === 'syntax' ? gap.since !== null && gap.until === null : isKnown(gap)) &&
    isMissingOn(claimed, gap)
  return { ...claimed, stated: isStated(claimed), gaps: claimed.gaps.filter(isReal) }
}

type NumpyName = Extract<ModuleFacts, { analysable: true }>['numpyNames'][number]

/** What every attribute may be beside one of an array's: a generator's, in a module that draws numbers. */
function withGenerators(used: readonly NumpyName[]): readonly NumpyName[] {
  const draws = used.some(({ name }) => name.startsWith('numpy.random'))
  // Seed sequences have had the same methods for longer, and an attribute does not tell whose it is.
  const seeds = used.some(({ name }) => name === 'numpy.random.SeedSequence')
  if (!draws || seeds) return used
  const attributes = used.filter(({ name }) => name.startsWith('ndarray.'))
  return [
    ...used,
    ...attributes.map(({ name, line }) => ({ name: name.replace('ndarray.', 'Generator.'), line })),
  ]
}

function isKnown({ what, since, until }: Gap): boolean {
  const known = lifetimeOf(what)
  return (since ?? until) !== null && known.since === since && known.until === until
}

function lifetimeOf(name: string): {
  readonly since: string | null
  readonly until: string | null
} {
  const of = (table: Readonly<Record<string, string>>) =>
    Object.hasOwn(table, name) ? (table[name] ?? null) : null
  return { since: of(names.since), until: of(names.until) }
}
