import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { KEY, LEAD } from './demo-github.ts'
import { NOTIFY_SECRET } from './hear-webhooks.ts'
import type { Secrets } from './look-at-pages.ts'

/** Who somebody of the round is: the login, or what the hiring system calls them. */
export const WHO: Secrets = { 'who a candidate is': /\bapplicant-\d|\bapplication-7\d{3}\b/ }

/** Everybody but one. */
export function othersThan(login: string): Secrets {
  return { 'who another candidate is': new RegExp(`\\bapplicant-(?!${login.split('-')[1]}\\b)\\d`) }
}

export const REVIEWER: Secrets = { 'who reviewed': /\b(?:rae|sam|tim)\b/i }

/** Before levels are open. */
export const SEALED: Secrets = {
  'what somebody reviewed': /reads-it-so/,
  'extra time': /\+25|extra time/i,
}

/** What no page tells anybody. */
export async function nowhere(root: string): Promise<Secrets> {
  const folder = join(root, 'graders', 'linear-regression')
  const files = (await readdir(folder)).filter((name) => /^test_.*\.py$/.test(name))
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^def (test_\w+)/gm)].map(([, name]) => name),
  )
  const keys = [KEY, LEAD, NOTIFY_SECRET].map((key) => key.replaceAll('+', '\\+'))
  return {
    'a hidden test': new RegExp(`\\b(?:${names.join('|')})\\b`),
    'a key': new RegExp(`${keys.join('|')}|PRIVATE KEY`),
  }
}
