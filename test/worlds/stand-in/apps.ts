import { type Call, notFound, parameter, refusal } from './exchange.ts'
import type { SeededApp } from './github-seed.ts'
import { ownerAccount } from './organisations.ts'
import { type Handlers, mended, type World } from './world.ts'

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
