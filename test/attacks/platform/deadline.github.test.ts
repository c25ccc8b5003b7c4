import { expect, test } from 'vitest'
import { ID, PLACE } from '../../commands/publish/publish.fixture.ts'
import { BOB, MODULE, usePlatform } from './platform.fixture.ts'

const platform = usePlatform()
const { at, world, state, candidate, hub, pushFiles, look, round, flags } = platform

// A week after the invitation, at 18:00.
const IN_TIME = '2026-03-08T17:59:59Z'
const LATE = '2026-03-08T18:00:01Z'
const AFTER = '2026-03-08T18:05:00Z'
const module = (text: string) => ({ [MODULE]: text })
const shownModule = async () =>
  hub().files[`review/${await platform.pseudonym()}`]?.[
    `reviews/${await platform.pseudonym()}/submission/${MODULE}`
  ]

test('dates that the candidate wrote move nothing to before the deadline, and nothing to after it', async () => {
  await platform.inviteBob()
  at(IN_TIME)
  const [mine, his] = [
    await pushFiles(ID, module('in_time = 1\n'), { date: '2031-01-01T00:00:00Z' }),
    await pushFiles(BOB, module('in_time = 1\n')),
  ]
  at(LATE)
  await pushFiles(ID, module('late = 1\n'), { date: '2026-03-02T12:00:00Z' })
  at(AFTER)
  const found = await round()

  expect(found.submitted).toEqual([
    { assignment: ID, sha: mine },
    { assignment: BOB, sha: his },
  ])
  expect(await platform.verdict(ID)).toEqual(await platform.verdict(BOB))
  expect(await shownModule()).toBe('in_time = 1\n')
  expect(await flags()).toEqual([expect.stringContaining('after the deadline')])
  expect(await flags(BOB)).toEqual([])
  expect(candidate().collaborators).toEqual({ ada: 'read' })
})

test('a branch that is forced back to an older commit in time stands there; one forced back late does not', async () => {
  await platform.inviteBob()
  at(IN_TIME)
  const older = {
    ada: await pushFiles(ID, module('old = 1\n')),
    bob: await pushFiles(BOB, module('old = 1\n')),
  }
  await pushFiles(ID, module('new = 1\n'))
  const newest = await pushFiles(BOB, module('new = 1\n'))
  const back = (login: string, repo: string, sha: string) =>
    world()
      .as(login)
      .rest.git.updateRef({ ...PLACE, repo, ref: 'heads/main', sha, force: true })
  await back('ada', ID, older.ada)
  at(LATE)
  await back('bob', BOB, older.bob)
  at(AFTER)
  expect((await look()).submitted).toEqual([
    { assignment: ID, sha: older.ada },
    { assignment: BOB, sha: newest },
  ])
  expect([await flags(), (await flags(BOB)).length]).toEqual([[], 1])
})

test('a branch that is deleted and made anew after the deadline stands where it was', async () => {
  at(IN_TIME)
  const sha = await pushFiles(ID, module('in_time = 1\n'))
  // Only somebody with more rights can make another branch the default, which GitHub asks for first.
  await world()
    .as('lead')
    .rest.repos.update({ ...PLACE, default_branch: 'starter' })
  const { git } = world().as('ada').rest
  at(LATE)
  await git.createRef({ ...PLACE, ref: 'refs/heads/mine', sha })
  const late = await pushFiles(ID, module('late = 1\n'), { branch: 'mine' })
  await git.deleteRef({ ...PLACE, ref: 'heads/main' })
  await git.createRef({ ...PLACE, ref: 'refs/heads/main', sha: late })
  at(AFTER)
  expect((await round()).submitted).toEqual([{ assignment: ID, sha }])
  expect(await shownModule()).toBe('in_time = 1\n')
  expect(await flags()).toEqual([expect.stringContaining('after the deadline')])
})

test('of two pushes between two looks the later one is graded, and the earlier one costs nothing', async () => {
  await pushFiles(ID, module('first = 1\n'))
  const second = await pushFiles(ID, module('second = 2\n'))
  expect((await round()).handedOut).toEqual([{ assignment: ID, sha: second }])
  expect((await round()).handedOut).toEqual([])
  expect((await state()).graded.map(({ sha }) => sha)).toEqual([second])
  expect(Object(candidate().comments[0]).body).toContain('1 of 10 graded pushes')
})
