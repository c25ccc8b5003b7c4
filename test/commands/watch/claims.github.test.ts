import { describe, expect, test } from 'vitest'
import type { Assignment } from '../../../src/assignment/assignment.ts'
import { INDEX_FILE } from '../../../src/assignment/watch-index.ts'
import { CANDIDATES, named, useHub } from '../hub.fixture.ts'

const hub = useHub()
const { assign, grade, look, push, runs, setClock } = hub

describe('a crash', () => {
  test('after the claim is made up for when the run has brought nothing for an hour', async () => {
    const ada = await assign()
    const { sha } = await push(ada, 'one')
    const path = /\/dispatches$/
    hub.github().inject({ method: 'POST', path, status: 404, times: 1 })
    await expect(look()).rejects.toThrow('was not handed out')
    setClock('2026-03-01T12:59:59Z')
    expect((await look()).handedOut).toEqual([])
    setClock('2026-03-01T13:00:00Z')
    expect((await look()).handedOut).toEqual([{ assignment: ada.id, sha }])
    expect(runs()).toEqual([`${ada.id}@${sha}`])
  })

  test('tells of each that was not handed out', async () => {
    const ids: string[] = []
    for (const login of CANDIDATES.slice(0, 2)) {
      const one = await assign({ login })
      await push(one, 'one')
      ids.push(one.id)
    }
    hub.github().inject({ method: 'POST', path: /\/dispatches$/, status: 404, times: 2 })
    const error = await look().catch((thrown: unknown) => thrown)
    for (const id of ids) expect(Object(error).message).toContain(`${id}@`)
  })

  test('before the claim leaves the push to the next look', async () => {
    const ada = await assign()
    const { sha } = await push(ada, 'one')
    hub.github().inject({ method: 'PUT', path: /index\.json$/, status: 403, times: 1 })
    await expect(look()).rejects.toThrow()
    expect(runs()).toEqual([])
    await look()
    expect(runs()).toEqual([`${ada.id}@${sha}`])
  })

  test('between pin and claim does not lose the submission, nor pin it twice', async () => {
    const ada = await assign()
    const { sha } = await push(ada, 'one')
    setClock('2026-03-08T18:05:00Z')
    hub.github().inject({ method: 'PUT', path: /index\.json$/, status: 403, times: 1 })
    await expect(look()).rejects.toThrow()
    await look()
    await look()
    expect(runs()).toEqual([`${ada.id}@${sha}`])
    expect((await hub.records(ada)).map(({ kind }) => kind)).toEqual(['invited', 'submitted'])
  })

  test('of the connection while the claim is written hands out once', async () => {
    const ada = await assign()
    const { sha } = await push(ada, 'one')
    hub.github().inject({ method: 'PUT', path: /index\.json$/, drop: 'after', times: 1 })
    await look()
    expect(runs()).toEqual([`${ada.id}@${sha}`])
  })
})

describe('a commit that never brings a result', () => {
  const at = (hour: number) => `2026-03-01T${hour}:00:00Z`

  test('is handed out three times, then flagged, and graded again for whoever asks', async () => {
    const ada = await assign()
    const { sha } = await push(ada, 'one')
    for (const hour of [12, 13, 14, 15, 16, 17]) {
      setClock(at(hour))
      await look()
    }
    expect(runs()).toEqual(Array.from({ length: 3 }, () => `${ada.id}@${sha}`))
    const flags = (await hub.records(ada)).filter(({ kind }) => kind === 'flagged')
    expect(flags).toMatchObject([{ code: 'no-result', what: expect.stringContaining(sha) }])
    const again = await look({ dispatch: false, again: 'linear-regression' })
    expect(again.handedOut).toEqual([{ assignment: ada.id, sha }])
  })

  test('keeps no other push of the same candidate back, and neighbours neither', async () => {
    const [ada, bob] = [await assign(), await assign({ login: 'bob' })]
    await push(ada, 'one')
    for (const hour of [12, 13, 14, 15]) {
      setClock(at(hour))
      await look()
    }
    const [two, his] = [await push(ada, 'two'), await push(bob, 'his')]
    expect((await look()).handedOut).toEqual([named(ada, two), named(bob, his)])
  })

  test('costs the day’s budget once it is given up', async () => {
    const ada = await assign()
    const session = await hub.session({ gradedPushesPerDay: 1 })
    await push(ada, 'one')
    for (const hour of [12, 13, 14, 15]) {
      setClock(at(hour))
      await look({}, session)
    }
    await push(ada, 'two')
    expect((await look({}, session)).waiting).toEqual([
      { assignment: ada.id, until: '2026-03-02T14:00:00Z' },
    ])
  })
})

test('looks at the same time hand out once', async () => {
  const ada = await assign()
  const { sha } = await push(ada, 'one')
  await Promise.all([look(), look(), look()])
  expect(runs()).toEqual([`${ada.id}@${sha}`])
})

test.for(['deleted', 'broken'])('a table that was %s is made again from the logs', async (how) => {
  const [ada, bob] = [await assign(), await assign({ login: 'bob' })]
  const [one, two] = [await push(ada, 'one'), await push(bob, 'two')]
  await look()
  await grade(ada, one, '2026-03-01T12:05:00Z')
  await grade(bob, two, '2026-03-01T12:05:00Z')
  const { ledger, hub: octokit, config } = await hub.session()
  const file = { ...config.hub, path: INDEX_FILE, branch: 'ledger', message: 'x' }
  const sha = (await ledger.readFile(INDEX_FILE))?.sha ?? ''
  if (how === 'deleted') await octokit.rest.repos.deleteFile({ ...file, sha })
  else await ledger.rewrite(INDEX_FILE, () => ({ text: '{', subject: 'x' }))
  expect((await look()).handedOut).toEqual([])
  const three = await push(ada, 'three')
  expect((await look()).handedOut).toEqual([named(ada, three)])
})

describe('many at once', () => {
  test('more than twenty come back as a matrix, claimed and not started', async () => {
    const all: Assignment[] = []
    for (const login of CANDIDATES.slice(0, 21)) all.push(await assign({ login }))
    for (const one of all) await push(one, 'one')
    const found = await look()
    expect(found.handedOut).toHaveLength(21)
    expect(found.matrix).toHaveLength(7)
    const listed = found.matrix.flatMap(({ submissions }) => submissions.split(' '))
    expect(listed.toSorted()).toEqual(
      found.handedOut.map(({ assignment, sha }) => `${assignment}@${sha}`).toSorted(),
    )
    expect(runs()).toEqual([])
    expect((await look()).handedOut).toEqual([])
  })

  test('a hand-out once more takes what stands of one exercise, graded or not', async () => {
    const [ada, bob] = [await assign(), await assign({ login: 'bob' })]
    await assign({ login: 'c1' })
    const one = await push(ada, 'one')
    await look()
    await grade(ada, one, '2026-03-01T12:05:00Z')
    const two = await push(bob, 'two')
    const found = await look({ dispatch: false, again: 'linear-regression' })
    expect(found.matrix).toEqual([{ submissions: `${ada.id}@${one.sha} ${bob.id}@${two.sha}` }])
    await expect(look({ again: 'nothing' })).rejects.toThrow('1 problem')
  })
})

describe('looks a minute apart', () => {
  const room = { most: 2 }

  test('all of one exercise once more: what has no room follows by itself, after the pushes', async () => {
    const all: Assignment[] = []
    for (const login of CANDIDATES.slice(0, 4)) {
      const one = await assign({ login })
      await grade(one, await push(one, 'one'), '2026-03-01T12:00:00Z')
      all.push(one)
    }
    const ids = all.map(({ id }) => id)
    setClock('2026-03-01T12:30:00Z')
    await look()
    setClock('2026-03-01T12:31:00Z')
    const first = await look({ ...room, dispatch: false, again: 'linear-regression' })
    expect(first.handedOut.map(({ assignment }) => assignment)).toEqual(ids.slice(0, 2))
    const late = await assign({ login: 'c20' })
    await push(late, 'new')
    setClock('2026-03-01T12:32:00Z')
    const second = await look(room)
    expect(second.handedOut.map(({ assignment }) => assignment)).toEqual([late.id, ids[2]])
    setClock('2026-03-01T12:33:00Z')
    const third = await look(room)
    expect(third.handedOut.map(({ assignment }) => assignment)).toEqual([ids[3]])
    setClock('2026-03-01T12:34:00Z')
    expect((await look(room)).handedOut).toEqual([])
  })
})

describe('an hour that is nearly spent', () => {
  const poor = useHub({}, { rateLimits: { 'token-of-lead': 400 } })

  test('hands out what can be published, and leaves the rest to a later look', async () => {
    const all: Assignment[] = []
    for (const login of CANDIDATES.slice(0, 3)) all.push(await poor.assign({ login }))
    for (const one of all) await poor.push(one, 'one')
    const lead = poor.as('lead').rest
    const left = async () => (await lead.rateLimit.get()).data.resources.core.remaining
    while ((await left()) > 105) await lead.repos.get({ owner: 'acme', repo: 'hub' })
    poor.setClock('2026-03-01T12:30:00Z')
    const found = await poor.look()
    expect(found.handedOut.length).toBeGreaterThan(0)
    expect(found.handedOut.length).toBeLessThan(3)
    poor.setClock('2026-03-01T13:10:00Z')
    const later = await poor.look()
    expect(found.handedOut.length + later.handedOut.length).toBe(3)
  })

  test('holds what looks handed out a minute ago, although GitHub does not know of it yet', async () => {
    const all: Assignment[] = []
    for (const login of CANDIDATES.slice(0, 6)) all.push(await poor.assign({ login }))
    for (const one of all) await poor.push(one, 'one')
    const lead = poor.as('lead').rest
    const left = async () => (await lead.rateLimit.get()).data.resources.core.remaining
    poor.setClock('2026-03-01T15:30:00Z')
    while ((await left()) > 120) await lead.repos.get({ owner: 'acme', repo: 'hub' })
    const found: number[] = []
    for (const minute of [31, 32, 33]) {
      poor.setClock(`2026-03-01T15:${minute}:00Z`)
      found.push((await poor.look({ dispatch: false })).handedOut.length)
    }
    const gradings = found.reduce((all, one) => all + one, 0)
    expect(gradings).toBeGreaterThan(0)
    expect(60 + 16 * gradings).toBeLessThanOrEqual(120)
    expect(found.slice(1)).toEqual([0, 0])
  })
})
