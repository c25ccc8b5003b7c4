import { expect, test } from 'vitest'
import { close } from '../../../src/commands/close.ts'
import { carryQuestions } from '../../../src/commands/mail/questions.ts'
import { toReviews } from '../../../src/hub/review-rules.ts'
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
