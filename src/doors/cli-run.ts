import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline/promises'
import { text } from 'node:stream/consumers'
import { RUNNERS } from '../commands/runners.ts'
import { flagsOf } from '../commands/table/verbs.ts'
import type { Outcome, Surroundings, Verb } from '../commands/verb/verb.ts'
import { wordsOf } from '../commands/verb/verb.ts'
import { findServer } from '../hub/github-server.ts'
import { EXIT, explain } from '../input/bad-news.ts'
import { parallelism } from '../install.ts'
import { RELAY_VARIABLES } from '../relay/relay-settings.ts'
import type { HubAccess } from '../session/hub-session.ts'
import { hasColour, styled } from './cli-style.ts'
import { renderTable } from './columns.ts'
import { startVerb } from './own-process.ts'
import { progressBar } from './progress-bar.ts'

export type Typed = Readonly<Record<string, string | boolean | undefined>>

/** Runs a verb for a person: results on standard output, everything else on standard error. */
export async function runAtTerminal(
  verb: Verb,
  typed: Typed,
  rest: readonly string[],
  home: string,
): Promise<void> {
  const runVerb = await RUNNERS[verb.name]?.()
  if (runVerb === undefined) throw new Error(`nothing runs ${verb.name}`)
  const words = flagsOf(verb).map(({ name }) => [name, typedText(typed[camelCase(name)])] as const)
  const outcome = await runVerb(wordsOf(Object.fromEntries(words), rest), surroundings(typed, home))
  const text = typed['json'] === true ? JSON.stringify(outcome.json) : said(outcome)
  if (text !== '') process.stdout.write(`${text}\n`)
  if (outcome.trouble) {
    const { text: why, exitCode } = explain(outcome.trouble)
    process.stderr.write(`${why}\n`)
    process.exitCode = exitCode
    return
  }
  if (!outcome.unmet) return
  process.stderr.write(`${outcome.unmet}\n`)
  process.exitCode = EXIT.belowThreshold
}

/** Commander's name of an option. */
function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function typedText(value: string | boolean | undefined): string {
  return value === undefined || value === false ? '' : String(value)
}

function said({ text }: Outcome): string {
  const { isTTY, columns } = process.stdout
  const bold = hasColour(process.stdout) ? styled('bold') : (head: string) => head
  return text
    .map((part) =>
      typeof part === 'string' ? part : renderTable(part, isTTY ? columns : null, bold),
    )
    .join('\n')
}

function surroundings(typed: Typed, home: string): Surroundings {
  const { env } = process
  return {
    home,
    access: accessOf(typed, env),
    relay: Object.fromEntries(RELAY_VARIABLES.map((name) => [name, env[name] || undefined])),
    machine: {
      path: env['PATH'] ?? '',
      isCi: Boolean(env['CI'] || env['GITHUB_ACTIONS']),
      parallel: parallelism(),
      temporaryFolder: tmpdir(),
    },
    event: null,
    log: (line) => process.stderr.write(`${line}\n`),
    progress: progressBar(process.stderr),
    setOutput: () => {},
    summarise: async () => {},
    confirm: process.stdin.isTTY ? confirm : null,
    readInput: async () => await text(process.stdin),
    stopped: () => Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]),
    startVerb,
  }
}

/** Credentials come from the environment alone: an argument would stand in the shell's history. */
function accessOf({ hub }: Typed, env: NodeJS.ProcessEnv): HubAccess {
  const text = (name: string) => env[name] ?? ''
  return {
    folder: typeof hub === 'string' ? hub : '.',
    ...findServer(text('GITHUB_API_URL'), text('GITHUB_SERVER_URL')),
    token: text('GITHUB_TOKEN'),
    appId: text('TAKEHOME_APP_ID'),
    appKey: text('TAKEHOME_APP_KEY'),
    key: text('TAKEHOME_KEY'),
    notifySecret: text('TAKEHOME_NOTIFY_SECRET'),
    live: {
      provisionerId: text('TAKEHOME_PROVISIONER_ID'),
      provisionerKey: text('TAKEHOME_PROVISIONER_KEY'),
      secondToken: text('TAKEHOME_SECOND_TOKEN'),
    },
  }
}

/** On standard error: standard output may be read by a program. Everything but a yes is a no. */
async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim())
  } finally {
    terminal.close()
  }
}
