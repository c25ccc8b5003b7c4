import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SubmissionName } from '../../../src/assignment/submission-name.ts'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import { review } from '../../../src/commands/review/review.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { adasReview } from '../../commands/review/a-block.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { openCannedGrader } from '../simulation/grade-canned.ts'
import { compare, factsOf } from './compare.ts'
import { type FaultWorld, openFaultWorld } from './fault-world.ts'
import { pushModule } from './round.ts'

const ADA = { candidate: 'ada', exercise: 'linear-regression', role: '', deadline: '', csv: '' }
const ID = 'linear-regression-ada'
// Waiting for an answer is part of the time, so several worlds share one processor.
const WORLDS = 8

let worlds: readonly FaultWorld[] = []
beforeAll(async () => {
  worlds = await Promise.all(Array.from({ length: WORLDS }, () => openFaultWorld()))
})
afterAll(() => Promise.all(worlds.map((world) => world.stop())))

/** A command, and how the world has to be before it. */
interface Story {
  readonly before: (world: FaultWorld) => Promise<(session: HubSession) => Promise<unknown>>
}

const INVITE: Story = {
  before: async () => (session) => inviteAll(session, ADA, () => {}),
}

const PUBLISH: Story = {
  before: async (world) => {
    await inviteAll(await world.session(), ADA, () => {})
    await accept(world)
    await publishPush(world, 'first = 1\n')
    return await preparePublish(world, 'second = 2\n')
  },
}

const REVIEW = (sealed: boolean): Story => ({
  before: async (world) => {
    await inviteAll(await world.session(), ADA, () => {})
    await accept(world)
    await publishPush(world, 'first = 1\n')
    const hub = { owner: 'acme', repo: 'hub' }
    for (const username of ['rae', 'sam']) {
      await world.as('lead').rest.repos.addCollaborator({ ...hub, username, permission: 'push' })
      await accept(world, username)
      const body = await bodyOf(world, username, sealed)
      await world.as(username).rest.issues.createComment({ ...hub, issue_number: 1, body })
    }
    return async (session) => {
      const reviews = { reviewers: null, needed: 2, days: 7, calibration: false, blind: sealed }
      return await review({ ...session, config: { ...session.config, reviews } }, '')
    }
  },
})

/** A review as a sealed block, or as commands in a comment. */
async function bodyOf(world: FaultWorld, reviewer: string, sealed: boolean): Promise<string> {
  const levels = [1, 2, 3, 4] as const
  if (!sealed) {
    const lines = levels.map((level) => `/score W${level} ${level} as it reads`)
    return [...lines, '/done'].join('\n')
  }
  const answers = levels.map((level) => {
    return { criterion: `W${level}`, level, ticks: [], note: 'as it reads' }
  })
  // Each seal is another block, and worlds are compared.
  const block =
    BLOCKS.get(reviewer) ??
    (await blockOf(await adasReview(await world.session()), reviewer, answers))
  BLOCKS.set(reviewer, block)
  return block
}

const BLOCKS = new Map<string, string>()

async function accept(world: FaultWorld, login = 'ada'): Promise<void> {
  const { rest } = world.as(login)
  const { data: open } = await rest.repos.listInvitationsForAuthenticatedUser()
  for (const { id: invitation_id } of open) {
    await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
  }
}

async function publishPush(world: FaultWorld, text: string): Promise<void> {
  await (await preparePublish(world, text))(await world.session())
}

async function preparePublish(world: FaultWorld, text: string) {
  const submission: SubmissionName = {
    assignment: ID,
    sha: await pushModule(world, ID, 'ada', text),
  }
  const [job, results] = [await world.folder(), await world.folder()]
  const session = await world.session()
  await fetchSubmissions(session, { submissions: [submission], out: job })
  await (await openCannedGrader(session, 'linear-regression'))(job, results)
  return (again: HubSession) => publish(again, { submissions: [submission], results })
}

interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
}

type Play = (death: Death | null) => Promise<Played>

interface Played {
  /** Of the command's requests, in order; when it did not die. */
  readonly methods: readonly string[]
  readonly died: boolean
  readonly facts: readonly string[]
}

/** A world in which the story is told up to the command, and from there on as often as is wished. */
async function tell(world: FaultWorld, story: Story): Promise<Play> {
  await world.prepare()
  const command = await story.before(world)
  const goBack = world.keep()
  return async (death) => {
    await goBack()
    return await play(world, command, death)
  }
}

/** Runs the command, dying at one request, and then once more. */
async function play(
  world: FaultWorld,
  command: (session: HubSession) => Promise<unknown>,
  death: Death | null,
): Promise<Played> {
  const first = world.github.requests.length
  if (death === null) {
    await command(await world.session())
    const methods = world.github.requests.slice(first).map(({ method }) => method)
    return { methods, died: false, facts: factsOf(world.snapshot()) }
  }
  world.failWith((index) => {
    if (index - first < death.at) return undefined
    return { drop: index - first === death.at ? death.when : 'before' }
  })
  const died = await world
    .session()
    .then(command)
    .then(
      () => false,
      () => true,
    )
  world.failWith(undefined)
  if (died) await command(await world.session())
  return { methods: [], died, facts: factsOf(world.snapshot()) }
}

/** `writes` leaves out reads: dying before one is dying after the write before it, which is tried. */
async function killEverywhere(story: Story, which: 'requests' | 'writes' = 'requests') {
  const [first, ...others] = worlds
  if (first === undefined) throw new Error('there is no world')
  const playFirst = await tell(first, story)
  const quiet = await playFirst(null)
  // A read changes nothing: dying after it is dying before the next request.
  const deaths = quiet.methods.flatMap((method, at): Death[] => {
    const before: Death = { at, when: 'before' }
    if (method !== 'GET') return [before, { at, when: 'after' }]
    return which === 'writes' ? [] : [before]
  })
  const found: string[] = []
  let died = 0
  const work = async (playAgain: Play) => {
    for (let death = deaths.shift(); death !== undefined; death = deaths.shift()) {
      const { died: hasDied, facts } = await playAgain(death)
      died += hasDied ? 1 : 0
      const { details } = compare(quiet.facts, facts)
      const where = `died ${death.when} request ${death.at}`
      found.push(...details.map((detail) => `${where}: ${detail}`))
    }
  }
  await Promise.all([
    work(playFirst),
    ...others.map(async (world) => await work(await tell(world, story))),
  ])
  const writes = quiet.methods.filter((method) => method !== 'GET').length
  return { calls: quiet.methods.length, writes, died, found }
}

describe('a process that dies at any request is finished by the next one, with nothing made twice', () => {
  test('while it invites', async () => {
    const { calls, died, found } = await killEverywhere(INVITE)
    expect(found).toEqual([])
    expect(died).toBeGreaterThanOrEqual(calls)
  })

  test('while it publishes a second submission', async () => {
    const { calls, died, found } = await killEverywhere(PUBLISH)
    expect(found).toEqual([])
    expect(died).toBeGreaterThanOrEqual(calls)
  })

  test.each([
    ['blocks', true],
    ['comments', false],
  ] as const)('while it takes in two reviews by %s and opens them', async (_, sealed) => {
    const { writes, died, found } = await killEverywhere(REVIEW(sealed), 'writes')
    expect(found).toEqual([])
    expect(writes).toBeGreaterThan(5)
    expect(died).toBe(2 * writes)
  })
})
