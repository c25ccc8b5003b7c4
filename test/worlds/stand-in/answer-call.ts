import { unlessSeen } from './conditional.ts'
import { type Answer, type Call, notFound } from './exchange.ts'
import { redirect } from './former-names.ts'
import { refuse } from './github-rules.ts'
import { acceptedPermissions } from './permissions.ts'
import { spend } from './rate-limits.ts'
import { type Session, takeTurn } from './session.ts'
import { scopesOf } from './token-scopes.ts'
import { adminAuthorization, findRepository, type World } from './world.ts'

/** GitHub's rules first, then whoever knows the answer. */
export async function answerCall(session: Session, call: Call): Promise<Answer> {
  const give = async () => await answerInTurn(session, call)
  const given = call.method === 'GET' ? await give() : await takeTurn(session, give)
  if (session.options.checkResponses !== false) {
    session.responseViolations.push(...session.contract.checkAnswer(call, given))
  }
  const answer = { ...given, headers: { ...given.headers, ...headersFor(session, call) } }
  return unlessSeen(session.overlay.memory.spent, call, answer)
}

/** For who has the turn already: a read, or a write that nothing else is done beside. */
export async function answerInTurn(session: Session, call: Call): Promise<Answer> {
  const { world, overlay } = session
  const refused =
    spend(world, overlay.memory.spent, call) ??
    redirect(world, overlay.memory.formerNames, call) ??
    refuse(world, call)
  if (refused !== undefined) return refused
  const handle = overlay.handlers[call.match?.operation.id ?? ''] ?? world.emulator.forward
  const given = hideRepository(world, call, await inNameOfApp(call, await handle(call), world))
  session.callers.learn(call, given)
  return given
}

/** The emulator keeps some doors shut for Apps that GitHub opens to those with the permission. */
async function inNameOfApp(call: Call, given: Answer, world: World): Promise<Answer> {
  if (given.status !== 401 || call.caller.kind !== 'installation') return given
  return await world.emulator.forward(call, adminAuthorization(call.caller.app.organisation))
}

/** GitHub does not admit that a repository exists to those who may not see it. */
function hideRepository(world: World, call: Call, answer: Answer): Answer {
  const denied = answer.status === 401 || answer.status === 403
  if (!denied || call.method !== 'GET' || !call.match?.parameters.has('repo')) return answer
  return findRepository(world, call) === undefined ? notFound() : answer
}

function headersFor({ world }: Session, call: Call): Readonly<Record<string, string>> {
  const { caller } = call
  // https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api: for Apps and fine-grained tokens.
  const accepted = caller.kind === 'installation' ? acceptedPermissions(call) : undefined
  if (accepted !== undefined) return { 'x-accepted-github-permissions': accepted }
  if (caller.kind !== 'user') return {}
  const scopes = scopesOf(world.seed, caller.token)
  return scopes === null ? {} : { 'x-oauth-scopes': scopes.join(', ') }
}
