import { isMapping, type Template } from './workflow.ts'

/** What a job's token may do, by the names that workflows use. Everything else is refused. */
export type Grants = Readonly<Record<string, 'read' | 'write'>>

/** Without a word in the file, for a repository whose default is "read". */
export const DEFAULT_GRANTS: Grants = { contents: 'read', packages: 'read' }

// Those of which an App, and so the token, has a counterpart.
const SCOPES = [
  'actions',
  'checks',
  'contents',
  'deployments',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
] as const

export function grantsOf(declared: Template | undefined, otherwise: Grants): Grants {
  if (declared === undefined) return otherwise
  if (declared === 'read-all') return allScopes('read')
  if (declared === 'write-all') return allScopes('write')
  if (!isMapping(declared)) throw new Error('permissions: neither a list nor read-all or write-all')
  const entries = Object.entries(declared).filter(([, access]) => access !== 'none')
  return Object.fromEntries(
    entries.map(([scope, access]) => [scope, access === 'write' ? 'write' : 'read'] as const),
  )
}

function allScopes(access: 'read' | 'write'): Grants {
  return Object.fromEntries(SCOPES.map((scope) => [scope, access] as const))
}

/** A called workflow may have less than its caller and never more; what it asks for beyond. */
export function beyond(wanted: Grants, allowed: Grants): readonly string[] {
  return Object.entries(wanted)
    .filter(([scope, access]) => allowed[scope] !== 'write' && allowed[scope] !== access)
    .map(([scope, access]) => `${scope}: ${access}`)
}
