import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { VERBS } from '../commands/table/verbs.ts'
import type { Need } from '../commands/verb/verb.ts'
import { RELAY_VARIABLES } from '../relay/relay-settings.ts'

type Environment = Readonly<Record<string, string | undefined>>

const CREDENTIALS: Readonly<Record<Need, readonly string[]>> = {
  hub: [],
  token: ['GITHUB_TOKEN'],
  app: ['TAKEHOME_APP_ID', 'TAKEHOME_APP_KEY'],
  key: ['TAKEHOME_KEY'],
  notify: ['TAKEHOME_NOTIFY_SECRET'],
  relay: RELAY_VARIABLES,
}
const EVERYBODY = ['PATH', 'TMPDIR', 'CI', 'GITHUB_ACTIONS', 'NO_COLOR']
// The address of a proxy may hold a password, so that it goes only to those who ask the network.
const NETWORK = [
  'GITHUB_API_URL',
  'GITHUB_SERVER_URL',
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NODE_USE_ENV_PROXY',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]),
]

/** What a verb's own process is given of this one's environment: what its row of the table needs. */
export function environmentFor(
  needs: readonly Need[],
  env: Environment,
): Readonly<Record<string, string>> {
  const names = [
    ...EVERYBODY,
    ...(needs.includes('token') ? NETWORK : []),
    ...needs.flatMap((need) => CREDENTIALS[need]),
  ]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name]
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}

/** Runs the same program with another verb. What it prints goes where this one's log goes. */
export async function startVerb(name: string, words: readonly string[]): Promise<number | null> {
  const verb = VERBS.find((one) => one.name === name)
  const program = process.argv[1]
  if (verb === undefined || program === undefined) throw new Error(`nothing runs ${name}`)
  const child = spawn(process.execPath, [program, name, ...words], {
    env: environmentFor(verb.needs, process.env),
    stdio: ['ignore', 'ignore', 'inherit'],
    // In a group of its own: Ctrl-C asks us to end, and what is begun is finished first.
    detached: true,
  })
  const [code] = await once(child, 'close')
  return code
}
