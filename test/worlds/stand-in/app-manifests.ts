import { appKey } from './app-keys.ts'
import { timestamp } from './clock.ts'
import type { AppRow } from './emulator-store.ts'
import { type Call, jsonAnswer, notFound, parameter, refusal } from './exchange.ts'
import { knownApps } from './known-apps.ts'
import { ownerAccount } from './organisations.ts'
import { type Handlers, ownsOrganisation, type World } from './world.ts'

/** What GitHub hands out for a manifest: to be changed for the App's key once, within the hour. */
export interface ManifestCode {
  readonly appId: number
  readonly at: number
}

/** By code. */
export type ManifestCodes = Map<string, ManifestCode>

const HOUR_MS = 3_600_000

/**
 * docs.github.com, Registering a GitHub App from a manifest: "you exchange the temporary code for the app
 * configuration [...] You must complete this step [...] within one hour". The App is there from the click
 * on; who loses this one answer has lost its key.
 */
export function appManifests(world: World, codes: ManifestCodes): Handlers {
  return {
    'apps/create-from-manifest': async (call) => {
      const code = parameter(call, 'code')
      const found = codes.get(code)
      codes.delete(code)
      if (found === undefined || world.now().getTime() - found.at > HOUR_MS) return notFound()
      const row = world.store.apps.findOneBy('app_id', found.appId)
      if (row === undefined) return notFound()
      return jsonAnswer(201, {
        ...(await describe(world, row)),
        client_id: `Iv1.${row.app_id}`,
        client_secret: 'a-client-secret',
        webhook_secret: null,
        pem: row.private_key,
      })
    },
    // "it doesnt work for private apps": https://github.com/bors-ng/bors-ng/issues/253. All here are private.
    'apps/get-by-slug': async () => notFound(),
    'orgs/list-app-installations': async (call) => await listInstallations(world, call),
  }
}

async function describe(world: World, { app_id, slug, name, permissions, organisation }: AppRow) {
  const at = timestamp(world.now())
  return {
    id: app_id,
    slug,
    node_id: `APP_${app_id}`,
    owner: await ownerAccount(world, organisation ?? ''),
    name,
    description: '',
    external_url: `${world.url}/apps/${slug}`,
    html_url: `${world.url}/apps/${slug}`,
    created_at: at,
    updated_at: at,
    permissions,
    events: [],
  }
}

/** "The authenticated user must be an organization owner": docs.github.com, REST, List app installations. */
async function listInstallations(world: World, call: Call) {
  if (call.caller.kind !== 'user' || !ownsOrganisation(world, call)) {
    return refusal(403, 'Must have admin rights to Organization')
  }
  const org = parameter(call, 'org')
  const account = await ownerAccount(world, org)
  const at = timestamp(world.now())
  const slugs = new Map(knownApps(world.store).map(({ id, slug }) => [id, slug]))
  const here = world.store.appInstallations.all().filter((each) => each.account_login === org)
  const installations = here.map((each) => ({
    id: each.installation_id,
    account,
    repository_selection: each.repository_selection,
    access_tokens_url: `${world.url}/app/installations/${each.installation_id}/access_tokens`,
    repositories_url: `${world.url}/installation/repositories`,
    html_url: `${world.url}/organizations/${org}/settings/installations/${each.installation_id}`,
    app_id: each.app_id,
    app_slug: slugs.get(each.app_id) ?? '',
    target_id: each.account_id,
    target_type: 'Organization',
    permissions: each.permissions,
    events: [],
    single_file_name: null,
    suspended_by: null,
    suspended_at: null,
    created_at: at,
    updated_at: at,
  }))
  return jsonAnswer(200, { total_count: installations.length, installations })
}

/** Another key for an App, as its settings page makes one; the lost one is worth nothing here. */
export async function renewKey(world: World, row: AppRow): Promise<string> {
  const keys = (row.keys ?? 1) + 1
  const pem = await appKey(`${row.slug} ${keys}`)
  world.store.apps.update(row.id, { private_key: pem, keys })
  return pem
}
