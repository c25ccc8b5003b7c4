import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { close } from '../../src/commands/close.ts'
import { CallerError, WorldError } from '../../src/input/bad-news.ts'
import { BOB, MODULE, usePlatform } from '../attacks/platform/platform.fixture.ts'
import { HUB, ID, PLACE } from './publish/publish.fixture.ts'

const platform = usePlatform({ plan: 'team' })
const { world, pushFiles, round, look, hub } = platform

const DIGEST = createHash('sha256').update(ID).digest('hex')
const RECEIPT = `receipts/${DIGEST.slice(0, 16)}.json`

async function end(how: string, reason = 'asked for it') {
  return await close(await world().session(), { assignment: ID, how, reason })
}

const repository = () => world().snapshot()[`acme/${ID}`]
const kinds = async () =>
  (await (await world().session()).ledger.readLog(ID)).map(({ kind }) => kind)

test('a withdrawal takes all access, and is recorded once', async () => {
  const receipt = await end('withdraw')
  expect(receipt).toMatchObject({ how: 'withdraw', by: 'lead', assignment: DIGEST })
  expect([repository()?.collaborators, repository()?.invitations]).toEqual([{}, {}])
  const before = world().snapshot()
  await end('withdraw')
  expect(world().snapshot()).toEqual(before)
  expect(await kinds()).toEqual(['invited', 'closed'])
})

test('an archive is read-only for everybody, is watched no more, and is recorded once', async () => {
  await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await end('archive')
  expect(repository()?.settings).toMatchObject({ archived: true })
  await expect(pushFiles(ID, { [MODULE]: 'second = 2\n' })).rejects.toMatchObject({ status: 403 })
  expect(await look({ audit: true })).toMatchObject({ handedOut: [], looked: [], flagged: [] })
  const before = world().snapshot()
  await end('archive')
  expect(world().snapshot()).toEqual(before)
  expect(await kinds()).toEqual(['invited', 'closed'])
})

test.for([
  ['another word', 'delete', 'asked for it'],
  ['a reason that the ledger has no room for', 'withdraw', 'x'.repeat(501)],
] as const)('%s closes nothing', async ([, how, reason]) => {
  const before = world().snapshot()
  await expect(end(how, reason)).rejects.toThrow(CallerError)
  expect(world().snapshot()).toEqual(before)
})

describe('an erasure', () => {
  /** Ada and Bob are graded twice; then Ada wants to be forgotten. */
  async function bothAreGraded(): Promise<void> {
    await platform.inviteBob()
    for (const text of ['first = 1\n', 'second = 2\n']) {
      for (const id of [ID, BOB]) await pushFiles(id, { [MODULE]: text })
      await round()
    }
  }

  /** Every text and every name that the branch can still lead to, where it names Ada. */
  async function namings(branch: string): Promise<readonly string[]> {
    const { rest } = world().as('lead')
    const { data: commits } = await rest.repos.listCommits({ ...HUB, sha: branch, per_page: 100 })
    const said: string[] = []
    for (const { sha, commit } of commits) {
      const asked = { ...HUB, tree_sha: sha, recursive: '1' }
      const { data } = await rest.git.getTree(asked)
      said.push(JSON.stringify(commit), ...data.tree.map(({ path }) => path))
      const blobs = data.tree.filter(({ type }) => type === 'blob')
      for (const { sha: file_sha } of blobs) {
        const blob = await rest.git.getBlob({ ...HUB, file_sha })
        said.push(Buffer.from(blob.data.content, 'base64').toString('utf8'))
      }
    }
    return said.filter((text) => /\bada\b/i.test(text)).map((text) => text.slice(0, 200))
  }

  async function expectForgotten(): Promise<void> {
    expect(repository()).toBeUndefined()
    expect(hub().refs).not.toHaveProperty(`refs/heads/review/${await platform.pseudonym()}`)
    const [review, bobs] = hub().pulls.map((pull) => Object(pull))
    expect(review).toMatchObject({ state: 'closed', body: 'Erased on request.' })
    expect(bobs).toMatchObject({ state: 'open' })
    expect(hub().comments.map((comment) => Object(comment).issue)).toEqual([bobs.number])
    expect(await namings('ledger')).toEqual([])
    expect(JSON.parse(hub().files['ledger']?.[RECEIPT] ?? '{}')).toMatchObject({
      how: 'erase',
      assignment: DIGEST,
      reason: 'asked for it',
    })
  }

  const others = () =>
    Object.entries(hub().files['ledger'] ?? {}).filter(
      ([path]) => path.includes(BOB) || path === 'README.md',
    )

  test('leaves a receipt, and nothing of the candidate on any branch or in its history', async () => {
    await bothAreGraded()
    const kept = others()
    expect(kept.length).toBeGreaterThan(3)
    expect(await namings('ledger')).not.toEqual([])

    const receipt = await end('erase')
    await expectForgotten()
    expect(others()).toEqual(kept)
    const { data: commits } = await world()
      .as('lead')
      .rest.repos.listCommits({ ...HUB, sha: 'ledger' })
    expect(commits).toHaveLength(1)

    const before = world().snapshot()
    expect(await end('erase')).toEqual(receipt)
    expect(world().snapshot()).toEqual(before)

    await pushFiles(BOB, { [MODULE]: 'third = 3\n' })
    platform.at('2026-03-01T13:30:00Z')
    expect((await round()).handedOut).toMatchObject([{ assignment: BOB }])
    await expectForgotten()
  })

  test('says what stays readable all the same, and who removes it', async () => {
    await bothAreGraded()
    const receipt = await end('erase')
    const { git } = world().as('lead').rest
    const said = receipt.remains.join('\n')
    const number = Number(/refs\/pull\/(\d+)\/head/.exec(said)?.[1])
    const kept = await git.getRef({ ...HUB, ref: `pull/${number}/head` })
    const shas = said.match(/\b[0-9a-f]{40}\b/g) ?? []
    expect(shas).toHaveLength(2)
    expect(shas[0]).toBe(kept.data.object.sha)
    for (const sha of shas) await git.getCommit({ ...HUB, commit_sha: sha })
    expect(await namings(shas[1] ?? '')).not.toEqual([])
    expect(said).toMatch(/restore the deleted repository for 90 days/)
    expect(said).toContain(`comments on lines of pull request #${number}`)
    expect(said).toMatch(/runs of workflows name the candidate.*artifacts hold results/)
    expect(said).toMatch(/the issue that invited/)
    expect(said).toMatch(/GitHub Support/)
    expect(said).not.toMatch(/\bada\b/i)
  })

  test('that the organisation keeps for its owners says so, and is finished once an owner has deleted', async () => {
    await bothAreGraded()
    world().failWith((_, method, path) =>
      method === 'DELETE' && path === `/repos/acme/${ID}` ? { status: 403 } : undefined,
    )
    await expect(end('erase')).rejects.toThrow('nobody but its owners')
    world().failWith(undefined)
    await world().as('lead').rest.repos.delete(PLACE)
    await end('erase')
    await expectForgotten()
  })

  test('of which a ruleset keeps a branch says what stays, and is finished once it is lifted', async () => {
    await bothAreGraded()
    const { repos } = world().as('lead').rest
    const branch = `review/${await platform.pseudonym()}`
    const { data: ruleset } = await repos.createRepoRuleset({
      ...HUB,
      name: 'Keep branches',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
      rules: [{ type: 'deletion' }],
    })
    const erased = end('erase')
    await expect(erased).rejects.toThrow(WorldError)
    await expect(erased).rejects.toThrow(
      `the branch ${branch} of acme/hub stays, with the files that were handed in`,
    )
    await expect(erased).rejects.toThrow('Keep branches')
    expect(hub().files['ledger']).not.toHaveProperty([RECEIPT])
    await repos.deleteRepoRuleset({ ...HUB, ruleset_id: ruleset.id })
    await end('erase')
    await expectForgotten()
  })

  // The first write of an erasure is a record, the last one takes the others out of the branch's history.
  test.each(['pull_request', 'non_fast_forward'] as const)(
    'that the rule %s keeps from the ledger names its ruleset, and is finished once it is lifted',
    async (type) => {
      await bothAreGraded()
      const { repos } = world().as('lead').rest
      const { data: ruleset } = await repos.createRepoRuleset({
        ...HUB,
        name: 'Keep history',
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: ['refs/heads/ledger'], exclude: [] } },
        rules: [{ type }],
      })
      const erased = end('erase')
      await expect(erased).rejects.toThrow(WorldError)
      await expect(erased).rejects.toThrow(
        'Let an owner exclude the branch ledger from the ruleset "Keep history", then run the same command again',
      )
      expect(hub().files['ledger']).not.toHaveProperty([RECEIPT])
      await repos.deleteRepoRuleset({ ...HUB, ruleset_id: ruleset.id })
      await end('erase')
      await expectForgotten()
    },
  )

  test('that dies after any of its writes is finished by the next one', async () => {
    await bothAreGraded()
    const kept = others()
    const seen = new Set<string>()
    let isDead = false
    world().failWith((_, method, path) => {
      if (isDead) return { drop: 'before' }
      const write = `${method} ${path}`
      if (method === 'GET' || /access_tokens$/.test(path) || seen.has(write)) return undefined
      seen.add(write)
      isDead = true
      return { drop: 'after' }
    })
    let deaths = 0
    for (;;) {
      isDead = false
      const done = await end('erase').catch(() => null)
      if (done !== null) break
      deaths += 1
      expect(deaths).toBeLessThan(20)
    }
    world().failWith(undefined)
    // Recorded, deleted, the review emptied by its comment, itself and its branch, the ledger written anew.
    expect(deaths).toBe(8)
    await expectForgotten()
    expect(others()).toEqual(kept)
  })

  test('of what was withdrawn before is an erasure all the same', async () => {
    await platform.inviteBob()
    for (const id of [ID, BOB]) await pushFiles(id, { [MODULE]: 'first = 1\n' })
    await round()
    await end('withdraw')
    await end('erase')
    await expectForgotten()
  })

  test('of what nobody was given is refused', async () => {
    const session = await world().session()
    const wish = { assignment: 'linear-regression-eve', how: 'erase', reason: '' }
    await expect(close(session, wish)).rejects.toThrow(CallerError)
    expect(repository()?.settings).toMatchObject({ name: PLACE.repo })
  })
})
