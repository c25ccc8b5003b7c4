import { expect, test } from 'vitest'
import { close } from '../../../src/commands/close.ts'
import { carryQuestions } from '../../../src/commands/mail/questions.ts'
import { toReviews } from '../../../src/hub/review-rules.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { useHub } from '../hub.fixture.ts'

const hub = useHub()
const HUB = { owner: 'acme', repo: 'hub' }
const NEW_KEY = 'rotated'.repeat(8)

const session = () => hub.session({ reviews: toReviews({ calibration: false }) })
const rotated = async () => ({ ...(await session()), key: NEW_KEY })

/** Ada asks; her question is opened as an issue, and the run dies before it can say so. */
async function askAndDie(): Promise<string> {
  const { id, repository, pull } = await hub.assign()
  await hub.look()
  const place = { owner: repository.owner, repo: repository.name, issue_number: pull }
  await hub.as('ada').rest.issues.createComment({ ...place, body: '/ask May I use SciPy?' })
  let isOpen = false
  hub.github().onRequest((_, method, path) => {
    if (isOpen && method === 'PUT' && path.includes(id)) return { drop: 'before' }
    isOpen ||= method === 'POST' && path === '/repos/acme/hub/issues'
    return undefined
  })
  await carryQuestions(await session(), '').catch(() => {})
  hub.github().onRequest(undefined)
  expect(isOpen).toBe(true)
  return id
}

async function questions(): Promise<readonly string[]> {
  const { rest } = hub.as('lead')
  const { data } = await rest.issues.listForRepo({ ...HUB, labels: 'question', state: 'all' })
  return data.map(({ body }) => body ?? '')
}

test('a question that is open already is not opened again under another key', async () => {
  await askAndDie()
  hub.setClock('2026-03-01T14:00:00Z')
  await hub.look()
  expect((await carryQuestions(await rotated(), '')).heard).toMatchObject([{ what: 'question' }])
  expect(await questions()).toHaveLength(1)
})

test('and an erasure under another key reaches it', async () => {
  const assignment = await askAndDie()
  await close(await rotated(), { assignment, how: 'erase', reason: 'asked for it' })
  expect(await questions()).toEqual([
    expect.stringMatching(/^<!-- takehome:question [^>]* -->\nErased on request\.$/),
  ])
})

test('an answer does not name candidates by what an earlier key called them', async () => {
  const { id } = await hub.assign()
  const bob = await hub.assign({ login: 'bob' })
  await hub.look()
  const place = { ...HUB, labels: ['question'] }
  const marker = '<!-- takehome:question linear-regression 0123456789abcdef -->'
  const issue = { ...place, title: 'Question about linear-regression', body: marker }
  const { data: made } = await hub.as('lead').rest.issues.create(issue)
  const { pseudonym, candidate } = useHubKey('an earlier key '.repeat(4))
  const body = `/answer\nAs ${pseudonym(id)} (${candidate(7)}) asked: yes, up to red-green-2024.`
  await hub.as('lead').rest.issues.createComment({ ...HUB, issue_number: made.number, body })
  await carryQuestions(await session(), '')
  const { repository, pull } = bob
  const at = { owner: repository.owner, repo: repository.name, issue_number: pull }
  const { data } = await hub.as('lead').rest.issues.listComments({ ...at, per_page: 100 })
  const told = data.map((one) => one.body ?? '').find((text) => text.includes('takehome:answer-'))
  expect(told).toContain('As somebody (somebody) asked: yes, up to red-green-2024.')
})
