import { readFile } from 'node:fs/promises'
import { foldLog } from '../../../src/assignment/fold-log.ts'
import type { SubmissionName } from '../../../src/assignment/submission-name.ts'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { carryQuestions } from '../../../src/commands/mail/questions.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import { applyRegrade, planFor } from '../../../src/commands/publish/regrade.ts'
import { askReviewers } from '../../../src/commands/review/ask-reviewers.ts'
import { review } from '../../../src/commands/review/review.ts'
import { writeCalibrationPages } from '../../../src/commands/review/write-calibration-pages.ts'
import { toReviews } from '../../../src/hub/review-rules.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import {
  EXERCISE,
  gradeAll,
  gradeBoth,
  MENDED,
  mendTests,
} from '../../commands/publish/regrade.fixture.ts'
import { adasReview } from '../../commands/review/a-block.ts'
import { dataOf, sealedBy } from '../../commands/review/a-calibration.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { openCannedGrader } from '../simulation/grade-canned.ts'
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
      await giveAccess(world, username)
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

/** Two submissions were graded by a test that was mended since, and the team tells whom it concerns. */
export const REGRADE: Story = {
  before: async (world) => {
    await gradeBoth(world)
    const mended = await mendTests(world)
    const session = mended(await world.session())
    const results = await gradeAll(world, session, MENDED)
    const request = { exercise: EXERCISE, tell: true, results, ledger: '' }
    const { digest } = await planFor(session, request)
    return (again) => applyRegrade(mended(again), request, digest, () => {})
  },
}

/** Rae has sent what she gave the papers, and waits for her verdict. */
export const CALIBRATE: Story = {
  before: async (world) => {
    const hub = { owner: 'acme', repo: 'hub' }
    await giveAccess(world, 'rae')
    const page = { exercise: ADA.exercise, out: await world.folder() }
    const [file = ''] = await writeCalibrationPages(await world.session(), page)
    const data = dataOf(await readFile(file, 'utf8'))
    const sealed = BLOCKS.get('calibration') ?? (await sealedBy(data, 'rae', () => 3)).block
    BLOCKS.set('calibration', sealed)
    const { data: issues } = await world.as('rae').rest.issues.listForRepo(hub)
    const issue_number = issues[0]?.number ?? 0
    await world.as('rae').rest.issues.createComment({ ...hub, issue_number, body: sealed })
    return async (session) => await review(session, '')
  },
}

async function giveAccess(world: FaultWorld, username: string): Promise<void> {
  const hub = { owner: 'acme', repo: 'hub' }
  await world.as('lead').rest.repos.addCollaborator({ ...hub, username, permission: 'push' })
  await accept(world, username)
}

/** A day before it is due, what was asked for is asked, and who has not sealed theirs is reminded. */
export const ASK: Story = {
  before: async (world) => {
    await inviteAll(await world.session(), ADA, () => {})
    await accept(world)
    await publishPush(world, 'first = 1\n')
    for (const username of ['rae', 'sam', 'tim']) await giveAccess(world, username)
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

/**
 * Ada has asked, and the team has answered what Bob asked: a run carries both, and a later one what it left. By then,
 * whoever died is known to be dead, and the token of the App is still good.
 */
export const QUESTIONS: Story = {
  before: async (world) => {
    for (const candidate of ['ada', 'bob']) {
      await inviteAll(await world.session(), { ...ADA, candidate }, () => {})
      await accept(world, candidate)
    }
    const hub = { owner: 'acme', repo: 'hub' }
    const ask = async (login: string) => {
      const { assignment } = foldLog(
        await (await world.session()).ledger.readLog(`linear-regression-${login}`),
      ) ?? { assignment: { pull: 0 } }
      const place = { owner: 'acme', repo: `linear-regression-${login}` }
      const comment = { ...place, issue_number: assignment.pull, body: '/ask May I use SciPy?' }
      await world.as(login).rest.issues.createComment(comment)
    }
    await ask('bob')
    await carryQuestions(await world.session(), '')
    const { data: issues } = await world.as('lead').rest.issues.listForRepo(hub)
    const issue_number = issues[0]?.number ?? 0
    const body = '/question May SciPy be used?\n/answer Yes.'
    await world.as('lead').rest.issues.createComment({ ...hub, issue_number, body })
    await ask('ada')
    const begun = Date.parse('2026-03-01T13:00:00Z')
    return async (session) => {
      for (const hours of [0, 0.75]) {
        world.github.setNow(new Date(begun + hours * HOUR))
        await carryQuestions(session, '')
      }
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
