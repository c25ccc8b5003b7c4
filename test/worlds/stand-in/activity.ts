import { accountOf } from './account.ts'
import type { BranchMove } from './branch-moves.ts'
import { type Answer, type Call, jsonAnswer } from './exchange.ts'
import { fetchAccount, type Handlers, inRepository, type World } from './world.ts'

/** GitHub's record of who moved which branch and when. */
export function activity(world: World): Handlers {
  return {
    'repos/list-activities': inRepository(world, async (call, repository) => {
      const here = world.moves.list.filter(({ repositoryId }) => repositoryId === repository.id)
      return await page(
        world,
        call,
        here.filter((move) => isAskedFor(move, call)),
      )
    }),
  }
}

function isAskedFor({ ref, activity_type, actor }: BranchMove, { query }: Call): boolean {
  const wanted = (name: string, ...values: readonly unknown[]) =>
    !query.has(name) || values.includes(query.get(name))
  return (
    wanted('ref', ref, ref.replace('refs/heads/', '')) &&
    wanted('activity_type', activity_type) &&
    wanted('actor', actor)
  )
}

/** This list is paged by the id of the last entry seen, not by page numbers. */
async function page(world: World, call: Call, newestFirst: readonly BranchMove[]): Promise<Answer> {
  const ordered = call.query.get('direction') === 'asc' ? newestFirst.toReversed() : newestFirst
  const start = ordered.findIndex((move) => String(move.id) === call.query.get('after')) + 1
  const size = Number(call.query.get('per_page') ?? 30)
  const shown = ordered.slice(start, start + size)
  const last = shown.at(-1)
  const more = last !== undefined && start + size < ordered.length
  const body = await Promise.all(shown.map((move) => show(world, move)))
  return jsonAnswer(200, body, more ? { link: nextLink(call, world.url, last.id) } : {})
}

async function show(world: World, move: BranchMove): Promise<object> {
  const { repositoryId: _, actor: login, ...rest } = move
  const account = login === undefined ? undefined : await fetchAccount(world, login)
  const actor = account === undefined ? null : accountOf(account)
  return { ...rest, actor, node_id: `A_${move.id}` }
}

function nextLink(call: Call, url: string, after: number): string {
  const query = new URLSearchParams(call.query)
  query.set('after', String(after))
  return `<${url}${call.pathname}?${query}>; rel="next"`
}
