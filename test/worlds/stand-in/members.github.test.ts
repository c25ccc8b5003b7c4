import { expect, test } from 'vitest'
import { asApp, PROVISIONER, SEED, statusOf, useGitHub } from './github.fixture.ts'

const fixture = useGitHub({
  ...SEED,
  organisations: {
    acme: {
      admins: ['lead'],
      members: ['bob'],
      membersCanCreateRepositories: false,
      membersCanInviteOutsideCollaborators: false,
      defaultRepositoryPermission: 'admin',
    },
  },
})
const { as } = fixture
const PLACE = { owner: 'acme', repo: 'made' }

test('an organisation can keep new repositories and outside collaborators for its owners', async () => {
  const [lead, member] = [as('token-of-lead').repos, as('token-of-bob').repos]
  const app = (await asApp(fixture, PROVISIONER)).repos
  const make = (name: string) => ({ org: 'acme', name, private: true })
  expect(await statusOf(member.createInOrg(make('made')))).toBe(403)
  expect(await statusOf(lead.createInOrg(make('made')))).toBe(201)
  expect(await statusOf(app.createInOrg(make('other')))).toBe(201)
  const invite = { ...PLACE, username: 'ada' }
  expect(await statusOf(member.addCollaborator(invite))).toBe(403)
  const { data } = await lead.addCollaborator(invite)
  const accepted = { invitation_id: data.id }
  await as('token-of-ada').repos.acceptInvitationForAuthenticatedUser(accepted)
  // Who is in may be given less or more by whoever administers the repository.
  expect(await statusOf(member.addCollaborator({ ...invite, permission: 'pull' }))).toBe(204)
})
