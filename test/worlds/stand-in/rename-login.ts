import type { Session } from './session.ts'

/**
 * An account takes another login and keeps its number, its tokens and all that it wrote: "GitHub will automatically
 * change references to your repositories", and comments and edits show the new login: docs.github.com, Username
 * changes. The old login is free then.
 */
export function renameLogin(session: Session, from: string, to: string): void {
  const { users } = session.world.store
  const account = users.findOneBy('login', from)
  if (account === undefined) throw new Error(`nobody is called ${from}`)
  if (users.findOneBy('login', to) !== undefined) throw new Error(`somebody is called ${to}`)
  users.update(account.id, { login: to })
  session.world.emulator.rename(from, to)
  session.callers.rename(from, to)
  const { edits, reactions } = session.overlay.memory
  for (const [comment, edit] of edits) {
    if (edit.login === from) edits.set(comment, { ...edit, login: to })
  }
  for (const [index, reaction] of reactions.entries()) {
    if (reaction.login === from) reactions[index] = { ...reaction, login: to }
  }
}
