import { expect, test, vi } from 'vitest'
import { CallerError } from '../../../src/input/bad-news.ts'
import { APP, SEED } from '../../worlds/stand-in/github.fixture.ts'
import { startGitHub } from '../../worlds/stand-in/proxy.ts'
import { failure, useScriptedGitHub } from './scripted-github.fixture.ts'

const { seen, connect } = useScriptedGitHub()

test('an App finds its installation and speaks for it', async () => {
  const github = await startGitHub(SEED)
  try {
    const privateKey = github.appKeys.get(APP.id) ?? ''
    const app = { appId: String(APP.id), privateKey, organisation: 'acme' }
    const octokit = await connect({ apiUrl: github.url, credential: app })
    await octokit.rest.orgs.get({ org: 'acme' })
    expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /orgs/acme/installation',
      `POST /app/installations/${APP.installationId}/access_tokens`,
      'GET /orgs/acme',
    ])
    expect(github.requests.at(-1)).toMatchObject({ status: 200, authorisation: 'installation' })

    const elsewhere = connect({ apiUrl: github.url, credential: { ...app, organisation: 'other' } })
    expect(String(await failure(elsewhere))).toMatch(
      /the App 12345 in other was not found: HTTP 404/,
    )
  } finally {
    await github.stop()
  }
})

test('a key that is none is the fault of whoever gave it', async () => {
  const credential = { appId: '1', privateKey: 'not a key', organisation: 'acme' }
  expect(await failure(connect({ credential }))).toBeInstanceOf(CallerError)
  expect(seen).toEqual([])
})

test('an App that works for longer than an hour goes on with a new token', async () => {
  const start = new Date('2026-03-01T12:00:00Z')
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  const github = await startGitHub({ ...SEED, now: () => new Date() })
  try {
    const privateKey = github.appKeys.get(APP.id) ?? ''
    const app = { appId: String(APP.id), privateKey, organisation: 'acme' }
    const octokit = await connect({ apiUrl: github.url, credential: app })
    for (const minutes of [0, 58, 61, 119, 181]) {
      vi.setSystemTime(new Date(start.getTime() + minutes * 60_000))
      expect((await octokit.rest.orgs.get({ org: 'acme' })).status).toBe(200)
    }
    const paths = github.requests.map(({ path }) => path)
    expect(paths.filter((path) => path.endsWith('/access_tokens'))).toHaveLength(3)
    expect(github.requests.map(({ status }) => status)).not.toContain(401)
  } finally {
    vi.useRealTimers()
    await github.stop()
  }
})
