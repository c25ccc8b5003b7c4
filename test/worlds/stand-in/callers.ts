import type { EmulatorStore } from './emulator-store.ts'
import {
  type Answer,
  type Call,
  type Caller,
  field,
  parameter,
  parseJson,
  textField,
} from './exchange.ts'
import type { GitHubSeed, SeededApp } from './github-seed.ts'
import { inTurn, keepMap } from './keep.ts'
import { findApp, knownApps } from './known-apps.ts'

/** Knows who sends a request. The emulator takes any unknown token for its first user. */
export interface Callers {
  readonly identify: (authorization: string | undefined) => Caller
  /** Remembers the token that an App has just been given. */
  readonly learn: (call: Call, answer: Answer) => void
  /** Whoever had the one login has the other from now on. */
  readonly rename: (from: string, to: string) => void
  /** The Apps of the one organisation are the other's from now on. */
  readonly renameOrganisation: (from: string, to: string) => void
  readonly clear: () => void
  /** Keeps which tokens were given; the function goes back to them. */
  readonly keep: () => () => void
}

const JSON_WEB_TOKEN = /^eyJ[\w-]*\.([\w-]+)\.[\w-]+$/

/** What an App was given, and until when it is good. */
interface Given {
  readonly caller: Caller
  readonly untilMs: number
}

export function createCallers(seed: GitHubSeed, store: EmulatorStore, now: () => Date): Callers {
  const installations = new Map<string, Given>()
  // The present login of each token's owner, where it is not the one of the seed.
  const renamed = new Map<string, string>()
  const given = (token: string): Caller => {
    const found = installations.get(token)
    const isGood = found !== undefined && now().getTime() < found.untilMs
    return isGood ? found.caller : { kind: 'unknown' }
  }
  return {
    identify: (authorization) => {
      if (authorization === undefined) return { kind: 'anonymous' }
      const token = readToken(authorization)
      const seeded = Object.hasOwn(seed.tokens, token) ? seed.tokens[token] : undefined
      const login = renamed.get(token) ?? seeded
      if (login !== undefined) return { kind: 'user', token, login }
      const claims = JSON_WEB_TOKEN.exec(token)?.[1]
      if (claims !== undefined) return { kind: 'app', app: appOf(store, claims) }
      return given(token)
    },
    learn: (call, answer) => {
      if (call.match?.operation.id !== 'apps/create-installation-access-token') return
      const made = parseJson(answer.bytes)
      const token = textField(made, 'token')
      const id = Number(parameter(call, 'installation_id'))
      const app = knownApps(store).find(({ installationId }) => installationId === id)
      if (token === undefined || app === undefined) return
      const caller = { kind: 'installation', app, ...grantOf(made) } as const
      installations.set(token, { caller, untilMs: Date.parse(String(field(made, 'expires_at'))) })
    },
    rename: (from, to) => {
      for (const [token, login] of Object.entries(seed.tokens)) {
        if ((renamed.get(token) ?? login) === from) renamed.set(token, to)
      }
    },
    renameOrganisation: (from, to) => {
      for (const [token, { caller, untilMs }] of installations) {
        if (caller.kind !== 'installation' || caller.app.organisation !== from) continue
        const app = { ...caller.app, organisation: to }
        installations.set(token, { caller: { ...caller, app }, untilMs })
      }
    },
    clear: () => {
      installations.clear()
      renamed.clear()
    },
    keep: () => inTurn(keepMap(installations), keepMap(renamed)),
  }
}

/** Clients send `token x` or `bearer x`; Git sends a user name and a password. */
function readToken(authorization: string): string {
  const basic = /^basic\s+(.+)$/i.exec(authorization)?.[1]
  if (basic === undefined) return authorization.replace(/^(bearer|token)\s+/i, '').trim()
  const [, password = ''] = /^[^:]*:(.*)$/s.exec(Buffer.from(basic, 'base64').toString()) ?? []
  return password
}

/** Whether the App signed it is for the emulator to find out. */
function appOf(store: EmulatorStore, claims: string): SeededApp | undefined {
  const issuer = field(parseJson(Buffer.from(claims, 'base64url')), 'iss')
  return findApp(store, Number(issuer))
}

/** A token may be for less than the installation: fewer permissions, some of the repositories. */
function grantOf(made: unknown) {
  const repositories = field(made, 'repositories')
  const ids = Array.isArray(repositories)
    ? repositories.map((each) => field(each, 'id'))
    : undefined
  const permissions: Readonly<Record<string, string>> = Object(field(made, 'permissions'))
  return { permissions, ...(ids === undefined ? {} : { repositories: new Set(ids) }) }
}
