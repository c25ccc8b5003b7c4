import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownerHands } from '../../commands/setup/owner-hands.fixture.ts'
import type { GitHubStandIn } from '../stand-in/proxy.ts'
import { HUB, OWNER, TAKEHOME } from './demo-github.ts'
import { startCli } from './start-cli.ts'

/** What GitHub lets only people do: the owner's clicks on init's page and on GitHub's. */
const CLICKS = [
  'grader-registered',
  'grader-installed',
  'provisioner-registered',
  'provisioner-installed',
] as const

export interface SetUpSaid {
  /** Of the steps of the set-up. */
  readonly done: string
  readonly clicks: number
  /** Requests that changed something on GitHub. */
  readonly changes: number
  /** What doctor says is wrong in the end. */
  readonly toMend: readonly string[]
  readonly keysPrinted: number
}

interface Printed {
  readonly steps: readonly { readonly state: string; readonly what: string }[]
  readonly findings: readonly {
    readonly severity: string
    readonly about: string
    readonly seen: string
  }[]
}

/** `takehome init --apply` as its owner sees it: a page in a browser, and a click for each App here and there. */
export async function setUpHub(
  root: string,
  folder: string,
  github: GitHubStandIn,
): Promise<SetUpSaid> {
  const first = github.requests.length
  const names = ['--hub', `${OWNER}/${HUB}`, '--organisation', OWNER]
  const action = ['--action', `${OWNER}/${TAKEHOME}@${'a'.repeat(40)}`]
  const words = ['init', folder, ...names, ...action, '--apply', '--json']
  const init = startCli(root, github, words, { GITHUB_SERVER_URL: github.url })
  // Where everything is done already it shows none.
  const address = await init.says(/Open (http:\S+)/).then(
    ([, page]) => page,
    () => undefined,
  )
  const hands = ownerHands(github.url, OWNER)
  const clicks = address === undefined ? [] : CLICKS
  for (const id of clicks) {
    const [kind] = id.split('-')
    const install = `/apps/${OWNER}-${kind}/installations/new`
    await hands(address ?? '', [{ id, what: '', state: 'click', page: install }])
  }
  const { stdout, stderr } = await init.ended
  if (!stdout.startsWith('{')) throw new Error(`takehome init: ${stderr}`)
  const { steps, findings }: Printed = JSON.parse(stdout)
  const done = steps.filter(({ state }) => state === 'done')
  const keys = github.setUp().apps.map(({ privateKey }) => privateKey.trim().split('\n')[1] ?? '')
  return {
    done: `${done.length} of ${steps.length} steps`,
    clicks: clicks.length,
    changes: github.requests.slice(first).filter(({ method }) => method !== 'GET').length,
    toMend: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ about, seen }) => `${about}: ${seen}`),
    keysPrinted: keys.filter((key) => `${stdout}${stderr}`.includes(key)).length,
  }
}

/** Secrets as GitHub hands them to the hub's workflows. */
export function secretsOf(github: GitHubStandIn): Readonly<Record<string, string>> {
  const { secrets } = github.setUp()
  const own = secrets.filter(({ where }) => where === `${OWNER}/${HUB}`)
  return Object.fromEntries(own.map(({ name, value }) => [name, value]))
}

const TEAM_SAYS = {
  contact: '"Lea Lead, lea@example.org"',
  privacy:
    '"The hiring team of Acme reads your work to decide on your application: https://example.org/privacy"',
  retention: '180',
  time_zone: 'Europe/Zurich',
}

/** The edits that only the team can make. */
export async function fillIn(folder: string): Promise<void> {
  const file = join(folder, 'takehome.yml')
  let text = await readFile(file, 'utf8')
  for (const [name, value] of Object.entries(TEAM_SAYS)) {
    text = text.replace(new RegExp(`^${name}:.*$`, 'm'), `${name}: ${value}`)
  }
  await writeFile(file, text)
}
