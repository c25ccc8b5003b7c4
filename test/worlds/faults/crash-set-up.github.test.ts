import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSetUpWorld, type SetUpWorld } from '../../commands/setup/set-up-world.fixture.ts'

const FREE = {
  hub: { owner: 'acme', repo: 'hub' },
  organisation: 'acme',
  organisations: { acme: { admins: ['lead'] } },
} as const

const TEAM = {
  hub: { owner: 'acme', repo: 'hub' },
  organisation: 'acme-candidates',
  organisations: {
    acme: { admins: ['lead'], plan: 'team', actionsEnabledFor: 'selected' },
    'acme-candidates': { admins: ['lead'] },
  },
} as const

const WORLDS = 4

interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
}

/**
 * Only a write and a click change GitHub, so dying before a read is dying after the write before it. Before a
 * conversion there was a click.
 */
function deathsOf(requests: readonly { readonly method: string; readonly path: string }[]) {
  return requests.flatMap(({ method, path }, at): Death[] => {
    if (method === 'GET') return []
    const isConversion = path.includes('/app-manifests/')
    return [...(isConversion ? [{ at, when: 'before' } as const] : []), { at, when: 'after' }]
  })
}

/** Runs the set-up, dying at one request, and then once more. */
async function dieAndGoOn({ github, apply, facts }: SetUpWorld, { at, when }: Death) {
  github.onRequest((index) => {
    if (index < at) return undefined
    return { drop: index === at ? when : 'before' }
  })
  const died = await apply().then(
    () => false,
    () => true,
  )
  github.onRequest(undefined)
  const steps = await apply()
  return { died, left: steps.filter(({ state }) => state !== 'done'), facts: facts() }
}

/** What one world has more often or less often than the other. */
function differences(quiet: readonly string[], facts: readonly string[]): readonly string[] {
  const count = (lines: readonly string[], line: string) =>
    lines.filter((each) => each === line).length
  return [...new Set([...quiet, ...facts])].flatMap((fact) => {
    const [wanted, found] = [count(quiet, fact), count(facts, fact)]
    return wanted === found ? [] : [`${found} in place of ${wanted} times ${fact.slice(0, 300)}`]
  })
}

async function tryDeath(world: SetUpWorld, quiet: readonly string[], death: Death) {
  const { died, left, facts } = await dieAndGoOn(world, death)
  const found = [
    ...(died ? [] : ['did not die']),
    ...left.map(({ id }) => `${id} is left`),
    ...differences(quiet, facts),
  ]
  return found.map((what) => `died ${death.when} request ${death.at}: ${what}`)
}

describe.each([
  ['one organisation', FREE, /./],
  // The rest is as in the other story.
  ['two, one of them with environments', TEAM, /^\/orgs\/|\/environments\//],
] as const)('a set-up of %s that dies at any request', (_, place, paths) => {
  let worlds: readonly SetUpWorld[] = []
  beforeAll(async () => {
    worlds = await Promise.all(Array.from({ length: WORLDS }, () => openSetUpWorld(place)))
  })
  afterAll(() => Promise.all(worlds.map((world) => world.stop())))

  test('comes to the same end when it runs again', async () => {
    const [first] = worlds
    if (first === undefined) throw new Error('there is no world')
    const back = worlds.map(({ github }) => github.keep())
    await first.apply()
    const quiet = first.facts()
    const all = first.github.requests
    const deaths = deathsOf(all).filter(({ at }) => paths.test(all[at]?.path ?? ''))
    const count = deaths.length
    const found: string[] = []
    const work = async (world: SetUpWorld, goBack: () => void) => {
      for (let death = deaths.shift(); death !== undefined; death = deaths.shift()) {
        goBack()
        found.push(...(await tryDeath(world, quiet, death)))
      }
    }
    await Promise.all(worlds.map((world, index) => work(world, back[index] ?? (() => {}))))
    expect(found).toEqual([])
    expect(count).toBeGreaterThan(5)
  })
})
