import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import {
  parseSubmissionNames,
  type SubmissionName,
} from '../../../src/assignment/submission-name.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { type FollowClock, follow } from '../../../src/commands/watch/follow.ts'
import type { FollowHands } from '../../../src/commands/watch/follow-beat.ts'
import { markerText } from '../../../src/scorecard/safe-markdown.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { type FaultWorld, openFaultWorld } from '../../worlds/faults/fault-world.ts'
import { gradeAndPublish, pushModule } from '../../worlds/faults/round.ts'
import { acceptInvitations } from '../candidate.fixture.ts'

export const START = Date.parse('2026-03-01T12:00:00Z')
export const EVERY = 30
/** Two hours after the start. */
const DEADLINE = '2026-03-01T14:00:00Z'

/** Time that passes only where somebody waits, and what happens in it. */
export class VirtualClock implements FollowClock {
  /** Seconds since the start. */
  now = 0
  isEnded = false
  readonly #events: { readonly at: number; readonly run: () => Promise<void> }[] = []
  readonly #set: (now: Date) => void
  readonly #until: number

  constructor(set: (now: Date) => void, until: number) {
    this.#set = set
    this.#until = until
    this.#go(0)
  }

  at(second: number, run: () => Promise<void>): void {
    this.#events.push({ at: second, run })
  }

  async wait(seconds: number): Promise<void> {
    const end = this.now + seconds
    for (const event of this.#events.toSorted((a, b) => a.at - b.at)) {
      if (event.at > end) break
      this.#events.splice(this.#events.indexOf(event), 1)
      this.#go(Math.max(this.now, event.at))
      await event.run()
    }
    this.#go(end)
  }

  isStopped(): boolean {
    return this.isEnded || this.now >= this.#until
  }

  random(): number {
    return 0.5
  }

  #go(second: number): void {
    this.now = second
    this.#set(new Date(START + second * 1_000))
  }
}

interface Wishes {
  readonly open?: () => Promise<HubSession>
  readonly every?: number
}

/** A world in which Ada and Bob are invited and have accepted, and somebody follows. */
export function useFollowing() {
  let opened: FaultWorld | undefined
  let goBack: (() => Promise<void>) | undefined
  let ran = 0
  const world = () => {
    if (opened === undefined) throw new Error('the world opens before the first test')
    return opened
  }
  beforeAll(async () => {
    opened = await openFaultWorld()
  })
  const prepare = async () => {
    goBack ??= await invited(world())
    await goBack()
    ran = 0
  }
  beforeEach(prepare)
  afterEach(() => {
    vi.useRealTimers()
    expect(world().github.requestViolations).toEqual([])
  })
  afterAll(() => opened?.stop())
  return {
    world,
    /** Begins anew, as each test does. */
    prepare,
    clock: (until: number) => {
      // The App's library drops a token that has run out by the clock of the machine.
      vi.useFakeTimers({ toFake: ['Date'] })
      const set = (now: Date) => {
        vi.setSystemTime(now)
        world().github.setNow(now)
      }
      return new VirtualClock(set, until)
    },
    push: (login: string, text: string) =>
      pushModule(world(), `linear-regression-${login}`, login, text),
    /** Follows as the hub's lead does, until the clock stops; what was said. */
    run: async (
      clock: FollowClock,
      grade: FollowHands['grade'],
      { open = world().session, every = EVERY }: Wishes = {},
    ) => {
      const said: string[] = []
      const followed = await follow(open, { grade, log: (text) => said.push(text) }, clock, every)
      return { ...followed, said }
    },
    /** Grades on this machine, within this process. */
    gradeHere: async (name: SubmissionName) => {
      await gradeAndPublish(world(), await world().session(), name)
      return 'done' as const
    },
    /** Runs the hub's workflow for whatever was started since. */
    runWorkflows: async () => {
      const started = world().github.workflowDispatches.slice(ran)
      ran += started.length
      for (const { inputs } of started) {
        const names = parseSubmissionNames(String(inputs['submissions']))
        if (!names.ok) throw new Error('a run without submissions')
        for (const name of names.value) {
          await gradeAndPublish(world(), await world().session(), name)
        }
      }
    },
    graded: (login: string) => notes(world(), login),
  }
}

async function invited(world: FaultWorld): Promise<() => Promise<void>> {
  await world.prepare()
  for (const candidate of ['ada', 'bob']) {
    const request = {
      candidate,
      exercise: 'linear-regression',
      role: '',
      deadline: DEADLINE,
      csv: '',
    }
    await inviteAll(await world.session(), request, () => {})
    await acceptInvitations(world.as(candidate))
  }
  return world.keep()
}

/** The short comments that tell a candidate of a grade. */
function notes(world: FaultWorld, login: string): readonly string[] {
  const found = world.snapshot()[`acme/linear-regression-${login}`]
  return (found?.comments ?? [])
    .map((comment) => String(Object(comment).body))
    .filter((body) => body.startsWith(markerText('graded')))
}
