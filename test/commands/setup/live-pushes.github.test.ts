import { expect, test } from 'vitest'
import { plainClient } from '../../github/client/plain-client.fixture.ts'
import { useLive } from './live.fixture.ts'

const { github, live, repositories } = useLive()
const shown = { secondsToActivity: expect.any(Number), secondsToPushedAt: expect.any(Number) }

/** The list of repositories never changes once the second account has pushed as often as this. */
function keepList(pushes: number): void {
  let pushed = 0
  github().onRequest((index, method, path) => {
    const { authorisation, app } = github().requests[index] ?? {}
    const isAda = authorisation === 'token-of-ada'
    if (isAda && method === 'PATCH' && /\/git\/refs\/heads(?:\/|%2F)main$/.test(path)) pushed += 1
    const isList = app === 'grader' && method === 'GET' && path === '/orgs/acme/repos'
    return isList && pushed >= pushes ? { status: 200, body: [] } : undefined
  })
}

/** Whoever sits before the screen pushes by Git as they are asked, which the API does here. */
async function push(question: string): Promise<boolean> {
  const [, repo = ''] = /\/acme\/(takehome-live-[0-9a-f]{8}) /.exec(question) ?? []
  await plainClient(github().url, 'token-of-ada').rest.repos.createOrUpdateFileContents({
    owner: 'acme',
    repo,
    path: 'by-hand.txt',
    branch: 'main',
    message: 'By hand',
    content: Buffer.from(question).toString('base64'),
    ...(await shaOf(repo)),
  })
  return true
}

async function shaOf(repo: string) {
  const { rest } = plainClient(github().url, 'token-of-ada')
  const found = await rest.repos
    .getContent({ owner: 'acme', repo, path: 'by-hand.txt' })
    .catch(() => null)
  return found === null ? {} : { sha: String(Object(found.data).sha) }
}

test('of each kind of push the seconds until the list and the activity show it are measured', async () => {
  const kinds = ['push', 'force-push', 'push-by-ssh', 'push-by-https']
  const { checks } = await live({ only: kinds, around: { confirm: push } })
  const measured = checks.filter(({ id }) => kinds.includes(id))
  expect(measured.map(({ id, why, facts }) => [id, why, facts])).toEqual(
    kinds.map((id) => [id, null, shown]),
  )
  expect(await repositories()).toEqual(['hub'])
})

test.each([
  ['push', 1],
  ['force-push', 2],
])('a %s that the list never shows has failed', async (id, pushes) => {
  keepList(pushes)
  const { checks } = await live({ only: [id] })
  expect(checks.find((check) => check.id === id)).toMatchObject({
    outcome: 'failed',
    why: 'not seen within 120 seconds',
  })
  expect(await repositories()).toEqual(['hub'])
})
