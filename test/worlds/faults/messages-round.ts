import { START_LINE } from '../../../src/assignment/start.ts'
import { factsOf } from './compare.ts'
import { type FaultSchedule, seededNumbers } from './fault-schedule.ts'
import type { FaultWorld } from './fault-world.ts'
import { erase, regrade, reviewAda, tell, writeLetters } from './messages-ending.ts'
import {
  answer,
  carry,
  idOf,
  invite,
  look,
  openStage,
  type Stage,
  untilSettled,
  write,
} from './messages-stage.ts'
import { brokenClocks, brokenLetters, recordOf, refuseBroken } from './promises.ts'
import { gradeAndPublish, pushModule } from './round.ts'
import type { FaultStory } from './run-schedules.ts'
import { timeless } from './timeless.ts'
import { openWebhookReceiver, type Reply, type WebhookReceiver } from './webhook-receiver.ts'

/**
 * A round in which candidates start their own clocks, ask, are answered and get letters; the team regrades, tells its
 * hiring system, and erases everybody but one who is on hold.
 */
export const MESSAGES: FaultStory = {
  // So many that some are left for its end, which is some 1,400 requests later.
  // A look before a text matters only after such a death, which is rare among all those requests.
  rate: { mostFailures: 200, shareOfRequests: 0.06, shareOfTexts: 0.35 },
  play: async (world, faults) => {
    const receiver = await openWebhookReceiver(repliesOf(faults))
    try {
      return await playMessages(world, faults, receiver)
    } finally {
      world.failWith(undefined)
      await receiver.stop()
    }
  },
}

async function playMessages(
  world: FaultWorld,
  faults: FaultSchedule | null,
  receiver: WebhookReceiver,
): Promise<readonly string[]> {
  const stage = openStage(world, faults)
  await startClocks(stage)
  await answerQuestions(stage)
  await handIn(stage)
  await answerLate(stage)
  await reviewAda(stage, receiver)
  await writeLetters(stage)
  await regrade(stage)
  await tell(stage, receiver)
  const before = timeless(factsOf(world.snapshot()))
  await erase(stage, receiver)
  const after = timeless(factsOf(world.snapshot()))
  return [...before, ...after.map((fact) => `at the end: ${fact}`)]
}

async function startClocks(stage: Stage): Promise<void> {
  await stage.quietly(async () => {
    await invite(stage, 'ada')
    await invite(stage, 'bob', '+25%')
    stage.at('2026-03-01T12:00:03Z')
    await write(stage, 'ada', '/start')
    await write(stage, 'bob', '/start')
  })
  await untilSettled(stage, look, '2026-03-01T15:00:00Z')
  await stage.quietly(async () => refuseBroken(await brokenClocks(stage, ['ada', 'bob'])))
}

async function answerQuestions(stage: Stage): Promise<void> {
  stage.at('2026-03-01T17:00:00Z')
  await stage.quietly(() => write(stage, 'bob', '/ask May I use SciPy?'))
  await untilSettled(stage, carry, '2026-03-01T20:00:00Z')
  stage.at('2026-03-01T22:00:00Z')
  await stage.quietly(async () => await answer(stage))
  await untilSettled(stage, carry, '2026-03-02T01:00:00Z')
  refuseBroken(brokenLetters(stage, [answered('ada'), answered('bob')]))
}

function answered(login: string): readonly [string, RegExp, number] {
  return [login, /Answer 1, to everybody who does this exercise[\s\S]*Yes, SciPy may be used/, 1]
}

/** Bob pushes in the last second that he has, and whatever of ours comes late. */
async function handIn(stage: Stage): Promise<void> {
  stage.at('2026-03-02T09:00:00Z')
  const ada = await stage.quietly(async () => {
    await invite(stage, 'cyd')
    return await pushModule(stage.world, idOf('ada'), 'ada', 'done = "rightly"\n')
  })
  const { deadline } = await stage.quietly(() => recordOf(stage, 'bob', 'started'))
  stage.at(deadline)
  const bob = await stage.quietly(() =>
    pushModule(stage.world, idOf('bob'), 'bob', 'done = "wrongly"\n'),
  )
  // The ledger's own pin comes after the deadline, when GitHub lists every push.
  stage.at('2026-03-04T05:00:00Z')
  await untilSettled(stage, look, '2026-03-04T08:00:00Z')
  for (const [login, sha] of [
    ['ada', ada],
    ['bob', bob],
  ] as const) {
    const submission = { assignment: idOf(login), sha }
    await stage.run((session) => gradeAndPublish(stage.world, session, submission))
    const pinned = await stage.quietly(() => recordOf(stage, login, 'submitted'))
    refuseBroken(pinned.sha === sha ? [] : [`what ${login} pushed in time does not count`])
  }
}

/** Cyd starts in the very last second, when all is answered already. */
async function answerLate(stage: Stage): Promise<void> {
  const { startBy } = await stage.quietly(async () => {
    const { assignment } = await recordOf(stage, 'cyd', 'invited')
    return { startBy: assignment.deadline }
  })
  stage.at(startBy)
  await stage.quietly(() => write(stage, 'cyd', START_LINE.replace('[ ]', '[x]')))
  stage.at('2026-03-05T19:00:00Z')
  await untilSettled(stage, look, '2026-03-05T22:00:00Z')
  await untilSettled(stage, carry, '2026-03-06T03:00:00Z')
  await stage.quietly(async () => {
    refuseBroken(await brokenClocks(stage, ['ada', 'bob', 'cyd']))
    refuseBroken(brokenLetters(stage, ['ada', 'bob', 'cyd'].map(answered)))
  })
}

const REPLIES: readonly Reply[] = ['fail', 'hang-up', 'take-and-hang-up']

/** A hiring system that fails now and then, too. */
function repliesOf(faults: FaultSchedule | null): () => Reply {
  if (faults === null) return () => 'take'
  const next = seededNumbers(faults.delay())
  return () => (next() < 0.75 ? 'take' : (REPLIES[Math.floor(next() * REPLIES.length)] ?? 'take'))
}
