import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { report } from '../../../src/commands/report/make-report.ts'
import { writePages } from '../../../src/commands/review/write-pages.ts'
import type { CriterionAnswer } from '../../../src/sealing/review-answers.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { adasReview, answersOf, type Given } from './a-block.ts'
import { RULES, useAsking } from './asking.fixture.ts'
import { levels } from './review.fixture.ts'

const { say, sweep, session, prepare, world, logged, state, page, submit, ask, daysAfter } =
  useAsking()

/** Tim is away at first, so that he is the third. */
const assign = {
  ...RULES.assign,
  away: [{ login: 'tim', from: '2026-03-01', to: '2026-03-08' }],
}

/** What Rae and Sam think in one playing of the round. Both playings are apart on W1 and nowhere else. */
interface Playing {
  readonly rae: readonly CriterionAnswer[]
  readonly raeAgain: readonly CriterionAnswer[]
  readonly sam: readonly CriterionAnswer[]
  /** In the clear, by somebody who has not read the manual. */
  readonly tim: string
}

const playing = (rae: string, again: string, sam: string, given: Given): Playing => ({
  rae: answersOf(rae, given),
  raeAgain: answersOf(again, given),
  sam: answersOf(sam, given),
  tim: `${levels(sam, '')}\n/done`,
})

const GENTLE = playing('4444', '4443', '2444', { why: 'good', ticks: [0, 1] })
const HARSH = playing('2111', '1111', '3121', { why: 'A long reason. '.repeat(60), ticks: [] })

/** A round up to where a third is asked; everything that a colleague can read of it, then or later. */
async function readable({ rae, raeAgain, sam, tim }: Playing) {
  await prepare()
  logged.length = 0
  const first = world().github.events.length
  await submit()
  const asked = [await ask({ assign })]
  const found = await adasReview(await session())
  const send = async (login: string, answers: readonly CriterionAnswer[]) =>
    await say(login, await blockOf(found, login, answers))
  const runs = [await send('rae', rae), await send('rae', raeAgain)]
  // What Tim wrote was mailed as he wrote it: that is taken out below, and all that follows from it is not.
  runs.push(await say('tim', tim))
  runs.push(await send('sam', sam))
  // Answers that could be an oracle: a change of a final review, a step back, a block once more.
  runs.push(await send('sam', rae), await say('sam', '/undo'), await say('rae', '/scores'))
  const swept = await sweep()
  for (const days of [6, 12.5]) {
    await daysAfter(days)
    asked.push(await ask({ assign }))
  }
  const [reports, pages] = [await world().folder(), await world().folder()]
  const told = await report(await session(), {
    exercise: null,
    ledger: '',
    out: reports,
    names: true,
  })
  await writePages(await session(), { out: pages, pull: '' })
  const mails = world()
    .github.events.slice(first)
    .map(({ name, payload }) => ({ name, payload }))
  return {
    // Comments, reactions, edits, check runs, and the ledger with all its files.
    hub: world().snapshot()['acme/hub'],
    candidate: world().snapshot()['acme/linear-regression-ada'],
    mails: JSON.stringify(mails).replaceAll(JSON.stringify(tim).slice(1, -1), '(Tim)'),
    printed: [runs.map(({ reviewed }) => reviewed), swept, asked],
    logged: [...logged],
    told,
    artifacts: [await filesOf(reports), await filesOf(pages)],
  }
}

async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).toSorted()
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])
  return Object.fromEntries(await Promise.all(texts))
}

const BLOCK = /-----BEGIN TAKEHOME REVIEW-----.*?-----END TAKEHOME REVIEW-----/gs
const SEALED = /(\\?"sealed\\?":\\?")([A-Za-z0-9+/=]+)/g
// Of a block: keyed, so that nobody can tell from it what the block or a comment said.
const DIGEST = /(\\?"comment\\?":\{\\?"id\\?":\d+,\\?"digest\\?":\\?")[0-9a-f]{64}/g
const COMMIT = /\b[0-9a-f]{40}\b/g

/** What is encrypted becomes its length; commits of the ledger are named by what is in them. */
function withoutSeals(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replaceAll(BLOCK, (block) => `(a block of ${block.replaceAll(/\\+n/g, '-').length})`)
    .replaceAll(SEALED, (_, before, sealed) => `${before}(${sealed.length} sealed)`)
    .replaceAll(DIGEST, '$1(keyed)')
    .replaceAll(COMMIT, '(object)')
}

test('a whole round with other levels, ticks and reasons reads the same, but for blocks of one length', async () => {
  const gentle = await readable(GENTLE)
  const harsh = await readable(HARSH)
  const seen = withoutSeals(gentle)
  expect(withoutSeals(harsh)).toBe(seen)
  // What is compared has what it should: blocks, records, the third who is asked, and what was noted.
  expect(seen).toContain(' sealed)')
  expect(seen).toContain('two levels or more apart on W1')
  expect(seen).toContain('your review is final')
  expect(seen).toContain('@rae, @sam: please review')
  expect(seen).toContain('@tim: please review')
  expect(seen).toContain('@tim: your review of')
  expect(seen).toContain('review_requested')
  expect(seen).toContain('Wrote levels where colleagues could read them: `tim`')
  expect(JSON.stringify(harsh)).not.toContain('A long reason')
  expect(new Set(seen.match(/a block of \d+/g)).size).toBe(1)
  const { hub, artifacts, mails } = harsh
  expect(hub?.reactions.length).toBeGreaterThan(4)
  expect(hub?.edits.length).toBeGreaterThan(0)
  expect(mails).toContain('"action":"edited"')
  // A page of the submission, and of the cohort report, sheets, data and exports.
  expect(artifacts.map((files) => Object.keys(files).length)).toEqual([5, 1])
})

test('and is opened by a third: who gave what and why, what was ticked, where they differ first', async () => {
  await readable(GENTLE)
  const third = answersOf('3000', { why: 'halfway', only: ['W1'], ticks: [0] })
  const { reviewed } = await say(
    'tim',
    await blockOf(await adasReview(await session()), 'tim', third),
  )
  expect(reviewed).toMatchObject([{ unsealed: true }])
  const { reviewer } = useHubKey((await session()).key)
  const [rae, sam, tim] = ['rae', 'sam', 'tim'].map((login) => `\`${reviewer(login)}\``)
  const text = await page('reviewer')
  const from = text.indexOf('### W1')
  expect(from).toBeGreaterThan(0)
  expect(text.indexOf('### W4')).toBeGreaterThan(from)
  expect(text.indexOf('### W2')).toBeGreaterThan(text.indexOf('### W4'))
  const first = text.slice(from, text.indexOf('### W4'))
  expect(first).toMatch(new RegExp(`\\| 2 \\|.*${sam}: \`good\``))
  expect(first).toMatch(new RegExp(`\\| 3 \\|.*${tim}: \`halfway\``))
  expect(first).toMatch(new RegExp(`\\| 4 \\|.*${rae}: \`good\``))
  expect(first).toContain('**2 levels apart.**')
  expect(first).toMatch(/- ☑ W1\.1 .*\(3 of 3 ticked it\)/)
  expect(first).toMatch(/- ☐ W1\.2 .*\(2 of 3 ticked it\)/)
  const opened = (await state()).reviewed.at(-1)
  expect(opened?.kind === 'unsealed' ? opened.reviews.map(({ by }) => by) : []).toEqual([
    'rae',
    'sam',
    'tim',
  ])
})
