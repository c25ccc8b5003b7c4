import {
  type Answer,
  type Call,
  created,
  NOT_FOUND,
  ok,
  page,
  type Route,
  type Routes,
  text,
} from './exchange.ts'
import { addRepository, type MemoryRepository, type World } from './memory-world.ts'

/** Repositories themselves, and what happened to them. */
export function repositoryRoutes(world: World): Routes {
  const at = (path: string) => `/repos/{owner}/{repo}${path}`
  const route = (answer: (call: Call, repository: MemoryRepository) => Answer) =>
    inRepository(world, answer)
  return {
    'POST /orgs/{org}/repos': (call) => {
      const owner = call.names['org'] ?? ''
      const name = text(call, 'name')
      if (world.repositories.has(`${owner}/${name}`.toLowerCase())) {
        return { status: 422, body: { message: 'name already exists on this account' } }
      }
      return created(shown(addRepository(world, owner, name, text(call, 'description'))))
    },
    'GET /orgs/{org}/repos': (call) => {
      const ours = [...world.pushes].filter(({ owner }) => owner === call.names['org'])
      const { body, ...rest } = page(call, ours.toReversed())
      return { ...rest, body: (body as readonly MemoryRepository[]).map(shown) }
    },
    [`GET ${at('')}`]: route((_, repository) => ok(shown(repository))),
    // A new organisation lets nobody fork, and refuses the mere word: https://github.com/cli/cli/issues/10000.
    [`PATCH ${at('')}`]: route((call, repository) =>
      call.body['allow_forking'] === undefined
        ? ok(shown(repository))
        : refused(422, 'This organization does not allow private repository forking'),
    ),
    [`GET ${at('/actions/permissions')}`]: route((_, { actionsEnabled: enabled }) =>
      ok({ enabled }),
    ),
    // As its sibling permissions/workflow is described, where the organisation decides.
    [`PUT ${at('/actions/permissions')}`]: route(() => refused(409, 'Conflict')),
    [`GET ${at('/keys')}`]: route((call) => page(call, [])),
    [`GET ${at('/hooks')}`]: route((call) => page(call, [])),
    [`GET ${at('/activity')}`]: route((call, { activities }) => {
      return page(call, activities.filter(({ ref }) => ref === call.query.get('ref')).toReversed())
    }),
    [`POST ${at('/actions/workflows/{workflow}/dispatches')}`]: route((call) => {
      const inputs = call.body['inputs'] as { readonly submissions: string }
      world.dispatched.push(inputs.submissions)
      return { status: 204 }
    }),
  }
}

export function inRepository(
  world: World,
  answer: (call: Call, repository: MemoryRepository) => Answer,
): Route {
  return (call) => {
    const { owner = '', repo = '' } = call.names
    const repository = world.repositories.get(`${owner}/${repo}`.toLowerCase())
    return repository === undefined ? NOT_FOUND : answer(call, repository)
  }
}

function refused(status: number, message: string): Answer {
  return { status, body: { message } }
}

function shown({ id, owner, name, description, createdAt, pushedAt }: MemoryRepository) {
  return {
    id,
    name,
    full_name: `${owner}/${name}`,
    owner: { login: owner },
    description,
    private: true,
    default_branch: 'main',
    allow_forking: false,
    created_at: createdAt,
    pushed_at: pushedAt,
  }
}
