import { timestamp } from './clock.ts'
import type { Repository } from './emulator-store.ts'
import {
  type Answer,
  type Call,
  jsonAnswer,
  notFound,
  pageAnswer,
  parameter,
  refusal,
} from './exchange.ts'
import { type Handler, type Handlers, inRepository, planOf, type World } from './world.ts'

export interface Ruleset {
  readonly id: number
  readonly repositoryId: number
  readonly shown: object
}

/**
 * A handler for a repository whose plan has rulesets: "public repositories with GitHub Free [...], and in public and
 * private repositories with GitHub Pro, GitHub Team": docs.github.com, About rulesets. The words for the others:
 * https://github.com/github/branch-deploy/pull/345.
 */
export function whereRulesetsAre(
  world: World,
  handle: (call: Call, repository: Repository) => Promise<Answer>,
): Handler {
  return inRepository(world, async (call, repository) =>
    hasRulesets(world, repository)
      ? await handle(call, repository)
      : refusal(
          403,
          'Upgrade to GitHub Pro or make this repository public to enable this feature.',
        ),
  )
}

export function hasRulesets(world: World, repository: Repository): boolean {
  return !repository.private || planOf(world, repository) !== 'free'
}

/** Remembers rulesets. What they keep people from is in branch-rules.ts. */
export function rulesets(world: World, saved: Map<number, Ruleset>) {
  let lastId = 0

  const find = (call: Call, { id }: Repository): Ruleset | undefined => {
    const found = saved.get(Number(parameter(call, 'ruleset_id')))
    return found?.repositoryId === id ? found : undefined
  }

  const save = (call: Call, repository: Repository, id: number, earlier: object): Answer => {
    const now = timestamp(world.now())
    const shown = {
      id,
      target: 'branch',
      bypass_actors: [],
      rules: [],
      source_type: 'Repository',
      source: repository.full_name,
      created_at: now,
      ...earlier,
      ...Object(call.body),
      updated_at: now,
    }
    saved.set(id, { id, repositoryId: repository.id, shown })
    return jsonAnswer(call.method === 'POST' ? 201 : 200, shown)
  }

  return {
    'repos/get-repo-rulesets': whereRulesetsAre(world, async (call, { id }) => {
      const here = [...saved.values()].filter(({ repositoryId }) => repositoryId === id)
      return pageAnswer(
        call,
        world.url,
        here.map(({ shown }) => summary(shown)),
      )
    }),
    'repos/create-repo-ruleset': whereRulesetsAre(world, async (call, repository) => {
      lastId += 1
      return save(call, repository, lastId, {})
    }),
    'repos/get-repo-ruleset': whereRulesetsAre(world, async (call, repository) => {
      const found = find(call, repository)
      return found === undefined ? notFound() : jsonAnswer(200, found.shown)
    }),
    'repos/update-repo-ruleset': whereRulesetsAre(world, async (call, repository) => {
      const found = find(call, repository)
      return found === undefined ? notFound() : save(call, repository, found.id, found.shown)
    }),
    'repos/delete-repo-ruleset': whereRulesetsAre(world, async (call, repository) => {
      const found = find(call, repository)
      return found !== undefined && saved.delete(found.id) ? jsonAnswer(204) : notFound()
    }),
  } satisfies Handlers
}

/** The list leaves out what makes a ruleset long. */
function summary(shown: object): object {
  const { rules: _, conditions: __, bypass_actors: ___, ...rest } = Object(shown)
  return rest
}
