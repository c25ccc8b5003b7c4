import { timestamp } from './clock.ts'
import { type Answer, type Call, field, parseJson, refusal, textField } from './exchange.ts'
import { type Handler, type Handlers, loginOf, type World } from './world.ts'

/** Commits that GitHub makes or dates carry the time of its clock, and so foreseeable SHAs. */
export function commits(world: World): Handlers {
  const dated =
    (complete: (call: Call) => object): Handler =>
    async (call) =>
      await world.emulator.forward({
        ...call,
        bytes: Buffer.from(JSON.stringify({ ...Object(call.body), ...complete(call) })),
      })

  const both = (call: Call) => {
    const date = timestamp(world.now())
    const login = loginOf(call) ?? 'GitHub'
    const somebody = { name: login, email: `${login}@users.noreply.github.com`, date }
    const committer = { ...somebody, ...Object(field(call.body, 'committer')) }
    return { author: { ...committer, ...Object(field(call.body, 'author')) }, committer }
  }
  const write: Handler = async (call) => explainMissingSha(await dated(both)(call))
  return {
    'repos/create-or-update-file-contents': write,
    'repos/delete-file': write,
    'git/create-commit': dated((call) => {
      const { author, committer } = both(call)
      // Without a committer GitHub takes the author for it.
      return { author, committer: field(call.body, 'committer') === undefined ? author : committer }
    }),
  }
}

function explainMissingSha(answer: Answer): Answer {
  const message = textField(parseJson(answer.bytes), 'message') ?? ''
  const missing = answer.status === 422 && message.startsWith('"sha" wasn\'t supplied')
  return missing ? refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.') : answer
}
