import { describe, expect, test } from 'vitest'
import type { SubmissionName } from '../../../src/assignment/submission-name.ts'
import type { FollowClock } from '../../../src/commands/watch/follow.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { gradeAndPublish } from '../../worlds/faults/round.ts'
import { useFollowing } from './follow.fixture.ts'

const following = useFollowing()
const { world, push, run, graded, prepare, clock } = following
const ADA = 'linear-regression-ada'

interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
}

/** A follower's machine: from its death on nothing leaves it, whatever its program would still do. */
class Machine implements FollowClock {
  readonly asked: string[] = []
  #isDead = false
  #beats: number
  readonly #death: Death | null
  readonly #where: 'here' | 'workflow'

  constructor(where: 'here' | 'workflow', death: Death | null, beats: number) {
    this.#where = where
    this.#death = death
    this.#beats = beats
  }

  open = async (): Promise<HubSession> => {
    const session = await world().session()
    for (const octokit of [session.hub, session.candidates]) {
      octokit.hook.wrap('request', async (request, options) => {
        const mine = this.asked.push(options.method) - 1
        this.#dieAt(mine, 'before')
        const answer = await request(options)
        this.#dieAt(mine, 'after')
        return answer
      })
    }
    return session
  }

  #dieAt(mine: number, when: Death['when']): void {
    if (this.#death?.at === mine && this.#death.when === when) this.#isDead = true
    if (this.#isDead) throw new Error('the machine is dead')
  }

  async follow(): Promise<void> {
    const grade = async (name: SubmissionName) => {
      const session = await this.open()
      await gradeAndPublish(world(), session, name)
      return 'done' as const
    }
    await run(this, this.#where === 'here' ? grade : null, { open: this.open })
  }

  async wait(): Promise<void> {
    this.#beats -= 1
  }

  isStopped(): boolean {
    return this.#isDead || this.#beats <= 0
  }

  random(): number {
    return 0.5
  }
}

/** What there is of one push, each of which there has to be once. */
async function facts() {
  const log = await (await world().session()).ledger.readLog(ADA)
  const { checkRuns = [], comments = [] } = world().snapshot()[`acme/${ADA}`] ?? {}
  return {
    records: log.map(({ kind }) => kind).sort(),
    notes: graded('ada').length,
    comments: comments.length,
    checkRuns: checkRuns.length,
    reviews: world().snapshot()['acme/hub']?.pulls.length,
  }
}

/** One dies, the other goes on, and an hour later the claims of the dead have run out. */
async function play(where: 'here' | 'workflow', together: boolean, death: Death | null) {
  await prepare()
  const time = clock(10_000)
  await push('ada', 'first = 1\n')
  const [first, second] = [new Machine(where, death, 1), new Machine(where, null, 2)]
  if (together) await Promise.all([first.follow(), second.follow()])
  else await first.follow()
  if (where === 'workflow') await following.runWorkflows()
  await time.wait(3_700)
  await new Machine(where, null, 2).follow()
  if (where === 'workflow') await following.runWorkflows()
  return {
    asked: first.asked,
    runs: world().github.workflowDispatches.length,
    facts: await facts(),
  }
}

/** Reads change nothing: to die before a write is to die after the write before it, but for the first. */
function deathsOf(asked: readonly string[]): readonly Death[] {
  const writes = asked.flatMap((method, at) => (method === 'GET' ? [] : at))
  const before = writes.slice(0, 1).map((at): Death => ({ at, when: 'before' }))
  return [...before, ...writes.map((at): Death => ({ at, when: 'after' }))]
}

const ONCE = { notes: 1, comments: 2, checkRuns: 1, reviews: 1 }

describe('a follower that dies at any write', () => {
  test.for<readonly ['here' | 'workflow', boolean]>([
    ['workflow', false],
    ['workflow', true],
    ['here', false],
  ])(
    'grading by %s, another one beside it: %s, loses and doubles nothing',
    async ([where, together]) => {
      const quiet = await play(where, together, null)
      expect(quiet.facts).toMatchObject(ONCE)
      const found: unknown[] = []
      const deaths = deathsOf(quiet.asked)
      expect(deaths.length).toBeGreaterThan(2)
      for (const death of deaths) {
        const { facts, runs } = await play(where, together, death)
        if (JSON.stringify([facts, runs]) !== JSON.stringify([quiet.facts, quiet.runs])) {
          found.push({ death, facts, runs })
        }
      }
      expect(found).toEqual([])
    },
  )

  test('two that grade at the same time publish once', async () => {
    const { facts } = await play('here', true, null)
    expect(facts).toMatchObject(ONCE)
    expect(facts.records.filter((kind) => kind === 'graded')).toHaveLength(1)
  })
})
