import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSecret, signedHeaders } from '../../src/delivery/sign.ts'
import { ROOT } from '../folders.ts'
import { EVENTS } from './an-event.ts'

const SECRET = `whsec_${Buffer.from('k'.repeat(32)).toString('base64')}`
const SECONDS = 1_772_992_800
const [, receiver = ''] =
  /```python\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/ats.md'), 'utf8')) ?? []

/** Runs the receiver of docs/ats.md with these lines behind it, which print one JSON document. */
function run(lines: string, input: unknown) {
  const code = `${receiver}\nimport sys\ngiven = json.load(sys.stdin)\n${lines}`
  const text = execFileSync('python3', ['-c', code], {
    input: JSON.stringify(input),
    encoding: 'utf8',
  })
  return JSON.parse(text)
}

function delivered(body: string, changes: Readonly<Record<string, string>> = {}) {
  const key = readSecret(SECRET)
  if (key === null) throw new Error('this is a secret')
  const headers = { ...signedHeaders(key, 'evt_1', SECONDS, body), ...changes }
  return { headers, body, secret: SECRET, now: SECONDS + 10 }
}

const VERIFY = `
try:
    print(json.dumps(verify(given["headers"], given["body"].encode(), given["secret"], given["now"])))
except ValueError as error:
    print(json.dumps(str(error)))
`

describe('the receiver of docs/ats.md', () => {
  const body = JSON.stringify(EVENTS[0])

  test('takes what we sign, also beside the signature of another secret', () => {
    expect(run(VERIFY, delivered(body))).toEqual(EVENTS[0])
    const signature = String(delivered(body).headers['webhook-signature'])
    const both = delivered(body, { 'webhook-signature': `v1,AAAA ${signature}` })
    expect(run(VERIFY, both)).toEqual(EVENTS[0])
  })

  test.each([
    ['another body', { ...delivered(body), body: body.replace('ada', 'bob') }],
    ['another id', delivered(body, { 'webhook-id': 'evt_2' })],
    ['another secret', { ...delivered(body), secret: 'whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0' }],
  ])('refuses %s', (_, given) => {
    expect(run(VERIFY, given)).toBe('not signed with our secret')
  })

  test('refuses what is old', () => {
    expect(run(VERIFY, { ...delivered(body), now: SECONDS + 301 })).toMatch(/too old/)
  })
})

const MAP = `
made = [[greenhouse(one, 158108), ashby(one), workable(one, "acme", "3247e8c7")] for one in given]
print(json.dumps(made))
`

describe('each event becomes a request as the pages of the hiring systems have it', () => {
  const made = run(MAP, EVENTS)

  test.each(['greenhouse', 'ashby', 'workable'].map((name, index) => [name, index] as const))(
    '%s',
    (name, index) => {
      const recorded = JSON.parse(
        readFileSync(join(import.meta.dirname, 'ats', `${name}.json`), 'utf8'),
      )
      for (const each of made) {
        const request = each[index]
        expect(request.method).toBe(recorded.method)
        expect(Object.keys(request.headers)).toEqual(recorded.headers)
        expect(Object.keys(request.json)).toEqual(expect.arrayContaining(recorded.required))
        expectSameForm(request.json, recorded.json)
      }
      expect(made[0][index].url).toBe(recorded.url)
    },
  )

  test('no request says more than the event does', () => {
    expect(JSON.stringify(made[0])).toContain('invited, due or start by 2026-03-08T18:00:00Z')
    expect(JSON.stringify(made.slice(0, 3))).not.toMatch(/\d %|points/)
    expect(JSON.stringify(made[3])).toContain('80 % of the points')
  })
})

/** Only keys that were recorded, each with a value of the recorded type. */
function expectSameForm(value: unknown, recorded: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (value !== null) expect(typeof value).toBe(typeof recorded)
    expect(Array.isArray(value)).toBe(Array.isArray(recorded))
    return
  }
  for (const [key, own] of Object.entries(value)) {
    expect(Object.keys(Object(recorded))).toContain(key)
    expectSameForm(own, Object(recorded)[key])
  }
}
