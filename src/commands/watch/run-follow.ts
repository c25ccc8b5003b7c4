import { setTimeout as sleep } from 'node:timers/promises'
import { callerError } from '../../input/bad-news.ts'
import { stepEnding } from '../../input/step-ending.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { openSession } from '../../session/hub-session.ts'
import { openWorkshop } from '../verb/open-workshop.ts'
import type { Outcome, Surroundings, Words } from '../verb/verb.ts'
import { type FollowClock, follow } from './follow.ts'
import type { FollowHands } from './follow-beat.ts'
import { gradeHere } from './grade-here.ts'

// A look that finds nothing costs nothing; whoever grades here waits for no workflow and may as well be quick.
const EVERY = { here: 10, workflow: 30 }
const LONGEST = 3_600

export async function runFollow(words: Words, around: Surroundings): Promise<Outcome> {
  const { access, home, log } = around
  const isHere = words.isOn('grade')
  const every = secondsOf(words.text('every'), isHere ? EVERY.here : EVERY.workflow)
  if (isHere) await refuseUnfit(words, around)
  const hands = { grade: isHere ? gradeHere(around) : null, ...carryBy(around), log }
  log(`Following ${access.folder}, every ${every} s. Press Ctrl-C to end.`)
  const open = () => openSession(access, home, log)
  const followed = await follow(open, hands, realClock(around.stopped()), every)
  return { json: followed, text: [`stopped, looks taken: ${followed.looks}`] }
}

/** In a process of its own, as all that is graded here. */
function carryBy({ access, startVerb }: Surroundings): Pick<FollowHands, 'carry'> {
  if (access.key === '') return {}
  return {
    carry: async () =>
      stepEnding(await startVerb('questions', ['--hub', access.folder])) === 'done',
  }
}

/** What would fail for each submission is said before the first. */
async function refuseUnfit(words: Words, around: Surroundings): Promise<void> {
  useHubKey(around.access.key)
  await openWorkshop(words, around)
}

function secondsOf(text: string, fallback: number): number {
  if (text === '') return fallback
  const seconds = Number(text)
  if (/^\d{1,4}$/.test(text) && seconds >= 1 && seconds <= LONGEST) return seconds
  throw callerError('--every', `"${text}" is not a time`, `Give seconds from 1 to ${LONGEST}.`)
}

function realClock(stopped: Promise<unknown>): FollowClock {
  const ending = new AbortController()
  void stopped.then(() => ending.abort())
  const { signal } = ending
  return {
    isStopped: () => signal.aborted,
    wait: async (seconds) => await sleep(seconds * 1_000, undefined, { signal }).catch(() => {}),
    random: Math.random,
  }
}
