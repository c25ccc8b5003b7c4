import {
  openSetUpWorld,
  type SetUpPlace,
  type SetUpWorld,
} from '../../commands/setup/set-up-world.fixture.ts'

/** A team on the free plan. */
export const FREE: SetUpPlace = {
  hub: { owner: 'acme', repo: 'hub' },
  organisation: 'acme',
  organisations: { acme: { admins: ['lead'] } },
}

/** One whose hub is in an organisation that has environments. */
export const TEAM: SetUpPlace = {
  hub: { owner: 'acme', repo: 'hub' },
  organisation: 'acme-candidates',
  organisations: {
    acme: { admins: ['lead'], plan: 'team', actionsEnabledFor: 'selected' },
    'acme-candidates': { admins: ['lead'] },
  },
}

const WORLDS = 4

interface Asked {
  readonly method: string
  readonly path: string
}

interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
}

/** Which deaths are tried, of all requests of a set-up. */
export type Deaths = (requests: readonly Asked[]) => readonly Death[]

export const everyDeath: Deaths = (requests) =>
  requests.flatMap((_, at): Death[] => [
    { at, when: 'before' },
    { at, when: 'after' },
  ])

/**
 * Only a write and a click change GitHub, so dying before a read is dying after the write before it. Before a
 * conversion there was a click.
 */
export function deathsThatTell(paths: RegExp): Deaths {
  return (requests) =>
    requests.flatMap(({ method, path }, at): Death[] => {
      if (method === 'GET' || !paths.test(path)) return []
      const isConversion = path.includes('/app-manifests/')
      return [...(isConversion ? [{ at, when: 'before' } as const] : []), { at, when: 'after' }]
    })
}

/** Sets up, dying at one request after the other, and goes on each time. What is not as it would be without. */
export async function dieSettingUp(
  place: SetUpPlace,
  which: Deaths,
  progress: (tried: number) => void = () => {},
): Promise<{ readonly tried: number; readonly found: readonly string[] }> {
  const worlds = await Promise.all(Array.from({ length: WORLDS }, () => openSetUpWorld(place)))
  const [first] = worlds
  if (first === undefined) throw new Error('there is no world')
  try {
    const back = worlds.map(({ github }) => github.keep())
    await first.apply()
    const quiet = first.facts()
    const deaths = [...which(first.github.requests)]
    const found: string[] = []
    let tried = 0
    const work = async (world: SetUpWorld, goBack: () => void) => {
      for (let death = deaths.shift(); death !== undefined; death = deaths.shift()) {
        goBack()
        found.push(...(await tryDeath(world, quiet, death)))
        tried += 1
        progress(tried)
      }
    }
    await Promise.all(worlds.map((world, index) => work(world, back[index] ?? (() => {}))))
    return { tried, found }
  } finally {
    await Promise.all(worlds.map((world) => world.stop()))
  }
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
  // A token that another run of this process has got already saves a request.
  const wasAsked = github.requests.length > at
  github.onRequest(undefined)
  const steps = await apply()
  return {
    died: died || !wasAsked,
    left: steps.filter(({ state }) => state !== 'done'),
    facts: facts(),
  }
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
