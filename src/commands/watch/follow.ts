import { pauseAfter } from '../../assignment/plan-follow.ts'
import { nameGitHubError, statusOf } from '../../github/client/reasons.ts'
import { CallerError, explain, WorldError } from '../../input/bad-news.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { beat, type FollowHands, nothingKnown } from './follow-beat.ts'
import { releasePublished } from './release-published.ts'

/** What a test makes quick and foreseeable. */
export interface FollowClock {
  /** Ends at once when the follower is asked to end. */
  readonly wait: (seconds: number) => Promise<void>
  readonly isStopped: () => boolean
  /** In [0, 1). */
  readonly random: () => number
}

export interface Followed {
  readonly beats: number
  readonly looks: number
}

/**
 * Looks for pushes until it is asked to end, and finishes what it has begun then. Whatever the world does to
 * it, it says so once and tries again, ever more seldom. Throws CallerError for what only a person can mend.
 */
export async function follow(
  open: () => Promise<HubSession>,
  hands: FollowHands,
  clock: FollowClock,
  everySeconds: number,
): Promise<Followed> {
  const trouble = sayOnce(hands.log)
  let session: HubSession | null = null
  let known = nothingKnown()
  let beats = 0
  for (; !clock.isStopped(); beats += 1) {
    try {
      session ??= await open()
      known = await beat(session, known, hands)
      trouble.end()
    } catch (error) {
      if (error instanceof CallerError) throw error
      trouble.say(nameGitHubError(error))
    }
    await clock.wait(pauseAfter(trouble.failures(), everySeconds, clock.random()))
  }
  try {
    if (session !== null) await releasePublished(session, known.released)
  } catch (error) {
    trouble.say(nameGitHubError(error))
  }
  return { beats, looks: known.looks }
}

/** Each kind of trouble once, until there is none. */
function sayOnce(log: (text: string) => void) {
  const said = new Set<string>()
  let failures = 0
  return {
    failures: () => failures,
    say: (error: unknown) => {
      failures += 1
      const kind =
        error instanceof WorldError ? `${error.code} ${statusOf(error.cause)}` : String(error)
      if (said.has(kind)) return
      said.add(kind)
      log(explain(error).text)
    },
    end: () => {
      if (failures > 0) log('All is well again.')
      failures = 0
      said.clear()
    },
  }
}
