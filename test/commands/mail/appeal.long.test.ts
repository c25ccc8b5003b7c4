import { expect, test } from 'vitest'
import { completePath } from '../../../src/assignment/ledger-record.ts'
import { carryQuestions } from '../../../src/commands/mail/questions.ts'
import { prepareLetters, sendLetters } from '../../../src/commands/mail/run-letter.ts'
import { findDueReviews } from '../../../src/commands/report/run-due.ts'
import { unsealIfDone } from '../../../src/commands/review/show-review.ts'
import type { CallerError } from '../../../src/input/bad-news.ts'
import { ledgerSource } from '../../../src/session/ledger-source.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { weighedOtherwise } from '../publish/other-weights.ts'
import { ID, PLACE } from '../publish/publish.fixture.ts'
import { adasReview, answersOf } from '../review/a-block.ts'
import { RULES, useAsking } from '../review/asking.fixture.ts'

const { ask, submit, daysAfter, say, session, state, world, page } = useAsking()

const WHY =
  'test_intercept_is_learnt fails, said rae of linear-regression-bob. To the candidate: your table of ablations is what convinced tim.'

async function send(login: string, levels: string, why = 'as written') {
  const block = await blockOf(await adasReview(await session()), login, answersOf(levels, { why }))
  return await say(login, block)
}

async function comment(body: string) {
  const { assignment } = await state()
  const place = { ...PLACE, issue_number: assignment.pull }
  await world()
    .as('ada')
    .rest.issues.createComment({ ...place, body })
}

test('a letter tells levels as words, and an appeal brings one more sealed review by somebody else', async () => {
  await submit()
  await ask()
  const early = await prepareLetters(await session(RULES), { assignment: ID }).catch(
    (error: CallerError) => JSON.stringify(error.issues),
  )
  expect(early).toContain('levels are not open')
  await comment('/ask-review too early: nobody has said anything yet')
  await send('rae', '2444', WHY)
  await send('tim', '2344')
  await daysAfter(1)

  const prepared = await prepareLetters(await session(RULES), { assignment: ID })
  const [letter] = prepared.letters
  const text = letter?.text ?? ''
  expect(text).toContain('your table of ablations is what convinced somebody.')
  expect(text).toContain('on the way')
  for (const fact of [/\b(rae|tim|sam|bob)\b/i, /test_/, /reviewer-/, /\bW1\b/, /\d+ %/]) {
    expect(text).not.toMatch(fact)
  }
  expect(letter?.notes.filter(({ isChosen }) => !isChosen).map(({ id }) => id)).toContain('W1.2')
  const [one, other] = [await session(RULES), await session(RULES)]
  const sent = await Promise.all([sendLetters(one, prepared), sendLetters(other, prepared)])
  const done = sent.flat().map(({ assignment, how }) => `${assignment} ${how}`)
  expect(done).toContain(`${ID} sent`)
  expect(done).not.toEqual([`${ID} sent`, `${ID} sent`])

  await daysAfter(2)
  await comment('/ask-review The appendix was not read, says Ada.')
  await comment('/ask-review And once more.')
  expect((await carryQuestions(await session(RULES), '')).heard).toMatchObject([{ what: 'appeal' }])
  const now = await session(RULES)
  const [due] = await findDueReviews(now, ledgerSource(now, ''))
  expect(due).toMatchObject({ appealed: true, missing: 1, needsThird: false })
  expect((await ask()).told).toMatchObject([{ asked: ['sam'] }])
  // Who has reviewed it is not heard again, and the numbers stay until somebody else is done.
  await send('rae', '4444')
  const { graded } = await state()
  const { tree = '', rubric = '' } = graded.at(-1) ?? {}
  const complete = async () =>
    (await now.ledger.readFile(completePath(ID, tree, rubric)))?.text ?? ''
  const before = await complete()
  expect(await page('progress')).toContain('The appendix was not read, says somebody.')
  await send('sam', '4444')
  expect(await complete()).not.toBe(before)
  const opened = (await state()).reviewed.filter(({ kind }) => kind === 'unsealed')
  expect(opened.map((one) => (one.kind === 'unsealed' ? one.reviews.length : 0))).toEqual([2, 3])
  const later = await session(RULES)
  expect(await findDueReviews(later, ledgerSource(later, ''))).toEqual([])
  // Other weights of the role change the present numbers by a regrade alone, also after an appeal.
  const final = await complete()
  const otherwise = await weighedOtherwise(await session(RULES), await world().folder())
  await unsealIfDone(otherwise, await adasReview(otherwise))
  expect(await complete()).toBe(final)
})
