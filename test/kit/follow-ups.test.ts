import { describe, expect, test } from 'vitest'
import { clarifyQuestions, livedQuestions } from '../../src/kit/follow-ups.ts'
import { shippedExercise } from '../review-page/a-page.ts'

const { rubric: WITH_DESIGN } = await shippedExercise('end-to-end-project')

/** The first words of the questions that stand on a sentence. */
function asked(sentence: string, section = 'Action'): readonly string[] {
  return livedQuestions(`## ${section}\n\n${sentence}\n`, '')
    .filter(({ about }) => about !== null)
    .map(({ ask }) => ask.split(/[?,]/)[0] ?? '')
}

const TOLD = 'Who was told first'
const NUMBER = 'What was this number the week before'
const SIGN = 'What did the log or the chart say'
const HANDS = 'What of this did you do with your own hands'
const LASTS = 'When did this last work'

describe('nobody is asked about a sentence that says something else', () => {
  test.each([
    // No one is told of anything.
    'A payment above the limit was stopped until somebody had called the customer.',
    'One of the technicians told me that he throws the list away.',
    'Urgent is whoever was called in within a week.',
    'Everybody followed it, because the director had announced it at the summer party.',
    'The function is called twice for each row, and raised no error.',
    'We called the model "night owl", and it called fit on all of them.',
    'I told the optimizer to stop after ten steps.',
    'It is an informed guess, and we wrote to disk every hour.',
    'If we told the customers at once, they would leave.',
    'I should have told the team on the first day.',
    'We were told that the data was clean.',
    'The bug was reported in the tracker of the library years ago.',
    'This raised the question of who owns the table.',
    'We wrote to Kafka, and spoke to Postgres on the other host.',
    'I reported the error on the test set, and we reported that it was low.',
    'I told the two kinds of customers apart by their size.',
    'The team had a bug, and the tool reported it.',
    'I went to the office and talked to the agents to learn how they work.',
    // No number went from one value to another.
    'The new version was delivered on Friday the 18th, from a branch of its own.',
    'The site showed its fixed list from 18:00 to 22:05.',
    'The features are the season and the demand of the 52 weeks before.',
    'Photos from before 2019 came with another camera.',
    'From week six to week nine there were more than 40 models.',
    'The new score ran from 0 to 1 and the old one from 0 to 1,000.',
    'The bot answers from 120 pages of the intranet.',
    'We raised the threshold from 0.5 to 0.7 for the weekend.',
    'The learning rate went from 0.1 to 0.01 after ten epochs.',
    'The team grew from 4 to 9 people over the summer.',
    'The share would fall from 9 to 5 per cent.',
    'On 24.04. it was the 3rd release from the same branch, before 9:12.',
    'It took us from 3 to 5 weeks to get the data.',
    'The job was up to 3 hours late, and I had trained 3 models before.',
    'We went from 2 to 3 data sources.',
    'I dropped 5 columns by hand, to 12 in all.',
    'The images went from 512 to 256 pixels.',
    // No sign was seen.
    'I owned the query, the features and the upload.',
    'A false alarm costs a call of eight minutes and often the customer.',
    'An alarm was "fraud" if an agent had said so.',
    'Training, the ordering system and the monitoring dashboard belonged to others.',
    'We logged everything, and the logs were given to me by the analysts.',
    'Nobody saw it in the logs, and no alert fired.',
    'The error distribution is watched, with an alarm at a fifth more.',
    'I took the log of banners and clicks of one year as one file.',
    'An alert would have fired at once with the old limit.',
    'I saw an improvement in the log loss, and in the log-likelihood.',
    'The logs came from three servers of the shop.',
    'The alert turned out to be a matter of taste.',
    // Nothing lasts.
    'Duplicate titles were the largest problem, since each edition has its own number.',
    'The trigger was a column whose meaning changed.',
    'Many companies use them with success today.',
    'On Wednesday the learning rate was changed.',
    'Today I would stop at the fourth model.',
    'It is hard to say now by whom something was decided.',
    'Employers see only the first ten tests since the page is short.',
    'The model is tested on the data of today.',
    'Our test set is now larger than that of the paper.',
    'Now the tests passed, and I went home.',
    'Reviews of customers are now among the features.',
    'Orders are pending now, and the agents see 880 false alarms a week.',
  ])('%s', (sentence) => {
    expect(asked(sentence).filter((ask) => ask !== HANDS)).toEqual([])
  })

  test.each([
    'After two days next to the agents I believed that wasted reading was what hurt.',
    'I think that I did not see it because I was tired.',
    'What I saw made me angry, and I would have built it anew.',
    'I added that it was late, and moved to Berlin.',
    'I ran into a problem, made a mistake and learned from it.',
  ])('%s Nor about hands', (sentence) => {
    expect(asked(sentence)).toEqual([])
  })
})

test.each([
  ['I told the head of sales an hour later.', TOLD],
  ['At 20:50 I called her, and at 22:05 the service was back.', TOLD],
  ['On Thursday I told the sales team which employers were concerned.', TOLD],
  ['I told the depot managers on 10 May what they could claim.', TOLD],
  ['We immediately informed all of our customers by letter.', TOLD],
  ['I reported the error to the owner of the table and escalated it.', TOLD],
  ['I wrote an e-mail to our product manager that evening.', TOLD],
  ['The two customers with the largest orders were informed the same day.', TOLD],
  ['We let everybody know in the channel of the incident.', TOLD],
  ['I told nobody before 3 March.', TOLD],
  ['I phoned Anna at the supplier.', TOLD],
  ['The error had gone from 24 to 39 per cent.', NUMBER],
  ['The agents see 880 alarms a week, down from 1,450.', NUMBER],
  ['The average wait fell from 9.1 days to 5.2.', NUMBER],
  ['Churn went down by 8 per cent.', NUMBER],
  ['From 4.1 % it fell to 0.6 % in two weeks.', NUMBER],
  ['On 3 March the alert fired at 09:12.', SIGN],
  ['I got an alarm that all eight machines were unreachable.', SIGN],
  ['I saw in the log of the loader that every file was empty.', SIGN],
  ['The dashboard showed a gap of an hour.', SIGN],
  ['A colleague noticed in the weekly chart that the line was flat.', SIGN],
  ['I trained the model and an agency built it into the app.', HANDS],
  ['I was responsible for our own model.', HANDS],
  ['We rewrote the loader in two days.', HANDS],
  ['I worked in a team of four that ran the forecast.', HANDS],
  ['Since April 2023 the job has a test, and training stops when one fails.', LASTS],
  ['Every feature now has a contract and a check of its range.', LASTS],
  ['A second person reviews each release since then.', LASTS],
  ['No table is loaded without a schema check from then on.', LASTS],
])('%s is asked about as %s', (sentence, question) => {
  expect(asked(sentence)).toContain(question)
})

test('a safeguard is told by its section, too', () => {
  const sentence = 'Each release needs a comparison with the day before.'
  expect(asked(sentence, 'What changed')).toEqual([LASTS])
  expect(asked(sentence, 'Situation')).toEqual([])
})

test('a question without a sentence claims nothing about the write-up', async () => {
  const { rubric } = await shippedExercise('end-to-end-project')
  const text = '## Situation\n\nMy manager heard of it from me at ten, and asked what to do.\n'
  const questions = [...livedQuestions(text, ''), ...clarifyQuestions(rubric, text, '')]
  expect(questions.filter(({ about }) => about !== null)).toEqual([])
  for (const { ask } of questions) expect(ask).not.toMatch(/write-up/)
})

describe('before answers', () => {
  async function first(sentence: string): Promise<string> {
    const { rubric } = await shippedExercise('recommender-system')
    const [question] = clarifyQuestions(rubric, `## Scoping\n\n${sentence}\n`, '')
    if (question === undefined) throw new Error('nothing is asked')
    return question.about === null ? 'nothing' : question.ask
  }

  test.each([
    'Goal: what is to grow?',
    'How many new items come each day?',
    'Before starting I would ask these questions: What is the business goal?',
    'I asked the owner of the shop whether stale features are acceptable.',
  ])('an open question has no opposite: %s', async (sentence) => {
    const ask = await first(sentence)
    expect(ask).toMatch(/^Whom did you ask this/)
    expect(ask).not.toMatch(/opposite/)
  })

  test.each([
    'We assumed that nobody reads the log.',
    'I would ask six things and assume: 600,000 users, 30 new films a week.',
    'It was assumed that the file had been seen.',
    'Assumptions: 40 requests a second, one country.',
    'My assumption is that clicks arrive within a minute.',
  ])('what was assumed can be wrong: %s', async (sentence) => {
    expect(await first(sentence)).toMatch(/^This was assumed/)
  })

  test.each([
    'I asked for a review of the code only.',
    'I asked their authors to mend the pages before the start.',
    'The task requires a recall above 0.8.',
    'I assumed responsibility for the service in May.',
    'What would I do differently next time?',
    'Who was supposed to check it?',
    'So what went wrong here?',
    'Why did nobody see this before?',
    'And then?',
    'Ridge assumes that the columns are scaled.',
  ])('neither asked nor assumed: %s', async (sentence) => {
    expect(await first(sentence)).toBe('nothing')
  })
})

test.each([
  'How does serving compute what training computed?',
  '**Question:** how does serving compute what training computed?',
  'How does serving compute what training computed, how is drift seen, what happens then, and who decides?',
  '- How does serving compute what training computed,\n  how is drift seen, what happens then, and\n  who decides?',
])('guidance that was copied is no question of theirs: %j', (copied) => {
  const template =
    '## Serving\n\n<!-- Reviewers ask: How does serving compute\nwhat training computed? How does serving compute what training computed, how is drift\nseen, what happens then, and who decides? -->\n'
  const [none] = clarifyQuestions(WITH_DESIGN, `## Serving\n\n${copied}\n`, template)
  expect(none?.about).toBeNull()
  const own = `${copied}\n\nHow many requests a second does the shop expect?`
  const [first] = clarifyQuestions(WITH_DESIGN, `## Serving\n\n${own}\n`, template)
  expect(first?.about?.text).toBe('How many requests a second does the shop expect?')
})
