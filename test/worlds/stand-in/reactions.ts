import { accountOf } from './account.ts'
import { timestamp } from './clock.ts'
import { type Call, field, jsonAnswer, notFound, parameter } from './exchange.ts'
import { fetchCallerAccount, type Handlers, inRepository, loginOf, type World } from './world.ts'

export interface Reaction {
  readonly id: number
  readonly commentId: number
  readonly login: string | undefined
  readonly content: unknown
}

/** Who reacted to which comment; the same reaction twice is one. */
export function reactions(world: World, given: Reaction[]): Handlers {
  return {
    'reactions/create-for-issue-comment': inRepository(world, async (call, repository) => {
      const commentId = Number(parameter(call, 'comment_id'))
      if (world.store.comments.get(commentId)?.repo_id !== repository.id) return notFound()
      const login = loginOf(call)
      const content = field(call.body, 'content')
      const earlier = given.find(
        (each) => each.commentId === commentId && each.login === login && each.content === content,
      )
      const reaction = earlier ?? { id: given.length + 1, commentId, login, content }
      if (earlier === undefined) given.push(reaction)
      return jsonAnswer(earlier === undefined ? 201 : 200, await show(world, call, reaction))
    }),
  }
}

async function show(world: World, call: Call, { id, content }: Reaction): Promise<object> {
  const account = await fetchCallerAccount(world, call)
  const user = account === undefined ? null : accountOf(account)
  return { id, node_id: `REA_${id}`, user, content, created_at: timestamp(world.now()) }
}
