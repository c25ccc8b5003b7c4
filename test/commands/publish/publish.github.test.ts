import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { textDigest } from '../../../src/github/pages/text-digest.ts'
import { WorldError } from '../../../src/input/bad-news.ts'
import { HUB, ID, usePublishing } from './publish.fixture.ts'

const { world, push, grade, publish, pushAndPublish, state, pseudonym, candidate, pages, hub } =
  usePublishing()

const records = async (kind: string) =>
  (await (await world().session()).ledger.readLog(ID)).filter((record) => record.kind === kind)
const reviewFiles = async () => Object.keys(hub().files[`review/${await pseudonym()}`] ?? {})

describe('a result that holds', () => {
  test('goes to the ledger, the comment, a check run and a review', async () => {
    const sha = await pushAndPublish('first = 1\n')

    const [graded] = (await state()).graded
    expect(graded).toMatchObject({ sha, stale: false, by: 'takehome' })
    const scorecards = Object.keys(hub().files['ledger'] ?? {}).filter((path) =>
      path.startsWith('scorecards/'),
    )
    expect(scorecards).toEqual([
      `scorecards/${ID}/${graded?.tree.slice(0, 12)}-${graded?.rubric.slice(0, 8)}.json`,
    ])
    const [comment, ...others] = pages()
    // The App that invited has made the comment, and the grader has filled it.
    expect(comment).toMatchObject({ author: 'takehome-provisioner[bot]' })
    expect(Object(comment).body).toContain('You used 1 of 10 graded pushes in 24 hours.')
    expect(graded?.comment).toBe(textDigest(Object(comment).body))
    expect(others).toEqual([])
    const run = { app: 'takehome-grader', head_sha: sha, conclusion: 'neutral', title: 'Graded' }
    expect(candidate().checkRuns).toEqual([expect.objectContaining(run)])
    expect(hub().pulls).toHaveLength(1)
    expect(hub().comments).toHaveLength(1)
  })

  test('is shown to reviewers as files alone, below one folder, and without the name of anybody', async () => {
    const sha = await pushAndPublish('first = 1\n')
    const { tree } = (await state()).graded[0] ?? { tree: '' }

    const before = new Set(Object.keys(hub().files['main'] ?? {}))
    const added = (await reviewFiles()).filter((path) => !before.has(path))
    const folder = `reviews/${await pseudonym()}/submission/`
    expect(added.length).toBeGreaterThan(1)
    expect(added.filter((path) => !path.startsWith(folder))).toEqual([])
    const { data: commits } = await world()
      .as('lead')
      .rest.repos.listCommits({ ...HUB, sha: `review/${await pseudonym()}` })
    const said = JSON.stringify([hub().pulls, hub().comments, commits[0]?.commit])
    expect(said).toContain(await pseudonym())
    for (const name of ['ada', ID, sha.slice(0, 7), tree.slice(0, 7)]) {
      expect(said.includes(name), name).toBe(false)
    }
  })

  test('is published once, however often it is published', async () => {
    const sha = await pushAndPublish('first = 1\n')
    const before = world().snapshot()
    await publish(sha, await grade(sha))
    expect(world().snapshot()).toEqual(before)
  })

  test('updates what an earlier one left: one comment, one pull request, two commits', async () => {
    await pushAndPublish('first = 1\n')
    await pushAndPublish('second = 2\n')

    const folder = `reviews/${await pseudonym()}/submission/`
    const { data: commits } = await world()
      .as('lead')
      .rest.repos.listCommits({ ...HUB, sha: `review/${await pseudonym()}` })
    expect(commits.filter(({ commit }) => commit.message.includes('a submission'))).toHaveLength(2)
    expect(hub().files[`review/${await pseudonym()}`]?.[`${folder}linear_regression.py`]).toBe(
      'second = 2\n',
    )
    expect([hub().pulls.length, hub().comments.length, pages().length]).toEqual([1, 1, 1])
    expect(Object(candidate().comments[0]).body).toContain('2 of 10 graded pushes')
  })

  test('links to lines that are there, for reviewers and for the candidate', async () => {
    const text = Array.from({ length: 70 }, (_, line) => `line = ${line}\n`).join('')
    await pushAndPublish(text)
    const lengthOf = async (link: string) => {
      const [, owner = '', repo = '', ref = '', path = '', line] =
        /github\.com\/([^/]+)\/([^/]+)\/blob\/([0-9a-f]{40})\/([^#?]+)(?:\?plain=1)?#L(\d+)/.exec(
          link,
        ) ?? []
      const file = { owner, repo, path, ref }
      const { data } = await world().as('lead').rest.repos.getContent(file)
      const content = Buffer.from(Object(data).content, 'base64').toString('utf8')
      return { line: Number(line), lines: content.split('\n').length }
    }
    for (const { comments } of [hub(), candidate()]) {
      const links = String(Object(comments[0]).body).match(/https:[^\s)]+#L\d+/g) ?? []
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) {
        const { line, lines } = await lengthOf(link)
        expect(line, link).toBeLessThan(lines)
        // GitHub shows Markdown as a page, on which there is no line to go to.
        expect(link.includes('?plain=1#'), link).toBe(/\.md[?#]/.test(link))
      }
    }
  })

  test('lets GitHub queue no suites beside the check runs, and says so once a repository', async () => {
    await pushAndPublish('first = 1\n')
    await pushAndPublish('second = 2\n')
    const said = world().github.requests.filter(({ path }) => path.endsWith('/preferences'))
    expect(said).toMatchObject([{ method: 'PATCH', status: 200 }])
  })

  test('does without a check run where there is no App', async () => {
    const sha = await push('first = 1\n')
    const said: string[] = []
    const session = await world().session()
    const published = await publish(sha, await grade(sha), {
      ...session,
      candidates: session.hub,
      log: (text) => said.push(text),
    })
    expect(published).toEqual([{ assignment: ID, how: 'published' }])
    expect(candidate().checkRuns).toEqual([])
    expect(said).toEqual([expect.stringContaining('No check run')])
  })
})

describe('a submission that the candidate has left behind', () => {
  test('is recorded as stale, and the comment and the review are left alone', async () => {
    await pushAndPublish('first = 1\n')
    const old = await push('second = 2\n')
    const results = await grade(old)
    const latest = await push('third = 3\n')
    const [comments, review] = [candidate().comments, hub().files[`review/${await pseudonym()}`]]

    expect(await publish(old, results)).toEqual([{ assignment: ID, how: 'stale' }])

    expect((await state()).graded.at(-1)).toMatchObject({ sha: old, stale: true, comment: null })
    expect(candidate().checkRuns.at(-1)).toMatchObject({
      head_sha: old,
      title: 'Superseded',
      conclusion: 'neutral',
    })
    expect(candidate().comments).toEqual(comments)
    expect(hub().files[`review/${await pseudonym()}`]).toEqual(review)
    await publish(latest, await grade(latest))
    expect((await state()).graded.map(({ stale }) => stale)).toEqual([false, true, false])
  })

  test('counts when another commit of the very same files was pinned', async () => {
    const sha = await push('first = 1\n')
    const twin = await push('first = 1\n')
    const session = await world().session()
    const { deadline } = await state()
    const pin = { kind: 'submitted', at: deadline, by: 'takehome', sha: twin, deadline } as const
    await session.ledger.append(ID, () => pin)
    expect(twin).not.toBe(sha)
    expect(await publish(sha, await grade(sha))).toEqual([{ assignment: ID, how: 'published' }])
  })

  test('does not count when other files were pinned, whatever stands on the branch', async () => {
    const pinned = await push('first = 1\n')
    const session = await world().session()
    const { deadline } = await state()
    const pin = { kind: 'submitted', at: deadline, by: 'takehome', sha: pinned, deadline } as const
    await session.ledger.append(ID, () => pin)
    const late = await push('late = 1\n')
    expect(await publish(late, await grade(late))).toEqual([{ assignment: ID, how: 'stale' }])
    expect(hub().pulls).toEqual([])
  })

  test('is not published once the assignment is closed', async () => {
    const sha = await push('first = 1\n')
    const results = await grade(sha)
    const { deadline: at } = await state()
    const closed = { kind: 'closed', at, by: 'lead', how: 'withdraw', reason: '' } as const
    await (await world().session()).ledger.append(ID, () => closed)
    const before = world().snapshot()
    expect(await publish(sha, results)).toEqual([{ assignment: ID, how: 'closed' }])
    expect(world().snapshot()).toEqual(before)
  })
})

describe('a result that does not hold is refused, and nothing at all is published:', () => {
  test('one for other files', async () => {
    const sha = await push('first = 1\n')
    await expectRefused(sha, await grade(sha, (result) => (result.tree = 'f'.repeat(40))))
  })

  test('one whose first test passed after all', async () => {
    const sha = await push('first = 1\n')
    const results = await grade(sha, ({ scorecard: { criteria } }) => {
      criteria[0].earned = criteria[0].points
    })
    await expectRefused(sha, results)
  })

  test('50 MB', async () => {
    const sha = await push('first = 1\n')
    const results = await world().folder()
    await mkdir(join(results, await pseudonym()))
    const file = join(results, await pseudonym(), 'result.json')
    await writeFile(file, '{')
    await truncate(file, 50 * 1024 * 1024)
    await expectRefused(sha, results)
  })

  test('no result', async () => {
    await expectRefused(await push('first = 1\n'), await world().folder())
  })

  test('the result of an earlier commit', async () => {
    const results = await grade(await push('first = 1\n'))
    await expectRefused(await push('second = 2\n'), results)
  })

  async function expectRefused(sha: string, results: string): Promise<void> {
    const before = world().snapshot()
    const refusal = await publish(sha, results).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(WorldError)
    expect(refusal).toMatchObject({ code: 'result-refused' })
    expect(world().snapshot()).toEqual(before)
  }
})

test('what GitHub refuses on the way is bad news of the world and no bug of ours', async () => {
  const sha = await push('first = 1\n')
  const results = await grade(sha)
  world().failWith((_, method, path) =>
    method === 'POST' && path.endsWith('/pulls') ? { status: 403 } : undefined,
  )
  await expect(publish(sha, results)).rejects.toThrow(WorldError)
  world().failWith(undefined)
  expect(await publish(sha, results)).toEqual([{ assignment: ID, how: 'published' }])
  expect(await records('graded')).toHaveLength(1)
})
