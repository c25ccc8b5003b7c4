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
