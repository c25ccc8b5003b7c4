import { foldLog } from '../../../src/assignment/state.ts'
import type { SubmissionName } from '../../../src/assignment/submission-name.ts'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import { askReviewers } from '../../../src/commands/review/ask-reviewers.ts'
import { review } from '../../../src/commands/review/review.ts'
import { toReviews } from '../../../src/hub/review-rules.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { adasReview } from '../../commands/review/a-block.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { openCannedGrader } from '../simulation/grade-canned.ts'
import { compare, factsOf } from './compare.ts'
import type { FaultWorld } from './fault-world.ts'
import { pushModule } from './round.ts'

const ADA = { candidate: 'ada', exercise: 'linear-regression', role: '', deadline: '', csv: '' }
const ID = 'linear-regression-ada'

/** A command, and how the world has to be before it. */
export interface Story {
  readonly before: (world: FaultWorld) => Promise<(session: HubSession) => Promise<unknown>>
}

export const INVITE: Story = {
  before: async () => (session) => inviteAll(session, ADA, () => {}),
}

export const PUBLISH: Story = {
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
      const reviews = { ...session.config.reviews, calibration: false, blind: sealed }
      return await review({ ...session, config: { ...session.config, reviews } }, '')
    }
  },
})

export const REVIEW_BY_BLOCKS = REVIEW(true)
export const REVIEW_BY_COMMENTS = REVIEW(false)

/** A day before it is due, what was asked for is asked, and who has not sealed theirs is reminded. */
export const ASK: Story = {
  before: async (world) => {
    await inviteAll(await world.session(), ADA, () => {})
    await accept(world)
    await publishPush(world, 'first = 1\n')
    const hub = { owner: 'acme', repo: 'hub' }
    for (const username of ['rae', 'sam', 'tim']) {
      await world.as('lead').rest.repos.addCollaborator({ ...hub, username, permission: 'push' })
      await accept(world, username)
    }
    const { ledger } = await world.session()
    const { graded = [], deadline = '' } = foldLog(await ledger.readLog(ID)) ?? {}
    const { sha = null, tree = null } = graded.at(-1) ?? {}
    await ledger.append(ID, () => {
      return { kind: 'submitted', at: deadline, by: 'takehome', sha, tree, deadline }
    })
    const reviews = toReviews({ reviewers: ['rae', 'sam', 'tim'], calibration: false })
    return async (session) => {
      const asking = { ...session, config: { ...session.config, reviews } }
      world.github.setNow(new Date(Date.parse(deadline) + HOUR))
      await askReviewers(asking, { ledger: '', links: new Map() })
      world.github.setNow(new Date(Date.parse(deadline) + 6 * 24 * HOUR))
      await askReviewers(asking, { ledger: '', links: new Map() })
    }
  },
}

const HOUR = 3_600_000

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

export interface Death {
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

interface Killing {
  /** `writes` leaves out reads: dying before one is dying after the write before it, which is tried. */
  readonly at?: 'requests' | 'writes'
  /** Those that are tried; all of them when not said. */
  readonly choose?: (all: readonly Death[]) => readonly Death[]
  readonly progress?: (tried: number) => void
}

/** Kills a command at one request after the other, and goes on each time. What is not as it would be without. */
export async function killEverywhere(
  worlds: readonly FaultWorld[],
  story: Story,
  { at: which = 'requests', choose = (all) => all, progress }: Killing = {},
) {
  const [first, ...others] = worlds
  if (first === undefined) throw new Error('there is no world')
  const playFirst = await tell(first, story)
  const quiet = await playFirst(null)
  // A read changes nothing: dying after it is dying before the next request.
  const all = quiet.methods.flatMap((method, at): Death[] => {
    const before: Death = { at, when: 'before' }
    if (method !== 'GET') return [before, { at, when: 'after' }]
    return which === 'writes' ? [] : [before]
  })
  const deaths = [...choose(all)]
  const found: string[] = []
  let died = 0
  let tried = 0
  const work = async (playAgain: Play) => {
    for (let death = deaths.shift(); death !== undefined; death = deaths.shift()) {
      const { died: hasDied, facts } = await playAgain(death)
      tried += 1
      progress?.(tried)
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
  return { all: all.length, tried, died, found }
}
