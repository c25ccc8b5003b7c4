import { createHash } from 'node:crypto'
import { timestamp } from './clock.ts'
import type { Repository } from './emulator-store.ts'
import { environmentOf } from './environments.ts'
import {
  type Answer,
  type Call,
  field,
  jsonAnswer,
  notFound,
  pageLinks,
  pageOf,
  parameter,
  refusal,
  textField,
} from './exchange.ts'
import { boxKeys, openBox } from './sealed-box.ts'
import { type Handler, type Handlers, inRepository, type World } from './world.ts'

export interface Secret {
  readonly repositoryId: number
  /** Empty for a secret of the repository itself. */
  readonly environment: string
  readonly name: string
  readonly value: string
  readonly at: string
}

/** By repository, environment and name. */
export type Secrets = Map<string, Secret>

// "Secret names can only contain alphanumeric characters or underscores [and] must not start with the
// GITHUB_ prefix [or] a number": docs.github.com, Secrets, naming your secrets.
const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i

/**
 * Secrets of Actions: sealed with the repository's public key, and never shown again. docs.github.com, REST,
 * Secrets: "Encrypt your secret using libsodium". That the box opens is checked here; GitHub checks as well.
 */
export function secrets(world: World, kept: Secrets, environments: Set<string>): Handlers {
  const inPlace = (handle: (call: Call, at: Place) => Promise<Answer>): Handler =>
    inRepository(world, async (call, repository) => {
      const environment = parameter(call, 'environment_name')
      const isThere = environment === '' || environments.has(environmentOf(repository, environment))
      return isThere ? await handle(call, { repository, environment }) : notFound()
    })
  const list = inPlace(async (call, at) => {
    const here = [...kept.values()].filter((each) => isAt(each, at))
    const shown = here
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, at: time }) => ({ name, created_at: time, updated_at: time }))
    const body = { total_count: shown.length, secrets: pageOf(call, shown) }
    return jsonAnswer(200, body, pageLinks(call, world.url, shown.length))
  })
  const show = inPlace(async (_, at) => {
    const { publicKey } = await boxKeys(at.repository.id)
    const key = Buffer.from(publicKey).toString('base64')
    return jsonAnswer(200, { key_id: keyId(at), key })
  })
  const put = inPlace(async (call, at) => await keep(world, kept, call, at))
  return {
    'actions/list-repo-secrets': list,
    'actions/list-environment-secrets': list,
    'actions/get-repo-public-key': show,
    'actions/get-environment-public-key': show,
    'actions/create-or-update-repo-secret': put,
    'actions/create-or-update-environment-secret': put,
  }
}

interface Place {
  readonly repository: Repository
  readonly environment: string
}

function isAt({ repositoryId, environment }: Secret, at: Place): boolean {
  return repositoryId === at.repository.id && environment === at.environment
}

function keyId({ repository, environment }: Place): string {
  return createHash('sha256').update(`${repository.id} ${environment}`).digest('hex').slice(0, 18)
}

async function keep(world: World, kept: Secrets, call: Call, at: Place): Promise<Answer> {
  const name = parameter(call, 'secret_name').toUpperCase()
  if (!NAME.test(name)) return refusal(422, 'Secret names can only contain alphanumeric characters')
  if (field(call.body, 'key_id') !== keyId(at)) return refusal(422, 'Bad request: unknown key_id')
  const sealed = textField(call.body, 'encrypted_value') ?? ''
  const value = await openBox(sealed, at.repository.id)
  if (value === undefined) return refusal(422, 'Bad request: improperly encrypted secret')
  const key = `${at.repository.id} ${at.environment} ${name}`
  const isNew = !kept.has(key)
  const { repository, environment } = at
  const time = timestamp(world.now())
  kept.set(key, { repositoryId: repository.id, environment, name, value, at: time })
  return isNew ? jsonAnswer(201, {}) : jsonAnswer(204)
}
