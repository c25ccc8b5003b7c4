import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { foldLog } from '../../../src/assignment/fold-log.ts'
import { latestGraded } from '../../../src/assignment/state.ts'
import { close } from '../../../src/commands/close.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import {
  applyRegrade,
  leavePlan,
  planFor,
  type RegradeRequest,
} from '../../../src/commands/publish/regrade.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { type FaultWorld, openFaultWorld } from '../../worlds/faults/fault-world.ts'
import { EXERCISE, gradeAll, gradeBoth, isRestored, MENDED, mendTests } from './regrade.fixture.ts'

let world: FaultWorld
let goBack: () => Promise<void>
let mended: (session: HubSession) => HubSession
/** Of a grading of both by the mended tests. */
let results: string
beforeAll(async () => {
  world = await openFaultWorld()
  await world.prepare()
  await gradeBoth(world)
  mended = await mendTests(world)
  results = await gradeAll(world, await now(), MENDED)
  goBack = world.keep()
})
beforeEach(() => goBack())
afterEach(async () => {
  expect(world.github.requestViolations).toEqual([])
  await rm(join(results, 'plan.json'), { force: true })
})
afterAll(() => world.stop())

const now = async () => mended(await world.session())
const request = (changes: Partial<RegradeRequest> = {}): RegradeRequest => {
  return { exercise: EXERCISE, tell: false, results, ledger: '', ...changes }
}
const apply = async (digest: string, asked = request(), session?: HubSession) =>
  await applyRegrade(session ?? (await now()), asked, digest, () => {})
const pseudonymOf = (login: string) => useHubKey('k'.repeat(64)).pseudonym(`${EXERCISE}-${login}`)
const ledgerFiles = () => world.snapshot()['acme/hub']?.files['ledger'] ?? {}
const repository = (login: string) => world.snapshot()[`acme/${EXERCISE}-${login}`]
const shaOf = async (login: string) =>
  latestGraded(
    foldLog(await (await now()).ledger.readLog(`${EXERCISE}-${login}`)) ?? { graded: [] },
  )?.sha ?? ''

/** Whether a request is about the plan, by whichever of GitHub's ways. */
const isOfPlan = (method: string, url: string) =>
  url.includes('regrades') || (method === 'POST' && url.endsWith('/git/trees'))

describe('a regrade', () => {
  test('with unchanged tests changes not one byte', async () => {
    const session = await world.session()
    const before = world.snapshot()
    const { digest, plan } = await planFor(session, request())
    expect(plan.people.map(({ change }) => change)).toEqual(['current', 'current'])
    expect(await apply(digest, request(), session)).toEqual([])
    expect(world.snapshot()).toEqual(before)
  })

  test('says what has no result yet, and keeps that as it is', async () => {
    const empty = await world.folder()
    const { plan, digest } = await planFor(await now(), request({ results: empty }))
    expect(plan.people.map(({ change }) => change)).toEqual(['waits', 'waits'])
    const before = world.snapshot()
    expect(await apply(digest, request({ results: empty }))).toEqual([])
    expect(world.snapshot()).toEqual(before)
  })

  // A plan is gathered for minutes: somebody may be erased at any moment of that.
  test.each(['before the plan is written', 'once it is read'] as const)(
    'writes no plan with somebody in it who was erased %s',
    async (when) => {
      const { digest } = await planFor(await now(), request())
      if (when === 'once it is read') {
        const dying = await now()
        dying.hub.hook.before('request', ({ url, method }) => {
          if (method === 'PUT' && url.includes('/contents/')) throw new Error('died')
        })
        await apply(digest, request(), dying).catch(() => {})
        expect(Object.keys(ledgerFiles()).join()).toContain('regrades/')
      }
      const session = await now()
      let seen = 0
      const isRead = when === 'once it is read'
      const eraseOnce = async ({
        method,
        url,
      }: {
        readonly method: string
        readonly url: string
      }) => {
        if (!isOfPlan(method, url)) return
        seen += 1
        // The first one looks whether it was begun.
        if (seen !== (isRead ? 1 : 2)) return
        const wish = { assignment: `${EXERCISE}-ada`, how: 'erase', reason: 'asked for it' }
        await close(await now(), wish)
      }
      const { hook, request: asking } = session.hub
      if (isRead) hook.after('request', (_, options) => eraseOnce(asking.endpoint(options)))
      else hook.before('request', (options) => eraseOnce(asking.endpoint(options)))
      const applied = await apply(digest, request(), session).catch((error: unknown) => error)
      expect(seen).toBeGreaterThan(isRead ? 0 : 1)
      if (isRead) expect(applied).toMatchObject([{}, {}])
      else expect(applied).toBeInstanceOf(CallerError)
      const kept = Object.entries(ledgerFiles()).map((file) => file.join('\n'))
      expect(kept.filter((text) => text.includes(pseudonymOf('ada')))).toEqual([])
    },
  )

  test('with a mended test changes the score of exactly the planned people, and tells nobody', async () => {
    const before = world.snapshot()
    const files = ledgerFiles()
    const { plan, digest } = await planFor(await now(), request())
    expect(world.snapshot()).toEqual(before)
    const byName = new Map(plan.people.map((one) => [one.pseudonym, one]))
    expect(byName.get(pseudonymOf('ada'))).toMatchObject({
      change: 'gains',
      tells: false,
      criteria: [{ id: 'T1', why: [expect.stringMatching(/^\d of \d tests passed → \d of \d/)] }],
    })
    expect(byName.get(pseudonymOf('bob'))).toMatchObject({ change: 'same', criteria: [] })

    const applied = await apply(digest)
    expect(applied.map(({ how }) => how)).toEqual(['applied', 'applied'])

    for (const login of ['ada', 'bob']) {
      expect(repository(login)).toEqual(before[`acme/${EXERCISE}-${login}`])
      const log = `assignments/${EXERCISE}-${login}.jsonl`
      expect(ledgerFiles()[log]?.startsWith(files[log] ?? 'none')).toBe(true)
      expect(ledgerFiles()[log]?.slice(files[log]?.length).split('\n')).toHaveLength(2)
    }
    const kept = Object.entries(files).filter(([path]) => path.startsWith('scorecards/'))
    for (const [path, text] of kept) expect(ledgerFiles()[path]).toBe(text)
    const points = Object.entries(ledgerFiles()).flatMap(([path, text]) =>
      path.startsWith('scorecards/') && files[path] === undefined
        ? [[path.split('/')[1], JSON.parse(text).totals]]
        : [],
    )
    const first = JSON.parse(kept[0]?.[1] ?? '').totals.measured.earned
    expect(Object.fromEntries(points)).toMatchObject({
      [`${EXERCISE}-ada`]: { measured: { earned: byName.get(pseudonymOf('ada'))?.to.points } },
      [`${EXERCISE}-bob`]: { measured: { earned: first } },
    })

    const after = world.snapshot()
    expect(await apply(digest)).toEqual(applied)
    expect(world.snapshot()).toEqual(after)
  })

  test('that nobody was told of is told by no later run', async () => {
    const { digest } = await planFor(await now(), request())
    await apply(digest)
    const after = [repository('ada'), repository('bob')]
    const session = await now()
    for (const login of ['ada', 'bob']) {
      const assignment = `${EXERCISE}-${login}`
      const name = { assignment, sha: await shaOf(login) }
      expect(await publish(session, { submissions: [name], results })).toMatchObject([
        { how: 'published' },
      ])
      expect(await isRestored(session, assignment)).toBe(false)
    }
    expect([repository('ada'), repository('bob')]).toEqual(after)
    // What they saw cannot be written again, and nobody changes it unseen.
    const { comment } = foldLog(await session.ledger.readLog(`${EXERCISE}-ada`)) ?? {}
    const place = { owner: 'acme', repo: `${EXERCISE}-ada`, comment_id: comment?.id ?? 0 }
    await world.as('lead').rest.issues.updateComment({ ...place, body: 'All is well.' })
    expect(await isRestored(session)).toBe(true)
    expect(await isRestored(session)).toBe(false)
  })

  test('is the only way from one grade of the same files to another', async () => {
    const before = world.snapshot()
    const name = { assignment: `${EXERCISE}-ada`, sha: await shaOf('ada') }
    expect(await publish(await now(), { submissions: [name], results })).toEqual([
      { assignment: name.assignment, how: 'regrade' },
    ])
    expect(world.snapshot()).toEqual(before)
  })

  test('tells those whose score changes where the team says so, at once or later', async () => {
    const quiet = await planFor(await now(), request())
    await apply(quiet.digest)
    const [ada, bob] = [repository('ada'), repository('bob')]
    const tell = request({ tell: true })
    const { plan, digest } = await planFor(await now(), tell)
    expect(plan.people.filter(({ tells }) => tells).map((one) => one.pseudonym)).toEqual([
      pseudonymOf('ada'),
    ])
    await apply(digest, tell)
    expect(repository('bob')).toEqual(bob)
    expect(repository('ada')?.comments).toHaveLength((ada?.comments.length ?? 0) + 1)
    const said = String(Object(repository('ada')?.comments.at(-1)).body)
    expect(said).toContain('graded')
    expect(said).toContain('@ada')
    const after = world.snapshot()
    await apply(digest, tell)
    expect(world.snapshot()).toEqual(after)
    expect(await isRestored(await now())).toBe(false)
    expect(world.snapshot()).toEqual(after)
  })

  test('takes a grade by withdrawn tests back, also where candidates were never told of it', async () => {
    const rubrics = async () => {
      const session = await now()
      const logs = ['ada', 'bob'].map((login) => session.ledger.readLog(`${EXERCISE}-${login}`))
      return (await Promise.all(logs)).map(
        (log) => latestGraded(foldLog(log) ?? { graded: [] })?.rubric,
      )
    }
    const before = [await rubrics(), repository('ada')?.comments]
    await apply((await planFor(await now(), request())).digest)
    expect(await rubrics()).not.toEqual(before[0])
    // The tests are as they were.
    const tell = request({ tell: true })
    const { plan, digest } = await planFor(await world.session(), tell)
    expect(plan.people.map(({ change, writes, tells }) => [change, writes, tells])).toEqual([
      ['same', true, false],
      ['same', true, false],
    ])
    await apply(digest, tell, await world.session())
    expect([await rubrics(), repository('ada')?.comments]).toEqual(before)
    for (const asked of [tell, request()]) {
      const { plan: again } = await planFor(await world.session(), asked)
      expect(again.people.map(({ change }) => change)).toEqual(['current', 'current'])
    }
  })

  test('is refused with another digest, and says what changed', async () => {
    const planned = await planFor(await now(), request())
    await leavePlan(planned, results)
    const before = world.snapshot()
    const told = request({ tell: true })
    const refused = await apply(planned.digest, told).catch((error: unknown) => error)
    expect(JSON.stringify(Object(refused).issues)).toContain('it told nobody: leave out --tell')
    const unknown = await apply('0'.repeat(64)).catch((error: unknown) => error)
    expect(JSON.stringify(Object(unknown).issues)).toContain('no plan has it')
    expect(world.snapshot()).toEqual(before)
  })
})
