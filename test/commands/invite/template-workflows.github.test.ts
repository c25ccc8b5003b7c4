import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inviteAll, planInvitations } from '../../../src/commands/invite/invite-all.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { TINY } from '../../folders.ts'
import { type FaultWorld, openFaultWorld } from '../../worlds/faults/fault-world.ts'

const ADA = { candidate: 'ada', exercise: 'running-mean', role: '', deadline: '', csv: '' }
const FILE = '.github/workflows/ci.yml'

let world: FaultWorld
beforeAll(async () => {
  world = await openFaultWorld({ delivers: false })
})
beforeEach(() => world.prepare())
afterAll(() => world.stop())

/** A hub of the team's own whose template holds this file, and who invites. */
async function hubWith(
  path: string,
  by: HubSession,
  start?: { readonly days: number; readonly hours: number },
): Promise<HubSession> {
  const folder = await world.folder()
  await cp(TINY, join(folder, 'exercises'), { recursive: true })
  const file = join(folder, 'exercises', 'templates', 'running-mean', path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, 'on: push\n')
  const given = { role: null, ...(start === undefined ? {} : { start }) }
  const exercises = new Map([['running-mean', given]])
  return { ...by, folder, config: { ...by.config, pack: 'exercises', exercises } }
}

const withToken = async (login: string): Promise<HubSession> => {
  const session = await world.session()
  return { ...session, candidates: session.hub, hub: session.hub, key: login.padEnd(64, 'k') }
}
const repositories = () => Object.keys(world.snapshot())

async function refusal(session: HubSession): Promise<string> {
  const error: unknown = await inviteAll(session, ADA, () => {}).catch((reason) => reason)
  if (!(error instanceof CallerError)) throw error
  expect(repositories()).toEqual(['acme/hub'])
  return error.issues.map(({ file, message, hint }) => [file, message, hint].join(' | ')).join()
}

describe('a template with a workflow', () => {
  test('is refused before anything is made where the App may write none', async () => {
    const session = await hubWith(FILE, await world.provisioner())
    const said = await refusal(session)
    expect(said).toMatch(/^templates\/running-mean \| holds \.github\/workflows\/ci\.yml/)
    expect(said).toMatch(/takehome-provisioner lacks it.*Take \.github\/workflows out/)
    await expect(planInvitations(session, ADA)).rejects.toThrow(CallerError)
  })

  test('is refused where the App that brings the task is another one', async () => {
    const session = await hubWith(FILE, await world.provisioner(), { days: 3, hours: 4 })
    expect(await refusal(session)).toMatch(/only then GitHub would refuse/)
  })

  test('is given out by a token with the scope', async () => {
    const session = await hubWith(FILE, await withToken('lead'))
    await inviteAll(session, ADA, () => {})
    expect(Object.keys(world.snapshot()['acme/running-mean-ada']?.files['main'] ?? {})).toContain(
      FILE,
    )
  })
})

test('any other file of .github is given out by the App', async () => {
  const session = await hubWith('.github/CODEOWNERS', await world.provisioner())
  const asked = world.github.requests.length
  await inviteAll(session, ADA, () => {})
  const paths = world.github.requests.slice(asked).map(({ path }) => path)
  expect(paths).not.toContain('/orgs/acme/installation')
  expect(repositories()).toContain('acme/running-mean-ada')
})
