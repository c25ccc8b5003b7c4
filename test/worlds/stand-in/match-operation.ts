import type { Operation } from './description.ts'

export interface Match {
  readonly operation: Operation
  readonly parameters: ReadonlyMap<string, string>
}

export type MatchOperation = (method: string, pathname: string) => Match | undefined

// The description marks only some of the parameters that may hold a slash.
const SPANS_SEGMENTS = new Set(['ref', 'branch', 'basehead'])

interface Route {
  readonly operation: Operation
  readonly pattern: RegExp
  readonly names: readonly string[]
}

export function createMatcher(operations: readonly Operation[]): MatchOperation {
  const routes = [...operations].sort(bySpecificity).map(toRoute)
  return (method, pathname) => {
    for (const route of routes) {
      if (route.operation.method !== method) continue
      const found = route.pattern.exec(pathname)
      if (found !== null) return toMatch(route, found)
    }
    return undefined
  }
}

/** Longer paths first, and a fixed segment before a parameter in the same place. */
function bySpecificity(a: Operation, b: Operation): number {
  const left = a.path.split('/')
  const right = b.path.split('/')
  if (left.length !== right.length) return right.length - left.length
  const differs = left.findIndex((segment, i) => isParameter(segment) !== isParameter(right[i]))
  if (differs === -1) return 0
  return isParameter(left[differs]) ? 1 : -1
}

function isParameter(segment: string | undefined): boolean {
  return segment?.startsWith('{') ?? false
}

function toRoute(operation: Operation): Route {
  const names: string[] = []
  const pattern = operation.path.replace(/\/\{(\w+)\}/g, (_, name: string) => {
    names.push(name)
    // The root folder of a repository has an empty path, and clients leave the last slash out.
    if (name === 'path') return '(?:/(.*))?'
    return SPANS_SEGMENTS.has(name) ? '/(.+)' : '/([^/]+)'
  })
  return { operation, pattern: new RegExp(`^${pattern}$`), names }
}

function toMatch(route: Route, found: RegExpExecArray): Match {
  const parameters = new Map(
    route.names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]),
  )
  return { operation: route.operation, parameters }
}
