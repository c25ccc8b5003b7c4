import { expect, test } from 'vitest'
import { addCollaborator, asApp, SEED, statusOf, useGitHub } from './github.fixture.ts'

const fixture = useGitHub({
  ...SEED,
  organisations: { acme: { admins: ['lead'] }, paying: { admins: ['lead'], plan: 'team' } },
})
const { github, as, seedRepository } = fixture

async function pull() {
  const { owner, repo, number: pull_number } = await seedRepository()
  const ask = (reviewers: string[], token = 'token-of-lead') =>
    as(token).pulls.requestReviewers({ owner, repo, pull_number, reviewers })
  return { place: { owner, repo, pull_number }, ask }
}

const requested = () =>
  Object.values(github().snapshot()).flatMap(({ pulls }) =>
    pulls.map((one) => Object(one).requested),
  )

test('who can read is asked, and asking again changes nothing', async () => {
  const { place, ask } = await pull()
  await addCollaborator(as, 'pull', 'bob', place.repo)
  const { status, data } = await ask(['bob'])
  expect([status, data.requested_reviewers?.map(({ login }) => login)]).toEqual([201, ['bob']])
  expect((await ask(['bob'])).status).toBe(201)
  expect(requested()).toEqual([['bob']])
  const listed = await as('token-of-lead').pulls.list({ owner: 'acme', repo: place.repo })
  expect(listed.data[0]?.requested_reviewers?.map(({ login }) => login)).toEqual(['bob'])
  await as('token-of-lead').pulls.removeRequestedReviewers({ ...place, reviewers: ['bob'] })
  expect(requested()).toEqual([[]])
  expect(github().responseViolations).toEqual([])
})

test.each([
  ['somebody without access', ['bob', 'ada'], 'Reviews may only be requested from collaborators'],
  ['nobody at all', ['bob', 'nobody'], 'Reviews may only be requested from collaborators'],
  ['the author', ['bob', 'LEAD'], 'Review cannot be requested from pull request author'],
])('one of several that is %s keeps all from being asked', async (_, people, why) => {
  const { place, ask } = await pull()
  await addCollaborator(as, 'pull', 'bob', place.repo)
  expect(await statusOf(ask(people))).toBe(422)
  await expect(ask(people)).rejects.toThrow(why)
  expect(requested()).toEqual([[]])
})

test('a team that is unknown is refused, and so is who may only read', async () => {
  const { place, ask } = await pull()
  const team = { ...place, team_reviewers: ['justice-league'] }
  expect(await statusOf(as('token-of-lead').pulls.requestReviewers(team))).toBe(422)
  await addCollaborator(as, 'pull', 'bob', place.repo)
  expect(await statusOf(ask(['bob'], 'token-of-bob'))).toBe(403)
  const app = await asApp(fixture)
  expect((await app.pulls.requestReviewers({ ...place, reviewers: ['bob'] })).status).toBe(201)
})

test.each([
  ['free', 'acme', true, ['bob']],
  ['free, where everybody can read it', 'acme', false, ['ada', 'bob']],
  ['team', 'paying', true, ['ada', 'bob']],
])('on the plan %s', async (_, owner, isPrivate, kept) => {
  const lead = as('token-of-lead')
  const place = { owner, repo: 'many' }
  const made = { org: owner, name: place.repo, private: isPrivate, auto_init: true }
  await lead.repos.createInOrg(made)
  for (const username of ['ada', 'bob']) {
    const { data } = await lead.repos.addCollaborator({ ...place, username, permission: 'pull' })
    const { repos } = as(`token-of-${username}`)
    await repos.acceptInvitationForAuthenticatedUser({ invitation_id: data.id })
  }
  const file = { ...place, path: 'x.md', message: 'x', content: 'eA==' }
  const { data: main } = await lead.git.getRef({ ...place, ref: 'heads/main' })
  await lead.git.createRef({ ...place, ref: 'refs/heads/idea', sha: main.object.sha })
  await lead.repos.createOrUpdateFileContents({ ...file, branch: 'idea' })
  const opened = { ...place, title: 'Idea', head: 'idea', base: 'main' }
  const { number: pull_number } = (await lead.pulls.create(opened)).data
  const ask = async (...reviewers: string[]) => {
    const { data } = await lead.pulls.requestReviewers({ ...place, pull_number, reviewers })
    return data.requested_reviewers?.map(({ login }) => login).toSorted()
  }
  expect(await ask('bob', 'ada')).toEqual(kept)
  expect(await ask('ada')).toEqual(kept)
})
