import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { carryQuestions } from '../../../src/commands/mail/questions.ts'
import { watch } from '../../../src/commands/watch/watch.ts'
import { reviewBranch } from '../../../src/github/repository/review-branches.ts'
import { toReviews } from '../../../src/hub/review-rules.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { acceptInvitations } from '../../commands/candidate.fixture.ts'
import { adasReview, answersOf } from '../../commands/review/a-block.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { type FaultSchedule, seededNumbers } from './fault-schedule.ts'
import { type FaultWorld, REVIEWERS } from './fault-world.ts'
import { persistently, type Runner, withoutFaults } from './round.ts'

export const EXERCISE = 'linear-regression'
export const HUB = { owner: 'acme', repo: 'hub' }
/** What everybody has from their start on, and what Bob has more. */
export const HOURS = 48
export const EXTRA = 25
const START_WITHIN_DAYS = 3

export function idOf(login: string): string {
  return `${EXERCISE}-${login}`
}

/** A world whose clock moves on, and in which processes of ours are late. */
export interface Stage {
  readonly world: FaultWorld
  /** A session of the team's hub, whatever the story has made of its settings. */
  readonly session: () => Promise<HubSession>
  /** From now on every session is changed so. */
  readonly change: (change: (session: HubSession) => HubSession) => void
  /** GitHub's clock moves on to this moment, which no delay of ours has come near. */
  readonly at: (moment: string) => void
  /** Runs a command until it succeeds, late and with faults. */
  readonly run: Runner
  /** The same by two processes side by side. */
  readonly twice: Runner
  /** What a person does, or looks at: nothing goes wrong meanwhile. */
  readonly quietly: <T>(act: () => Promise<T>) => Promise<T>
}

const MOST_SECONDS_A_REQUEST = 3

export function openStage(world: FaultWorld, faults: FaultSchedule | null): Stage {
  let now = Date.parse('2026-03-01T12:00:00Z')
  const changes = [withRules]
  const changed = (session: HubSession) => changes.reduce((one, change) => change(one), session)
  const pass = (seconds: number) => {
    now += seconds * 1000
    world.github.setNow(new Date(now))
  }
  if (faults !== null) {
    const slow = seededNumbers(faults.delay())
    world.failWith((index, method, path) => {
      pass(Math.floor(slow() * MOST_SECONDS_A_REQUEST))
      return faults.onRequest(index, method, path)
    })
  }
  const restart = () => {
    faults?.revive()
    pass(faults?.delay() ?? 0)
  }
  const run: Runner = async (command) => {
    pass(faults?.delay() ?? 0)
    await persistently(world, restart)((session) => command(changed(session)))
  }
  return {
    world,
    session: async () => changed(await world.session()),
    change: (change) => changes.push(change),
    at: (moment) => {
      if (Date.parse(moment) < now) throw new Error(`it is later than ${moment} already`)
      pass((Date.parse(moment) - now) / 1000)
    },
    run,
    twice: async (command) => {
      await Promise.all([run(command), run(command)])
    },
    quietly: (act) => withoutFaults(world, act),
  }
}

/** The clock starts with the candidate, and three people review. */
function withRules(session: HubSession): HubSession {
  const start = { days: START_WITHIN_DAYS, hours: HOURS }
  const exercises = new Map([[EXERCISE, { role: 'ml-engineer', start }]])
  const reviews = toReviews({ reviewers: [...REVIEWERS], calibration: false })
  // An App's token is good for an hour, which is over again and again here.
  return { ...session, candidates: session.hub, config: { ...session.config, exercises, reviews } }
}

const LOOK = { audit: false, dispatch: false, again: null }
export const look = async (session: HubSession) => {
  await watch(session, LOOK)
}
export const carry = async (session: HubSession) => {
  await carryQuestions(session, '')
}

/** Two processes do it side by side, and one more when whoever died is known to be dead. */
export async function untilSettled(
  stage: Stage,
  command: (session: HubSession) => Promise<void>,
  settled: string,
): Promise<void> {
  await stage.twice(command)
  stage.at(settled)
  await stage.quietly(async () => await command(await stage.session()))
}

export async function invite(stage: Stage, candidate: string, time = ''): Promise<void> {
  const wish = { candidate, exercise: EXERCISE, role: '', deadline: '', csv: '', time }
  await inviteAll(await stage.session(), wish, () => {})
  await acceptInvitations(stage.world.as(candidate))
}

/** Somebody comments on a candidate's pull request. */
export async function write(stage: Stage, candidate: string, body: string): Promise<void> {
  const place = { owner: 'acme', repo: idOf(candidate), issue_number: 1 }
  await stage.world.as(candidate).rest.issues.createComment({ ...place, body })
}

/** The team answers the one question that is open. */
export async function answer(stage: Stage): Promise<void> {
  const { rest } = stage.world.as('lead')
  const { data } = await rest.issues.listForRepo({ ...HUB, state: 'open' })
  const [question, ...others] = data.filter(({ pull_request }) => pull_request === undefined)
  if (question === undefined || others.length > 0) throw new Error('there is not one question')
  const body = '/question May SciPy be used?\n/answer Yes, SciPy may be used.'
  await rest.issues.createComment({ ...HUB, issue_number: question.number, body })
}

// Each seal is another block, and worlds are compared.
const BLOCKS = new Map<string, string>()

/** A reviewer sends what they think of Ada's submission, sealed. */
export async function seal(stage: Stage, reviewer: string, levels: string): Promise<void> {
  const { rest } = stage.world.as('lead')
  const access = { ...HUB, username: reviewer, permission: 'push' as const }
  await rest.repos.addCollaborator(access)
  await acceptInvitations(stage.world.as(reviewer))
  const issue_number = await reviewOfAda(stage)
  const under = await adasReview(await stage.session(), issue_number)
  const key = JSON.stringify([reviewer, under.pseudonym, under.on])
  const body = BLOCKS.get(key) ?? (await blockOf(under, reviewer, answersOf(levels)))
  BLOCKS.set(key, body)
  await stage.world.as(reviewer).rest.issues.createComment({ ...HUB, issue_number, body })
}

async function reviewOfAda(stage: Stage): Promise<number> {
  const { key } = await stage.session()
  const branch = reviewBranch(useHubKey(key).pseudonym(idOf('ada')))
  const { rest } = stage.world.as('lead')
  const { data } = await rest.pulls.list({ ...HUB, state: 'open', per_page: 100 })
  const found = data.find(({ head }) => head.ref === branch)
  if (found === undefined) throw new Error("nobody can review Ada's submission")
  return found.number
}
