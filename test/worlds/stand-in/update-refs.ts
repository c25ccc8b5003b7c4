import { answerInTurn } from './answer-call.ts'
import { type Call, field, parseJson, textField } from './exchange.ts'
import { type Session, takeTurn } from './session.ts'

export interface RefsInput {
  readonly repositoryId: string
  readonly refUpdates: readonly {
    readonly name: string
    readonly beforeOid?: string
    readonly afterOid: string
    readonly force: boolean
  }[]
}

/**
 * One ref, moved as REST moves it, by whoever may do that there. Several at once are not done here: nothing of
 * ours asks for it.
 */
export async function updateRefs(
  session: Session,
  call: Call,
  { repositoryId, refUpdates }: RefsInput,
): Promise<object> {
  const [update, ...more] = refUpdates
  if (update === undefined || more.length > 0) throw new Error('one ref at a time here')
  const { store } = session.world
  const repository = store.repos.all().find((each) => field(each, 'node_id') === repositoryId)
  if (repository === undefined) {
    throw new Error(`Could not resolve to a node with the global id of '${repositoryId}'`)
  }
  return await takeTurn(session, async () => {
    const ref = store.refs.findBy('repo_id', repository.id).find(({ ref }) => ref === update.name)
    // In GitHub's own words nobody has written this refusal down; see UNKNOWN.
    if (update.beforeOid !== undefined && ref?.sha !== update.beforeOid) {
      throw new Error(`${update.name} does not point to ${update.beforeOid}`)
    }
    const answer = await answerInTurn(session, asRest(session, call, repository.full_name, update))
    if (answer.status >= 400) throw new Error(textField(parseJson(answer.bytes), 'message') ?? '')
    return { clientMutationId: null }
  })
}

function asRest(
  session: Session,
  call: Call,
  fullName: string,
  { name, afterOid, force }: RefsInput['refUpdates'][number],
): Call {
  const pathname = `/repos/${fullName}/git/${name}`
  const body = { sha: afterOid, force }
  const bytes = Buffer.from(JSON.stringify(body))
  const match = session.contract.match('PATCH', pathname)
  const headers = { ...call.headers, 'content-length': String(bytes.length) }
  return { ...call, method: 'PATCH', target: pathname, pathname, headers, bytes, body, match }
}
