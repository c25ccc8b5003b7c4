import { type Call, jsonAnswer, notFound, parameter, refusal } from './exchange.ts'
import { type Handlers, inRepository, type World } from './world.ts'

const PULL_HEAD = /^pull\/(\d+)\/head$/

// With 422: https://github.com/suzuki-shunsuke/lock-action/pull/255; with 404 it was seen as well.
const GONE = 'Reference does not exist'

/**
 * Each pull request has a ref of its own, which stays when its branch is deleted or moved by force: "the
 * commit is still accessible … via their SHA-1 hashes in cached views on GitHub, and through any pull
 * requests that reference them": docs.github.com, Removing sensitive data from a repository.
 */
export function pullRefs(world: World): Handlers {
  return {
    'git/delete-ref': async (call) => {
      const answer = await world.emulator.forward(call)
      return answer.status === 404 ? refusal(422, GONE) : answer
    },
    'git/get-ref': inRepository(world, async (call: Call, { id, full_name }) => {
      const ref = parameter(call, 'ref')
      const number = PULL_HEAD.exec(ref)?.[1]
      if (number === undefined) return await world.emulator.forward(call)
      const pulls = world.store.pullRequests.findBy('repo_id', id)
      const pull = pulls.find((each) => each.number === Number(number))
      if (pull === undefined) return notFound()
      const api = `${world.url}/repos/${full_name}/git`
      const url = `${api}/commits/${pull.head_sha}`
      const object = { type: 'commit', sha: pull.head_sha, url }
      return jsonAnswer(200, { ref: `refs/${ref}`, node_id: '', url: `${api}/refs/${ref}`, object })
    }),
  }
}
