import { callerError } from '../../input/bad-news.ts'
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

function portNumber(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw callerError('--port', `"${text}" is no port`, 'Give a number from 0 to 65535.')
}
