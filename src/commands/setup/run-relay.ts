import { CallerError } from '../../input/bad-news.ts'
import type { RelayVariables } from '../../relay/relay-settings.ts'
import { readHubConfig } from '../../session/hub-session.ts'
import { portNumber } from '../verb/port-number.ts'
import type { RunVerb, Surroundings } from '../verb/verb.ts'
import { openRelay } from './open-relay.ts'
import { startRelay } from './relay.ts'

/** Serves until the process is asked to end. */
export const runRelay: RunVerb = async ({ text }, around) => {
  const { apiUrl } = around.access
  const opened = openRelay(await withHub(around), { defaultApi: apiUrl, log: around.log })
  if (!opened.ok) throw new CallerError(opened.error)
  const port = portNumber(text('port'))
  const relay = await startRelay({
    host: text('host'),
    port,
    handle: opened.value,
    log: around.log,
  })
  await around.stopped()
  await relay.stop()
  return { json: { url: relay.url }, text: [] }
}

/** A container has no folder of the hub, so the variables come first; on a laptop takehome.yml says the rest. */
async function withHub({ relay, access }: Surroundings): Promise<RelayVariables> {
  if (relay['TAKEHOME_HUB'] && relay['TAKEHOME_ORGANISATION']) return relay
  const config = await readHubConfig(access.folder)
  if (!config.ok) throw new CallerError(config.error)
  const { hub, organisation } = config.value
  return {
    ...relay,
    TAKEHOME_ORGANISATION: organisation,
    TAKEHOME_HUB: `${hub.owner}/${hub.repo}`,
  }
}
