import { describe, expect, test } from 'vitest'
import { diagnoseServer } from '../../src/hub/diagnose-server.ts'
import { findServer, serverKind } from '../../src/hub/github-server.ts'
import type { ObservedToken } from '../../src/hub/observations.ts'

describe('the two addresses of a server', () => {
  test.each([
    ['', '', 'https://api.github.com', 'https://github.com'],
    ['https://api.github.com/', '', 'https://api.github.com', 'https://github.com'],
    ['https://ghe.example/api/v3', '', 'https://ghe.example/api/v3', 'https://ghe.example'],
    [
      'https://ghe.example:8443/api/v3/',
      '',
      'https://ghe.example:8443/api/v3',
      'https://ghe.example:8443',
    ],
    ['', 'https://ghe.example', 'https://ghe.example/api/v3', 'https://ghe.example'],
    ['', 'https://github.com/', 'https://api.github.com', 'https://github.com'],
    ['https://api.acme.ghe.com', '', 'https://api.acme.ghe.com', 'https://acme.ghe.com'],
    ['', 'https://acme.ghe.com', 'https://api.acme.ghe.com', 'https://acme.ghe.com'],
    [
      'https://a.example/api/v3',
      'https://b.example',
      'https://a.example/api/v3',
      'https://b.example',
    ],
  ])('from %j and %j', (api, server, apiUrl, serverUrl) => {
    expect(findServer(api, server)).toEqual({ apiUrl, serverUrl })
  })
})

test.each([
  ['https://api.github.com', 'github.com'],
  ['https://ghe.example/api/v3', 'server'],
  ['https://api.acme.ghe.com', 'ghe.com'],
  ['https://notghe.com/api/v3', 'server'],
  ['http://127.0.0.1:8080', 'github.com'],
])('%s is %s', (apiUrl, kind) => {
  expect(serverKind(apiUrl)).toBe(kind)
})

describe('doctor', () => {
  const person = (login: string): ObservedToken => ({ kind: 'personal', login, scopes: ['repo'] })
  const on = (kind: 'github.com' | 'ghe.com' | 'server', hasWorkflows = false, login = 'lead') =>
    diagnoseServer({ kind, host: 'ghe.example', hasWorkflows }, person(login)).filter(
      ({ severity }) => severity === 'error',
    )

  test('has nothing against github.com, nor a server without workflows', () => {
    expect(on('github.com', true)).toEqual([])
    expect(on('server')).toEqual([])
  })

  test('refuses the workflows on a GitHub Enterprise Server, and says why', () => {
    expect(on('server', true)).toMatchObject([
      { about: 'GitHub', seen: expect.stringMatching(/artifacts.*ubuntu-24\.04.*gh /) },
    ])
  })

  test.each([on('ghe.com'), on('github.com', true, 'lead_acme')])(
    'refuses managed users, whose enterprise lets no candidate in',
    (...findings) => {
      expect(findings).toMatchObject([
        { seen: expect.stringMatching(/candidates cannot be invited/) },
      ])
    },
  )

  test('knows no managed users on a server of one’s own', () => {
    expect(on('server', false, 'lead_acme')).toEqual([])
  })
})
