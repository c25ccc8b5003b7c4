import { type Answer, type Call, jsonAnswer, notFound, parameter } from './exchange.ts'
import { type Handlers, inRepository, repositoryPath, type World } from './world.ts'

interface Ruleset {
  readonly id: number
  readonly repositoryPath: string
  readonly shown: object
}

/** Remembers rulesets. They are not enforced: a test of enforcement needs GitHub itself. */
export function rulesets(world: World): Handlers {
  const saved = new Map<number, Ruleset>()
  let lastId = 0

  const find = (call: Call): Ruleset | undefined => {
    const found = saved.get(Number(parameter(call, 'ruleset_id')))
    return found?.repositoryPath === repositoryPath(call) ? found : undefined
  }

  const save = (call: Call, id: number, earlier: object): Answer => {
    const now = world.now().toISOString()
    const shown = {
      id,
      target: 'branch',
      bypass_actors: [],
      rules: [],
      source_type: 'Repository',
      source: `${parameter(call, 'owner')}/${parameter(call, 'repo')}`,
      created_at: now,
      ...earlier,
      ...Object(call.body),
      updated_at: now,
    }
    saved.set(id, { id, repositoryPath: repositoryPath(call), shown })
    return jsonAnswer(call.method === 'POST' ? 201 : 200, shown)
  }

  return {
    'repos/get-repo-rulesets': inRepository(world, 'read', async (call) => {
      const here = [...saved.values()].filter(
        (each) => each.repositoryPath === repositoryPath(call),
      )
      return jsonAnswer(
        200,
        here.map(({ shown }) => summary(shown)),
      )
    }),
    'repos/create-repo-ruleset': inRepository(world, 'admin', async (call) => {
      lastId += 1
      return save(call, lastId, {})
    }),
    'repos/get-repo-ruleset': inRepository(world, 'read', async (call) => {
      const found = find(call)
      return found === undefined ? notFound() : jsonAnswer(200, found.shown)
    }),
    'repos/update-repo-ruleset': inRepository(world, 'admin', async (call) => {
      const found = find(call)
      return found === undefined ? notFound() : save(call, found.id, found.shown)
    }),
    'repos/delete-repo-ruleset': inRepository(world, 'admin', async (call) => {
      const found = find(call)
      return found !== undefined && saved.delete(found.id) ? jsonAnswer(204) : notFound()
    }),
  }
}

/** The list leaves out what makes a ruleset long. */
function summary(shown: object): object {
  const { rules: _, conditions: __, bypass_actors: ___, ...rest } = Object(shown)
  return rest
}
