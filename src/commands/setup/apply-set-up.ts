import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Octokit } from '../../github/client/client.ts'
import {
  allowPulls,
  allowPullsIn,
  closeRepositories,
  ensureEnvironment,
  keepWorkflows,
  runAlsoIn,
  runOnlyIn,
  shareAction,
  switchActionsOn,
} from '../../github/set-up/change-settings.ts'
import { replaceReviewKey, tellNotice } from '../../github/set-up/hub-settings-file.ts'
import { lookAtApps } from '../../github/set-up/look-apps.ts'
import {
  lookAtAction,
  lookAtFiles,
  lookAtHubSettings,
} from '../../github/set-up/look-hub-settings.ts'
import { lookAtSettings } from '../../github/set-up/look-organisation-settings.ts'
import { ensureHub, ensureLabel, pushFiles } from '../../github/set-up/make-hub.ts'
import { openSecrets } from '../../github/set-up/put-secret.ts'
import { HUB_KEY, missingFiles, planSetUp } from '../../hub/plan-set-up.ts'
import type { SetUpSeen, SetUpWish } from '../../hub/set-up-seen.ts'
import type { SetUpStep, StepId } from '../../hub/set-up-step.ts'
import { callerError } from '../../input/bad-news.ts'
import type { RegisterApps } from './register-apps.ts'

export interface SetUpRequest {
  readonly wish: SetUpWish
  /** Where init wrote the files of the hub. */
  readonly folder: string
  /** The value of the hub's key, where it has none yet. */
  readonly key: string
}

/** Asks GitHub how far the set-up has come. Throws CallerError for an organisation that the token does not own. */
export async function lookAtSetUp(octokit: Octokit, wish: SetUpWish): Promise<SetUpSeen> {
  const { hub, organisation } = wish
  const here = await lookAtSettings(octokit, organisation)
  if (here === null) {
    const hint = 'Create it on GitHub (the free plan is enough), or correct the name.'
    throw callerError('--organisation', `there is no organisation ${organisation}`, hint)
  }
  const isSame = hub.owner.toLowerCase() === organisation.toLowerCase()
  const seenHub = await lookAtHubSettings(octokit, hub)
  return {
    organisation: here,
    owner: isSame ? here : await lookAtSettings(octokit, hub.owner),
    hub: seenHub,
    action: await lookAtAction(octokit, wish.action),
    apps: await lookAtApps(octokit, organisation, seenHub),
  }
}

/**
 * Does what is left of the plan, step after step; the Apps on a page that their owner opens. It remembers
 * nothing: whoever is stopped runs it again, and it goes on from what GitHub says.
 * @returns The plan as it stands afterwards.
 */
export async function applySetUp(
  octokit: Octokit,
  request: SetUpRequest,
  registerApps: RegisterApps,
  log: (text: string) => void,
): Promise<readonly SetUpStep[]> {
  const { wish } = request
  const seen = await lookAtSetUp(octokit, wish)
  const before = planSetUp(wish, seen)
  const stuck = before.find(({ id, state }) => id === 'hub-repository' && state === 'by hand')
  // Everything else happens in it.
  if (stuck !== undefined) return before
  for (const step of before.filter(({ id, state }) => state === 'to do' && id !== 'files')) {
    log(`${step.what} ...`)
    await perform(octokit, request, step.id)
  }
  await registerApps(seen)
  // Their workflows begin at once, and find their secrets.
  await perform(octokit, request, 'files')
  return planSetUp(wish, await lookAtSetUp(octokit, wish))
}

async function perform(octokit: Octokit, request: SetUpRequest, id: StepId): Promise<void> {
  const { wish, folder, key } = request
  const { hub, organisation } = wish
  const isHere = hub.owner.toLowerCase() === organisation.toLowerCase()
  const work: Partial<Record<StepId, () => Promise<void>>> = {
    'hub-repository': () => ensureHub(octokit, hub),
    'base-permission': () => closeRepositories(octokit, organisation),
    'candidates-actions': () => runOnlyIn(octokit, organisation, isHere ? [hub] : []),
    'hub-in-selected': () => runAlsoIn(octokit, hub),
    'owner-pulls': () => allowPullsIn(octokit, hub.owner),
    'action-access': () => shareAction(octokit, wish.action),
    'hub-actions': () => switchActionsOn(octokit, hub),
    'hub-pulls': () => allowPulls(octokit, hub),
    'hub-access': () => keepWorkflows(octokit, hub),
    label: () => ensureLabel(octokit, hub),
    'review-key': () => replaceReviewKey(octokit, hub, wish.reviewKey ?? ''),
    'hub-key': async () => (await openSecrets(octokit, hub, 'repository'))(HUB_KEY, key),
    environment: () => ensureEnvironment(octokit, hub),
    files: () => pushMissing(octokit, wish, folder),
    notice: () => tellNotice(octokit, hub, wish.notice ?? {}),
  }
  await work[id]?.()
}

async function pushMissing(octokit: Octokit, wish: SetUpWish, folder: string): Promise<void> {
  const paths = missingFiles(wish, { files: await lookAtFiles(octokit, wish.hub) })
  const files = paths.map(async (path) => [path, await readFile(join(folder, path))] as const)
  if (paths.length > 0) await pushFiles(octokit, wish.hub, new Map(await Promise.all(files)))
}
