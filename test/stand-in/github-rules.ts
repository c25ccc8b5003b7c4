import {
  type Answer,
  type Call,
  field,
  notFound,
  parameter,
  refusal,
  textField,
} from './exchange.ts'
import {
  atLeast,
  fetchCallerLevel,
  fetchJson,
  fetchRepository,
  repositoryPath,
  type World,
} from './world.ts'

const MAX_COMMENT_CHARS = 65_536
const MAX_ANNOTATIONS = 50

const WRITES_COMMENT = new Set(['issues/create-comment', 'issues/update-comment'])
const CHANGES_COMMENT = new Set(['issues/update-comment', 'issues/delete-comment'])
const WRITES_CHECK_RUN = new Set(['checks/create', 'checks/update'])

/** Refusals of GitHub that the emulator does not know; undefined lets the call through. */
export async function refuse(world: World, call: Call): Promise<Answer | undefined> {
  const operation = call.match?.operation.id ?? ''
  if (call.caller.kind === 'unknown') return refusal(401, 'Bad credentials')
  if (WRITES_COMMENT.has(operation) && commentIsTooLong(call)) {
    return refusal(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
  }
  if (WRITES_CHECK_RUN.has(operation)) return refuseCheckRun(call)
  if (CHANGES_COMMENT.has(operation)) return await refuseForeignComment(world, call)
  return undefined
}

function commentIsTooLong(call: Call): boolean {
  return (textField(call.body, 'body') ?? '').length > MAX_COMMENT_CHARS
}

function refuseCheckRun(call: Call): Answer | undefined {
  if (call.caller.kind !== 'installation') {
    return refusal(403, 'You must authenticate via a GitHub App.')
  }
  const annotations = field(field(call.body, 'output'), 'annotations')
  if (!Array.isArray(annotations) || annotations.length <= MAX_ANNOTATIONS) return undefined
  return refusal(422, `Invalid request: more than ${MAX_ANNOTATIONS} annotations`)
}

async function refuseForeignComment(world: World, call: Call): Promise<Answer | undefined> {
  const { caller } = call
  if (caller.kind !== 'user') return undefined
  const path = `${repositoryPath(call)}/issues/comments/${parameter(call, 'comment_id')}`
  const author = textField(field(await fetchJson(world, call, path), 'user'), 'login')
  if (author === undefined || author === caller.login) return undefined
  const level = await fetchCallerLevel(world, call)
  return atLeast(level, 'write') ? undefined : refusal(403, 'Must have write access to edit this')
}

/** GitHub does not admit that a repository exists to those who may not see it. */
export async function hideRepository(world: World, call: Call, answer: Answer): Promise<Answer> {
  const denied = answer.status === 401 || answer.status === 403
  if (call.method !== 'GET' || !denied || !call.pathname.startsWith('/repos/')) return answer
  const visible = (await fetchRepository(world, call)) !== undefined
  return visible ? answer : notFound()
}
