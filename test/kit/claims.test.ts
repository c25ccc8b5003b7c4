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

const asked = (sentence: string) => questions(`## A\n\n${sentence}\n`)[0] ?? ''

test.each([
  // Requirements, plans and limits.
  '2 million users a month, 60 ms, 40 requests a second at the peak, an hour of freshness.',
  'Latency: 150 ms for the page, so 60 ms are left for us.',
  'A page takes at most 200 ms, or visitors leave the shop.',
  'The answer must come in 50 ms, measured at the edge.',
  'We would need 3 s for a full pass over all the items.',
  'Each call has a timeout of 2 seconds in the client library.',
  'The SLA says 300 ms at the 99th percentile for every region.',
  // A time that is data.
  'The Java code still sent minutes, so a delay of 5 minutes arrived as 5 seconds.',
  'Predictions lay between 0 and 20 seconds on all lines of the network.',
  'Each clip has 12 seconds of speech and some noise around it.',
  'We sold it in 2 US states and 3 Canadian provinces for $5 each.',
])('nobody is asked how this was timed: %j', (sentence) => {
  expect(asked(sentence)).not.toMatch(/timed/)
})

test.each([
  'The computation takes only 40 seconds for all of the machines.',
  'The service answers in 30 milliseconds and scales by itself.',
  'I measured 1.5 ms an iteration, which is near a copy of the array.',
  'A pass over all rows ran in 12 s on the small machine of the team.',
  'It took 0.3 s per fold, and 41 s with the loop over the rows.',
])('whoever timed something is asked how: %j', (sentence) => {
  expect(asked(sentence)).toMatch(/timed/)
})

test.each([
  'A ticket takes the desk about 12 minutes, so that 24 hours are saved in three months.',
  'I took the mean of five models with different seeds, which brought another 0.0003.',
  'Ship if the lower end is higher than 0.03 points, and stop otherwise at once.',
  'The whole job needs less than 3 % of the budget of the cluster.',
  'More than 40 models were trained in three weeks for this project alone.',
  'Returns were 12 % lower than expected in each of the regions.',
])('nothing differs here: %j', (sentence) => {
  expect(asked(sentence)).not.toMatch(/What else differed/)
})

test.each([
  'The site showed its fixed list from 18:00 to 22:05, and cost 3 % of views.',
  'The old score ran from 0 to 1,000 and the new one from 0 to 1, with a limit of 0.6.',
  'I swept the cost from 1 to 100 and measured totals of 160, 251 and 402.',
  'The interval reaches from -0.08 to 0.26, so we saw 0.09 in our runs and no more.',
  'We worked on it from 18 to 22 March and lost 5 % of the orders.',
])('nothing went from one number to another: %j', (sentence) => {
  expect(asked(sentence)).not.toMatch(/first number/)
})

test.each([
  'The mean fell to 5.2 days, from 9.1 before, in the data of the library.',
  'Of all hours, 91 per cent are dry in the data of the new supplier.',
  'The mean error went down from 24 to 21 per cent over the summer.',
])('what changed or is a share is asked about as such: %j', (sentence) => {
  expect(asked(sentence)).toMatch(/first number|Percent of what|number here/)
})

test('a confidence level is no share', () => {
  expect(asked('The 95 per cent interval is 2.4 to 4.1 days, by drawing branches.')).not.toMatch(
    /Percent of what/,
  )
})

test.each([
  'We measured an AUC of 0.91.',
  'In our runs the AUC went up to 1.10.',
  'I got a recall of 0.35 at 0.50.',
  'We measured a precision at 0.5. Then the mean rose to 3.1.',
  'I measured the loss on 1990 rows of the table.',
  'In May the share of wrong answers rose to 19 per cent.',
  'On 24.04. we measured an error of 3 days.',
  'I measured approx. 12 ms for each of the calls.',
])('a number is not lost: %j', (sentence) => {
  expect(quoted(`## A\n\n${sentence}\n`).length).toBeGreaterThan(0)
})

test.each([
  'The alert fired at 9.12 and I saw it at 9:40, on 24.04.2025.',
  'In 2024 we measured nothing, and in 2025 we measured all.',
  'It was measured again, and delivered on Friday the 18th.',
  'We measured it on 24.04. and told everybody on 3 May.',
  'I measured the demand of the season and of the 52 weeks before.',
  'It rings on the channel since July 2023, 14 days before the end.',
  'We ran it with Python 3.12 and looked at line 62 in week 9.',
  'We got the report at 6 pm on the 3rd of March, in Q1.',
  'Dropout divides the others by 1 - rate, so nothing is dropped or scaled in use.',
  'The test of 2023-05-10 took place at 18:00 in the office.',
])('a time of day or a date is no claim: %j', (sentence) => {
  expect(quoted(`## A\n\n${sentence}\n`)).toEqual([])
})

test('what is no result is not asked what it depends on', () => {
  const facts = [
    'I first collected 300 features in all, which took two weeks.',
    'The release changed the range of the score from 0 to 1,000.',
    'New rankings go to 5 per cent of users for a day.',
  ]
  const all = questions(facts.map((one, index) => `## ${index}\n\n${one}\n`).join('\n'))
  expect(all).toHaveLength(3)
  for (const question of all) expect(question).not.toMatch(/depend on|get this again|timed/)
})

test.each([
  'Hours spent (not scored): 6 hours',
  '**Hours spent:** 6 hours, 4 of them on the code and 2 days late.',
  '- Hours spent (not scored): about 6.5 hours. It took 2 hours to read and 4 hours to write.',
  '> Hours spent: 6 hours and 20 minutes',
])('the hours that they spent are no claim: %j', (line) => {
  const text = `# Write-up\n\n${line}\nThe descent took 3 s on my laptop.\n\n## A\n\nThe error was 0.31 in my runs. It took 5 s on my laptop.\n`
  const all = claimsOf(text, '')
  expect(all.map(({ text: one }) => one).join('\n')).not.toMatch(/ours spent|to read/)
  expect(all.map((one) => one.line)).toEqual([4, 8, 8])
})

test.each([
  'The cost fell from 83.2 to 0.41 in 300 iterations.',
  'From iteration 1 to iteration 300, the cost went down from 83.2 to 0.41.',
  'The loss dropped from 2.31 to 0.32 during training.',
  'The loss fell from 2.31 to 0.32 after 40 epochs.',
  'The cost fell from 83.2 to 0.41 within 1,000 gradient steps.',
  'When lambda goes up from 1 to 100, the norm of the weights shrinks by 40 %.',
  'As the degree went up from 1 to 12, the error on new data rose to 4.2.',
  'The learning rate was raised from 0.01 to 0.1, and the error was 0.31 in my runs.',
  'With k moved up from 2 to 20, I measured a spread of 0.04.',
  'When the noise grew from 0.1 to 2.5, the error was 0.41 in my runs.',
])('a descent or a sweep is not asked about its first number: %j', (sentence) => {
  const said = asked(sentence)
  expect(said).not.toBe('')
  expect(said).not.toContain('first number')
})

test.each([
  'The rate fell from 4.1 % to 0.6 % in two weeks.',
  'After the new filter, the share of false alarms dropped from 12 % to 3 % per day.',
  'The error went down from 0.42 to 0.31 since scaling was fitted to training rows alone, per week.',
])('what somebody changed is: %j', (sentence) => {
  expect(asked(sentence)).toContain('first number')
})

test('guidance that was copied into the text is no claim', () => {
  const template =
    '## A\n\n<!-- Say how long 1000\nrows take: 3 s is what we measured on our laptop. -->\n'
  const copied = '3 s is what we measured on our laptop.'
  expect(
    claimsOf(`## A\n\nrows take: ${copied} It took 9 s on my laptop.\n`, template),
  ).toMatchObject([{ text: 'It took 9 s on my laptop.' }])
})
