import { join } from 'node:path'
import { CallerError } from '../../src/bad-news.ts'
import { type HubDesk, readHubConfig } from '../../src/commands/hub-desk.ts'
import { openGitHub } from '../../src/github/client.ts'
import { openLedger } from '../../src/github/ledger.ts'
import { createPace } from '../../src/github/pace.ts'
import { installFolder } from '../../src/install.ts'
import type { MemoryGitHub } from './memory-github.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** As `openHub` makes it with two credentials, but on this GitHub and this clock. */
export async function openDesk(github: MemoryGitHub, clock: VirtualClock): Promise<HubDesk> {
  const home = installFolder(import.meta.url)
  const folder = join(home, 'hub')
  const config = await readHubConfig(folder)
  if (!config.ok) throw new CallerError(config.error)
  const log = () => {}
  const connect = (token: string) =>
    openGitHub({
      apiUrl: 'https://api.github.test',
      credential: { token },
      pace: createPace(clock),
      fetch: github.fetch,
      log,
    })
  const hub = await connect('hub')
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
