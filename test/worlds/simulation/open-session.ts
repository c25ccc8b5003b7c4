import { join } from 'node:path'
import { openGitHub } from '../../../src/github/client/client.ts'
import { createPace, PUBLISHED_LIMITS, WORKFLOW_LIMITS } from '../../../src/github/client/pace.ts'
import { openLedger } from '../../../src/github/ledger/ledger.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { installFolder } from '../../../src/install.ts'
import { type HubSession, readHubConfig } from '../../../src/session/hub-session.ts'
import type { MemoryGitHub } from './memory-github.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** The hub's credential, which is its workflows' own token. */
export const WORKFLOW = 'ghs_hub'

/** As `openSession` makes it with two credentials, but on this GitHub and this clock. */
export async function sessionOf(github: MemoryGitHub, clock: VirtualClock): Promise<HubSession> {
  const home = installFolder(import.meta.url)
  const folder = join(home, 'hub')
  const config = await readHubConfig(folder)
  if (!config.ok) throw new CallerError(config.error)
  const log = () => {}
  const connect = (token: string, limits = PUBLISHED_LIMITS) =>
    openGitHub({
      apiUrl: 'https://api.github.test',
      credential: { token },
      pace: createPace(clock, limits),
      fetch: github.fetch,
      log,
    })
  const hub = await connect(WORKFLOW, WORKFLOW_LIMITS)
  return {
    config: config.value,
    folder,
    home,
    serverUrl: 'https://github.test',
    key: 'simulated'.repeat(8),
    hub,
    candidates: await connect('candidates'),
    ledger: openLedger(hub, config.value.hub),
    log,
  }
}
