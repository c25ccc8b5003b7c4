import { type Answer, type Call, type Caller, parseJson, textField } from './exchange.ts'
import type { GitHubSeed } from './github-seed.ts'

/** Knows who sends a request. The emulator takes any unknown token for its first user. */
export interface Callers {
  readonly identify: (authorization: string | undefined) => Caller
  /** Remembers the token that an App has just been given. */
  readonly learn: (call: Call, answer: Answer) => void
  readonly clear: () => void
}

const JSON_WEB_TOKEN = /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/

export function createCallers(seed: GitHubSeed): Callers {
  const installationTokens = new Set<string>()
  return {
    identify: (authorization) => {
      if (authorization === undefined) return { kind: 'anonymous' }
      const token = authorization.replace(/^(bearer|token)\s+/i, '').trim()
      const login = Object.hasOwn(seed.tokens, token) ? seed.tokens[token] : undefined
      if (login !== undefined) return { kind: 'user', token, login }
      if (installationTokens.has(token)) return { kind: 'installation' }
      return JSON_WEB_TOKEN.test(token) ? { kind: 'app' } : { kind: 'unknown' }
    },
    learn: (call, answer) => {
      if (call.match?.operation.id !== 'apps/create-installation-access-token') return
      const token = textField(parseJson(answer.bytes), 'token')
      if (token !== undefined) installationTokens.add(token)
    },
    clear: () => installationTokens.clear(),
  }
}
