import { type AppKind, type AppName, lackingFor } from '../../hub/app-needs.ts'
import { callerError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'

/** An App and its key, which GitHub shows once and which is in memory only. */
export interface AppWithKey extends AppName {
  readonly pem: string
}

/**
 * Buys the App's key for the code with which GitHub sent its owner back. A code is good once.
 * Throws CallerError for an App of somebody else.
 */
export async function convertManifest(
  octokit: Octokit,
  kind: AppKind,
  organisation: string,
  code: string,
): Promise<AppWithKey> {
  const { data } = await octokit.rest.apps.createFromManifest({ code })
  refuseOthers(kind, organisation, data)
  return { id: data.id, slug: data.slug ?? '', pem: data.pem }
}

/** The App that a key belongs to, as it says itself. Throws CallerError for another one than was meant. */
export async function recogniseApp(
  connect: (app: { readonly appId: string; readonly privateKey: string }) => Promise<Octokit>,
  kind: AppKind,
  organisation: string,
  { id, pem }: { readonly id: number; readonly pem: string },
): Promise<AppWithKey> {
  try {
    const app = await connect({ appId: String(id), privateKey: pem })
    const { data } = await app.rest.apps.getAuthenticated()
    if (data === null) throw callerError('key', `is not one of the App ${id}`, ANOTHER)
    refuseOthers(kind, organisation, data)
    return { id: data.id, slug: data.slug ?? '', pem }
  } catch (error) {
    if (statusOf(error) !== 401 && statusOf(error) !== 404) throw error
    throw callerError('key', `is not one of the App ${id}`, ANOTHER)
  }
}

const ANOTHER = 'Look up the App ID at the top of the App’s settings, and generate a new key there.'

interface Described {
  readonly owner: object | null
  readonly permissions: Readonly<Record<string, string | undefined>>
}

function refuseOthers(
  kind: AppKind,
  organisation: string,
  { owner, permissions }: Described,
): void {
  const login = new Map(Object.entries(owner ?? {})).get('login')
  if (String(login).toLowerCase() !== organisation.toLowerCase()) {
    const hint = `Register it in ${organisation}: candidates' repositories are there.`
    throw callerError('App', `belongs to ${login}`, hint)
  }
  const granted = Object.entries(permissions).map(([name, level]) => [name, level ?? ''] as const)
  const lacking = lackingFor(kind, Object.fromEntries(granted))
  if (lacking.length === 0) return
  const hint = `The ${kind} needs them: change the App's permissions, then go on.`
  throw callerError('App', `lacks ${lacking.join(', ')}`, hint)
}
