import type { HubSession } from '../../../src/session/hub-session.ts'
import type { Story } from './command-stories.ts'
import { compare, factsOf } from './compare.ts'
import type { FaultWorld } from './fault-world.ts'

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
