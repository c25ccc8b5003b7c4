import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, field, parameter, refusal } from './exchange.ts'
import { atLeast, type Handlers, inRepository, levelOf, planOf, type World } from './world.ts'

/**
 * Who may be asked for a review. GitHub takes all names of a request or none: "Unprocessable Entity if user
 * is not a collaborator", docs.github.com, REST, Review requests. Read access is enough: docs.github.com,
 * "Requesting a pull request review". The words are those that users report: of people without access in
 * https://github.com/peter-evans/create-pull-request/issues/4138, of the author in
 * https://github.com/kerthcet/github-workflow-as-kube/issues/16. There are no teams here, so that each team
 * is one without access.
 *
 * "The ability to add multiple pull request reviewers" is not there in private repositories on the free plan: the same
 * page. That the API then keeps one name and drops the others is an inference; see UNKNOWN.
 */
export function reviewRequests(world: World): Handlers {
  return {
    'pulls/request-reviewers': inRepository(world, async (call, repository) => {
      const refused = refuse(world, call, repository)
      if (refused !== undefined) return refused
      const answer = await world.emulator.forward(keepOne(world, call, repository))
      // The emulator says 200.
      return answer.status === 200 ? { ...answer, status: 201 } : answer
    }),
  }
}

/** The same call with as many names as the plan has room for: who is requested already stays. */
function keepOne(world: World, call: Call, repository: Repository): Call {
  if (!repository.private || planOf(world, repository) !== 'free') return call
  const ids = pullOf(world, call, repository)?.requested_reviewer_ids ?? []
  const there = ids.flatMap((id) => world.store.users.get(id)?.login ?? [])
  const reviewers = [...there, ...namesIn(call, 'reviewers')].slice(0, 1)
  const body = { ...Object(call.body), reviewers }
  return { ...call, body, bytes: Buffer.from(JSON.stringify(body)) }
}

function pullOf(world: World, call: Call, repository: Repository) {
  const number = Number(parameter(call, 'pull_number'))
  const pulls = world.store.pullRequests.findBy('repo_id', repository.id)
  return pulls.find((each) => each.number === number)
}

function refuse(world: World, call: Call, repository: Repository): Answer | undefined {
  const pull = pullOf(world, call, repository)
  const author = world.store.users.get(pull?.user_id ?? 0)?.login
  const people = namesIn(call, 'reviewers')
  if (people.some((login) => sameLogin(login, author))) {
    return refusal(422, 'Review cannot be requested from pull request author.')
  }
  const canRead = (login: string) => {
    const known = world.store.users.all().find((user) => sameLogin(login, user.login))?.login
    return known !== undefined && atLeast(levelOf(world, repository, known), 'read')
  }
  if (people.every(canRead) && namesIn(call, 'team_reviewers').length === 0) return undefined
  return refusal(
    422,
    `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repository.full_name} repository.`,
  )
}

function namesIn(call: Call, name: string): readonly string[] {
  const names = field(call.body, name)
  return Array.isArray(names) ? names.map(String) : []
}

function sameLogin(login: string, other: string | undefined): boolean {
  return login.toLowerCase() === other?.toLowerCase()
}
