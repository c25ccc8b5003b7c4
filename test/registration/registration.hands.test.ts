import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AppKind } from '../../src/hub/app-needs.ts'
import type { SetUpStep } from '../../src/hub/set-up-step.ts'
import { callerError } from '../../src/input/bad-news.ts'
import {
  openRegistration,
  type RegistrationDesk,
  type Registrations,
} from '../../src/registration/serve-registration.ts'
import { readForm } from '../commands/setup/owner-hands.fixture.ts'

const CLICK = { what: '', state: 'click' } as const
const STEPS: readonly SetUpStep[] = [
  { id: 'grader-registered', what: '', state: 'click', page: '/organizations/acme/settings/apps' },
  { id: 'grader-installed', what: '', state: 'click', page: '/apps/acme-grader/installations/new' },
]

let desk: RegistrationDesk
let taken: unknown[] = []
let failures: unknown[] = []
let refuse: (() => void) | undefined
let steps = STEPS

beforeEach(async () => {
  taken = []
  failures = []
  refuse = undefined
  steps = STEPS
  const take = async (kind: AppKind, what: unknown) => {
    refuse?.()
    taken.push([kind, what])
  }
  const registrations: Registrations = {
    registered: take,
    keyChosen: take,
    facts: () => ({
      organisation: 'acme',
      serverUrl: 'https://github.example',
      hubUrl: 'https://github.example/acme/hub',
      steps,
    }),
    failed: (error) => failures.push(error),
  }
  desk = await openRegistration(registrations, 0)
})
afterEach(() => desk.close())

async function page(): Promise<string> {
  return await (await fetch(desk.url)).text()
}

async function state(): Promise<string> {
  return new URL(readForm(await page(), 'grader').action).searchParams.get('state') ?? ''
}

async function comeBack(given: string, code = 'c0de'): Promise<number> {
  const query = new URLSearchParams({ code, state: given })
  return (await fetch(`${desk.url}registered?${query}`, { redirect: 'manual' })).status
}

async function chooseKey(id: string, key: string): Promise<number> {
  const body = new FormData()
  body.set('id', id)
  body.set('key', new Blob([key]), 'key.pem')
  const asked = { method: 'POST', body, redirect: 'manual' } as const
  return (await fetch(`${desk.url}key?kind=grader`, asked)).status
}

describe('the page', () => {
  test('sends GitHub a manifest without a webhook, for this organisation alone', async () => {
    const { action, manifest } = readForm(await page(), 'grader')
    expect(action).toMatch('https://github.example/organizations/acme/settings/apps/new?state=')
    expect(JSON.parse(manifest)).toEqual({
      name: 'acme-grader',
      url: 'https://github.example/acme/hub',
      redirect_url: `${desk.url}registered`,
      public: false,
      default_permissions: {
        administration: 'write',
        contents: 'read',
        pull_requests: 'write',
        issues: 'write',
        checks: 'write',
      },
    })
  })

  test('is on this machine alone, under a path that nobody guesses', async () => {
    const { hostname, origin, pathname } = new URL(desk.url)
    expect(hostname).toBe('127.0.0.1')
    expect(pathname).toMatch(/^\/[\w-]{43}\/$/)
    expect((await fetch(origin)).status).toBe(404)
    expect((await fetch(`${origin}/${'a'.repeat(43)}/`)).status).toBe(404)
  })

  test('answers to no other name, so that no page of the web can read it', async () => {
    const { port, pathname } = new URL(desk.url)
    const status = await new Promise((resolve) => {
      const headers = { host: `evil.example:${port}` }
      const asked = { host: '127.0.0.1', port, path: pathname, headers }
      httpRequest(asked, ({ statusCode }) => resolve(statusCode)).end()
    })
    expect(status).toBe(404)
  })

  test.each([
    'GET //[ HTTP/1.1',
    'GET http://[/ HTTP/1.1',
    'GET http://x:99999/ HTTP/1.1',
    'OPTIONS * HTTP/1.1',
    'TRACE / HTTP/1.1',
    'CONNECT x HTTP/1.1',
    'POST {path}key?kind=grader HTTP/1.1\r\ncontent-length: 9',
  ])('goes on whatever a stranger asks for, and whoever leaves: %s', async (line) => {
    const { host, hostname, port, pathname } = new URL(desk.url)
    const socket = connect(Number(port), hostname).on('error', () => {})
    const closed = new Promise((resolve) => socket.on('close', resolve))
    socket.end(`${line.replace('{path}', pathname)}\r\nhost: ${host}\r\n\r\n`)
    socket.resume()
    await closed
    expect((await fetch(desk.url)).status).toBe(200)
    expect(failures).toEqual([])
  })
})

describe('what was done on GitHub', () => {
  const INSTALL: SetUpStep = {
    ...CLICK,
    id: 'grader-installed',
    page: '/apps/acme-grader/installations/new',
  }
  const REFRESH = '<meta http-equiv="refresh"'

  test('is seen by itself where nothing can be filled in', async () => {
    steps = [{ ...CLICK, id: 'grader-registered', state: 'done' }, INSTALL]
    expect(await page()).toContain(REFRESH)
    expect(await page()).not.toContain('reload this page')
  })

  test('is asked for by a link where somebody may be filling in a form', async () => {
    const registered = { ...CLICK, id: 'grader-registered', state: 'done' } as const
    steps = [registered, INSTALL, { ...CLICK, id: 'provisioner-registered' }]
    expect(await page()).not.toContain(REFRESH)
    expect(await page()).toContain(`<a href="${desk.url}">reload this page</a>`)
  })
})

describe('a code', () => {
  test('counts once, with the state that was given out', async () => {
    const given = await state()
    expect(await comeBack(given)).toBe(303)
    expect(taken).toEqual([['grader', 'c0de']])
    expect(await comeBack(given)).toBe(404)
    expect(taken).toHaveLength(1)
  })

  test.each(['', 'x', 'a'.repeat(43), 'ä'.repeat(43), 'a'.repeat(10_000)])(
    'with the state "%.20s" is refused',
    async (given) => {
      expect(await comeBack(given)).toBe(404)
      expect(taken).toEqual([])
      expect(failures).toEqual([])
    },
  )

  test('that is none of GitHub’s is refused', async () => {
    expect(await comeBack(await state(), '../user')).toBe(404)
    expect(taken).toEqual([])
  })
})

describe('what goes wrong', () => {
  test('is said on the page where the owner can mend it, as text', async () => {
    refuse = () => {
      throw callerError('App', 'belongs to <b>mallory</b>', 'Register it in acme.')
    }
    expect(await comeBack(await state())).toBe(303)
    expect(await page()).toContain('belongs to &lt;b&gt;mallory&lt;/b&gt;')
    expect(failures).toEqual([])
  })

  test('ends the run where nobody can, and the page says no more than that', async () => {
    refuse = () => {
      throw new Error('a secret of the run')
    }
    expect(await comeBack(await state())).toBe(500)
    expect(failures).toHaveLength(1)
  })
})

describe('a key that was made again', () => {
  const KEY = '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----'

  test('is taken with the number of its App', async () => {
    expect(await chooseKey('42', KEY)).toBe(303)
    expect(taken).toEqual([['grader', { id: 42, pem: `${KEY}\n` }]])
  })

  test.each([
    ['42', 'no key'],
    ['-1', KEY],
    ['42', `${'x'.repeat(70_000)}${KEY}`],
  ])('is refused where it is none: %s', async (id, key) => {
    expect(await chooseKey(id, key)).toBe(404)
    expect(taken).toEqual([])
  })
})
