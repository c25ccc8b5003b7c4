import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { review } from '../../../src/commands/review/review.ts'
import { sendBlock } from '../../../src/commands/review/send-block.ts'
import { writeCalibrationPages } from '../../../src/commands/review/write-calibration-pages.ts'
import type { PageData } from '../../../src/page-script/page-data.ts'
import { openReply } from '../../../src/sealing/reply.ts'
import type { SealedAnswers } from '../../../src/sealing/seal-answers.ts'
import { HUB } from '../publish/publish.fixture.ts'
import { anchorKey, dataOf, sealedLevels } from './a-calibration.ts'
import { levels, useReviews } from './review.fixture.ts'

const { world, session, say: sayOnReview, page: pageOnReview } = useReviews({ blind: true })
const ID = 'linear-regression'
const SAME = (level: number) => level
const OFF = (level: number) => (level === 4 ? 2 : level + 1)

async function pages(exercise = ID): Promise<readonly string[]> {
  const out = join(await world().folder(), 'calibration')
  const files = await writeCalibrationPages(await session({ calibration: true }), { exercise, out })
  expect(files.every((file) => basename(file).endsWith('.html'))).toBe(true)
  return await Promise.all(files.map((file) => readFile(file, 'utf8')))
}

/** The page as a reviewer has it, with what its script knows. */
async function begin(): Promise<{ page: string; data: PageData; issue: number }> {
  const [page = ''] = await pages()
  const data = dataOf(page)
  return { page, data, issue: Number(/\/issues\/(\d+)$/.exec(data.pull)?.[1]) }
}

async function write(issue_number: number, login: string, body: string): Promise<number> {
  const { rest } = world().as(login)
  return (await rest.issues.createComment({ ...HUB, issue_number, body })).data.id
}

/** A reviewer writes a comment, and the hub's workflow runs on it. */
async function say(issue: number, login: string, body: string, rules = {}): Promise<number> {
  const id = await write(issue, login, body)
  const comment = { id, user: { login }, body }
  const event = { action: 'created', issue: { number: issue }, comment, sender: { login } }
  const file = join(await world().folder(), `event-${id}.json`)
  await writeFile(file, JSON.stringify(event))
  await review(await session({ calibration: true, ...rules }), file)
  return id
}

async function comments(issue_number: number) {
  const { data } = await world()
    .as('rae')
    .rest.issues.listComments({ ...HUB, issue_number })
  return data.map(({ id, user, body = '' }) => ({ id, by: user?.login ?? '', body }))
}

async function answersTo(issue: number, login: string): Promise<readonly string[]> {
  const all = await comments(issue)
  return all.flatMap(({ body }) => (body.includes(`takehome:verdict ${login} `) ? [body] : []))
}

async function tries(login: string): Promise<readonly object[]> {
  const file = await (await session()).ledger.readFile(`reviewers/${login}.jsonl`)
  const lines = (file?.text ?? '').trim().split('\n')
  return lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as object]))
}

/** What the page shows of the hub's answer. */
async function verdict(issue: number, login: string, { replyKey }: SealedAnswers) {
  const [answer = ''] = await answersTo(issue, login)
  return await openReply(answer, replyKey)
}

test('the page has the papers and nothing of the key, and one issue waits for what it seals', async () => {
  const { page, issue } = await begin()
  const again = await begin()
  expect(again).toEqual({ page, data: again.data, issue })
  for (const { why } of await anchorKey(ID)) {
    for (const reason of Object.values(why)) expect(page).not.toContain(reason)
  }
  const { data } = await world()
    .as('rae')
    .rest.issues.get({ ...HUB, issue_number: issue })
  expect(data.title).toBe('Calibration of reviewers')
  expect(data.body).toContain('/actions/workflows/review-pages.yml')
})

test('without a name there is a page of each exercise that has papers; without calibration none, and no issue', async () => {
  const own = await session({ calibration: false })
  const out = join(await world().folder(), 'none')
  expect(await writeCalibrationPages(own, { exercise: '', out })).toEqual([])
  const { data } = await world()
    .as('rae')
    .rest.issues.listForRepo({ ...HUB, labels: 'calibration' })
  expect(data).toEqual([])
  const ids = [...own.config.exercises.keys()]
  expect(await pages('')).toHaveLength(ids.length)
})

test('who reads as the key does passes, gets a verdict that nobody else can read, and is heard', async () => {
  const { data, issue } = await begin()
  const mine = await sealedLevels(data, ID, 'rae', (level, at) => (at === 0 ? level - 1 : level))
  const other = await sealedLevels(data, ID, 'rae', SAME)
  const id = await say(issue, 'rae', mine.block)
  const told = await verdict(issue, 'rae', mine)
  expect(told).toMatchObject({ passed: true, ratings: 20, reasons: [] })
  expect(told?.levels.filter(({ given, key }) => given !== key)).toEqual([
    { criterion: 'P1-W1', given: 2, key: 3, why: (await anchorKey(ID))[0]?.why['W1'] },
  ])
  expect(await verdict(issue, 'rae', other)).toBeNull()
  expect((await comments(issue)).map((one) => one.id)).toContain(id)
  expect(world().snapshot()['acme/hub']?.reactions).toMatchObject([{ comment: id, content: '+1' }])
  await sayOnReview('rae', levels('3342'), { calibration: true, blind: false })
  expect(await pageOnReview('progress')).not.toContain('calibrate on this exercise first')
})

test('who does not pass is told why in the verdict alone, and is sent to the issue', async () => {
  const { data, issue } = await begin()
  const mine = await sealedLevels(data, ID, 'rae', OFF)
  await say(issue, 'rae', mine.block)
  const told = await verdict(issue, 'rae', mine)
  expect(told?.passed).toBe(false)
  expect(told?.reasons.join('\n')).toMatch(/levels off on average/)
  expect(await tries('rae')).toMatchObject([{ passed: false, ratings: 20 }])
  const [answer = ''] = await answersTo(issue, 'rae')
  expect(answer).not.toMatch(/passed|level \d|kappa/)
  await sayOnReview('rae', '/undo', { calibration: true })
  expect(await pageOnReview('progress')).toContain('**Calibration of reviewers**')
})

test('what others can read is the same whatever was given, but for the result on the ledger', async () => {
  const { data, issue } = await begin()
  const read = async (login: string, move: typeof SAME) => {
    await say(issue, login, (await sealedLevels(data, ID, login, move)).block)
    const [answer = ''] = await answersTo(issue, login)
    // Lines first: a login may stand in a sealed one by chance.
    return answer.replaceAll(/[\w+/=]{60,}/g, (line) => `${line.length}`).replaceAll(login, '')
  }
  expect(await read('rae', SAME)).toBe(await read('sam', OFF))
})

test('a block is taken in once, a replay is refused, and a new one is a new try', async () => {
  const { data, issue } = await begin()
  const [first, second] = [
    await sealedLevels(data, ID, 'rae', OFF),
    await sealedLevels(data, ID, 'rae', SAME),
  ]
  await say(issue, 'rae', first.block)
  await review(await session({ calibration: true }), '')
  expect(await tries('rae')).toHaveLength(1)
  await say(issue, 'rae', first.block)
  expect((await answersTo(issue, 'rae'))[0]).toContain('each block counts once')
  // What was earned is still there.
  expect(await verdict(issue, 'rae', first)).toMatchObject({ passed: false })
  await say(issue, 'rae', second.block)
  expect(await tries('rae')).toMatchObject([{ passed: false }, { passed: true }])
  expect(await answersTo(issue, 'rae')).toHaveLength(1)
  expect(await verdict(issue, 'rae', second)).toMatchObject({ passed: true })
})

test('two at the same time lose nothing, and a missed run is caught up with', async () => {
  const { data, issue } = await begin()
  const [rae, sam, tim] = await Promise.all(
    ['rae', 'sam', 'tim'].map((login) => sealedLevels(data, ID, login, SAME)),
  )
  await Promise.all([say(issue, 'rae', rae?.block ?? ''), say(issue, 'sam', sam?.block ?? '')])
  await write(issue, 'tim', tim?.block ?? '')
  expect(await review(await session({ calibration: true }), '')).toContainEqual({
    pseudonym: 'calibration',
    taken: 1,
    unsealed: false,
  })
  for (const login of ['rae', 'sam', 'tim']) {
    expect(await tries(login)).toHaveLength(1)
    expect(await answersTo(issue, login)).toHaveLength(1)
  }
})

test('what is not of this page and this person is refused with the way on', async () => {
  const { data, issue } = await begin()
  const sealed = async (login: string, changes: Partial<PageData> = {}) =>
    (await sealedLevels({ ...data, ...changes }, ID, login, SAME)).block
  const refusals: readonly (readonly [string, string, object?])[] = [
    [await sealed('sam'), 'sealed under another login'],
    [await sealed('rae', { tree: 'c3'.repeat(20) }), 'papers of linear-regression have changed'],
    [await sealed('rae', { criteriaDigest: 'd4'.repeat(32) }), 'criteria have changed'],
    [await sealed('rae', { pseudonym: 'calibration/none' }), 'not of a calibration page'],
    [await sealed('rae', { pseudonym: 'blue-crane-0000' }), 'not of a calibration page'],
    [await sealed('rae', { criteria: data.criteria.slice(1) }), 'not whole'],
    [(await sealed('rae')).slice(0, 900), 'not whole'],
    [levels('3342'), 'removed and nothing of it counts'],
    [await sealed('rae'), 'not among the reviewers', { reviewers: ['sam', 'tim', 'ada'] }],
  ]
  for (const [body, words, rules] of refusals) {
    await say(issue, 'rae', body, rules)
    expect((await answersTo(issue, 'rae'))[0]).toContain(words)
  }
  expect(await tries('rae')).toEqual([])
  const bodies = (await comments(issue)).map(({ body }) => body)
  expect(bodies.join()).not.toContain('/score W1 3')
})

test('nothing is taken from other issues', async () => {
  const { data } = await begin()
  const { rest } = world().as('rae')
  const { data: other } = await rest.issues.create({ ...HUB, title: 'Calibration of reviewers' })
  await say(other.number, 'rae', (await sealedLevels(data, ID, 'rae', SAME)).block)
  expect(await tries('rae')).toEqual([])
  expect(await comments(other.number)).toHaveLength(1)
})

test('a block is sent from a file to the issue', async () => {
  const { data, issue } = await begin()
  const file = join(await world().folder(), 'block.txt')
  await writeFile(file, (await sealedLevels(data, ID, 'rae', SAME)).block)
  const own = { ...(await session()), hub: world().as('rae') }
  expect(await sendBlock(own, file, {})).toMatchObject({ pseudonym: `calibration/${ID}` })
  expect((await comments(issue)).map(({ by }) => by)).toEqual(['rae'])
})
