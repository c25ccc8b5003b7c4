import { isAncestor } from './branch-moves.ts'
import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, jsonAnswer, textField } from './exchange.ts'
import { ownerOf, type World } from './world.ts'

/** What GitHub has against a new pull request. */
export function refusePullRequest(
  world: World,
  call: Call,
  repository: Repository,
  operation: string,
): Answer | undefined {
  if (operation !== 'pulls/create') return undefined
  const owner = ownerOf(repository.full_name)
  const head = (textField(call.body, 'head') ?? '').replace(`${owner}:`, '')
  const base = textField(call.body, 'base') ?? ''
  const refs = world.moves.refsOf(repository.id)
  const [from, to] = [refs.get(`refs/heads/${head}`), refs.get(`refs/heads/${base}`)]
  if (from === undefined) return invalid({ field: 'head', code: 'invalid' })
  if (to === undefined) return invalid({ field: 'base', code: 'invalid' })
  if (isAncestor(world.store, repository.id, from, to)) {
    return invalid({ code: 'custom', message: `No commits between ${base} and ${head}` })
  }
  const pulls = world.store.pullRequests.findBy('repo_id', repository.id)
  const open = pulls.some(
    (pull) => pull.state === 'open' && pull.head_ref === head && pull.base_ref === base,
  )
  if (!open) return undefined
  return invalid({ code: 'custom', message: `A pull request already exists for ${owner}:${head}.` })
}

function invalid(error: object): Answer {
  return jsonAnswer(422, {
    message: 'Validation Failed',
    errors: [{ resource: 'PullRequest', ...error }],
    documentation_url: 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
    status: '422',
  })
}
