import { parameter } from './exchange.ts'
import { type Handler, loginOf, type World } from './world.ts'

/** Who edited the text of a comment last, and when, by the comment's number. */
export type Edits = Map<number, { readonly at: string; readonly login: string | undefined }>

/** Remembers who changes the text of a comment. */
export function recordEdits(world: World, edits: Edits, handle: Handler): Handler {
  return async (call) => {
    const id = Number(parameter(call, 'comment_id'))
    const before = world.store.comments.get(id)?.body
    const answer = await handle(call)
    const after = world.store.comments.get(id)
    if (answer.status < 300 && after !== undefined && after.body !== before) {
      edits.set(id, { at: after.updated_at, login: loginOf(call) })
    }
    return answer
  }
}
