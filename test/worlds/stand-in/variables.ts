import { timestamp } from './clock.ts'
import type { Repository } from './emulator-store.ts'
import {
  type Call,
  jsonAnswer,
  notFound,
  pageLinks,
  pageOf,
  parameter,
  refusal,
  textField,
} from './exchange.ts'
import { type Handlers, inRepository, type World } from './world.ts'

export interface Variable {
  readonly repositoryId: number
  readonly name: string
  readonly value: string
}

/** By repository and name. */
export type Variables = Map<string, Variable>

/** Variables of Actions: docs.github.com, REST, Variables. Unlike secrets they can be read again. */
export function variables(world: World, kept: Variables): Handlers {
  const show = ({ name, value }: Variable) => {
    const at = timestamp(world.now())
    return { name, value, created_at: at, updated_at: at }
  }
  const find = (repository: Repository, call: Call) => {
    return kept.get(keyOf(repository, parameter(call, 'name')))
  }
  return {
    'actions/list-repo-variables': inRepository(world, async (call, { id }) => {
      const here = [...kept.values()].filter(({ repositoryId }) => repositoryId === id).map(show)
      const body = { total_count: here.length, variables: pageOf(call, here) }
      return jsonAnswer(200, body, pageLinks(call, world.url, here.length))
    }),
    'actions/get-repo-variable': inRepository(world, async (call, repository) => {
      const found = find(repository, call)
      return found === undefined ? notFound() : jsonAnswer(200, show(found))
    }),
    'actions/create-repo-variable': inRepository(world, async (call, repository) => {
      const name = (textField(call.body, 'name') ?? '').toUpperCase()
      const key = keyOf(repository, name)
      if (kept.has(key)) return refusal(409, 'Already exists - Variable already exists')
      kept.set(key, variable(repository, name, call))
      return jsonAnswer(201, {})
    }),
    'actions/update-repo-variable': inRepository(world, async (call, repository) => {
      const found = find(repository, call)
      if (found === undefined) return notFound()
      kept.set(keyOf(repository, found.name), variable(repository, found.name, call))
      return jsonAnswer(204)
    }),
    'actions/delete-repo-variable': inRepository(world, async (call, repository) => {
      return kept.delete(keyOf(repository, parameter(call, 'name'))) ? jsonAnswer(204) : notFound()
    }),
  }
}

function keyOf({ id }: Repository, name: string): string {
  return `${id} ${name.toUpperCase()}`
}

function variable({ id }: Repository, name: string, call: Call): Variable {
  return { repositoryId: id, name, value: textField(call.body, 'value') ?? '' }
}
