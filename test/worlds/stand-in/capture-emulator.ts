import type { EmulatorStore } from './emulator-store.ts'

/** The inside of a started emulator. */
export interface Inside {
  readonly store: EmulatorStore
  readonly fetch: (request: Request) => Promise<Response>
  /** Token to the account that the emulator takes its bearer for. */
  readonly tokens: Map<string, unknown>
}

type Register = (app: App, store: unknown, webhooks: unknown, url: string, tokens: Tokens) => void
type App = { readonly fetch: Inside['fetch'] }
type Tokens = Map<string, unknown>

interface Plugin {
  readonly githubPlugin: { register: Register }
  readonly getGitHubStore: (store: unknown) => EmulatorStore
}

// The file behind `createEmulator({ service: 'github' })` of emulate 0.12.2, the version we pin.
const PLUGIN_FILE = './dist-DWLNEG6M.js'

const started = new Map<string, Inside>()
let watching: Promise<void> | undefined

/**
 * What is inside the emulator with this address. Asking it without a connection is ten times as
 * fast, and some things that GitHub does can be written in its tables only.
 */
export function insideOf(url: string): Inside {
  const inside = started.get(url)
  if (inside === undefined) throw new Error(`no emulator was started for ${url}`)
  started.delete(url)
  return inside
}

/** Must be called before an emulator is made. */
export async function watchEmulators(): Promise<void> {
  watching ??= watch()
  await watching
}

async function watch(): Promise<void> {
  const file = new URL(PLUGIN_FILE, import.meta.resolve('emulate')).href
  const { githubPlugin, getGitHubStore }: Plugin = await import(file)
  const register = githubPlugin.register.bind(githubPlugin)
  githubPlugin.register = (app, store, webhooks, url, tokens) => {
    register(app, store, webhooks, url, tokens)
    const fetch = async (request: Request) => await app.fetch(request)
    started.set(url, { store: getGitHubStore(store), fetch, tokens })
  }
}
