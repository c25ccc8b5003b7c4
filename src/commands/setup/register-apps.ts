import type { Octokit } from '../../github/client/client.ts'
import { type AppWithKey, convertManifest, recogniseApp } from '../../github/set-up/app-key.ts'
import { lookAtApps } from '../../github/set-up/look-apps.ts'
import { lookAtKept } from '../../github/set-up/look-hub-settings.ts'
import { openSecrets, type PutSecret } from '../../github/set-up/put-secret.ts'
import { putVariable } from '../../github/set-up/put-variable.ts'
import {
  APP_KINDS,
  APP_SECRETS,
  APP_VARIABLES,
  type AppKind,
  appNameText,
} from '../../hub/app-needs.ts'
import { planApp } from '../../hub/plan-app.ts'
import { hasEnvironments } from '../../hub/plan-set-up.ts'
import type { SetUpSeen, SetUpWish } from '../../hub/set-up-seen.ts'
import type { SetUpStep } from '../../hub/set-up-step.ts'
import { openRegistration } from '../../registration/serve-registration.ts'

/** Sees to it that both Apps are registered and installed, as far as people do their part. */
export type RegisterApps = (seen: SetUpSeen) => Promise<void>

export interface RegistrationRequest {
  readonly wish: SetUpWish
  readonly serverUrl: string
  /** Of the page on this machine; 0 for any free one. */
  readonly port: number
  /** Speaks for an App whose key somebody has chosen. */
  readonly connect: (app: {
    readonly appId: string
    readonly privateKey: string
  }) => Promise<Octokit>
  /**
   * Shows the page and gives people time for one more step; false ends the waiting. It is called again as
   * long as something is left.
   */
  readonly wait: (page: string, left: readonly SetUpStep[]) => Promise<boolean>
}

/** What GitHub lets only people do is done on a page of this machine; what is left of it needs no page. */
export function registerWith(octokit: Octokit, request: RegistrationRequest): RegisterApps {
  return async (seen) => {
    const { hub, organisation } = request.wish
    const look = async () => await lookAtApps(octokit, organisation, await lookAtKept(octokit, hub))
    const apps = await look()
    const put = await openPlaces(octokit, request, seen)
    await finishIds(put, apps)
    await serveUntilDone(octokit, request, { put, look, apps })
  }
}

type Apps = SetUpSeen['apps']
type Places = Readonly<Record<AppKind, PutSecret>>

interface Desk {
  readonly put: Places
  readonly look: () => Promise<Apps>
  readonly apps: Apps
}

async function serveUntilDone(
  octokit: Octokit,
  request: RegistrationRequest,
  desk: Desk,
): Promise<void> {
  const { organisation } = request.wish
  let { apps } = desk
  const steps = () => APP_KINDS.flatMap((kind) => planApp(kind, request.wish, { apps }))
  const left = () => steps().filter(({ state }) => state === 'click')
  if (left().length === 0) return
  const failure = Promise.withResolvers<never>()
  // It may come while nobody waits for it yet.
  failure.promise.catch(() => {})
  const keep = async (kind: AppKind, app: AppWithKey) => {
    await keepApp(octokit, request.wish, desk.put[kind], kind, app)
    const recorded = { id: app.id, slug: app.slug }
    apps = { ...apps, [kind]: { ...apps[kind], recorded, hasId: true, hasKey: true } }
  }
  const registration = await openRegistration(
    {
      registered: async (kind, code) =>
        await keep(kind, await convertManifest(octokit, kind, organisation, code)),
      keyChosen: async (kind, app) =>
        await keep(kind, await recogniseApp(request.connect, kind, organisation, app)),
      facts: () => factsOf(request, steps()),
      failed: failure.reject,
    },
    request.port,
  )
  try {
    let goesOn = true
    while (goesOn && left().length > 0) {
      goesOn = await Promise.race([request.wait(registration.url, left()), failure.promise])
      apps = await desk.look()
    }
  } finally {
    await registration.close()
  }
}

function factsOf({ wish, serverUrl }: RegistrationRequest, steps: readonly SetUpStep[]) {
  const { hub, organisation } = wish
  return { organisation, serverUrl, hubUrl: `${serverUrl}/${hub.owner}/${hub.repo}`, steps }
}

/** The provisioner's key is for the job that invites alone, where the plan has a place for that. */
async function openPlaces(
  octokit: Octokit,
  { wish: { hub } }: RegistrationRequest,
  seen: SetUpSeen,
): Promise<Places> {
  const forInvitations = hasEnvironments(seen) ? 'environment' : 'repository'
  return {
    grader: await openSecrets(octokit, hub, 'repository'),
    provisioner: await openSecrets(octokit, hub, forInvitations),
  }
}

/**
 * First whose key it is, so that a run which dies right after leaves a trace; then the key, which nobody can
 * ask for again; then the id.
 */
async function keepApp(
  octokit: Octokit,
  { hub }: SetUpWish,
  put: PutSecret,
  kind: AppKind,
  { id, slug, pem }: AppWithKey,
): Promise<void> {
  await putVariable(octokit, hub, APP_VARIABLES[kind], appNameText({ id, slug }))
  await put(APP_SECRETS[kind].key, pem)
  await put(APP_SECRETS[kind].id, String(id))
}

/** Where a run died between a key and its id, what was written down before says the id. */
async function finishIds(put: Places, apps: Apps): Promise<void> {
  for (const kind of APP_KINDS) {
    const { recorded, hasKey, hasId } = apps[kind]
    if (recorded === null || !hasKey || hasId) continue
    await put[kind](APP_SECRETS[kind].id, String(recorded.id))
  }
}
