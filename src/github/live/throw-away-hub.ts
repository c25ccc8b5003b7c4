import type { Octokit } from '../client/client.ts'
import { actionsOf } from '../health/look-organisation.ts'
import { allowPulls, runAlsoIn } from '../set-up/change-settings.ts'
import { ensureLabel, pushFiles } from '../set-up/make-hub.ts'
import { openSecrets } from '../set-up/put-secret.ts'
import { expect, type HubParts, throwAwayDescription } from './bench.ts'

/** A workflow of the throw-away hub alone, whose one job names an environment. */
export const ENVIRONMENT_WORKFLOW = 'live-environment.yml'

/** A hub beside the team's own, set up as init does; nothing of the team's own is touched. */
export async function makeThrowAwayHub(
  octokit: Octokit,
  { place, files, secrets }: HubParts,
  now: string,
): Promise<void> {
  await octokit.rest.repos.createInOrg({
    org: place.owner,
    name: place.repo,
    description: throwAwayDescription(now),
    private: true,
    auto_init: true,
    has_wiki: false,
    has_projects: false,
  })
  const actions = await actionsOf(octokit, place.owner)
  expect(actions.kind !== 'none', 'the organisation runs no workflows')
  if (actions.kind === 'selected') await runAlsoIn(octokit, place)
  await allowPulls(octokit, place)
  await ensureLabel(octokit, place)
  const put = await openSecrets(octokit, place, 'repository')
  for (const [name, value] of Object.entries(secrets)) await put(name, value)
  const bytes = [...files].map(([path, text]) => [path, Buffer.from(text)] as const)
  await pushFiles(octokit, place, new Map(bytes))
}
