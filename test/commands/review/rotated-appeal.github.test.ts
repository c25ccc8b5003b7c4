import { expect, test } from 'vitest'
import { latestGraded } from '../../../src/assignment/state.ts'
import { gatherEntries } from '../../../src/commands/report/gather-entries.ts'
import { review } from '../../../src/commands/review/review.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { ledgerSource } from '../../../src/session/ledger-source.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { ID } from '../publish/publish.fixture.ts'
import { adasReview, answersOf } from './a-block.ts'
import { useReviews } from './review.fixture.ts'
import { NEW_KEY, rotatedRound } from './rotated.fixture.ts'

const fixture = useReviews({ blind: true })
const { say, session, state } = fixture
const { rotated, regrade, sendTo, told } = rotatedRound(fixture)

test('an appeal after another key keeps the levels that were open, and waits for one person more', async () => {
  for (const login of ['rae', 'sam']) {
    await say(login, await blockOf(await adasReview(await session()), login, answersOf('2222')))
  }
  expect((await state()).reviewed.at(-1)?.kind).toBe('unsealed')
  const number = await regrade()
  const { tree = '' } = latestGraded(await state()) ?? {}
  const now = await rotated()
  const found = await adasReview(now, number)
  await now.ledger.append(ID, () => {
    const on = { tree, criteria: found.on.criteria }
    const comment = { id: 99, digest: 'e'.repeat(64) }
    const said = { at: '2026-03-09T12:00:00Z', by: 'ada', comment, text: 'please' } as const
    return { kind: 'appealed', ...said, ...on }
  })
  await review(await rotated(), '')
  // Reports count whoever reviewed under both keys as one person.
  const wanted = { exercise: null, names: false }
  const [entry] = await gatherEntries(now, ledgerSource(now, ''), wanted)
  const { reviewer } = useHubKey(NEW_KEY)
  expect(entry?.reviews.map((one) => one.reviewer)).toEqual([reviewer('rae'), reviewer('sam')])
  expect(entry?.done).toBe(2)
  expect(await told(number)).not.toContain('cannot be opened')
  // Who has reviewed it is final, under any key.
  await sendTo(number, 'rae', await blockOf(found, 'rae', answersOf('4444')))
  await sendTo(number, 'tim', await blockOf(found, 'tim', answersOf('3333')))
  const opened = (await state()).reviewed.findLast(({ kind }) => kind === 'unsealed')
  expect(opened).toMatchObject({ reviews: [{ by: 'rae' }, { by: 'sam' }, { by: 'tim' }] })
  const levels = (opened?.kind === 'unsealed' ? opened.reviews : []).map((one) =>
    one.levels.map(({ level }) => level).join(''),
  )
  expect(levels).toEqual(['2222', '2222', '3333'])
})
