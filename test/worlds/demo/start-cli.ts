import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { CliResult } from '../../doors/run-cli.ts'
import type { GitHubStandIn } from '../stand-in/proxy.ts'
import { KEY, LEAD } from './demo-github.ts'

/** The bundled command line at work, in a process of its own. */
export interface AtWork {
  /** The first that it says which fits; throws what it said if it ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>
  /** Asks it to end, as Ctrl-C does. */
  readonly stop: () => void
  readonly ended: Promise<CliResult>
}

/** As the lead types it: with a token of theirs and the key that they made up. */
export function startCli(
  root: string,
  github: GitHubStandIn,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): AtWork {
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: LEAD,
    TAKEHOME_KEY: KEY,
    ...more,
  }
  const child = spawn(process.execPath, [join(root, 'dist', 'cli', 'index.js'), ...words], { env })
  const said = { stdout: '', stderr: '' }
  const listeners = new Set<() => void>()
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => {
      said[name] += text
      for (const listen of listeners) listen()
    })
  }
  const ended = new Promise<CliResult>((resolve, reject) => {
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, ...said }))
  })
  return {
    ended,
    stop: () => child.kill('SIGINT'),
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const listen = () => {
          const found = pattern.exec(said.stderr)
          if (found !== null) resolve(found)
        }
        listeners.add(listen)
        listen()
        ended.then(() => {
          reject(
            new Error(`takehome ${words[0]} ended without "${pattern.source}": ${said.stderr}`),
          )
        }, reject)
      }),
  }
}
