import { describe, expect, test } from 'vitest'
import { initialise } from '../../src/commands/setup/init.ts'
import { runRelay } from '../../src/commands/setup/run-relay.ts'
import { wordsOf } from '../../src/commands/verb/verb.ts'
import { hubWaker } from '../../src/github/wake-hub.ts'
import { CallerError } from '../../src/input/bad-news.ts'
import { anAround } from '../commands/an-around.ts'
import { ROOT, temporaryFolder } from '../folders.ts'
import { aPush, HUB } from './a-push.ts'
import { deliver, signed, useRelay } from './relay.fixture.ts'

const { github, runs, said, variables } = useRelay()

const HERE = { host: '127.0.0.1', port: '0' }

test('the verb takes the names from takehome.yml, serves, and ends when it is asked to', async () => {
  await using folder = await temporaryFolder()
  const action = `acme/takehome@${'1'.repeat(40)}`
  const names = { hub: 'acme/hub', organisation: 'acme', action }
  await initialise({ ...names, folder: folder.path, force: true }, ROOT)
  const given = { TAKEHOME_HUB: undefined, TAKEHOME_ORGANISATION: undefined }
  const { promise: isAsked, resolve: ask } = Promise.withResolvers<void>()
  const { promise: address, resolve: hear } = Promise.withResolvers<string>()
  const around = anAround({
    access: { folder: folder.path, apiUrl: github().url },
    relay: variables(given) as Record<string, string>,
    log: (text) => {
      said.push(text)
      if (text.startsWith('Listening on ')) hear(text.replace('Listening on ', ''))
    },
    stopped: () => isAsked,
  })
  const ended = runRelay(wordsOf(HERE), around)
  const url = await address
  expect((await deliver(url, await signed(aPush()))).status).toBe(202)
  expect(runs()).toHaveLength(1)
  ask()
  expect((await ended).json).toEqual({ url })
  await expect(fetch(url)).rejects.toThrow()
})

test('the verb names everything that is missing before it listens', async () => {
  const relay = { TAKEHOME_HUB: 'acme/hub', TAKEHOME_ORGANISATION: 'acme' }
  const failed = await runRelay(wordsOf(HERE), anAround({ relay })).catch((error) => error)
  expect(failed).toBeInstanceOf(CallerError)
  expect(failed.issues).toHaveLength(3)
})

test.each(['', '-1', '65536', 'x'])('"%s" is not a port', async (port) => {
  const around = anAround({ relay: variables() as Record<string, string> })
  await expect(runRelay(wordsOf({ ...HERE, port }), around)).rejects.toThrow(CallerError)
})

test('a GitHub that does not answer is given up while the webhook still waits', async () => {
  const { TAKEHOME_RELAY_APP_ID: appId, TAKEHOME_RELAY_APP_KEY: appKey } = variables()
  const to = { apiUrl: github().url, hub: HUB, appId: String(appId), appKey: String(appKey) }
  const wake = hubWaker({ ...to, timeoutMs: 50 })
  github().inject({
    method: 'GET',
    path: /\/installation$/,
    times: 1,
    timeout: 'before',
    milliseconds: 10_000,
  })
  await expect(wake()).rejects.toThrow('GitHub did not answer in time')
})

describe('a token that has run out', () => {
  const HOUR = 3_600_000

  /** Wakes twice, an hour and more apart, with the relay's own clock so far behind; what the second time cost. */
  async function wakeTwice(behindMs: number) {
    const { TAKEHOME_RELAY_APP_ID: appId, TAKEHOME_RELAY_APP_KEY: appKey } = variables()
    const to = { apiUrl: github().url, hub: HUB, appId: String(appId), appKey: String(appKey) }
    const began = Date.now()
    let passed = 0
    const wake = hubWaker({ ...to, now: () => began + Math.max(0, passed - behindMs) })
    await wake()
    passed = 1.1 * HOUR
    github().setNow(new Date(began + passed))
    const before = github().requests.length
    await wake()
    return github()
      .requests.slice(before)
      .map(({ status }) => status)
  }

  test('is replaced before it is used', async () => {
    expect(await wakeTwice(0)).toEqual([200, 201, 200, 204])
    expect(runs()).toHaveLength(2)
  })

  test('is replaced when GitHub refuses it, where the clock of the machine goes wrong', async () => {
    expect(await wakeTwice(2 * HOUR)).toEqual([401, 200, 201, 200, 204])
    expect(runs()).toHaveLength(2)
  })
})
