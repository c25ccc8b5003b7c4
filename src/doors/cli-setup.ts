/** The command line's part around a hub: write one, look whether it is well, wake it when somebody pushes. */

import { once } from 'node:events'
import type { Command } from 'commander'
import { registerDoctor } from '../commands/setup/doctor.ts'
import { registerInit } from '../commands/setup/init.ts'
import { startRelay } from '../commands/setup/relay.ts'
import { callerError } from '../input/bad-news.ts'
import { openSession } from '../session/hub-session.ts'
import { hubAccess } from './cli-hub.ts'

interface RelayTyped {
  readonly hub: string
  readonly host: string
  readonly port: string
}

export function registerSetup(program: Command, home: string): void {
  registerInit(program, home)
  registerDoctor(program, { home, path: process.env['PATH'] ?? '' }, hubAccess)
  program
    .command('relay')
    .description(
      'wake the hub as soon as a candidate pushes: receives webhooks until it is stopped',
    )
    .option('--hub <folder>', 'the folder that holds takehome.yml', '.')
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--port <number>', 'where to listen; 0 for any free one', '8080')
    .action((typed: RelayTyped) => runRelay(typed, home))
}

/** The webhook's secret comes from TAKEHOME_WEBHOOK_SECRET. Ends when the process is asked to. */
async function runRelay({ hub, host, port }: RelayTyped, home: string): Promise<void> {
  const log = (text: string) => process.stderr.write(`${text}\n`)
  const session = await openSession(hubAccess(hub), home, log)
  const relay = await startRelay({
    host,
    port: portNumber(port),
    secret: process.env['TAKEHOME_WEBHOOK_SECRET'] ?? '',
    organisation: session.config.organisation,
    hub: session.config.hub,
    octokit: session.hub,
    log,
  })
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  await relay.stop()
}

function portNumber(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  const message = `"${text}" will not do`
  const hint = 'Give a number from 0 to 65535.'
  throw callerError('--port', message, hint)
}
