import { randomBytes } from 'node:crypto'
import { appKey } from './app-keys.ts'
import { renewKey } from './app-manifests.ts'
import { type Answer, type Call, field, jsonAnswer, parseJson, textField } from './exchange.ts'
import type { Session } from './session.ts'
import type { World } from './world.ts'

/** What a person does on GitHub's own pages, in a browser that is signed in: `cookie: user=<login>`. */
export interface BrowserPages {
  readonly serves: (pathname: string) => boolean
  readonly answer: (call: Call) => Promise<Answer>
}

type Click = (session: Session, call: Call, found: Named) => Promise<Answer> | Answer

interface Named {
  readonly organisation: string
  readonly slug: string
}

const CLICKS: readonly (readonly [RegExp, Click])[] = [
  [/^\/organizations\/(?<organisation>[^/]+)\/settings\/apps\/new$/, register],
  [/^\/organizations\/(?<organisation>[^/]+)\/settings\/apps\/(?<slug>[^/]+)\/keys$/, renew],
  [/^\/apps\/(?<slug>[^/]+)\/installations\/new$/, install],
]
// "GitHub App names [...] cannot be longer than 34 characters": docs.github.com, Registering a GitHub App.
const LONGEST_NAME = 34

/** Three pages on which Apps are registered, get another key and are installed; a POST is the click. */
export function createBrowserPages(session: Session): BrowserPages {
  return {
    serves: (path) => CLICKS.some(([pattern]) => pattern.test(path)),
    answer: async (call) => {
      const [pattern, click] = CLICKS.find(([each]) => each.test(call.pathname)) ?? []
      const { organisation = form(call).get('organisation') ?? '', slug = '' } =
        pattern?.exec(call.pathname)?.groups ?? {}
      const admins = session.world.seed.organisations[organisation]?.admins ?? []
      if (click === undefined || !admins.includes(signedIn(call))) return lost()
      return await click(session, call, { organisation, slug })
    },
  }
}

function signedIn({ headers }: Call): string {
  return /(?:^|;\s*)user=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? ''
}

const lost = (): Answer => page(404, 'This is not the web page you are looking for')

async function renew({ world }: Session, _: Call, { slug }: Named): Promise<Answer> {
  const row = world.store.apps.findOneBy('slug', slug)
  if (row === undefined) return lost()
  return page(200, `App ID: ${row.app_id}\n${await renewKey(world, row)}`)
}

/** The owner looked at what was asked for, left the name as it was, and clicked. */
async function register(session: Session, call: Call, { organisation }: Named): Promise<Answer> {
  const { store, now } = session.world
  const manifest = parseJson(Buffer.from(form(call).get('manifest') ?? ''))
  const wrong = whyInvalid(session.world, manifest)
  if (wrong !== undefined) return page(422, wrong)
  const name = textField(manifest, 'name') ?? ''
  const slug = slugOf(name)
  const appId = 900_001 + store.apps.all().length
  store.apps.insert({
    app_id: appId,
    slug,
    name,
    private_key: await appKey(`${slug} 1`),
    // "Metadata: read" comes with every other permission.
    permissions: { metadata: 'read', ...Object(field(manifest, 'default_permissions')) },
    events: [],
    organisation,
  })
  const code = randomBytes(20).toString('hex')
  session.overlay.memory.manifestCodes.set(code, { appId, at: now().getTime() })
  const target = new URL(textField(manifest, 'redirect_url') ?? '')
  target.searchParams.set('code', code)
  target.searchParams.set('state', call.query.get('state') ?? '')
  return { ...page(302, ''), headers: { location: target.href } }
}

/**
 * GitHub names the missing field without its parent: where `hook_attributes` is there it needs a `url`,
 * active or not (https://github.com/vikasprogrammer/agentric/pull/317, https://github.com/alp82/curia/pull/933).
 */
function whyInvalid({ store }: World, manifest: unknown): string | undefined {
  const invalid = (why: string) => `Invalid GitHub App configuration. Error: ${why}`
  const hook = field(manifest, 'hook_attributes')
  if (textField(manifest, 'url') === undefined) return invalid('"url" wasn\'t supplied.')
  if (hook !== undefined && textField(hook, 'url') === undefined) {
    return invalid('"url" wasn\'t supplied.')
  }
  const name = textField(manifest, 'name') ?? ''
  if (name.length > LONGEST_NAME) return invalid(`name is too long (maximum is ${LONGEST_NAME})`)
  const isTaken = store.apps.findOneBy('slug', slugOf(name)) !== undefined
  return isTaken ? 'Name is already in use' : undefined
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

function install({ world: { store } }: Session, call: Call, { organisation, slug }: Named): Answer {
  const row = store.apps.findOneBy('slug', slug)
  if (row === undefined) return lost()
  const appId = row.app_id
  const repository_selection = form(call).get('repositories') === 'selected' ? 'selected' : 'all'
  const account = store.orgs.findOneBy('login', organisation)
  const before = store.appInstallations.findOneBy('app_id', appId)
  if (before !== undefined) {
    store.appInstallations.update(before.id, { repository_selection })
    return page(200, 'Saved')
  }
  store.appInstallations.insert({
    installation_id: appId + 1_000_000,
    app_id: appId,
    account_type: 'Organization',
    account_id: account?.id ?? 0,
    account_login: organisation,
    repository_selection,
    repository_ids: [],
    permissions: row.permissions,
    events: [],
    suspended_at: null,
  })
  return page(200, 'Installed')
}

function form({ bytes }: Call): URLSearchParams {
  return new URLSearchParams(bytes.toString('utf8'))
}

function page(status: number, text: string): Answer {
  return {
    ...jsonAnswer(status),
    headers: { 'content-type': 'text/plain' },
    bytes: Buffer.from(text),
  }
}
