import type { LiveWorld } from '../../commands/setup/live-world.fixture.ts'
import type { OnRequest } from '../stand-in/faults.ts'

export interface LiveDeaths {
  /** Of these checks and those that they rest on; all when left out. */
  readonly only?: readonly string[]
  /** The first request that is tried, and then each so many later. */
  readonly from: number
  readonly every: number
}

/**
 * A live check that dies at one request: its connection breaks for good, or one answer is lost. Whatever it
 * then does, the next run (a day later where the connection broke) leaves nothing.
 * @returns What was left, in words; nothing where all is well.
 */
export async function dieCheckingLive(
  world: LiveWorld,
  { only, from, every }: LiveDeaths,
  progress: (tried: number) => void = () => {},
): Promise<{ readonly tried: number; readonly found: readonly string[] }> {
  const { github, live, passDays, repositories, goBack } = world
  const changes = only === undefined ? {} : { only }
  goBack()
  await live(changes)
  const requests = github.requests.length
  const found: string[] = []
  let tried = 0
  const die = async (what: string, hook: (at: number) => OnRequest, after: () => Promise<void>) => {
    for (let at = from; at < requests; at += every) {
      goBack()
      github.onRequest(hook(at))
      await live(changes).catch(() => {})
      github.onRequest(undefined)
      await after()
      const left = (await repositories()).filter((name) => name !== 'hub')
      if (left.length > 0) found.push(`${what} ${at}: ${left.join(', ')} is left`)
      tried += 1
      progress(tried)
    }
  }
  const broken = (at: number): OnRequest => {
    return (index) => (index >= at ? { drop: 'before' } : undefined)
  }
  const lost = (at: number): OnRequest => {
    return (index) => (index === at ? { drop: 'after' } : undefined)
  }
  await die('broken from request', broken, async () => {
    passDays(1.01)
    await live({ only: [] })
  })
  await die('lost at request', lost, async () => {})
  return { tried, found }
}
