import type { EmulatorStore } from './emulator-store.ts'

/**
 * "After changing your username, your old username becomes available for anyone else to claim": docs.github.com,
 * Username changes.
 */
export function handOverLogin({ users }: EmulatorStore, login: string): void {
  const account = users.findOneBy('login', login)
  if (account === undefined) throw new Error(`nobody is called ${login}`)
  const { id, created_at: _, updated_at: __, ...kept } = account
  users.update(id, { login: `${login}-before` })
  users.insert(kept)
}
