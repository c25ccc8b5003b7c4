import type { ObservedConditions, Patterns } from './observed-hub-use.ts'

/** Whether a ruleset holds repositories that takehome makes; `perhaps` where it goes by their properties. */
export type Reach = 'held' | 'perhaps' | 'free'

/** WORK_BRANCH and STARTER_BRANCH, which a test compares. */
export const MADE_BRANCHES = ['main', 'starter'] as const

/**
 * All conditions have to be met: docs.github.com, REST, Rules, Create an organization repository ruleset. What is
 * picked one by one is there already, and the repositories of later candidates are not. Properties have values that
 * the organisation sets by its own defaults.
 */
export function reachOf(
  { names, isPicked, properties, branches }: ObservedConditions,
  exercises: readonly string[],
): Reach {
  const made = exercises.map((exercise) => `${exercise}-somebody`)
  if (isPicked) return 'free'
  if (names !== null && !made.some((name) => isNamed(names, name))) return 'free'
  const refs = MADE_BRANCHES.map((branch) => `refs/heads/${branch}`)
  if (branches !== null && !refs.some((ref) => isNamed(branches, ref))) return 'free'
  return properties.length === 0 ? 'held' : 'perhaps'
}

function isNamed({ include, exclude }: Patterns, name: string): boolean {
  const fits = (pattern: string) => isLike(pattern, name)
  return include.some(fits) && !exclude.some(fits)
}

function isLike(pattern: string, name: string): boolean {
  if (pattern === '~ALL') return true
  if (pattern === '~DEFAULT_BRANCH') return name === `refs/heads/${MADE_BRANCHES[0]}`
  try {
    return new RegExp(`^${expressionOf(pattern)}$`, 'i').test(name)
  } catch {
    // A set such as [z-a] is none. A warning too many costs less than a round that stands still.
    return true
  }
}

/**
 * "GitHub uses the `File::FNM_PATHNAME` flag", without sets that begin with `^` and without `File::FNM_EXTGLOB`:
 * docs.github.com, Creating rulesets for a repository, Using fnmatch syntax.
 */
function expressionOf(pattern: string): string {
  return pattern.replaceAll(/\*\*\/|\*+|\?|\[[^\]^\\]+\]|./gs, (part) => {
    if (part === '**/') return '(?:[^/]+/)*'
    if (part.startsWith('*')) return '[^/]*'
    if (part === '?') return '[^/]'
    return part.length > 1 ? part : part.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
  })
}
