import type { ListedComment } from '../../review/spoken.ts'
import type { Octokit } from '../client/client.ts'

// https://docs.github.com/en/graphql/reference/objects#issuecomment: `editor` is who edited the text last, null
// where nobody did or the account is gone; `lastEditedAt` tells these two apart. Text and editor come in one
// answer, so that an edit in between cannot pass for its author's; the author comes in it too, because anybody may
// take another login at any time. `reactions` are anybody's.
const QUERY = `
  query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on IssueComment {
        id body lastEditedAt author { login } editor { login } reactions { totalCount }
      }
    }
  }`

interface Answer {
  readonly nodes: readonly (null | Node)[]
}

interface Node {
  readonly id?: string
  readonly body: string
  readonly lastEditedAt: string | null
  readonly author: { readonly login: string } | null
  readonly editor: { readonly login: string } | null
  readonly reactions: { readonly totalCount: number }
}

type Text = Pick<ListedComment, 'body' | 'editor' | 'hasReaction'>

interface Read extends Text {
  readonly isOwn: boolean
}

type Listed = Omit<ListedComment, keyof Text | 'userId'> & { readonly nodeId: string }

// GitHub answers for at most a hundred nodes at once.
const MOST_NODES = 100

/**
 * The comments with their present text and who wrote it; one that is gone by now is left out. REST tells
 * neither, nor surely that a text was edited: its times have no parts of a second.
 */
export async function withEditors<C extends Listed>(
  octokit: Octokit,
  comments: readonly C[],
): Promise<readonly (Omit<C, 'nodeId'> & Text)[]> {
  const texts = new Map<string, Read>()
  for (let first = 0; first < comments.length; first += MOST_NODES) {
    const ids = comments.slice(first, first + MOST_NODES).map(({ nodeId }) => nodeId)
    const { nodes } = await ask(octokit, ids)
    for (const node of nodes) {
      if (node?.id !== undefined) texts.set(node.id, readNode(node))
    }
  }
  return comments.flatMap(({ nodeId, ...comment }) => {
    const found = texts.get(nodeId)
    if (found === undefined) return []
    const { isOwn, ...text } = found
    return [{ ...comment, ...text, editor: isOwn ? comment.by : text.editor }]
  })
}

function readNode(node: Node): Read {
  const { body, lastEditedAt, author, editor, reactions } = node
  const by = lastEditedAt === null ? null : (editor?.login ?? 'ghost')
  const isOwn = by !== null && by === author?.login
  return { body, editor: by, isOwn, hasReaction: reactions.totalCount > 0 }
}

/** A comment that was deleted in between is null in the answer, and an error beside it. */
async function ask(octokit: Octokit, ids: readonly string[]): Promise<Answer> {
  try {
    return await octokit.graphql<Answer>(QUERY, { ids })
  } catch (error) {
    const { data, errors } = Object(error)
    const isGone = (each: unknown) => Object(each).type === 'NOT_FOUND'
    if (Array.isArray(Object(data).nodes) && Array.isArray(errors) && errors.every(isGone))
      return data
    throw error
  }
}
