import { expect, test } from 'vitest'
import { SEED } from './github.fixture.ts'
import { startGitHub } from './proxy.ts'

test('GitHub listens on this machine only, and not after it has stopped', async () => {
  const github = await startGitHub(SEED)
  expect(new URL(github.url).hostname).toBe('127.0.0.1')
  const headers = { authorization: 'token token-of-ada' }
  expect((await fetch(`${github.url}/user`, { headers })).status).toBe(200)
  await github.stop()
  await expect(fetch(`${github.url}/user`, { headers })).rejects.toThrow()
})

test('two of them run beside each other without sharing anything', async () => {
  const other = { ...SEED, tokens: { 'token-of-eve': 'eve' } }
  const [first, second] = await Promise.all([startGitHub(SEED), startGitHub(other)])
  const statusAt = async (url: string) =>
    (await fetch(`${url}/user`, { headers: { authorization: 'token token-of-eve' } })).status
  expect([await statusAt(first.url), await statusAt(second.url)]).toEqual([401, 200])
  await Promise.all([first.stop(), second.stop()])
})

test('it never ends a connection that a client keeps, however long a busy machine makes it wait', async () => {
  const github = await startGitHub(SEED)
  const answer = await fetch(`${github.url}/user`)
  // A promise of a timeout is one that the server keeps, and the client's next request breaks on it.
  expect(answer.headers.get('keep-alive')).toBeNull()
  await github.stop()
})
