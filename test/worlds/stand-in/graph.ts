import { buildSchema, graphql, parse, validate } from 'graphql'
import type { Comment } from './emulator-store.ts'
import { type Answer, type Call, field, jsonAnswer, refusal, textField } from './exchange.ts'
import type { Memory } from './overlay.ts'
import type { Session } from './session.ts'
import { type RefsInput, updateRefs } from './update-refs.ts'
import { canSee, type World } from './world.ts'

// As far as we ask, word for word: docs.github.com/public/fpt/schema.docs.graphql.
const SCHEMA = buildSchema(`
  scalar DateTime
  interface Node { id: ID! }
  interface Actor { login: String! }
  type User implements Actor { login: String! }
  type Bot implements Actor { login: String! }
  "A comment on an Issue."
  type IssueComment implements Node {
    id: ID!
    fullDatabaseId: String
    body: String!
    author: Actor
    createdAt: DateTime!
    updatedAt: DateTime!
    "The actor who edited the comment."
    editor: Actor
    "The moment the editor made the last edit"
    lastEditedAt: DateTime
    "A list of Reactions left on the Issue."
    reactions: ReactionConnection!
  }
  type ReactionConnection { totalCount: Int! }
  type Organization {
    "Organization is adminable by the viewer."
    viewerCanAdminister: Boolean!
  }
  type Query {
    nodes(ids: [ID!]!): [Node]!
    organization(login: String!): Organization
  }
  scalar GitObjectID
  scalar GitRefname
  input RefUpdate {
    "The value this ref should be updated to."
    afterOid: GitObjectID!
    "The value this ref needs to point to before the update."
    beforeOid: GitObjectID
    "Force a non fast-forward update."
    force: Boolean = false
    "The fully qualified name of the ref to be update. For example refs/heads/branch-name"
    name: GitRefname!
  }
  input UpdateRefsInput {
    clientMutationId: String
    refUpdates: [RefUpdate!]!
    repositoryId: ID!
  }
  type UpdateRefsPayload { clientMutationId: String }
  type Mutation { updateRefs(input: UpdateRefsInput!): UpdateRefsPayload }
`)

export interface Graph {
  readonly serves: (call: Call) => boolean
  /** What our excerpt of the schema has no words for. */
  readonly checkRequest: (call: Call) => readonly string[]
  readonly answer: (call: Call) => Promise<Answer>
}

/** GitHub's other interface: it alone tells who edited a text, and moves a branch only from where it is known to be. */
export function createGraph(session: Session): Graph {
  return {
    serves: ({ method, pathname }) => method === 'POST' && pathname === '/graphql',
    checkRequest: ({ body }) => {
      const faults = faultsOf(textField(body, 'query') ?? '')
      return faults.length === 0 ? [] : ['POST /graphql is not described', ...faults]
    },
    answer: async (call) => {
      const { caller } = call
      if (caller.kind === 'anonymous' || caller.kind === 'unknown') {
        return refusal(401, 'Bad credentials')
      }
      const variableValues = Object(field(call.body, 'variables'))
      const rootValue = {
        nodes: ({ ids }: { readonly ids: readonly string[] }) =>
          ids.map((id) => findComment(session, call, id)),
        organization: ({ login }: { readonly login: string }) => ({
          viewerCanAdminister: isAdmin(session.world, call, login),
        }),
        updateRefs: ({ input }: { readonly input: RefsInput }) => updateRefs(session, call, input),
      }
      const source = textField(call.body, 'query') ?? ''
      const result = await graphql({ schema: SCHEMA, source, rootValue, variableValues })
      const errors = [...(result.errors ?? []), ...missing(result.data, variableValues)]
      return jsonAnswer(200, errors.length === 0 ? result : { ...result, errors })
    },
  }
}

/** What is not there, or not for the caller, is null and named among the errors: github/graphql-client#16. */
function missing(data: unknown, variables: unknown): readonly object[] {
  const [nodes, ids] = [field(data, 'nodes'), field(variables, 'ids')]
  if (!Array.isArray(nodes) || !Array.isArray(ids)) return []
  return nodes.flatMap((node, index) => {
    const message = `Could not resolve to a node with the global id of '${ids[index]}'`
    return node === null ? [{ type: 'NOT_FOUND', path: ['nodes', index], message }] : []
  })
}

/** A person who owns it: an App owns no organisation. */
function isAdmin({ seed }: World, { caller }: Call, login: string): boolean {
  return (
    caller.kind === 'user' && (seed.organisations[login]?.admins.includes(caller.login) ?? false)
  )
}

function faultsOf(query: string): readonly string[] {
  try {
    return validate(SCHEMA, parse(query)).map(({ message }) => message)
  } catch (error) {
    return [String(error)]
  }
}

function findComment(session: Session, call: Call, nodeId: string): object | null {
  const { world, overlay } = session
  const comment = world.store.comments
    .all()
    .find((each) => field(each, 'node_id') === nodeId && each.comment_type === 'issue')
  const repository = comment && world.store.repos.get(comment.repo_id)
  if (comment === undefined || repository === undefined) return null
  if (!canSee(world, call, repository)) return null
  return shown(world, comment, overlay.memory)
}

function shown(world: World, comment: Comment, { edits, reactions }: Memory): object {
  const edit = edits.get(comment.id)
  const own = reactions.filter(({ commentId }) => commentId === comment.id)
  return {
    __typename: 'IssueComment',
    id: field(comment, 'node_id'),
    fullDatabaseId: String(comment.id),
    body: comment.body,
    author: actorOf(world.store.users.get(comment.user_id)?.login),
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    editor: edit === undefined ? null : actorOf(edit.login),
    lastEditedAt: edit?.at ?? null,
    reactions: { totalCount: own.length },
  }
}

/** GraphQL names an App without the [bot] that REST puts behind it. */
function actorOf(login: string | undefined): object | null {
  if (login === undefined) return null
  const bot = /^(.*)\[bot\]$/.exec(login)?.[1]
  return bot === undefined ? { __typename: 'User', login } : { __typename: 'Bot', login: bot }
}
