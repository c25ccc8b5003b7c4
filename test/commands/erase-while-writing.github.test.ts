import { expect, test } from 'vitest'
import { parseIndex } from '../../src/assignment/watch-index.ts'
import { close } from '../../src/commands/close.ts'
import { publish } from '../../src/commands/publish/publish.ts'
import { useHubKey } from '../../src/session/hub-key.ts'
import { BOB, MODULE, usePlatform } from '../attacks/platform/platform.fixture.ts'
import { ID } from './publish/publish.fixture.ts'

const platform = usePlatform()
const { world, pushFiles, round, hub, gradeOf } = platform

platform.beginAfter(async () => {
  await platform.inviteBob()
  await pushFiles(BOB, { [MODULE]: 'second = 2\n' })
  await round()
})

const wish = { assignment: ID, how: 'erase', reason: 'asked for it' }
const ledger = () => hub().files['ledger'] ?? {}
const isWrite = (method: string, url: string) =>
  method !== 'GET' && !url.endsWith('/access_tokens') && !url.endsWith('/graphql')

/** How many reviews of hers were left, closed and empty. */
async function expectForgotten(when: string): Promise<number> {
  const texts = Object.entries(ledger()).map((file) => file.join('\n'))
  expect(
    texts.filter((text) => text.includes(ID)).map((text) => text.slice(0, 80)),
    when,
  ).toEqual([])
  const receipts = Object.keys(ledger()).filter((path) => path.startsWith('receipts/'))
  expect(receipts, when).toHaveLength(1)
  const pseudonym = await platform.pseudonym()
  expect(Object.keys(hub().refs), when).not.toContain(`refs/heads/review/${pseudonym}`)
  // All that are not Bob's are hers, whatever they are called.
  const bob = useHubKey((await world().session()).key).pseudonym(BOB)
  const own = hub()
    .pulls.map((pull) => Object(pull))
    .filter(({ title }) => !title.includes(bob))
  for (const { body, state, number } of own) {
    expect({ body, state }, when).toEqual({ body: 'Erased on request.', state: 'closed' })
    const said = hub().comments.filter((comment) => Object(comment).issue === number)
    expect(said, when).toEqual([])
  }
  return own.length
}

/** Publishes, and erases right before the write of that number; whether there is one. */
async function eraseBeforeWrite(turn: number, sha: string, results: string): Promise<boolean> {
  const session = await world().session()
  let writes = 0
  for (const { hook } of new Set([session.hub, session.candidates])) {
    hook.before('request', async ({ method, url }) => {
      if (!isWrite(method, url)) return
      writes += 1
      if (writes === turn) await close(await world().session(), wish)
    })
  }
  const submissions = [{ assignment: ID, sha }]
  // Of the candidate's repository nothing is left to write to.
  await publish(session, { submissions, results }).catch(() => {})
  return writes >= turn
}

test('whoever is erased while they are published leaves nothing, whatever is just written', async () => {
  const sha = await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  const results = await gradeOf(ID, sha)
  const goBack = world().keep()
  let turn = 1
  let reviews = 0
  for (; await eraseBeforeWrite(turn, sha, results); turn += 1) {
    reviews += await expectForgotten(`before write ${turn}`)
    await goBack()
  }
  expect(turn).toBeGreaterThan(8)
  expect(reviews).toBeGreaterThan(0)
})

test('an erasure keeps what the table holds of the others, which no log tells', async () => {
  await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await pushFiles(BOB, { [MODULE]: 'third = 3\n' })
  await platform.look()
  const before = parseIndex(ledger()['index.json'] ?? null)
  expect(before.assignments[BOB]?.handedOut).toHaveLength(1)
  expect(before.looks).not.toEqual([])
  await close(await world().session(), wish)
  const after = parseIndex(ledger()['index.json'] ?? null)
  const { [ID]: _, ...others } = before.assignments
  expect(after).toEqual({ ...before, assignments: others })
  expect((await platform.look()).handedOut).toEqual([])
  await expectForgotten('after the next look')
})

test('a table that cannot be read goes as a whole: it may name anybody', async () => {
  const { repos } = world().as('lead').rest
  const file = { owner: 'acme', repo: 'hub', path: 'index.json' }
  const { data } = await repos.getContent({ ...file, ref: 'ledger' })
  const content = Buffer.from(`{ "broken": "${ID}"`).toString('base64')
  const sha = String(Object(data).sha)
  await repos.createOrUpdateFileContents({
    ...file,
    branch: 'ledger',
    message: 'By hand',
    content,
    sha,
  })
  await close(await world().session(), wish)
  await expectForgotten('after the erasure')
})
