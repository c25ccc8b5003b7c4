import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { foldLog } from '../../../src/assignment/fold-log.ts'
import type { AssignmentState } from '../../../src/assignment/state.ts'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { type Published, publish } from '../../../src/commands/publish/publish.ts'
import { markerText } from '../../../src/scorecard/safe-markdown.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { type FaultWorld, openFaultWorld } from '../../worlds/faults/fault-world.ts'
import { pushModule } from '../../worlds/faults/round.ts'
import { openCannedGrader } from '../../worlds/simulation/grade-canned.ts'
import type { RepositorySnapshot } from '../../worlds/stand-in/snapshot.ts'

export const ID = 'linear-regression-ada'
export const PLACE = { owner: 'acme', repo: ID }
export const HUB = { owner: 'acme', repo: 'hub' }

// biome-ignore lint/suspicious/noExplicitAny: a forger is bound by no type.
type Forge = (result: any) => unknown

export interface PublishFixture {
  readonly world: () => FaultWorld
  /** Begins anew, as each test does. */
  readonly prepare: () => Promise<void>
  /** Does this once, after `prepare`; from then on every test of the file begins behind it. */
  readonly beginAfter: (steps: () => Promise<void>) => void
  /** The candidate pushes this module. */
  readonly push: (text: string) => Promise<string>
  /** Fetches and grades a commit; the folder with the result. */
  readonly grade: (sha: string, forge?: Forge) => Promise<string>
  readonly publish: (
    sha: string,
    results: string,
    session?: HubSession,
  ) => Promise<readonly Published[]>
  readonly pushAndPublish: (text: string) => Promise<string>
  readonly state: () => Promise<AssignmentState>
  readonly pseudonym: () => Promise<string>
  readonly candidate: () => RepositorySnapshot
  /** The comments in it that hold feedback, or pretend to. */
  readonly pages: () => readonly object[]
  /** The comments in it that only tell that a commit was graded. */
  readonly notes: () => readonly object[]
  readonly hub: () => RepositorySnapshot
}

/** In the world in which each test begins, Ada has been invited and has accepted. */
export function usePublishing({
  plan = 'free',
}: {
  readonly plan?: 'free' | 'team'
} = {}): PublishFixture {
  let opened: FaultWorld | undefined
  const world = () => {
    if (opened === undefined) throw new Error('the world opens before the first test')
    return opened
  }
  beforeAll(async () => {
    opened = await openFaultWorld({ delivers: false, plan })
  })
  const steps = [() => world().prepare(), () => inviteAda(world())]
  let goBack: (() => Promise<void>) | undefined
  const prepare = async () => {
    if (goBack !== undefined) return await goBack()
    for (const step of steps) await step()
    goBack = world().keep()
  }
  beforeEach(prepare)
  afterEach(() => expect(world().github.requestViolations).toEqual([]))
  afterAll(() => opened?.stop())

  const push = (text: string) => pushModule(world(), ID, 'ada', text)
  const grade = (sha: string, forge?: Forge) => gradeAlone(world(), sha, forge)
  const publishOne = async (sha: string, results: string, session?: HubSession) =>
    await publish(session ?? (await world().session()), {
      submissions: [{ assignment: ID, sha }],
      results,
    })
  const repository = (name: string) => {
    const found = world().snapshot()[`acme/${name}`]
    if (found === undefined) throw new Error(`there is no ${name}`)
    return found
  }
  return {
    world,
    prepare,
    beginAfter: (step) => {
      steps.push(step)
    },
    push,
    grade,
    publish: publishOne,
    pushAndPublish: async (text) => {
      const sha = await push(text)
      await publishOne(sha, await grade(sha))
      return sha
    },
    state: async () => {
      const state = foldLog(await (await world().session()).ledger.readLog(ID))
      if (state === null) throw new Error('nobody was invited')
      return state
    },
    pseudonym: async () => useHubKey((await world().session()).key).pseudonym(ID),
    candidate: () => repository(ID),
    pages: () => repository(ID).comments.filter((one) => !isNote(one)),
    notes: () => repository(ID).comments.filter(isNote),
    hub: () => repository('hub'),
  }
}

function isNote(comment: object): boolean {
  return String(Object(comment).body).startsWith(markerText('graded'))
}

async function inviteAda(world: FaultWorld): Promise<void> {
  const request = {
    candidate: 'ada',
    exercise: 'linear-regression',
    role: '',
    deadline: '',
    csv: '',
  }
  await inviteAll(await world.provisioner(), request, () => {})
  const { rest } = world.as('ada')
  const { data: open } = await rest.repos.listInvitationsForAuthenticatedUser()
  for (const { id: invitation_id } of open) {
    await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
  }
}

async function gradeAlone(world: FaultWorld, sha: string, forge?: Forge): Promise<string> {
  const [jobs, results] = [await world.folder(), await world.folder()]
  const session = await world.session()
  await fetchSubmissions(session, { submissions: [{ assignment: ID, sha }], out: jobs })
  await (await openCannedGrader(session, 'linear-regression'))(jobs, results)
  if (forge === undefined) return results
  const file = join(results, useHubKey(session.key).pseudonym(ID), 'result.json')
  const result = JSON.parse(await readFile(file, 'utf8'))
  forge(result)
  await writeFile(file, JSON.stringify(result))
  return results
}
