import {
  APP_KINDS,
  APP_SECRETS,
  APP_VARIABLES,
  type AppKind,
  appName,
  isJustFor,
  parseAppName,
} from '../../hub/app-needs.ts'
import type { SeenApp, SeenInstallation } from '../../hub/set-up-seen.ts'
import type { Octokit } from '../client/client.ts'
import type { SeenKept } from './look-hub-settings.ts'

/** How far the two Apps have come: GitHub lists those that are installed, and the hub remembers the rest. */
export async function lookAtApps(
  octokit: Octokit,
  organisation: string,
  kept: SeenKept | null,
): Promise<Readonly<Record<AppKind, SeenApp>>> {
  const installed = await listInstallations(octokit, organisation)
  const apps = APP_KINDS.map(
    (kind) => [kind, seenApp(kind, organisation, kept, installed)] as const,
  )
  return Object.fromEntries(apps) as Record<AppKind, SeenApp>
}

function seenApp(
  kind: AppKind,
  organisation: string,
  kept: SeenKept | null,
  installed: readonly SeenInstallation[],
): SeenApp {
  const recorded = parseAppName(kept?.variables.get(APP_VARIABLES[kind]))
  const { id, key } = APP_SECRETS[kind]
  const has = (name: string) =>
    kept?.secrets.has(name) === true ||
    (kind === 'provisioner' && kept?.environment?.has(name) === true)
  // One that was set up by hand is in no variable: its name or its permissions tell.
  const isIt = (each: SeenInstallation) => {
    if (recorded !== null) return each.id === recorded.id
    return each.slug === appName(kind, organisation).toLowerCase()
  }
  const found =
    installed.find(isIt) ??
    (recorded === null
      ? installed.find(({ permissions }) => isJustFor(kind, permissions))
      : undefined)
  return { recorded, hasId: has(id), hasKey: has(key), installed: found ?? null }
}

/** Throws 403 for whoever does not own the organisation. */
async function listInstallations(
  octokit: Octokit,
  org: string,
): Promise<readonly SeenInstallation[]> {
  const asked = { org, per_page: 100 }
  const all = await octokit.paginate(octokit.rest.orgs.listAppInstallations, asked)
  return all.map((each) => ({
    id: each.app_id,
    slug: each.app_slug,
    allRepositories: each.repository_selection === 'all',
    suspended: each.suspended_at !== null,
    permissions: Object.fromEntries(
      Object.entries(each.permissions).map(([name, level]) => [name, String(level)]),
    ),
  }))
}
