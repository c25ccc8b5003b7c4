import { portNumber } from '../verb/port-number.ts'
import type { RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { startRelay } from './relay.ts'

/** Serves until the process is asked to end. */
export const runRelay: RunVerb = withSession(async (session, { text }, around) => {
  const relay = await startRelay({
    host: text('host'),
    port: portNumber(text('port')),
    secret: around.access.webhookSecret,
    organisation: session.config.organisation,
    hub: session.config.hub,
    octokit: session.hub,
    log: around.log,
  })
  await around.stopped()
  await relay.stop()
  return { json: { url: relay.url }, text: [] }
})
