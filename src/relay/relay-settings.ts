import { type ConfigIssue, problem, type Result } from '../input/config-issue.ts'

/** What a relay is told by its environment: a Worker's bindings, or a process's variables. */
export type RelayVariables = Readonly<Record<string, unknown>>

/** Every variable that is read. */
export const RELAY_VARIABLES = [
  'TAKEHOME_HUB',
  'TAKEHOME_ORGANISATION',
  'TAKEHOME_WEBHOOK_SECRET',
  'TAKEHOME_RELAY_APP_ID',
  'TAKEHOME_RELAY_APP_KEY',
  'GITHUB_API_URL',
] as const

export interface RelaySettings {
  /** The organisation that holds candidates' repositories. */
  readonly organisation: string
  readonly hub: { readonly owner: string; readonly repo: string }
  /** What GitHub signs deliveries with. */
  readonly secret: string
  /** The App that may start the hub's workflows, and nothing else. */
  readonly appId: string
  /** Its private key, PEM. */
  readonly appKey: string
  /** https://api.github.com, or https://ghe.example/api/v3. */
  readonly apiUrl: string
}

const OWNER = '[A-Za-z0-9_-]{1,39}'
const HUB = new RegExp(`^(${OWNER})/([\\w.-]{1,100})$`)

/** Everything that is missing or cannot be right, at once. No value of a secret is ever quoted. */
export function readRelaySettings(
  variables: RelayVariables,
  defaultApi: string,
): Result<RelaySettings, readonly ConfigIssue[]> {
  const issues: ConfigIssue[] = []
  const take = (name: string, shape: RegExp, hint: string): string => {
    const value = String(variables[name] ?? '').trim()
    if (value === '') issues.push(problem(name, 'is missing', hint))
    else if (!shape.test(value)) issues.push(problem(name, 'cannot be right', hint))
    return value
  }
  const hub = take('TAKEHOME_HUB', HUB, 'Name the hub as <owner>/<repository>.')
  const organisation = take(
    'TAKEHOME_ORGANISATION',
    new RegExp(`^${OWNER}$`),
    "Name the organisation that holds candidates' repositories.",
  )
  const secret = take(
    'TAKEHOME_WEBHOOK_SECRET',
    /^.{16,}$/s,
    "Give the secret that the webhook's settings have, of at least 16 characters.",
  )
  const appId = take(
    'TAKEHOME_RELAY_APP_ID',
    /^(\d+|Iv[\w.]+)$/,
    "Give the number under “App ID” on the App's page.",
  )
  const appKey = take(
    'TAKEHOME_RELAY_APP_KEY',
    /-----BEGIN (RSA )?PRIVATE KEY-----.*-----END (RSA )?PRIVATE KEY-----/s,
    'Give the whole PEM file that GitHub made for the App, with its first and last line.',
  )
  const apiUrl = String(variables['GITHUB_API_URL'] || defaultApi).replace(/\/+$/, '')
  if (issues.length > 0) return { ok: false, error: issues }
  const [, owner = '', repo = ''] = HUB.exec(hub) ?? []
  return { ok: true, value: { organisation, hub: { owner, repo }, secret, appId, appKey, apiUrl } }
}
