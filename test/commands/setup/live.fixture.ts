import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { SeededOrganisation } from '../../worlds/stand-in/github-seed.ts'
import type { GitHubStandIn } from '../../worlds/stand-in/proxy.ts'
import { type LiveWorld, openLiveWorld } from './live-world.fixture.ts'

export interface LiveFixture extends Pick<LiveWorld, 'passDays' | 'live' | 'repositories'> {
  readonly github: () => GitHubStandIn
  readonly world: () => LiveWorld
}

/** A world for the tests of a file, as new before each. */
export function useLive(organisation: Partial<SeededOrganisation> = {}): LiveFixture {
  let opened: LiveWorld | undefined
  const world = () => {
    if (opened === undefined) throw new Error('GitHub starts before the first test')
    return opened
  }
  beforeAll(async () => {
    opened = await openLiveWorld(organisation)
  })
  beforeEach(() => world().goBack())
  afterAll(() => opened?.stop())
  return {
    world,
    github: () => world().github,
    passDays: (days) => world().passDays(days),
    live: (changes) => world().live(changes),
    repositories: () => world().repositories(),
  }
}
