/** The command line's part that works on a hub: options to words, one command, words to the screen. */
import type { Command } from 'commander'
import type { HubCommand, HubOption, Words } from '../commands/hub-command.ts'
import { HUB_COMMANDS } from '../commands/hub-commands.ts'
import { type HubAccess, openSession } from '../session/hub-session.ts'
import { progressBar } from './progress-bar.ts'

type Typed = Readonly<Record<string, string | boolean | undefined>>

export function registerHubCommands(program: Command, home: string): void {
  for (const command of HUB_COMMANDS) {
    const registered = program
      .command(command.name)
      .description(command.description)
      .option('--hub <folder>', 'the folder that holds takehome.yml', '.')
      .option('--json', 'print one JSON document and nothing else', false)
    for (const { name, value, description } of command.options) {
      registered.option(value === null ? `--${name}` : `--${name} <${value}>`, description)
    }
    registered.action((options: Typed) => runHubCommand(command, options, home))
  }
}

async function runHubCommand(command: HubCommand, options: Typed, home: string): Promise<void> {
  const access = hubAccess(String(options['hub'] ?? '.'))
  const say = (text: string) => process.stderr.write(`${text}\n`)
  const session = await openSession(access, home, say)
  const words = wordsOf(command.options, options)
  const bar = progressBar(process.stderr)
  const { json, text, unmet = false } = await command.run(session, words, bar)
  process.stdout.write(`${options['json'] === true ? JSON.stringify(json) : text}\n`)
  if (unmet) process.exitCode = 1
}

/** Credentials come from the environment alone: an argument would stand in the shell's history. */
export function hubAccess(folder: string): HubAccess {
  const { env } = process
  return {
    folder,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    token: env['GITHUB_TOKEN'] ?? '',
    appId: env['TAKEHOME_APP_ID'] ?? '',
    appKey: env['TAKEHOME_APP_KEY'] ?? '',
    key: env['TAKEHOME_KEY'] ?? '',
  }
}

function wordsOf(options: readonly HubOption[], typed: Typed): Words {
  return Object.fromEntries(
    options.map(({ name }) => {
      const value = typed[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
      return [name, value === undefined || value === false ? '' : String(value)]
    }),
  )
}
