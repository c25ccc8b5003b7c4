import type { EmulatorStore } from './emulator-store.ts'

/** The inside of a started emulator. */
export interface Inside {
  readonly store: EmulatorStore
  readonly fetch: (request: Request) => Promise<Response>
  /** Token to the account that the emulator takes its bearer for. */
  readonly tokens: Map<string, unknown>
  /** Copies all its tables; the function puts that copy back, as often as it is called. */
  readonly keep: () => () => void
}

type Register = (app: App, store: Tables, webhooks: unknown, url: string, tokens: Tokens) => void
type App = { readonly fetch: Inside['fetch'] }
type Tokens = Map<string, unknown>

/** All tables at once. The emulator hands its own rows out and takes them in. */
interface Tables {
  readonly snapshot: () => object
  readonly restore: (snapshot: object) => void
}

interface Plugin {
  readonly githubPlugin: { register: Register }
  readonly getGitHubStore: (store: Tables) => EmulatorStore
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
    const keep = () => keepTables(store, tokens)
    started.set(url, { store: getGitHubStore(store), fetch, tokens, keep })
  }
}

function keepTables(tables: Tables, tokens: Tokens): () => void {
  const kept = structuredClone(tables.snapshot())
  const known = [...tokens]
  return () => {
    tables.restore(structuredClone(kept))
    tokens.clear()
    for (const [token, account] of known) tokens.set(token, account)
  }
}
