import { hold } from '../../../src/commands/hold.ts'
import { prepareLetters, sendLetters } from '../../../src/commands/mail/run-letter.ts'
import { notify } from '../../../src/commands/notify/notify.ts'
import { applyRegrade, planFor } from '../../../src/commands/publish/regrade.ts'
import { applyPlan } from '../../../src/commands/retain/apply-plan.ts'
import { preview } from '../../../src/commands/retain/run-retain.ts'
import { review } from '../../../src/commands/review/review.ts'
import { EVENT_TYPES } from '../../../src/hub/event-types.ts'
import { CallerError, WorldError } from '../../../src/input/bad-news.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { gradeAll, MENDED, mendTests } from '../../commands/publish/regrade.fixture.ts'
import {
  carry,
  EXERCISE,
  idOf,
  look,
  type Stage,
  seal,
  untilSettled,
  write,
} from './messages-stage.ts'
import { brokenEvents, brokenKeeping, brokenLetters, refuseBroken } from './promises.ts'
import { KEY, type WebhookReceiver } from './webhook-receiver.ts'

/** Nothing that reviewers think leaves the hub before the last of them is done. */
export async function reviewAda(stage: Stage, receiver: WebhookReceiver): Promise<void> {
  const takeIn = async (session: HubSession) => {
    await review(session, '')
  }
  stage.at('2026-03-06T08:00:00Z')
  await stage.quietly(() => seal(stage, 'rae', '2444'))
  await stage.run(takeIn)
  await stage.run((session) => tellAll(session, receiver))
  await stage.quietly(async () => {
    const early = await prepareLetters(await stage.session(), { exercise: EXERCISE })
    refuseBroken(early.letters.length === 0 ? [] : ['a letter is written before levels are open'])
    refuseBroken(brokenEvents(receiver, HEARD_EARLY))
    await seal(stage, 'sam', '2344')
  })
  await stage.run(takeIn)
}

const HEARD_EARLY = ['invited ada', 'invited bob', 'invited cyd', 'handed-in ada', 'handed-in bob']

export async function writeLetters(stage: Stage): Promise<void> {
  stage.at('2026-03-06T14:00:00Z')
  const send = async (session: HubSession) => {
    await sendLetters(session, await prepareLetters(session, { assignment: idOf('ada') }))
  }
  await untilSettled(stage, send, '2026-03-06T17:00:00Z')
  stage.at('2026-03-06T20:00:00Z')
  await stage.quietly(() => write(stage, 'ada', '/ask-review The appendix was not read.'))
  await untilSettled(stage, carry, '2026-03-06T23:00:00Z')
  refuseBroken(
    brokenLetters(stage, [
      ['ada', /on the way/, 1],
      ['ada', /Your request for another review has been received/, 1],
      ['bob', /on the way/, 0],
    ]),
  )
}

export async function regrade(stage: Stage): Promise<void> {
  stage.at('2026-03-07T08:00:00Z')
  const { request, digest } = await stage.quietly(async () => {
    stage.change(await mendTests(stage.world))
    const session = await stage.session()
    const results = await gradeAll(stage.world, session, MENDED)
    const wish = { exercise: EXERCISE, tell: true, results, ledger: '' }
    return { request: wish, digest: (await planFor(session, wish)).digest }
  })
  await stage.run(async (session) => {
    await applyRegrade(session, request, digest, () => {})
  })
  refuseBroken(brokenLetters(stage, [['ada', /we changed our checks/, 1]]))
}

export async function tell(stage: Stage, receiver: WebhookReceiver): Promise<void> {
  stage.at('2026-03-08T08:00:00Z')
  await stage.twice((session) => tellAll(session, receiver))
  refuseBroken(brokenEvents(receiver, HEARD))
}

const HEARD = [...HEARD_EARLY, 'reviewed ada', 'scored ada', 'scored ada']

async function tellAll(session: HubSession, { url }: WebhookReceiver): Promise<void> {
  const to = { url, key: KEY, timeoutMs: 5_000, pausesMs: [1] }
  const rules = { url, events: EVENT_TYPES, since: null }
  const done = await notify(session, rules, { since: null, replay: false, receiver: to })
  if (done.every(({ delivery }) => delivery?.kind === 'delivered')) return
  throw new WorldError('the hiring system did not take everything', { code: 'webhook' })
}

/** Ada and Cyd are told, and erased; Bob is on hold. */
export async function erase(stage: Stage, receiver: WebhookReceiver): Promise<void> {
  stage.at('2026-08-25T00:00:00Z')
  await stage.run(look)
  const early = await stage.quietly(async () => await preview(await stage.session(), ''))
  await stage.run(async (session) => {
    await hold(session, { assignment: idOf('bob'), why: 'a dispute', release: false })
  })
  await stage.quietly(async () => {
    const request = { outcomes: '', digest: early.digest }
    const outcome = await applyPlan(await stage.session(), request).catch((error) => error)
    refuseBroken(outcome instanceof CallerError ? [] : ['a plan was done after a hold changed it'])
  })
  for (const moment of ['2026-08-26T00:00:00Z', '2026-10-01T00:00:00Z']) {
    stage.at(moment)
    const { digest } = await stage.quietly(async () => await preview(await stage.session(), ''))
    await stage.run(async (session) => {
      await applyPlan(session, { outcomes: '', digest })
    })
  }
  await stage.run((session) => tellAll(session, receiver))
  await stage.run(carry)
  await stage.quietly(async () => {
    refuseBroken(await brokenKeeping(stage, { held: 'bob', erased: ['ada', 'cyd'] }))
    refuseBroken(brokenEvents(receiver, HEARD))
  })
}
