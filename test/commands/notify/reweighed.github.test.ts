import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { completePath, scorecardPath } from '../../../src/assignment/ledger-record.ts'
import { notify } from '../../../src/commands/notify/notify.ts'
import { applyRegrade, planFor } from '../../../src/commands/publish/regrade.ts'
import { readSecret } from '../../../src/delivery/sign.ts'
import { EVENT_TYPES } from '../../../src/hub/event-types.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { weighedOtherwise } from '../publish/other-weights.ts'
import { ID } from '../publish/publish.fixture.ts'
import { levels, useReviews } from '../review/review.fixture.ts'

const { say, session, world, state } = useReviews()

const KEY = readSecret(`whsec_${Buffer.from('k'.repeat(32)).toString('base64')}`) as Buffer
const REQUEST = { exercise: 'linear-regression', tell: false, results: '', ledger: '' }

let stop: (() => void) | undefined
afterEach(() => stop?.())

interface Heard {
  readonly id: string
  readonly type: string
  readonly score: { readonly overall: { readonly percent: number | null } } | undefined
}

async function receiver() {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    const { type, data } = JSON.parse(await text(request))
    heard.push({ id: String(request.headers['webhook-id']), type, score: data.score })
    response.writeHead(200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stop = () => server.close()
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
  const tell = async (replay: boolean) => {
    const webhook = { url, events: EVENT_TYPES, since: null }
    const to = { url, key: KEY, timeoutMs: 5_000, pausesMs: [] }
    await notify(await session(), webhook, { since: null, replay, receiver: to })
    return heard.splice(0).filter(({ type }) => type === 'scored')
  }
  return { tell }
}

async function handIn(): Promise<void> {
  const { graded } = await state()
  const { sha = '', tree = '' } = graded.at(-1) ?? {}
  const at = '2026-03-01T12:00:00Z'
  const { ledger } = await session()
  await ledger.append(ID, () => {
    return { kind: 'submitted', at, by: 'takehome', sha, tree, deadline: at }
  })
}

async function reweigh(now: HubSession): Promise<void> {
  const { digest } = await planFor(now, REQUEST)
  expect(await applyRegrade(now, REQUEST, digest, () => {})).toMatchObject([{ how: 'applied' }])
}

/** The scorecard as an exercise has it that nobody reviews: with both kinds of criteria no test could be that simple. */
async function withoutReviews(): Promise<void> {
  const { ledger } = await session()
  const { tree = '', rubric = '' } = (await state()).graded.at(-1) ?? {}
  const path = scorecardPath(ID, tree, rubric)
  await ledger.rewrite(path, (before) => {
    const card = JSON.parse(before ?? '')
    const criteria = card.criteria.filter(({ kind }: { kind: string }) => kind === 'measured')
    return { text: JSON.stringify({ ...card, criteria }), subject: 'measured alone' }
  })
}

test('other weights of a role send the score once more, under an id of its own, and the old one no more', async () => {
  for (const login of ['rae', 'sam']) await say(login, `${levels('3333')}\n/done`)
  await handIn()
  const { tell } = await receiver()
  const [first, ...none] = await tell(false)
  expect(none).toEqual([])
  const now = await weighedOtherwise(await session(), await world().folder())
  world().github.setNow(new Date('2026-03-02T12:00:00Z'))
  await reweigh(now)
  const [second, ...others] = await tell(false)
  expect(others).toEqual([])
  expect(second?.id).not.toBe(first?.id)
  expect(second?.score).not.toEqual(first?.score)
  expect(await tell(true)).toEqual([second])
  expect(await tell(false)).toEqual([])
})

test('weights that return to earlier ones send each score anew, although the plan is an earlier one', async () => {
  for (const login of ['rae', 'sam']) await say(login, `${levels('3333')}\n/done`)
  await handIn()
  const { tell } = await receiver()
  const [first] = await tell(false)
  const ordinary = (await session()).folder
  const { folder: otherwise } = await weighedOtherwise(await session(), await world().folder())
  const ids = new Set([first?.id])
  const scores = []
  for (const [index, folder] of [otherwise, ordinary, otherwise, ordinary].entries()) {
    world().github.setNow(new Date(`2026-03-0${index + 2}T12:00:00Z`))
    const now = { ...(await session()), folder }
    const { digest } = await planFor(now, REQUEST)
    const apply = async () => await applyRegrade(now, REQUEST, digest, () => {})
    expect(await apply()).toMatchObject([{ how: 'applied' }])
    // Whoever runs it again changes nothing.
    expect(await apply()).toMatchObject([{ how: 'applied' }])
    const told = await tell(false)
    expect(told).toHaveLength(1)
    ids.add(told[0]?.id)
    scores.push(told[0]?.score)
    expect(await tell(true)).toEqual(told)
  }
  expect(ids.size).toBe(5)
  expect(scores).toEqual([scores[0], first?.score, scores[0], first?.score])
  expect(scores[0]).not.toEqual(first?.score)
})

test('where nobody reviews anything the latest scorecard is told', async () => {
  await withoutReviews()
  await handIn()
  const { tell } = await receiver()
  const [first] = await tell(false)
  expect(first).toBeDefined()
  const { ledger } = await session()
  const { tree = '', rubric = '' } = (await state()).graded.at(-1) ?? {}
  const text = (await ledger.readFile(scorecardPath(ID, tree, rubric)))?.text ?? ''
  const card = JSON.parse(text)
  card.overall = { ...card.overall, percent: 12.5, band: null, reason: null }
  await ledger.rewrite(completePath(ID, tree, rubric), () => {
    return { text: JSON.stringify(card), subject: 'other weights' }
  })
  const [replayed] = await tell(true)
  expect(replayed?.score?.overall.percent).toBe(12.5)
})
