/**
 * A stand-in for GitHub's command line, for the few commands that workflows of a hub use. It asks the GitHub
 * of `GITHUB_API_URL` with `GH_TOKEN`; the real one would ask github.com. Another command is an error.
 */
import { appendFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

const OPTIONS = {
  jq: { type: 'string' },
  repo: { type: 'string' },
  comment: { type: 'string' },
  body: { type: 'string' },
} as const

interface Asked {
  /** What stands after the command. */
  readonly rest: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
}

const COMMANDS: Readonly<Record<string, (asked: Asked) => Promise<void>>> = {
  api: async ({ rest, options }) => print(await ask('GET', rest[0] ?? ''), options['jq']),
  'issue close': async (asked) => {
    if (asked.options['comment']) await say(asked, asked.options['comment'])
    await ask('PATCH', issueOf(asked), { state: 'closed' })
  },
  'issue comment': async (asked) => await say(asked, asked.options['body'] ?? ''),
}

const { env } = process
const words = process.argv.slice(2)
const name = words[0] === 'api' ? 'api' : words.slice(0, 2).join(' ')
const command = COMMANDS[name]
if (command === undefined) {
  await appendFile(env['RUNNER_UNKNOWN'] ?? '', `gh ${name}\n`)
  process.exitCode = 127
} else {
  try {
    const args = words.slice(name.split(' ').length)
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    await command({ rest: positionals, options: values })
  } catch (error) {
    process.stderr.write(`gh: ${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 1
  }
}

async function say(asked: Asked, body: string): Promise<void> {
  await ask('POST', `${issueOf(asked)}/comments`, { body })
}

function issueOf({ rest, options }: Asked): string {
  return `repos/${options['repo']}/issues/${Number(rest[0])}`
}

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${env['GITHUB_API_URL']}/${path}`, {
    method,
    headers: { authorization: `token ${env['GH_TOKEN']}`, accept: 'application/vnd.github+json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const json: unknown = await answer.json()
  if (!answer.ok) throw new Error(`${Object(json).message} (HTTP ${answer.status})`)
  return json
}

/** Of jq only the way to a field, such as `.a.b`. */
function print(data: unknown, jq = '.'): void {
  if (!/^(\.\w+)+$|^\.$/.test(jq)) throw new Error(`the stand-in knows no ${jq}`)
  const names = jq.split('.').filter(Boolean)
  const found = names.reduce((value, name) => Object(value)[name], data)
  process.stdout.write(`${typeof found === 'string' ? found : JSON.stringify(found)}\n`)
}
