import { type Octokit, openGitHub } from '../../github/client/client.ts'
import { observe } from '../../github/client/observe.ts'
import { nameGitHubError } from '../../github/client/reasons.ts'
import { lookAtApp, lookAtToken } from '../../github/health/look-credentials.ts'
import { lookAtHub } from '../../github/health/look-hub.ts'
import { lookAtOrganisation } from '../../github/health/look-organisation.ts'
import { lookAtPolicies } from '../../github/health/look-policies.ts'
import { lookAtRound } from '../../github/health/look-round.ts'
import { lookAtWorkflows } from '../../github/health/look-workflows.ts'
import type { HubConfig } from '../../hub/hub-config.ts'
import type { Observations } from '../../hub/observations.ts'
import { WorldError } from '../../input/bad-news.ts'
import { type HubAccess, serverTime } from '../../session/hub-session.ts'

export interface Asking {
  readonly access: HubAccess
  readonly config: HubConfig | null
  /** The digest of what people judge by, for each exercise of which they judge something. */
  readonly criteria: ReadonlyMap<string, string>
  readonly log: (text: string) => void
  readonly second?: number | undefined
}

type OnGitHub = 'token' | 'app' | 'hub' | 'organisation' | 'workflows' | 'policies' | 'round'

export interface SeenOnGitHub extends Looked {
  /** Why nothing more was seen; null where GitHub answered to the end. */
  readonly trouble: WorldError | null
}

type Looked = Pick<Observations, OnGitHub>
type Step = (seen: Looked) => Promise<Partial<Looked>>

/** One look after the other. Where GitHub is not reached, what was seen before stays. */
export async function lookAtGitHub(asking: Asking): Promise<SeenOnGitHub> {
  let seen: Looked = {
    token: { kind: 'unasked' },
    app: 'unasked',
    hub: null,
    organisation: null,
    workflows: null,
    policies: null,
    round: null,
  }
  try {
    for (const step of await stepsOf(asking)) seen = { ...seen, ...(await step(seen)) }
    return { ...seen, trouble: null }
  } catch (error) {
    const named = nameGitHubError(error)
    if (named instanceof WorldError) return { ...seen, trouble: named }
    throw named
  }
}

async function stepsOf(asking: Asking): Promise<readonly Step[]> {
  const { access, config } = asking
  const app: Step = async () => ({ app: await lookAtOwnApp(asking) })
  if (access.token === '') {
    const token: Step = async () => ({ token: { kind: 'missing' } })
    return [token, app]
  }
  const octokit = await openGitHub({ ...connection(asking), credential: { token: access.token } })
  const token: Step = async () => ({ token: await lookAtToken(octokit) })
  return [token, app, ...(config === null ? [] : stepsInHub(octokit, config, asking.criteria))]
}

/** With a token that GitHub refuses, or one that cannot see the hub, other answers would be refusals too. */
function stepsInHub(
  octokit: Octokit,
  config: HubConfig,
  criteria: Asking['criteria'],
): readonly Step[] {
  const { hub, organisation } = config
  const always: readonly Step[] = [
    async () => ({ hub: await lookAtHub(octokit, hub) }),
    async () => ({ organisation: await lookAtOrganisation(octokit, organisation) }),
    async () => ({ policies: await lookAtPolicies(octokit, organisation) }),
  ]
  const inside: readonly Step[] = [
    async () => ({ workflows: await lookAtWorkflows(octokit, hub) }),
    async () => {
      return { round: await lookAtRound(octokit, config, await serverTime(octokit), criteria) }
    },
  ]
  const unless = (isUseless: (seen: Looked) => boolean) => (step: Step) => async (seen: Looked) =>
    isUseless(seen) ? {} : await step(seen)
  return [
    ...always.map(unless(isRefused)),
    ...inside.map(unless((seen) => isRefused(seen) || seen.hub?.repository.kind === 'hidden')),
  ]
}

function isRefused({ token }: Looked): boolean {
  return token.kind === 'refused'
}

async function lookAtOwnApp(asking: Asking): Promise<Observations['app']> {
  const { access, config } = asking
  const { appId, appKey: privateKey } = access
  if (config === null || (appId === '' && privateKey === '')) return null
  if (appId === '' || privateKey === '') {
    return { kind: 'hidden', reason: 'TAKEHOME_APP_ID and TAKEHOME_APP_KEY belong together' }
  }
  const { organisation } = config
  return await observe(async () => {
    const credential = { appId, privateKey, organisation }
    return await lookAtApp(await openGitHub({ ...connection(asking), credential }), organisation)
  })
}

function connection({ access: { apiUrl }, log, second }: Asking) {
  return { apiUrl, log, ...(second === undefined ? {} : { second }) }
}
