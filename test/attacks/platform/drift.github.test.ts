import { expect, test } from 'vitest'
import { ID, PLACE } from '../../commands/publish/publish.fixture.ts'
import { BOB, MODULE, usePlatform } from './platform.fixture.ts'

const platform = usePlatform()
const { world, state, candidate, hub, pushFiles, look, round, flags } = platform

const SAID = "Settings of the candidate's repository were changed"

test('settings that were changed are flagged on the ledger and in the scorecard, and put back where the grader may', async () => {
  await platform.inviteBob()
  for (const id of [ID, BOB]) await pushFiles(id, { [MODULE]: 'first = 1\n' })
  const before = candidate()
  const lead = world().as('lead').rest
  await lead.actions.setGithubActionsPermissionsRepository({ ...PLACE, enabled: true })
  await lead.repos.addCollaborator({ ...PLACE, username: 'bob', permission: 'push' })
  await lead.repos.update({ ...PLACE, private: false, default_branch: 'starter' })
  const sha = before.refs['refs/heads/main'] ?? ''
  await world()
    .as('ada')
    .rest.git.updateRef({ ...PLACE, ref: 'heads/starter', sha })
  await look({ audit: true })

  expect(await flags()).toEqual([
    'the repository is public',
    'GitHub Actions are switched on',
    'the default branch is not main',
    expect.stringMatching(/^somebody else has access, with the account numbers \d+$/),
    'the branch starter was moved',
  ])
  const { settings, actions, refs } = candidate()
  expect({ settings, actions, refs }).toEqual({
    settings: before.settings,
    actions: before.actions,
    refs: { ...before.refs, 'refs/heads/starter': sha },
  })
  // Whoever gave access had the right to: a person takes it away.
  expect(candidate().invitations).toEqual({ bob: 'write' })
  // With contents to read alone, as the hub's README gives it, the grader moves no branch: a person does.
  expect((await state()).assignment.starter.sha).toBe(before.refs['refs/heads/starter'])

  await look({ audit: true })
  expect(await flags()).toHaveLength(5)
  expect(await flags(BOB)).toEqual([])

  for (const id of [ID, BOB]) await pushFiles(id, { [MODULE]: 'second = 2\n' })
  platform.at('2026-03-01T13:30:00Z')
  await round()
  const said = hub().comments.map((comment) => String(Object(comment).body))
  expect(said.map((body) => body.includes(SAID))).toEqual([true, false])
  expect(said.join('')).not.toMatch(/\bbob\b/)
  expect(await platform.verdict(ID)).toEqual(await platform.verdict(BOB))
})
