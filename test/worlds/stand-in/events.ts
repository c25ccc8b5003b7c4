import { type Answer, type Call, field, parameter, parseJson, textField } from './exchange.ts'
import { type Handler, type Handlers, loginOf, repositoryName, type World } from './world.ts'

/** Something that happened in a repository and may start workflows. */
export interface GitHubEvent {
  /** As `owner/name`. */
  readonly repository: string
  /** As in `on` of a workflow. */
  readonly name: string
  /** The fields that workflows read most; a real payload has many more. */
  readonly payload: Readonly<Record<string, unknown>>
  readonly sender: Sender
  /** The file of the only workflow that is meant, for a `workflow_dispatch`. */
  readonly workflow?: string
}

interface Sender {
  readonly login: string
  readonly type: 'User' | 'Bot'
}

type Told = Pick<GitHubEvent, 'name' | 'payload' | 'workflow'>
type Tell = (world: World, call: Call, answer: Answer) => readonly Told[]

const TELLS: Readonly<Record<string, Tell>> = {
  'issues/create': (world, call, answer) => {
    const issue = issueAt(world, call, Number(field(parseJson(answer.bytes), 'number')))
    return [issueEvent('opened', { issue }), ...labelled(call, issue)]
  },
  'issues/add-labels': (world, call) => labelled(call, issueAt(world, call, numberOf(call))),
  'issues/create-comment': (world, call, answer) => {
    const issue = issueAt(world, call, numberOf(call))
    const comment = commentAt(world, Number(field(parseJson(answer.bytes), 'id')))
    return [{ name: 'issue_comment', payload: { action: 'created', issue, comment } }]
  },
  // GitHub tells of each person by an event of its own, and mails each one.
  'pulls/request-reviewers': (_, call) => {
    const reviewers = field(call.body, 'reviewers')
    const number = Number(parameter(call, 'pull_number'))
    return (Array.isArray(reviewers) ? reviewers : []).map((login) => {
      const payload = { action: 'review_requested', number, requested_reviewer: { login } }
      return { name: 'pull_request', payload }
    })
  },
  'actions/create-workflow-dispatch': (_, call) => {
    const payload = { ref: field(call.body, 'ref'), inputs: field(call.body, 'inputs') ?? {} }
    return [{ name: 'workflow_dispatch', payload, workflow: parameter(call, 'workflow_id') }]
  },
  'repos/create-dispatch-event': (_, call) => {
    const action = field(call.body, 'event_type')
    const client_payload = field(call.body, 'client_payload') ?? {}
    return [{ name: 'repository_dispatch', payload: { action, client_payload } }]
  },
}

// What these are about may be gone afterwards, so it is read before.
const CHANGES_COMMENT: Readonly<Record<string, string>> = {
  'issues/update-comment': 'edited',
  'issues/delete-comment': 'deleted',
}

/** The handlers of what causes events, which also record them. */
export function recordEvents(world: World, recorded: GitHubEvent[], handlers: Handlers): Handlers {
  const operations = [...Object.keys(TELLS), ...Object.keys(CHANGES_COMMENT)]
  return Object.fromEntries(
    operations.map((operation) => {
      const handle = handlers[operation] ?? (async (call) => await world.emulator.forward(call))
      return [operation, recordEvent(world, recorded, operation, handle)] as const
    }),
  )
}

function recordEvent(
  world: World,
  recorded: GitHubEvent[],
  operation: string,
  handle: Handler,
): Handler {
  return async (call) => {
    const before = aboutComment(world, call, operation)
    const answer = await handle(call)
    if (answer.status >= 300) return answer
    const sender = senderOf(call)
    for (const told of [...before(), ...(TELLS[operation]?.(world, call, answer) ?? [])]) {
      const payload = { ...told.payload, sender }
      recorded.push({ repository: repositoryName(call), sender, ...told, payload })
    }
    return answer
  }
}

function aboutComment(world: World, call: Call, operation: string): () => readonly Told[] {
  const action = CHANGES_COMMENT[operation]
  if (action === undefined) return () => []
  const id = Number(parameter(call, 'comment_id'))
  const number = world.store.comments.get(id)?.issue_number ?? 0
  const comment = commentAt(world, id)
  return () => {
    const now = commentAt(world, id) ?? comment
    const payload = { action, issue: issueAt(world, call, number), comment: now }
    const changes = { body: { from: field(comment, 'body') } }
    return [
      { name: 'issue_comment', payload: action === 'edited' ? { ...payload, changes } : payload },
    ]
  }
}

function labelled(call: Call, issue: unknown): readonly Told[] {
  const labels = field(call.body, 'labels')
  if (!Array.isArray(labels)) return []
  return labels.map((label) => {
    const name = textField(label, 'name') ?? String(label)
    return issueEvent('labeled', { issue, label: { name } })
  })
}

function issueEvent(action: string, payload: object): Told {
  return { name: 'issues', payload: { action, ...payload } }
}

function issueAt(world: World, call: Call, number: number): object | undefined {
  const repository = world.store.repos.findOneBy('full_name', repositoryName(call))
  const issues = world.store.issues.findBy('repo_id', repository?.id)
  const issue = issues.find((each) => each.number === number)
  if (issue === undefined) return undefined
  const { title, body, state, user_id, label_ids, is_pull_request } = issue
  const labels = label_ids.map((id) => ({ name: world.store.labels.get(id)?.name }))
  const user = accountAt(world, user_id)
  const pull_request = { url: `${world.url}/repos/${repositoryName(call)}/pulls/${number}` }
  const shown = { number, title, body, state, user, labels }
  return is_pull_request ? { ...shown, pull_request } : shown
}

function commentAt(world: World, id: number): object | undefined {
  const comment = world.store.comments.get(id)
  if (comment === undefined) return undefined
  return { id, body: comment.body, user: accountAt(world, comment.user_id) }
}

function accountAt(world: World, id: number): object {
  const account = world.store.users.get(id)
  return { login: account?.login, type: account?.type ?? 'User' }
}

function senderOf(call: Call): Sender {
  const login = loginOf(call) ?? 'nobody'
  return { login, type: call.caller.kind === 'installation' ? 'Bot' : 'User' }
}

function numberOf(call: Call): number {
  return Number(parameter(call, 'issue_number'))
}
