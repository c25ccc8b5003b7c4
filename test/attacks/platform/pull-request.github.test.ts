import { expect, test } from 'vitest'
import { WorldError } from '../../../src/input/bad-news.ts'
import { ID, PLACE } from '../../commands/publish/publish.fixture.ts'
import { BOB, MODULE, usePlatform } from './platform.fixture.ts'

const platform = usePlatform()
const { world, state, candidate, hub, pushFiles, look, round, flags } = platform

const pull = async () => ({ ...PLACE, pull_number: (await state()).assignment.pull })
const ada = () => world().as('ada').rest

type Vandalism = readonly [
  what: string,
  act: () => Promise<unknown>,
  after: object,
  said: readonly string[],
]

const VANDALISM: readonly Vandalism[] = [
  [
    'closed',
    async () => await ada().pulls.update({ ...(await pull()), state: 'closed' }),
    { state: 'open', merged: false, base: 'starter' },
    ['the pull request was closed'],
  ],
  [
    'retargeted',
    async () => {
      const sha = (await state()).assignment.starter.sha
      await ada().git.createRef({ ...PLACE, ref: 'refs/heads/mine', sha })
      await ada().pulls.update({ ...(await pull()), base: 'mine' })
    },
    { state: 'open', merged: false, base: 'starter' },
    ['the pull request does not compare with starter'],
  ],
  [
    'merged',
    async () => await ada().pulls.merge({ ...(await pull()), merge_method: 'merge' }),
    // What was merged stays merged, and so does the branch that it is compared with: the grader may read contents
    // alone. A person puts it back.
    { state: 'closed', merged: true, base: 'starter' },
    ['the branch starter was moved', 'the pull request was merged'],
  ],
]

test.for(VANDALISM)(
  'a pull request that the candidate %s is put back where it can be, and the verdict is the honest one',
  async ([, act, after, said]) => {
    await platform.inviteBob()
    for (const id of [ID, BOB]) await pushFiles(id, { [MODULE]: 'first = 1\n' })
    await act()
    await round()
    expect(await platform.verdict(ID)).toEqual(await platform.verdict(BOB))
    expect(Object(candidate().comments[0]).body).toContain('1 of 10 graded pushes')

    await look({ audit: true })
    await look({ audit: true })
    expect(candidate().pulls).toEqual([expect.objectContaining(after)])
    const isBack = candidate().refs['refs/heads/starter'] === (await state()).assignment.starter.sha
    expect(isBack).toBe(!said.includes('the branch starter was moved'))
    expect(await flags()).toEqual(said)
    expect(await flags(BOB)).toEqual([])
  },
)

test('a pull request that is locked keeps the comment away, and nothing else is lost by it', async () => {
  await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  world().failWith((_, method, path) =>
    method === 'PATCH' && path.startsWith(`/repos/acme/${ID}/issues/comments/`)
      ? { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }
      : undefined,
  )
  await expect(round()).rejects.toThrow(WorldError)
  expect((await state()).graded).toMatchObject([{ stale: false }])
  world().failWith(undefined)
  await look({ audit: true })
  expect(Object(candidate().comments[0]).body).toContain('1 of 10 graded pushes')
  expect(await flags()).toEqual([])
})

test('a branch that goes by another name is no submission, and what stood is not lost', async () => {
  const sha = await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await world()
    .as('lead')
    .rest.repos.update({ ...PLACE, default_branch: 'starter' })
  await ada().git.createRef({ ...PLACE, ref: 'refs/heads/renamed', sha })
  await ada().git.deleteRef({ ...PLACE, ref: 'heads/main' })
  expect((await look({ audit: true })).handedOut).toEqual([{ assignment: ID, sha }])
  expect(await flags()).toEqual(['the default branch is not main', 'the pull request was closed'])
  platform.at('2026-03-08T18:05:00Z')
  expect((await round()).submitted).toEqual([{ assignment: ID, sha }])
  expect(hub().pulls).toHaveLength(1)
})
