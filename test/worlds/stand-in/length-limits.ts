import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, field, jsonAnswer, textField } from './exchange.ts'
import type { World } from './world.ts'

interface Limit {
  readonly most: number
  readonly in: 'characters' | 'bytes'
}

const characters = (most: number): Limit => ({ most, in: 'characters' })
const bytes = (most: number): Limit => ({ most, in: 'bytes' })

// "body is too long (maximum is 65536 characters)" and "title is too long (maximum is 256 characters)", as GitHub
// refuses issues and pull requests: https://github.com/renovatebot/renovate/issues/2032 and
// https://github.com/googleapis/repo-automation-bots/issues/1895.
const BODY = { body: characters(65_536) }
const TITLED = { ...BODY, title: characters(256) }
// docs.github.com, REST, Labels: "Must be 100 characters or fewer"; of names GitHub says "name is too long (maximum is
// 50 characters)": https://github.com/github/docs/issues/32156.
const LABEL = { name: characters(50), new_name: characters(50), description: characters(100) }
// "Description cannot be more than 350 characters": https://github.com/Ylianst/MeshCentral/issues/4724.
const REPOSITORY = { description: characters(350) }

const LIMITS: Readonly<Record<string, Readonly<Record<string, Limit>>>> = {
  'issues/create': TITLED,
  'issues/update': TITLED,
  'pulls/create': TITLED,
  'pulls/update': TITLED,
  'issues/create-comment': BODY,
  'issues/update-comment': BODY,
  'issues/create-label': LABEL,
  'issues/update-label': LABEL,
  'repos/create-in-org': REPOSITORY,
  'repos/update': REPOSITORY,
}

// "summary exceeds a maximum bytesize of 65535": https://github.com/github/docs/issues/35252, where the description
// says characters (https://github.com/github/rest-api-description/issues/5399).
const CHECK_RUN_OUTPUT = { summary: bytes(65_535), text: bytes(65_535) }

/** What is longer than GitHub keeps of its kind. */
export function refuseLongText(_: World, call: Call, __: Repository, operation: string) {
  return refuseLengths(call, operation)
}

/** The same where there is no repository yet. */
export function refuseLengths({ body }: Call, operation: string): Answer | undefined {
  const output = /^checks\/(create|update)$/.test(operation) ? CHECK_RUN_OUTPUT : {}
  return (
    refuseFields(body, LIMITS[operation] ?? {}) ??
    refuseFields(field(body, 'output'), output) ??
    refuseControls(body, operation)
  )
}

function refuseFields(body: unknown, limits: Readonly<Record<string, Limit>>): Answer | undefined {
  for (const [name, { most, in: unit }] of Object.entries(limits)) {
    const text = textField(body, name) ?? ''
    const length = unit === 'bytes' ? Buffer.byteLength(text) : text.length
    if (length <= most) continue
    return invalid(
      name,
      unit === 'bytes'
        ? `${name} exceeds a maximum bytesize of ${most}`
        : `${name} is too long (maximum is ${most} characters)`,
    )
  }
  return undefined
}

/** "description control characters are not allowed": https://github.com/github/VisualStudio/issues/1777. */
function refuseControls(body: unknown, operation: string): Answer | undefined {
  if (LIMITS[operation] !== REPOSITORY) return undefined
  if (!/\p{Cc}/u.test(textField(body, 'description') ?? '')) return undefined
  return invalid('description', 'description control characters are not allowed')
}

function invalid(name: string, message: string): Answer {
  return jsonAnswer(422, {
    message: 'Validation Failed',
    errors: [{ code: 'custom', field: name, message }],
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  })
}
