import { beforeEach, expect, test } from 'vitest'
import { asApp, statusOf, useGitHub } from './github.fixture.ts'

const fixture = useGitHub()
const { as, seedRepository } = fixture
const lead = () => as('token-of-lead')
type Place = Awaited<ReturnType<typeof seedRepository>>
let place: Place
beforeEach(async () => {
  place = await seedRepository()
})
const here = () => ({ owner: place.owner, repo: place.repo })
const pull = () => ({ ...here(), pull_number: place.number })
const issue = () => ({ ...here(), issue_number: place.number })
const x = (length: number) => 'x'.repeat(length)

/** What may have so many characters, and what happens with one more. */
test.each<[string, number, (text: string) => Promise<{ readonly status: number }>]>([
  ['a comment', 65_536, (body) => lead().issues.createComment({ ...issue(), body })],
  ['an issue', 65_536, (body) => lead().issues.create({ ...here(), title: 'x', body })],
  ['a changed issue', 65_536, (body) => lead().issues.update({ ...issue(), body })],
  ['the title of an issue', 256, (title) => lead().issues.create({ ...here(), title })],
  ['a changed pull request', 65_536, (body) => lead().pulls.update({ ...pull(), body })],
  ['its title', 256, (title) => lead().pulls.update({ ...pull(), title })],
  ['a label', 50, (name) => lead().issues.createLabel({ ...here(), name, color: 'ffffff' })],
  [
    'a repository’s description',
    350,
    (text) => lead().repos.update({ ...here(), description: text }),
  ],
])('%s has at most %i characters', async (_, most, write) => {
  expect(await statusOf(write(x(most + 1)))).toBe(422)
  expect(await statusOf(write(x(most)))).toBeLessThan(300)
})

test('a new pull request too', async () => {
  const asked = { ...here(), title: 'x', head: 'main', base: 'submission', body: x(65_537) }
  await expect(lead().pulls.create(asked)).rejects.toThrow('body is too long')
})

test('a new repository too, whose description is one line', async () => {
  const make = (name: string, description: string) =>
    statusOf(lead().repos.createInOrg({ org: 'acme', name, private: true, description }))
  expect(await make('long', x(351))).toBe(422)
  expect(await make('lines', 'one\ntwo')).toBe(422)
  expect(await make('plain', x(350))).toBe(201)
})

test('a check run’s summary has at most 65,535 bytes, whatever its characters', async () => {
  const app = await asApp(fixture)
  const run = { ...here(), name: 'takehome', head_sha: place.headSha }
  const create = (summary: string) =>
    statusOf(app.checks.create({ ...run, output: { title: 'Score', summary } }))
  expect(await create('語'.repeat(21_845))).toBe(201)
  expect(await create('語'.repeat(21_846))).toBe(422)
})
