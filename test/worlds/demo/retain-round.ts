import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { readState } from '../../../src/session/hub-session.ts'
import { HUB, KEY, OWNER } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import { EXERCISE } from './start-clocks.ts'
import type { Story } from './tell.ts'

/** For takehome.yml. */
export const PERIODS = `retain:
  rejected: P30D
  hired: P4Y
  notice: 14
`

const [HELD, ERASED] = ['applicant-2', 'applicant-3']
/** After the thirtieth day, and after the notice. */
const LATER = [new Date('2027-01-12T09:00:00Z'), new Date('2027-01-27T09:00:00Z')] as const

/** Two were rejected, and one of them is on hold: one is told and then erased, and nobody else is. */
export async function retainRound(hub: DemoHub, story: Story, out: string): Promise<void> {
  const outcomes = await writeOutcomes(hub, out)
  await hub.cli(['hold', `${EXERCISE}-${HELD}`, '--why', 'a legal claim'])
  const rounds: string[][] = []
  for (const now of LATER) {
    hub.setNow(now)
    const preview = await hub.cli(['retain', '--preview', '--outcomes', outcomes])
    const digest = /--apply ([0-9a-f]+)/.exec(preview)?.[1] ?? ''
    const done = await hub.cli(['retain', '--apply', digest, '--outcomes', outcomes])
    rounds.push([...actsOf(preview), ...actsOf(done)])
  }
  const [told = [], erased = []] = rounds
  story.step('takehome retain: previewed, applied by digest; one is on hold', {
    told,
    erased,
    repositories: [HELD, ERASED].map((login) => isThere(hub, login)).join(', '),
    filesOfTheHubThatNameTheErased: leftOf(hub, ERASED),
  })
}

async function writeOutcomes(hub: DemoHub, out: string): Promise<string> {
  const session = await hub.session()
  const lines = [HELD, ERASED].map(async (login) => {
    const { assignment } = await readState(session, `${EXERCISE}-${login}`)
    return `${useHubKey(KEY).candidate(assignment.candidate.userId)},rejected`
  })
  const file = join(out, 'endings.csv')
  await writeFile(file, ['candidate_id,outcome', ...(await Promise.all(lines)), ''].join('\n'))
  return file
}

/** What is said about the two, without the paths and sentences around it. */
function actsOf(said: string): string[] {
  const about = [HELD, ERASED].map((login) => `${EXERCISE}-${login}`)
  return said
    .split('\n')
    .filter((line) => about.some((id) => new RegExp(`\\b${id}\\b(?!\\d)`).test(line)))
    .map((line) => line.trim().replaceAll(/ {2,}/g, ' '))
}

function isThere(hub: DemoHub, login: string): string {
  const found = hub.github.snapshot()[`${OWNER}/${EXERCISE}-${login}`]
  return `${login}: ${found === undefined ? 'gone' : 'there'}`
}

/** Files of all branches, by login or pseudonym. */
function leftOf(hub: DemoHub, login: string): number {
  const { files = {} } = hub.github.snapshot()[`${OWNER}/${HUB}`] ?? {}
  const names = [login, useHubKey(KEY).pseudonym(`${EXERCISE}-${login}`)]
  const texts = Object.values(files).flatMap((branch) => Object.entries(branch).flat())
  return texts.filter((text) => names.some((name) => text.includes(name))).length
}
