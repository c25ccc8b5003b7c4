import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, field, parameter, refusal } from './exchange.ts'
import { refuseLengths, refuseLongText } from './length-limits.ts'
import { refuseByOrganisation, refuseCreation } from './organisation-rules.ts'
import { refuseForbidden } from './permissions.ts'
import { refusePullRequest } from './pull-request-rules.ts'
import { refuseNarrowToken } from './token-scopes.ts'
import { refuseWorkflowFiles } from './workflow-files.ts'
import { atLeast, callerLevel, findRepository, loginOf, type World } from './world.ts'

const MAX_ANNOTATIONS = 50

const CHANGES_COMMENT = new Set(['issues/update-comment', 'issues/delete-comment'])
const WRITES_CHECK_RUN = new Set(['checks/create', 'checks/update'])

type Rule = (
  world: World,
  call: Call,
  repository: Repository,
  operation: string,
) => Answer | undefined

// In this order: what is not there cannot be archived, and what is archived cannot be empty-checked.
const RULES: readonly Rule[] = [
  refuseNarrowToken,
  refuseByOrganisation,
  refuseArchived,
  refuseEmpty,
  refuseSwitchedOffIssues,
  refuseLongText,
  refuseForeignComment,
  refuseCheckRun,
  refusePullRequest,
  refuseTree,
]

/** Refusals of GitHub that the emulator does not know; undefined lets the call through. */
export function refuse(world: World, call: Call): Answer | undefined {
  const operation = call.match?.operation.id ?? ''
  if (call.caller.kind === 'unknown') return refusal(401, 'Bad credentials')
  if (call.caller.kind === 'installation' && operation.startsWith('users/get-auth')) {
    return refusal(403, 'Resource not accessible by integration')
  }
  return (
    refuseForbidden(world, call) ??
    (call.match?.parameters.has('repo')
      ? refuseInRepository(world, call, operation)
      : (refuseLengths(call, operation) ?? refuseCreation(world, call, operation)))
  )
}

function refuseInRepository(world: World, call: Call, operation: string): Answer | undefined {
  const repository = findRepository(world, call)
  if (repository === undefined) return undefined
  for (const rule of RULES) {
    const refused = rule(world, call, repository, operation)
    if (refused !== undefined) return refused
  }
  return undefined
}

function refuseArchived(_: World, call: Call, { archived }: Repository, operation: string) {
  if (!archived || call.method === 'GET' || operation === 'repos/delete') return undefined
  if (operation === 'repos/update' && field(call.body, 'archived') !== undefined) return undefined
  return refusal(403, 'Repository was archived so is read-only.')
}

function refuseEmpty(world: World, _: Call, { id }: Repository, operation: string) {
  if (!operation.startsWith('git/') && operation !== 'repos/list-commits') return undefined
  const empty = world.store.refs.findBy('repo_id', id).length === 0
  return empty ? refusal(409, 'Git Repository is empty.') : undefined
}

function refuseSwitchedOffIssues(
  world: World,
  call: Call,
  { id, issues_are_off }: Repository,
  operation: string,
) {
  if (issues_are_off !== true || !operation.startsWith('issues/')) return undefined
  if (operation === 'issues/create') return refusal(410, 'Issues are disabled for this repo')
  const number = Number(parameter(call, 'issue_number'))
  const pulls = world.store.pullRequests.findBy('repo_id', id)
  const isIssue = call.match?.parameters.has('issue_number') === true
  const gone = isIssue && !pulls.some((pull) => pull.number === number)
  return gone ? refusal(404, 'Not Found') : undefined
}

function refuseTree(world: World, call: Call, repository: Repository, operation: string) {
  if (operation !== 'git/create-tree') return undefined
  return refuseWorkflowFiles(world, call, repository, operation)
}

function refuseForeignComment(world: World, call: Call, repository: Repository, operation: string) {
  if (!CHANGES_COMMENT.has(operation) || call.caller.kind !== 'user') return undefined
  const comment = world.store.comments.get(Number(parameter(call, 'comment_id')))
  const author = comment && world.store.users.get(comment.user_id)?.login
  if (author === undefined || author === loginOf(call)) return undefined
  const level = callerLevel(world, call, repository)
  return atLeast(level, 'write') ? undefined : refusal(403, 'Must have write access to edit this')
}

function refuseCheckRun(world: World, call: Call, _: Repository, operation: string) {
  if (!WRITES_CHECK_RUN.has(operation)) return undefined
  const { caller } = call
  if (caller.kind !== 'installation') {
    return refusal(403, 'You must authenticate via a GitHub App.')
  }
  const run = world.store.checkRuns.get(Number(parameter(call, 'check_run_id')))
  if (run !== undefined && run.app_id !== caller.app.id) {
    return refusal(403, 'Only the GitHub App that created this check run can modify it.')
  }
  const annotations = field(field(call.body, 'output'), 'annotations')
  if (!Array.isArray(annotations) || annotations.length <= MAX_ANNOTATIONS) return undefined
  return refusal(422, `Invalid request: more than ${MAX_ANNOTATIONS} annotations`)
}
