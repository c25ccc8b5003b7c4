import { timestamp } from './clock.ts'
import { type Call, notFound, parameter, refusal } from './exchange.ts'
import type { SeededApp } from './github-seed.ts'
import { ownerAccount } from './organisations.ts'
import { type Handlers, mended, type World } from './world.ts'

const GOOD_FOR_MS = 3_600_000

/** An organisation may have several Apps; each is told of its own installation only. */
export function apps(world: World): Handlers {
  const mendOwner =
    (organisation: string | undefined, name: 'owner' | 'account') => async (call: Call) => {
      const answer = await world.emulator.forward(call)
      if (organisation === undefined || answer.status >= 300) return answer
      const account = await ownerAccount(world, organisation)
      return mended(answer, (json) => ({ ...Object(json), [name]: account }))
    }
  const installation = async (call: Call) => {
    const { caller } = call
    if (caller.kind !== 'app') return refusal(401, 'A JSON web token could not be decoded')
    const { app } = caller
    const account = parameter(call, 'org') || parameter(call, 'owner')
    if (app === undefined || app.organisation !== account) return notFound()
    return await mendOwner(app.organisation, 'account')(askedById(call, app))
  }
  return {
    'apps/get-authenticated': async (call) => await mendOwner(organisationOf(call), 'owner')(call),
    'apps/get-installation': async (call) => await mendOwner(organisationOf(call), 'account')(call),
    // "Installation tokens expire one hour from the time you create them": docs.github.com, REST, Create an
    // installation access token for an app. The emulator counts from its own clock.
    'apps/create-installation-access-token': async (call) =>
      mended(await world.emulator.forward(call), (json) => {
        const until = new Date(world.now().getTime() + GOOD_FOR_MS)
        return { ...Object(json), expires_at: timestamp(until) }
      }),
    'apps/get-org-installation': installation,
    'apps/get-repo-installation': installation,
    'apps/list-installations': async (call) => {
      const answer = await world.emulator.forward(call)
      const organisation = organisationOf(call)
      if (organisation === undefined || answer.status >= 300) return answer
      const account = await ownerAccount(world, organisation)
      return mended(answer, (json) =>
        Array.isArray(json) ? json.map((each) => ({ ...each, account })) : json,
      )
    },
  }
}

function organisationOf({ caller }: Call): string | undefined {
  return caller.kind === 'app' ? caller.app?.organisation : undefined
}

/** The emulator gives the first installation of an organisation, whoever asks. */
function askedById(call: Call, { installationId }: SeededApp): Call {
  return { ...call, target: `/app/installations/${installationId}` }
}
