import { expect, test } from 'vitest'
import { claimsOf } from '../../src/kit/claims.ts'

const questions = (text: string) => claimsOf(text, '').map(({ question }) => question)
const quoted = (text: string) => claimsOf(text, '').map(({ text: sentence }) => sentence)

test('no two claims are asked about in the same words', () => {
  for (const sentence of [
    'In my runs the share was 5 % of all rows.',
    'I measured a recall of 0.91 on my data.',
    'The descent took 3 s on my laptop.',
    'The error fell from 0.4 to 0.3 in my runs.',
    'A missed fraud costs 180 euros on average.',
    'The nested score was 5% higher than the plain score.',
  ]) {
    const asked = questions(
      `## A\n\n${sentence}\n\n## B\n\n${sentence} Twice.\n\n## C\n\n${sentence}\n`,
    )
    expect(asked).toHaveLength(3)
    expect(new Set(asked).size).toBe(3)
  }
})

test.each([
  // What they measured, and not what anybody can work out or what they would do.
  [
    'With 1 positive in 1000 a baseline is right in 99.9 % of the rows and finds nobody.',
    'On my data that threshold has a recall of 0.91 at a precision of 0.08.',
  ],
  [
    'I would cache results for 10 minutes and use 4 machines for 500 requests.',
    'I measured a precision of 0.142 without new items.',
  ],
  [
    'Leakage can improve scores by up to 20 % and should be avoided.',
    'In my experiments the nested score was 5 % higher than the plain score.',
  ],
  [
    'Offline I use nDCG at 10 on the last 7 days, split by time.',
    'The time per fit rose from 0.2 s to 1.4 s with 20 columns.',
  ],
])('what was measured is asked about before what is only said: %j', (said, measured) => {
  const three = [measured, measured, measured].map(
    (one, index) => `${one.slice(0, -1)}, run ${index}.`,
  )
  expect(quoted(`## A\n\n${said} ${three.join(' ')}\n`)).toEqual(three)
})

test.each([
  ['The descent took 3 s on my laptop.', /timed/],
  ['The error fell from 0.4 s to 0.3 s in my runs.', /timed/],
  ['The rate fell from 4.1 % to 0.6 % in two weeks.', /first number/],
  ['The nested score was 5% higher than the plain score.', /What else differed/],
  ['Of all rows, 5.1 % are positive in my data.', /Percent of what/],
  ['A missed fraud costs 180 euros, a call 4 euros.', /decide/],
])('%j is asked what fits it', (sentence, asked) => {
  expect(questions(`## A\n\n${sentence}\n`)[0]).toMatch(asked)
})

test.each([
  'The alert fired at 9.12 and I saw it at 9:40, on 24.04.2025.',
  'In 2024 we measured nothing, and in 2025 we measured all.',
])('a time of day or a date is no claim: %j', (sentence) => {
  expect(quoted(`## A\n\n${sentence}\n`)).toEqual([])
})
