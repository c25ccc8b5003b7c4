import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LedgerRecord } from '../../../src/assignment/ledger-record.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { watch } from '../../../src/commands/watch/watch.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { type FaultWorld, openFaultWorld } from '../../worlds/faults/fault-world.ts'
import { pushModule } from '../../worlds/faults/round.ts'
import { acceptInvitations } from '../candidate.fixture.ts'

const ID = 'linear-regression-ada'
const PLACE = { owner: 'acme', repo: ID }
const START = Date.parse('2026-03-01T12:00:00Z')
const HOUR = 3_600_000
const ORDINARY = { audit: false, dispatch: false, again: null }
const INVITE = {
  candidate: 'ada',
  exercise: 'linear-regression',
  role: '',
  deadline: '',
  csv: '',
}

const MOVES_MAIN = /^PATCH .*\/git\/refs\/heads(\/|%2F)main$/
const MOVES_STARTER = /^PATCH .*\/git\/refs\/heads(\/|%2F)starter$/
const LEAVES_NOTE = /^POST .*\/issues\/1\/comments$/
const GIVES_PUSH = /^PUT .*\/collaborators\/ada$/
const NAMES_DEADLINE = /^PATCH .*\/pulls\/1$/

interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
}

let opened: FaultWorld | undefined
let goBack: (() => Promise<void>) | undefined
const world = () => {
  if (opened === undefined) throw new Error('the world opens before the first test')
  return opened
}
beforeAll(async () => {
  opened = await openFaultWorld({ plan: 'team' })
  await opened.prepare()
  await inviteAll(await session(), INVITE, () => {})
  await acceptInvitations(opened.as('ada'))
  const { rest } = opened.as('ada')
  await rest.issues.createComment({ ...PLACE, issue_number: 1, body: '/start' })
  goBack = opened.keep()
})
afterAll(() => opened?.stop())

async function session(): Promise<HubSession> {
  const plain = await world().session()
  const start = { days: 3, hours: 4 }
  const exercises = new Map([['linear-regression', { role: 'ml-engineer', start }]])
  // An App's token is good for an hour, and the clock goes to and fro here.
  return {
    ...plain,
    candidates: plain.hub,
    config: { ...plain.config, exercises, remindHours: 24, rulesets: true },
  }
}

const look = async () => await watch(await session(), ORDINARY)
const setHour = (hour: number) => world().github.setNow(new Date(START + hour * HOUR))

/** The first look dies at one request, and the next one comes an hour later. */
async function play(death: Death | null) {
  await goBack?.()
  setHour(1)
  const first = world().github.requests.length
  if (death !== null) {
    world().failWith((index) => {
      if (index - first < death.at) return undefined
      return { drop: index - first === death.at ? death.when : 'before' }
    })
  }
  await look().catch(() => {})
  world().failWith(undefined)
  const asked = world().github.requests.slice(first)
  setHour(2)
  await look()
  // The claims of the dead have run out.
  setHour(2.5)
  await look()
  await look()
  return { asked, facts: await factsOf() }
}

async function factsOf() {
  const log = await (await session()).ledger.readLog(ID)
  const moves = (
    await world()
      .as('lead')
      .rest.repos.listActivities({ ...PLACE, ref: 'main' })
  ).data
  const { data: said } = await world()
    .as('lead')
    .rest.issues.listComments({ ...PLACE, issue_number: 1 })
  const told = said.filter(({ body }) => body?.includes('The task is here'))
  const { comments = [], collaborators, refs, files } = world().snapshot()[`acme/${ID}`] ?? {}
  const started = log.flatMap((record) => (record.kind === 'started' ? [record] : []))
  return {
    starts: log.filter(({ kind }) => kind === 'starting' || kind === 'started').length,
    told: log.filter((record) => record.kind === 'told' && record.what === 'started').length,
    notes: bodies(comments).filter((body) => body.includes('The task is here')).length,
    comments: comments.length,
    // The invitation makes three moves: the first commit, the page, and nothing else after these is ours.
    moves: moves.length,
    isOnTime: started.every((record) => isFourHoursAfter(record, told)),
    collaborators,
    refs: Object.keys(refs ?? {}).sort(),
    files: [
      Object.keys(files?.['main'] ?? {}).length,
      Object.keys(files?.['starter'] ?? {}).length,
    ],
  }
}

const bodies = (comments: readonly unknown[]) => comments.map((one) => String(Object(one).body))

function isFourHoursAfter(
  { at, deadline }: Extract<LedgerRecord, { readonly kind: 'started' }>,
  told: readonly { readonly created_at: string }[],
): boolean {
  const received = Date.parse(told[0]?.created_at ?? '')
  return Date.parse(at) >= received && Date.parse(deadline) === Date.parse(at) + 4 * HOUR
}

describe('a look that dies while it brings the task', () => {
  test('at any request: it is brought once, and the time runs from when they were told', async () => {
    const quiet = await play(null)
    expect(quiet.facts).toMatchObject({ starts: 2, notes: 1, told: 1, isOnTime: true })
    const paths = quiet.asked.map(({ method, path }) => `${method} ${path}`)
    // The task, the comment, the right to push, and then the texts with the deadline.
    const order = [MOVES_MAIN, MOVES_STARTER, LEAVES_NOTE, GIVES_PUSH, NAMES_DEADLINE]
    const places = order.map((step) => paths.findIndex((path) => step.test(path)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))

    // To die before a write is to die after the write before it, but for the first.
    const writes = quiet.asked.flatMap(({ method }, at) => (method === 'GET' ? [] : at))
    const before = writes.slice(0, 1).map((at): Death => ({ at, when: 'before' }))
    const deaths = [...before, ...writes.map((at): Death => ({ at, when: 'after' }))]
    expect(deaths.length).toBeGreaterThan(10)
    const found: unknown[] = []
    for (const death of deaths) {
      const { facts } = await play(death)
      if (JSON.stringify(facts) !== JSON.stringify(quiet.facts)) found.push({ death, facts })
    }
    expect(found).toEqual([])
  })

  test('and is down for longer than they have: their time was theirs, and what they pushed in it counts', async () => {
    await goBack?.()
    setHour(1)
    world().github.onRequest((_, method, path) =>
      NAMES_DEADLINE.test(`${method} ${path}`) ? { drop: 'before' } : undefined,
    )
    await look().catch(() => {})
    world().github.onRequest(undefined)
    setHour(5)
    const sha = await pushModule(world(), ID, 'ada', 'first = 1\n')
    setHour(30)
    await look()
    await look()
    expect(await factsOf()).toMatchObject({ starts: 2, collaborators: { ada: 'read' } })
    const log = await (await session()).ledger.readLog(ID)
    expect(log.filter(({ kind }) => kind === 'started' || kind === 'submitted')).toMatchObject([
      { at: '2026-03-01T13:00:00Z', deadline: '2026-03-01T17:00:00Z' },
      { sha, deadline: '2026-03-01T17:00:00Z' },
    ])
  })

  test('two at once bring it once, and what is pushed in between stays', async () => {
    await goBack?.()
    setHour(1)
    let pushed: Promise<string> | undefined
    world().github.onRequest((_, method, path) => {
      // The moment they may push, they do.
      if (NAMES_DEADLINE.test(`${method} ${path}`)) {
        pushed ??= pushModule(world(), ID, 'ada', 'first = 1\n')
      }
      return undefined
    })
    await Promise.all([look().catch(() => {}), look().catch(() => {})])
    const sha = await pushed
    world().github.onRequest(undefined)
    await look()
    await look()
    const facts = await factsOf()
    expect(facts).toMatchObject({ starts: 2, notes: 1, told: 1 })
    const { data } = await world()
      .as('ada')
      .rest.git.getRef({ ...PLACE, ref: 'heads/main' })
    expect(data.object.sha).toBe(sha)
  })
})
