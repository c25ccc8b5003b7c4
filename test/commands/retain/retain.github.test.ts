import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { close } from '../../../src/commands/close.ts'
import { hold } from '../../../src/commands/hold.ts'
import { report } from '../../../src/commands/report/make-report.ts'
import { applyPlan } from '../../../src/commands/retain/apply-plan.ts'
import { preview } from '../../../src/commands/retain/run-retain.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { BOB, MODULE, usePlatform } from '../../attacks/platform/platform.fixture.ts'
import { HUB, ID } from '../publish/publish.fixture.ts'
import { DAYS_29, DAYS_60, useRetaining } from './retain.fixture.ts'

const platform = usePlatform()
const { world, pushFiles, round, hub } = platform

const CANARY = 'Countess Augusta'

// Both are graded; Ada is rejected and kept for a month, Bob is hired.
platform.beginAfter(async () => {
  await platform.inviteBob()
  await pushFiles(ID, { [MODULE]: `# ${CANARY}\nfirst = 1\n` })
  await pushFiles(BOB, { [MODULE]: 'first = 1\n' })
  await round()
})

const { session, outcomes, completeHer, dieAtTheLedger } = useRetaining(platform)

const acts = (plan: Awaited<ReturnType<typeof preview>>) =>
  plan.steps.map(({ step, assignment, due }) => `${step} ${assignment} ${due}`)
const comments = () => platform.candidate().comments.map((one) => String(Object(one).body))

/** Every text that a branch of the hub still leads to, and every text of its pages. */
async function texts(): Promise<readonly string[]> {
  const { git, repos } = world().as('lead').rest
  const said = [JSON.stringify({ ...hub(), refs: null, files: null })]
  for (const branch of Object.keys(hub().files)) {
    const { data: commits } = await repos.listCommits({ ...HUB, sha: branch, per_page: 100 })
    for (const { sha, commit } of commits) {
      const { data } = await git.getTree({ ...HUB, tree_sha: sha, recursive: '1' })
      said.push(JSON.stringify(commit), ...data.tree.map(({ path }) => path))
      for (const { sha: file_sha, type } of data.tree) {
        if (type !== 'blob') continue
        const { data: blob } = await git.getBlob({ ...HUB, file_sha })
        said.push(Buffer.from(blob.content, 'base64').toString('utf8'))
      }
    }
  }
  return said
}

test('the run does what the preview showed: told once, then erased, and nothing of her is left', async () => {
  const file = await outcomes()
  platform.at(DAYS_29)
  const first = await preview(await session(), file)
  expect(acts(first)).toEqual([
    `notify ${ID} 2026-04-08T18:00:00Z`,
    `keep ${BOB} 2030-03-08T18:00:00Z`,
  ])
  expect(first.unmatched).toBe(1)
  const applied = await applyPlan(await session(), { outcomes: file, digest: first.digest })
  expect(applied).toEqual([{ step: 'notify', assignment: ID, left: null, reached: true }])
  expect(comments().filter((body) => body.includes('2026-04-20 18:00 UTC'))).toHaveLength(1)
  const after = world().snapshot()
  expect(await applyPlan(await session(), { outcomes: file, digest: first.digest })).toEqual([])
  expect(world().snapshot()).toEqual(after)

  await completeHer()
  platform.at(DAYS_60)
  const sha = platform.candidate().refs['refs/heads/main'] ?? ''
  const pseudonym = await platform.pseudonym()
  const second = await preview(await session(), file)
  expect(acts(second)).toContain(`erase ${ID} 2026-04-08T18:00:00Z`)
  await expect(
    applyPlan(await session(), { outcomes: file, digest: first.digest }),
  ).rejects.toThrow(CallerError)
  const [done] = await applyPlan(await session(), { outcomes: file, digest: second.digest })
  expect(done).toMatchObject({ step: 'erase', assignment: ID, left: null })
  expect(done?.receipt?.remains.join()).toMatch(/refs\/pull/)

  const canaries = [ID, /\bada\b/i, 'ada@example.org', CANARY, sha, sha.slice(0, 12)]
  const out = await world().folder()
  await report(await session(), { exercise: null, ledger: '', out, names: true })
  const exported = await Promise.all(
    (await readdir(out)).map((name) => readFile(join(out, name), 'utf8')),
  )
  expect(exported.length).toBeGreaterThan(3)
  const all = [...(await texts()), ...exported]
  // Of what an erasure leaves on the hub, the receipt says: the review's pull request and its number.
  const left = all.slice(1).filter((text) => canaries.some((one) => text.match(one)))
  expect(left).toEqual([])
  expect(all.slice(1).filter((text) => text.includes(pseudonym))).toEqual([])

  const residue = Object.entries(hub().files['ledger'] ?? {}).filter(([path]) =>
    path.startsWith('residue/'),
  )
  expect(residue).toHaveLength(1)
  expect(Object.keys(JSON.parse(residue[0]?.[1] ?? ''))).toEqual([
    'schemaVersion',
    'exercise',
    'rubric',
    'points',
  ])
  const end = world().snapshot()
  expect(await applyPlan(await session(), { outcomes: file, digest: second.digest })).toEqual([])
  expect(world().snapshot()).toEqual(end)
})

test('who was told of a moment that has changed is told of the new one, by a comment of its own', async () => {
  const file = await outcomes()
  platform.at(DAYS_29)
  const first = await preview(await session(), file)
  await applyPlan(await session(), { outcomes: file, digest: first.digest })
  const notices = () => comments().filter((body) => /^<!-- takehome:erasure(-\d+)? -->/.test(body))
  expect(notices()).toHaveLength(1)
  await hold(await session(), { assignment: ID, why: 'a claim', release: false })
  platform.at(DAYS_60)
  await hold(await session(), { assignment: ID, why: 'settled', release: true })
  const second = await preview(await session(), file)
  expect(acts(second)).toContain(`notify ${ID} 2026-04-08T18:00:00Z`)
  // The run dies once it has told her, and is run again: she has one comment for each moment.
  const dying = await session()
  let writes = 0
  dying.hub.hook.before('request', ({ method, url }) => {
    if (method === 'PUT' && url.includes('/contents/')) writes += 1
    if (writes === 2) throw new Error('died')
  })
  const apply = { outcomes: file, digest: second.digest }
  await expect(applyPlan(dying, apply)).rejects.toThrow()
  await applyPlan(await session(), apply)
  expect(notices()).toHaveLength(2)
  expect(notices()[1]).toMatch(/you were told earlier has changed[\s\S]*2026-05-22 18:00 UTC/)
  await applyPlan(await session(), apply)
  expect(notices()).toHaveLength(2)
  platform.at('2026-05-22T18:00:00Z')
  expect(acts(await preview(await session(), file))).toContain(`erase ${ID} 2026-04-08T18:00:00Z`)
})

test('a hold beats every way to erase, until it is released', async () => {
  const file = await outcomes()
  await hold(await session(), { assignment: ID, why: 'a claim', release: false })
  const before = world().snapshot()
  await hold(await session(), { assignment: ID, why: 'a claim', release: false })
  const wish = { assignment: ID, how: 'erase', reason: 'asked for it' }
  await expect(close(await session(), wish)).rejects.toMatchObject({
    issues: [{ message: expect.stringMatching(/^is on hold since .*a claim/) }],
  })
  platform.at('2036-01-01T00:00:00Z')
  const held = await preview(await session(), file)
  expect(acts(held)).toContain(`held ${ID} 2026-04-08T18:00:00Z`)
  await applyPlan(await session(), { outcomes: file, digest: held.digest })
  expect(world().snapshot()[`acme/${ID}`]).toEqual(before[`acme/${ID}`])

  // Between the preview and the run.
  await hold(await session(), { assignment: ID, why: 'settled', release: true })
  const free = await preview(await session(), file)
  expect(acts(free)).toContain(`notify ${ID} 2026-04-08T18:00:00Z`)
  await hold(await session(), { assignment: ID, why: 'another', release: false })
  await expect(applyPlan(await session(), { outcomes: file, digest: free.digest })).rejects.toThrow(
    CallerError,
  )
  await hold(await session(), { assignment: ID, why: 'settled', release: true })
  await dieAtTheLedger(async () => await close(await session(), wish))
  await close(await session(), wish)
  await expect(
    hold(await session(), { assignment: ID, why: 'late', release: false }),
  ).rejects.toThrow(CallerError)
})
