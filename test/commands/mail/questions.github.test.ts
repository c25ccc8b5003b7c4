import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Assignment } from '../../../src/assignment/assignment.ts'
import { close } from '../../../src/commands/close.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { carryQuestions } from '../../../src/commands/mail/questions.ts'
import { toReviews } from '../../../src/hub/review-rules.ts'
import { questionIssue } from '../../../src/mail/render-question.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { questionName } from '../../../src/session/question-name.ts'
import { acceptInvitations } from '../candidate.fixture.ts'
import { useHub } from '../hub.fixture.ts'

const hub = useHub()
const HUB = { owner: 'acme', repo: 'hub' }
const QUESTION = `/ask May I use SciPy?
I am @ada, ada@example.org, of acme/linear-regression-ada. @lead <!-- takehome:answer-1 -->
\`\`\`\`\`\`
![](https://evil.example/x.png)`

const session = () => hub.session({ reviews: toReviews({ calibration: false }) })
const carry = async (event = '') => await carryQuestions(await session(), event)

async function comment(login: string, { repository, pull }: Assignment, body: string) {
  const place = { owner: repository.owner, repo: repository.name, issue_number: pull }
  await hub.as(login).rest.issues.createComment({ ...place, body })
}

/** What a candidate was answered, by GitHub's own list. */
async function told({ repository, pull }: Assignment): Promise<readonly string[]> {
  const place = { owner: repository.owner, repo: repository.name, issue_number: pull }
  const { data } = await hub.as('lead').rest.issues.listComments({ ...place, per_page: 100 })
  const texts = data.map(({ body = '' }) => body)
  return texts.filter((text) => text.startsWith('<!-- takehome:answer-'))
}

async function eventOf(number: number, body: string): Promise<string> {
  const file = join(tmpdir(), `question-event-${process.pid}.json`)
  const by = { login: 'lead' }
  const event = {
    action: 'created',
    issue: { number },
    comment: { id: 1, user: by, body },
    sender: by,
  }
  await writeFile(file, JSON.stringify(event))
  return file
}

test('a question is answered to everybody who works on it, once, also to who comes later, and nobody learns who asked', async () => {
  const [ada, bob] = [await hub.assign(), await hub.assign({ login: 'bob' })]
  const over = await hub.assign({ login: 'c1', deadline: '2026-03-02T12:00:00Z' })
  await comment('ada', ada, QUESTION)
  await comment('bob', bob, '> /ask quoted\n```\n/ask an example\n```')
  hub.setClock('2026-03-03T12:00:00Z')
  const pseudonym = useHubKey((await session()).key).pseudonym(ada.id)
  // Two runs at once open one issue.
  await Promise.all([carry(), carry()])
  const { rest } = hub.as('lead')
  const { data: issues } = await rest.issues.listForRepo({ ...HUB, labels: 'question' })
  expect(issues).toHaveLength(1)
  const [issue] = issues
  const { number = 0, title = '', body = '' } = issue ?? {}
  expect(title).toBe('Question about linear-regression')
  expect(body).toContain(pseudonym)
  expect(body).toContain('May I use SciPy?')
  for (const fact of [/\bada\b/i, /example\.org/, /linear-regression-ada/]) {
    expect(body).not.toMatch(fact)
  }
  expect(await told(bob)).toEqual([])

  const answer = `/question May SciPy be used?\n\n/answer Yes, @ada, ${pseudonym}:\n\n- \`scipy.optimize\` may.`
  await rest.issues.createComment({ ...HUB, issue_number: number, body: answer })
  await Promise.all([carry(await eventOf(number, answer)), carry()])
  expect((await rest.issues.get({ ...HUB, issue_number: number })).data.state).toBe('closed')
  const [text = ''] = await told(bob)
  expect(text).toContain('May SciPy be used?')
  expect(text).toContain('`scipy.optimize` may.')
  expect(text).not.toMatch(/\bada\b/i)
  expect(text).not.toContain(pseudonym)
  expect(await told(ada)).toEqual([text])
  expect(await told(over)).toEqual([])

  const late = await hub.assign({ login: 'c0' })
  expect((await carry()).sent).toBe(1)
  expect(await told(late)).toEqual([text])
  expect(await carry()).toEqual({ heard: [], answered: [], sent: 0, left: 0 })
  expect(await told(bob)).toEqual([text])

  // Nothing of the question stays where it can be read at a glance.
  await close(await session(), { assignment: ada.id, how: 'erase', reason: 'asked to' })
  const { data: emptied } = await rest.issues.get({ ...HUB, issue_number: number })
  expect(emptied.body).toMatch(/^<!-- takehome:question [^>]* -->\nErased on request\.$/)

  // A run that died has only recorded it, and by now nobody may ask any more.
  const { key, ledger } = await session()
  const at = '2026-03-03T12:00:00Z'
  const recorded = { comment: { id: 78, digest: 'd'.repeat(64) }, text: 'In time?' }
  await ledger.append(late.id, () => ({ kind: 'question', at, by: 'c0', ...recorded }))
  hub.setClock('2026-03-20T12:00:00Z')
  expect((await carry()).heard).toMatchObject([{ what: 'question' }])
  expect((await carry()).heard).toEqual([])

  // Nothing stays either of what a run has opened that died before it could say so.
  const question = { comment: { id: 77, digest: 'd'.repeat(64) }, text: 'And Bob?' }
  await ledger.append(bob.id, () => ({ kind: 'question', at, by: 'bob', ...question }))
  const page = { pseudonym, text: 'And Bob?', varies: false, isUnstarted: false }
  const open = questionIssue({ ...questionName(key, bob, question), ...page })
  const made = { ...HUB, title: open.title, body: open.body, labels: ['question'] }
  const { data: unsaid } = await rest.issues.create(made)
  await close(await session(), { assignment: bob.id, how: 'erase', reason: 'asked to' })
  const { data: unsaidNow } = await rest.issues.get({ ...HUB, issue_number: unsaid.number })
  expect(unsaidNow.body).toContain('Erased on request.')
  expect(unsaidNow.body).not.toContain('Bob')
})

test('a question from before the start is heard, and its answer reaches whoever asked, and no other answer does', async () => {
  const start = { days: 3, hours: 4 }
  const starting = async () =>
    await hub.session({ exercises: new Map([['linear-regression', { role: null, start }]]) })
  const carryOn = async () => await carryQuestions(await starting(), '')
  const wish = { candidate: 'ada', exercise: 'linear-regression', role: '', csv: '' }
  const terms = { ...wish, deadline: '', time: '', zone: '' }
  const [invited] = await inviteAll(await starting(), terms, () => {})
  const ada = invited?.assignment ?? (await hub.assign())
  await acceptInvitations(hub.as('ada'))
  const bob = await hub.assign({ login: 'bob' })
  const page = await hub.as('ada').rest.pulls.get({
    ...{ owner: ada.repository.owner, repo: ada.repository.name, pull_number: ada.pull },
  })
  expect(page.data.body).toContain('write `/ask` and your question in a comment here')
  await comment('ada', ada, '/ask May I use a Mac?')
  await comment('bob', bob, '/ask May I use SciPy?')
  await carryOn()
  const { rest } = hub.as('lead')
  const { data: issues } = await rest.issues.listForRepo({ ...HUB, labels: 'question' })
  expect(
    issues.map(({ body }) => [body?.includes('Mac'), body?.includes('has not started')]),
  ).toEqual(
    expect.arrayContaining([
      [true, true],
      [false, false],
    ]),
  )
  for (const { number, body } of issues) {
    const answer = body?.includes('Mac') ? '/answer Any machine.' : '/answer Yes, SciPy.'
    await rest.issues.createComment({ ...HUB, issue_number: number, body: answer })
  }
  await carryOn()
  expect(await told(ada)).toEqual([expect.stringContaining('Any machine.')])
  expect(await told(bob)).toHaveLength(2)
  expect(await carryOn()).toEqual({ heard: [], answered: [], sent: 0, left: 0 })

  hub.setClock('2026-03-01T13:00:00Z')
  await comment('ada', ada, '/start')
  await hub.look({}, await starting())
  await carryOn()
  expect(await told(ada)).toHaveLength(2)
})

test('an answer that is too long is sent to nobody, and whoever wrote it learns why once', async () => {
  const ada = await hub.assign()
  await comment('ada', ada, '/ask May I?')
  await carry()
  const { rest } = hub.as('lead')
  const { data: issues } = await rest.issues.listForRepo({ ...HUB, state: 'open' })
  const place = { ...HUB, issue_number: issues[0]?.number ?? 0 }
  const body = `/answer ${'x'.repeat(20_001)}`
  const { data: written } = await rest.issues.createComment({ ...place, body })
  await carry()
  await carry()
  expect(await told(ada)).toEqual([])
  const { data: all } = await rest.issues.listComments(place)
  expect(all.filter((one) => one.body?.includes('more than 20000 characters'))).toHaveLength(1)
  await rest.issues.updateComment({ ...HUB, comment_id: written.id, body: '/answer Yes.' })
  await carry()
  expect(await told(ada)).toHaveLength(1)
})

test('a comment that somebody else has edited is no question of the candidate', async () => {
  const ada = await hub.assign()
  const place = { owner: ada.repository.owner, repo: ada.repository.name }
  const { data } = await hub
    .as('ada')
    .rest.issues.createComment({ ...place, issue_number: ada.pull, body: 'Hello' })
  const edited = { ...place, comment_id: data.id, body: '/ask Is it too hard for me?' }
  await hub.as('lead').rest.issues.updateComment(edited)
  await carry()
  expect((await hub.records(ada)).map(({ kind }) => kind)).not.toContain('question')
  await hub.as('ada').rest.issues.updateComment({ ...edited, body: '/ask Is it a square?' })
  await carry()
  const questions = (await hub.records(ada)).filter(({ kind }) => kind === 'question')
  expect(questions).toMatchObject([{ text: 'Is it a square?' }])
})

test('a comment that was made into a question after the deadline is none', async () => {
  const ada = await hub.assign()
  const place = { owner: ada.repository.owner, repo: ada.repository.name }
  const { issues } = hub.as('ada').rest
  const { data } = await issues.createComment({ ...place, issue_number: ada.pull, body: 'Hello' })
  hub.setClock('2026-03-08T18:00:01Z')
  await issues.updateComment({ ...place, comment_id: data.id, body: '/ask May I go on?' })
  await carry()
  expect((await hub.records(ada)).map(({ kind }) => kind)).not.toContain('question')
})

test('a further answer is heard without an event, also when the issue is closed or whoever asked is erased', async () => {
  const [ada, bob] = [await hub.assign(), await hub.assign({ login: 'bob' })]
  await comment('ada', ada, '/ask May I use SciPy?')
  await carry()
  const { rest } = hub.as('lead')
  const { data: issues } = await rest.issues.listForRepo({ ...HUB, labels: 'question' })
  const question = { ...HUB, issue_number: issues[0]?.number ?? 0 }
  const state = async () => (await rest.issues.get(question)).data.state
  await rest.issues.createComment({ ...question, body: '/answer Yes.' })
  expect((await carry()).sent).toBe(2)
  expect(await state()).toBe('closed')

  await rest.issues.createComment({ ...question, body: '/answer But not its optimisers.' })
  expect((await carry()).sent).toBe(2)
  await close(await session(), { assignment: ada.id, how: 'erase', reason: 'asked to' })
  await rest.issues.createComment({ ...question, body: '/answer Nor its solvers.' })
  expect((await carry()).sent).toBe(1)
  expect((await told(bob)).at(-1)).toContain('Nor its solvers.')
  expect(await carry()).toEqual({ heard: [], answered: [], sent: 0, left: 0 })

  // An answer that reaches nobody is refused where it stands.
  const { data: late } = await rest.issues.createComment({ ...question, body: '/answer Too late.' })
  const without = await hub.session({ exercises: new Map() })
  const refuse = async () => {
    const before = hub.github().requests.length
    await carryQuestions(without, '')
    return hub
      .github()
      .requests.slice(before)
      .filter(({ path }) => path.endsWith('/reactions'))
  }
  const path = `/repos/acme/hub/issues/comments/${late.id}/reactions`
  expect(await refuse()).toMatchObject([{ method: 'POST', path }])
  expect(await refuse()).toEqual([])
})
