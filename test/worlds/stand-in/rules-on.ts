import type { Repository } from './emulator-store.ts'
import { field } from './exchange.ts'
import type { SeededRuleset, SeededTargets } from './github-seed.ts'
import { hasRulesets, type Ruleset } from './rulesets.ts'
import { ownerOf, type World } from './world.ts'

/** One rule that holds a ref, as GET rules/branches lists it. */
export interface HeldRule {
  readonly type: string
  readonly ruleset_id: number
  readonly ruleset_source: string
  readonly ruleset_source_type: 'Organization' | 'Repository'
  /** Whether it holds owners of the organisation too. */
  readonly holdsOwners: boolean
  /** The ids of the Apps that it does not hold. */
  readonly freeApps: readonly number[]
}

/** The ids of an organisation's seeded rulesets begin here. */
export const FIRST_ORGANISATION_RULESET = 9_000

export const EVERYWHERE: SeededTargets = {
  repository_name: { include: ['~ALL'], exclude: [] },
}

/** Every active rule for a ref, those of the organisation first. */
export function rulesOn(
  world: World,
  saved: ReadonlyMap<number, Ruleset>,
  repository: Repository,
  ref: string,
): readonly HeldRule[] {
  if (!hasRulesets(world, repository)) return []
  const { id, full_name } = repository
  const owner = ownerOf(full_name)
  const ofOwner = (world.seed.organisations[owner]?.rulesets ?? []).flatMap((ruleset, index) =>
    isActive(ruleset) &&
    isTarget(ruleset, repository) &&
    includes(ruleset.refs ?? ['~ALL'], ref, repository)
      ? ruleset.rules.map((type) => ({
          type,
          ruleset_id: FIRST_ORGANISATION_RULESET + index,
          ruleset_source: owner,
          ruleset_source_type: 'Organization' as const,
          holdsOwners: (ruleset.bypass ?? 'owners') !== 'owners',
          freeApps: freeAppsOf(ruleset),
        }))
      : [],
  )
  const own = [...saved.values()].filter(({ repositoryId }) => repositoryId === id)
  return [
    ...ofOwner,
    ...own.flatMap(({ id: ruleset_id, shown }) =>
      typesOf(shown, ref, repository).map((type) => ({
        type,
        ruleset_id,
        ruleset_source: full_name,
        ruleset_source_type: 'Repository' as const,
        holdsOwners: true,
        freeApps: [],
      })),
    ),
  ]
}

export function freeAppsOf({ bypass }: SeededRuleset): readonly number[] {
  return typeof bypass === 'object' ? bypass.apps : []
}

function isActive({ enforcement = 'active', target = 'branch' }: SeededRuleset): boolean {
  return enforcement === 'active' && target === 'branch'
}

/**
 * Names: "One of these patterns must match for the condition to pass. Also accepts `~ALL` to include all repositories"
 * and "The condition will not pass if any of these patterns match". Properties: "All of these properties must match for
 * the condition to pass": docs.github.com, REST, Rules, Create an organization repository ruleset. No repository here
 * has a property.
 */
function isTarget({ repositories = EVERYWHERE }: SeededRuleset, { id, name }: Repository): boolean {
  if ('repository_id' in repositories) return repositories.repository_id.repository_ids.includes(id)
  if ('repository_property' in repositories) {
    return repositories.repository_property.include.length === 0
  }
  const { include, exclude } = repositories.repository_name
  const fits = (pattern: string) => pattern === '~ALL' || isLike(pattern, name)
  return include.some(fits) && !exclude.some(fits)
}

function typesOf(shown: object, ref: string, repository: Repository): readonly string[] {
  if (field(shown, 'enforcement') !== 'active') return []
  const named: unknown = field(field(field(shown, 'conditions'), 'ref_name'), 'include')
  if (!includes(Array.isArray(named) ? named.map(String) : [], ref, repository)) return []
  const rules = field(shown, 'rules')
  return Array.isArray(rules) ? rules.map((rule) => String(field(rule, 'type'))) : []
}

/**
 * "Array of ref names or patterns to include. […] Also accepts `~DEFAULT_BRANCH` to include the default branch or
 * `~ALL` to include all branches": docs.github.com, REST, Rules. Patterns are those of fnmatch (Creating rulesets
 * for a repository); here only `*` and `**`.
 */
function includes(
  patterns: readonly string[],
  ref: string,
  { default_branch }: Repository,
): boolean {
  return patterns.some((pattern) => {
    if (pattern === '~ALL') return ref.startsWith('refs/heads/')
    if (pattern === '~DEFAULT_BRANCH') return ref === `refs/heads/${default_branch}`
    return isLike(pattern, ref)
  })
}

function isLike(pattern: string, name: string): boolean {
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
  const wild = escaped.replaceAll(/\*\*(\/\*)?|\*/g, (star) => (star === '*' ? '[^/]*' : '.*'))
  return new RegExp(`^${wild}$`).test(name)
}
