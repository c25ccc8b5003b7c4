import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isExpectant, planWatch } from '../../src/assignment/plan-watch.ts'
import { shortTree } from '../../src/assignment/watch-index.ts'
import { aWatchEntry, commitOf, graded, STARTER } from './a-watch-entry.ts'

describe('in whatever order pushes and looks come', () => {
  const DEADLINE = Date.parse('2026-03-08T18:00:00Z')
  const MINUTE = 60_000
  const PER_DAY = 3

  interface Story {
    /** Minutes since the last event, and what is pushed then; null for a look. */
    readonly events: readonly (readonly [number, string | null])[]
    readonly runMinutes: number
    /** Which runs, in the order of their start, bring nothing. */
    readonly lost: readonly boolean[]
  }

  const trees = fc.constantFrom(STARTER.tree, ...[...'0123456789abc'].map((one) => one.repeat(40)))
  const minutes = fc.oneof(fc.nat(15), fc.nat(15), fc.nat(600))
  // As many looks as pushes.
  const event = fc.tuple(minutes, fc.oneof(trees, fc.constant(null)))
  const stories = fc.record({
    events: fc.array(event, { maxLength: 80, size: 'max' }),
    runMinutes: fc.integer({ min: 1, max: 59 }),
    lost: fc.constant<readonly boolean[]>([]),
  })

  interface Run {
    readonly tree: string
    readonly at: number
    readonly final: boolean
    readonly isLost: boolean
  }

  /** A candidate's repository, its entry, and the runs that were started for it. */
  class World {
    entry = aWatchEntry()
    stands = STARTER.tree
    readonly runs: Run[] = []
    readonly #story: Story

    constructor(story: Story) {
      this.#story = story
    }

    look(at: number): void {
      this.#bringResults(at)
      const stands = { sha: commitOf(this.stands), tree: this.stands }
      const facts = { entry: this.entry, stands, again: false }
      const planned = planWatch(facts, { now: iso(at), gradedPushesPerDay: PER_DAY })
      this.entry = planned.entry
      if (planned.decision.kind !== 'hand-out') return
      const final = planned.entry.status === 'submitted'
      // The third loss of the same files is the last: somebody is told, and nothing is made up for.
      const losses = this.runs.filter((run) => run.isLost && run.tree === this.stands)
      const isLost = losses.length < 2 && (this.#story.lost[this.runs.length] ?? false)
      this.runs.push({ tree: this.stands, at, final, isLost })
    }

    /** A tree that is handed out again waits for the new run; the old one brought its result long ago. */
    #isLatest(run: Run): boolean {
      return this.runs.findLast(({ tree }) => tree === run.tree) === run
    }

    #bringResults(now: number): void {
      const delay = this.#story.runMinutes * MINUTE
      for (const { tree, at, isLost } of this.runs.filter((run) => this.#isLatest(run))) {
        const isUnderway = this.entry.handedOut.some((one) => one.tree === shortTree(tree))
        if (isLost || !isUnderway || at + delay > now) continue
        const before = this.entry.graded.filter((one) => one.tree !== shortTree(tree))
        this.entry = {
          ...this.entry,
          graded: [...before, graded(tree, iso(at + delay))],
          shown: shortTree(tree),
          handedOut: this.entry.handedOut.filter((one) => one.tree !== shortTree(tree)),
        }
      }
    }
  }

  function iso(at: number): string {
    return `${new Date(at).toISOString().slice(0, 19)}Z`
  }

  function play(story: Story): World {
    const world = new World(story)
    let at = Date.parse('2026-03-05T00:00:00Z')
    for (const [minutes, tree] of story.events) {
      at += minutes * MINUTE
      if (tree === null) world.look(at)
      else if (at <= DEADLINE) world.stands = tree
    }
    world.look(Math.max(at, DEADLINE + 3 * MINUTE))
    return world
  }

  test('what stands at the deadline is handed out, and before that no tree is twice', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { runs, stands, entry } = play(story)
        const handedOut = runs.map(({ tree }) => tree)
        const before = runs.filter(({ final }) => !final).map(({ tree }) => tree)
        expect(new Set(before).size).toBe(before.length)
        expect(runs.filter(({ final }) => final).length).toBeLessThanOrEqual(1)
        expect(handedOut).not.toContain(STARTER.tree)
        expect(entry.status).toBe('submitted')
        if (stands === STARTER.tree) expect(entry.submission).toBeNull()
        else {
          expect(entry.submission).toBe(commitOf(stands))
          expect(handedOut).toContain(stands)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('no day has more than the budget, the final submission aside', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { runs } = play(story)
        for (const { at, final } of runs) {
          const day = runs.filter((one) => one.at <= at && one.at > at - 24 * 60 * MINUTE)
          if (!final) expect(day.length).toBeLessThanOrEqual(PER_DAY)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('runs that are lost are made up for', () => {
    const unlucky = fc.record({
      events: fc.array(event, { maxLength: 40, size: 'max' }),
      runMinutes: fc.integer({ min: 1, max: 59 }),
      lost: fc.array(fc.boolean(), { maxLength: 30 }),
    })
    fc.assert(
      fc.property(unlucky, (story) => {
        const world = play(story)
        let at = DEADLINE + 100 * 24 * 60 * MINUTE
        for (const _ of [...story.lost, null]) {
          if (isExpectant(world.entry, iso(at))) world.look(at)
          at += 61 * MINUTE
        }
        world.look(at)
        const trees = world.entry.graded.map(({ tree }) => tree)
        if (world.stands !== STARTER.tree) expect(trees).toContain(shortTree(world.stands))
      }),
    )
  })
})
