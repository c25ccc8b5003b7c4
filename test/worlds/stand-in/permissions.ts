import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, notFound, refusal } from './exchange.ts'
import {
  atLeast,
  callerLevel,
  findRepository,
  type Level,
  ownsOrganisation,
  type World,
} from './world.ts'

interface Need {
  readonly operations: RegExp
  /** What somebody must be in the repository to change something. */
  readonly write: Level
  readonly read?: Level
  /** The permissions of an App of which it needs one. */
  readonly app: readonly string[]
}

// The first that fits counts.
const NEEDS: readonly Need[] = [
  {
    operations: /^repos\/(update|delete|.*invitation|replace-all-topics|.*-branch-protection)$/,
    write: 'admin',
    app: ['administration'],
  },
  {
    // "Repository administrators, organization owners, and enterprise owners": docs.github.com, Governing execution
    // of GitHub Actions workflows.
    operations: /^repos\/list-(invitations|deploy-keys)$|^actions\/list-repo-actions-policies$/,
    write: 'admin',
    read: 'admin',
    app: ['administration'],
  },
  { operations: /^repos\/(add|remove)-collaborator$/, write: 'admin', app: ['administration'] },
  {
    operations: /^repos\/(create|update|delete)-repo-ruleset$/,
    write: 'admin',
    app: ['administration'],
  },
  {
    operations: /^repos\/list-webhooks$/,
    write: 'admin',
    read: 'admin',
    app: ['repository_hooks'],
  },
  {
    operations: /^actions\/.*secret|^actions\/get-(repo|environment)-public-key$/,
    write: 'write',
    app: ['secrets'],
  },
  { operations: /^actions\/.*variable/, write: 'write', app: ['actions_variables'] },
  {
    operations: /^actions\/[sg]et-.*(permissions|access-to|allowed-actions).*repository$/,
    write: 'admin',
    read: 'admin',
    app: ['administration'],
  },
  { operations: /^actions\//, write: 'write', app: ['actions'] },
  // "You must have admin permissions in the repository": docs.github.com, REST, Check suites.
  {
    operations: /^checks\/set-suites-preferences$/,
    write: 'admin',
    app: ['administration'],
  },
  {
    operations: /^repos\/create-or-update-environment$/,
    write: 'admin',
    app: ['administration'],
  },
  { operations: /^checks\//, write: 'write', app: ['checks'] },
  { operations: /^repos\/.*commit-status|^repos\/get-combined/, write: 'write', app: ['statuses'] },
  { operations: /^pulls\//, write: 'write', app: ['pull_requests'] },
  {
    operations:
      /^(issues|reactions)\/.*(comment|add-labels|set-labels|remove-label|update$|get$|list-labels-on-issue)/,
    write: 'read',
    app: ['issues', 'pull_requests'],
  },
  { operations: /^issues\/create$/, write: 'read', app: ['issues'] },
  { operations: /^issues\/|^reactions\//, write: 'write', app: ['issues'] },
  {
    operations: /^repos\/(get|.*collaborator.*|get-repo-rulesets?|get-all-topics)$|^apps\//,
    write: 'admin',
    app: [],
  },
  { operations: /./, write: 'write', app: ['contents'] },
]

/** Refuses who may not do it, and hides what they may not see. */
export function refuseForbidden(world: World, call: Call): Answer | undefined {
  if (call.match?.parameters.has('repo')) return refuseInRepository(world, call)
  return call.match?.parameters.has('org') ? refuseInOrganisation(world, call) : undefined
}

/** What an App's token needs for a call, as GitHub says it with each answer. */
export function acceptedPermissions({ method, match }: Call): string | undefined {
  const operation = match?.operation.id ?? ''
  const names = match?.parameters.has('repo')
    ? (NEEDS.find(({ operations }) => operations.test(operation))?.app ?? [])
    : orgPermission(operation)
  const level = method === 'GET' ? 'read' : 'write'
  return names.length === 0 ? undefined : names.map((name) => `${name}=${level}`).join('; ')
}

function refuseInRepository(world: World, call: Call): Answer | undefined {
  const { caller, match } = call
  if (caller.kind === 'app') return undefined
  const repository = findRepository(world, call)
  if (repository === undefined) return notFound()
  const need = NEEDS.find(({ operations }) => operations.test(match?.operation.id ?? ''))
  if (need === undefined) return undefined
  const reads = call.method === 'GET'
  if (caller.kind === 'installation') return refuseApp(caller.permissions, need.app, reads)
  if (!reads && caller.kind === 'anonymous') return refusal(401, 'Requires authentication')
  return refuseLevel(world, call, repository, reads ? (need.read ?? 'read') : need.write)
}

function refuseLevel(world: World, call: Call, repository: Repository, needed: Level) {
  if (atLeast(callerLevel(world, call, repository), needed)) return undefined
  if (needed === 'admin') return refusal(403, 'Must have admin rights to Repository.')
  return refusal(403, `You must have write access to ${repository.full_name}.`)
}

function refuseApp(
  granted: Readonly<Record<string, string>>,
  accepted: readonly string[],
  reads: boolean,
): Answer | undefined {
  const enough = (name: string) => granted[name] === 'write' || (reads && granted[name] === 'read')
  if (accepted.length === 0 || accepted.some(enough)) return undefined
  return refusal(403, 'Resource not accessible by integration')
}

function refuseInOrganisation(world: World, call: Call): Answer | undefined {
  const { caller } = call
  const operation = call.match?.operation.id ?? ''
  if (caller.kind === 'installation')
    return refuseApp(caller.permissions, orgPermission(operation), call.method === 'GET')
  if (!operation.startsWith('actions/') || caller.kind !== 'user') return undefined
  return ownsOrganisation(world, call)
    ? undefined
    : refusal(403, 'Must have admin rights to Organization')
}

function orgPermission(operation: string): readonly string[] {
  if (operation === 'repos/create-in-org') return ['administration']
  if (/secret/.test(operation)) return ['organization_secrets']
  if (/self-hosted/.test(operation)) return ['organization_self_hosted_runners']
  return operation.startsWith('actions/') ? ['organization_administration'] : []
}
