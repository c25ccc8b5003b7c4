import { accountOf } from './account.ts'
import { field, pageAnswer } from './exchange.ts'
import { fetchAsAdmin, type Handlers, inRepository, ownerOf, type World } from './world.ts'

/**
 * The comments that there are, as events. GitHub shows them late, by half a minute to six hours:
 * docs.github.com, REST, Events. Whether one that was removed stays is not documented: here it does not.
 */
export function commentEvents(world: World): Handlers {
  return {
    'activity/list-repo-events': inRepository(world, async (call, { id, full_name }) => {
      const owner = ownerOf(full_name)
      const organisation = Object(await fetchAsAdmin(world, owner, `/orgs/${owner}`))
      const comments = world.store.comments.findBy('repo_id', id).toReversed()
      const shown = comments.map((comment) => {
        const author = world.store.users.get(comment.user_id)
        const actor = { ...accountOf(author), gravatar_id: '' }
        return {
          id: String(comment.id),
          type: 'IssueCommentEvent',
          actor,
          repo: { id, name: full_name, url: `${world.url}/repos/${full_name}` },
          org: { ...actor, id: Number(field(organisation, 'id')), login: owner },
          payload: { action: 'created', comment: { id: comment.id, body: comment.body } },
          public: false,
          created_at: comment.created_at,
        }
      })
      return pageAnswer(call, world.url, shown)
    }),
  }
}
