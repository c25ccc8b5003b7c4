import { expect, test } from 'vitest'
import { addCollaborator, asApp, statusOf, useGitHub } from './github.fixture.ts'

const { github, as, seedRepository } = useGitHub()

const ANNOTATION = {
  path: 'src/model.py',
  start_line: 1,
  end_line: 1,
  annotation_level: 'notice',
  message: 'here',
} as const

test('a token that nobody has is refused', async () => {
  expect(await statusOf(as('token-of-nobody').users.getAuthenticated())).toBe(401)
  expect(github().requests[0]).toMatchObject({ status: 401, authorisation: 'unknown' })
})

test('a repository that a caller may not see does not exist for them', async () => {
  const { owner, repo } = await seedRepository()
  const seen = (token: string | undefined) =>
    Promise.all([
      statusOf(as(token).repos.get({ owner, repo })),
      statusOf(as(token).git.getRef({ owner, repo, ref: 'heads/main' })),
    ])
  expect(await seen('token-of-bob')).toEqual([404, 404])
  expect(await seen(undefined)).toEqual([404, 404])
  expect(await seen('token-of-lead')).toEqual([200, 200])
})

test('a candidate with read access edits their own comment and nobody else’s', async () => {
  const { owner, repo, number } = await seedRepository()
  await addCollaborator(as, 'pull', 'ada', repo)
  const [lead, ada] = [as('token-of-lead'), as('token-of-ada')]
  const issue = { owner, repo, issue_number: number }
  const scorecard = await lead.issues.createComment({ ...issue, body: 'scorecard' })
  const own = await ada.issues.createComment({ ...issue, body: 'hello' })
  const edit = (comment_id: number) =>
    statusOf(ada.issues.updateComment({ owner, repo, comment_id, body: 'full marks' }))

  expect(await edit(scorecard.data.id)).toBe(403)
  expect(await edit(own.data.id)).toBe(200)
  expect(
    await statusOf(ada.issues.deleteComment({ owner, repo, comment_id: scorecard.data.id })),
  ).toBe(403)
  const comments = await lead.issues.listComments(issue)
  expect(comments.data.map(({ body }) => body)).toEqual(['scorecard', 'full marks'])
})

test('a candidate who can push may edit the comments of others', async () => {
  const { owner, repo, number } = await seedRepository()
  await addCollaborator(as, 'push', 'ada', repo)
  const issue = { owner, repo, issue_number: number }
  const posted = await as('token-of-lead').issues.createComment({ ...issue, body: 'scorecard' })
  const edited = as('token-of-ada').issues.updateComment({
    owner,
    repo,
    comment_id: posted.data.id,
    body: 'full marks',
  })
  expect(await statusOf(edited)).toBe(200)
})

test('only an App makes a check run', async () => {
  const { owner, repo, headSha } = await seedRepository()
  const run = { owner, repo, name: 'takehome', head_sha: headSha }
  expect(await statusOf(as('token-of-lead').checks.create(run))).toBe(403)
  expect(await statusOf((await asApp({ github, as })).checks.create(run))).toBe(201)
  expect(github().requests.at(-1)).toMatchObject({ authorisation: 'installation' })
})

test('a check run takes fifty annotations at a time and keeps them all', async () => {
  const { owner, repo, headSha } = await seedRepository()
  const app = await asApp({ github, as })
  const output = (count: number) => ({
    title: 'Score',
    summary: 'ok',
    annotations: Array.from({ length: count }, () => ANNOTATION),
  })
  const create = (count: number) =>
    app.checks.create({ owner, repo, name: 'takehome', head_sha: headSha, output: output(count) })

  expect(await statusOf(create(60))).toBe(422)
  const run = { owner, repo, check_run_id: (await create(50)).data.id }
  await app.checks.update({ ...run, output: output(10) })
  expect(await app.paginate(app.checks.listAnnotations, run)).toHaveLength(60)
  expect(github().responseViolations).toEqual([])
})
