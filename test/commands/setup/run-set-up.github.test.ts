import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runInit } from '../../../src/commands/setup/run-init.ts'
import { type Surroundings, wordsOf } from '../../../src/commands/verb/verb.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { hubReviewKey, parseReviewKey } from '../../../src/session/hub-review-key.ts'
import { temporaryFolder } from '../../folders.ts'
import { plainClient } from '../../github/client/plain-client.fixture.ts'
import { type GitHubStandIn, startGitHub } from '../../worlds/stand-in/proxy.ts'
import { anAround } from '../an-around.ts'
import { ownerHands } from './owner-hands.fixture.ts'

const NAMES = {
  hub: 'acme/hub',
  organisation: 'acme',
  action: `acme/takehome@${'1'.repeat(40)}`,
  port: '0',
}
const CLICKS = [
  'grader-registered',
  'grader-installed',
  'provisioner-registered',
  'provisioner-installed',
] as const

let github: GitHubStandIn
beforeAll(async () => {
  github = await startGitHub({
    tokens: { 'token-of-lead': 'lead', 'token-of-ada': 'ada', 'token-of-narrow': 'lead' },
    // As README.md asks for them, and no more.
    scopes: {
      'token-of-narrow': ['repo'],
      'token-of-lead': ['repo', 'workflow', 'admin:org'],
    },
    organisations: { acme: { admins: ['lead'] } },
  })
})
afterAll(() => github.stop())

function around(token: string, log: (text: string) => void = () => {}, key?: string): Surroundings {
  return anAround({
    access: {
      apiUrl: github.url,
      serverUrl: github.url,
      token,
      ...(key === undefined ? {} : { key }),
    },
    // Nobody grades here: to look for Python and to prove a sandbox takes seconds.
    machine: { path: '', isCi: false, parallel: 1, temporaryFolder: '/tmp' },
    log,
    stopped: () => new Promise(() => {}),
  })
}

test('a plan is data, and nothing is written here or there', async () => {
  await using folder = await temporaryFolder()
  const words = wordsOf({ ...NAMES, 'dry-run': 'true' }, [join(folder.path, 'hub')])
  const { json } = await runInit(words, around('token-of-lead'))
  expect(json).toMatchObject({
    steps: expect.arrayContaining([
      { id: 'label', state: 'to do', what: expect.any(String), page: null, hint: null },
      expect.objectContaining({ id: 'grader-registered', state: 'click' }),
    ]),
  })
  expect(await readdir(folder.path)).toEqual([])
  expect(github.requests.every(({ method }) => method === 'GET')).toBe(true)
})

test('the owner is led to a page, and no key is printed or written', async () => {
  await using folder = await temporaryFolder()
  const hands = ownerHands(github.url, 'acme')
  const said: string[] = []
  let atWork: Promise<unknown> | undefined
  const log = (text: string) => {
    said.push(text)
    const page = /Open (http:\S+)/.exec(text)?.[1]
    if (page === undefined) return
    atWork ??= (async () => {
      for (const id of CLICKS) {
        const kind = id.split('-')[0]
        await hands(page, [
          { id, what: '', state: 'click', page: `/apps/acme-${kind}/installations/new` },
        ])
      }
    })()
  }
  const words = wordsOf({ ...NAMES, apply: 'true' }, [folder.path])
  let asked = 0
  const outcome = await runInit(words, {
    ...around('token-of-lead', log),
    // Each call listens to the process once more.
    stopped: () => {
      asked += 1
      return new Promise(() => {})
    },
  })
  await atWork
  const { secrets } = github.setUp()
  expect(secrets.map(({ name }) => name).sort()).toEqual([
    'TAKEHOME_APP_ID',
    'TAKEHOME_APP_KEY',
    'TAKEHOME_KEY',
    'TAKEHOME_PROVISIONER_ID',
    'TAKEHOME_PROVISIONER_KEY',
  ])
  const files = (await readdir(folder.path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'))
  const seen = [...said, JSON.stringify(outcome), ...(await Promise.all(files))].join('\n')
  for (const { name, value } of secrets.filter((each) => !each.name.endsWith('_ID'))) {
    expect(seen.includes(value.trim()) || seen.includes(JSON.stringify(value)), name).toBe(false)
  }
  // The organisation is on the free plan.
  const invite = github.snapshot()['acme/hub']?.files['main']?.['.github/workflows/invite.yml']
  expect(invite).toContain('runs-on')
  expect(invite).not.toContain('environment:')
  expect(outcome.json).toMatchObject({
    findings: expect.arrayContaining([
      expect.objectContaining({ about: "hub's .github", severity: 'ok' }),
      expect.objectContaining({ about: 'App', severity: 'ok' }),
    ]),
  })
  expect(asked).toBe(1)
  expect(outcome.text.at(-1)).toMatch(/mv \S+ \S+ && git clone \S+\/acme\/hub \S+$/)
  // This takehome was never pushed anywhere.
  expect(outcome.unmet).not.toBeNull()
  expect(outcome.json).toMatchObject({
    steps: expect.arrayContaining([
      expect.objectContaining({ id: 'action-access', state: 'by hand' }),
    ]),
  })
  expect(github.requestViolations).toEqual([])
  expect(github.responseViolations).toEqual([])
})

test('another contact is told to the hub, here and there, and nothing else changes', async () => {
  await using folder = await temporaryFolder()
  const apply = async (notice: Readonly<Record<string, string>>) =>
    await runInit(
      wordsOf({ ...NAMES, apply: 'true', ...notice }, [folder.path]),
      around('token-of-lead'),
    )
  const settings = async () => [
    await readFile(join(folder.path, 'takehome.yml'), 'utf8'),
    github.snapshot()['acme/hub']?.files['main']?.['takehome.yml'],
  ]
  const grace = { contact: 'Grace, grace@acme.example', retention: '180' }
  await apply(grace)
  const first = await settings()
  expect(first[1]).toBe(first[0])
  expect(first[0]).toMatch(/^contact: "Grace, grace@acme.example"$/m)
  await writeFile(join(folder.path, 'takehome.yml'), `${first[0]}\n# Ours\n`)
  await apply({ contact: 'Ada, ada@acme.example' })
  const adas = first[0]?.replace(grace.contact, 'Ada, ada@acme.example')
  expect(await settings()).toEqual([`${adas}\n# Ours\n`, adas])

  const { rest } = plainClient(github.url, 'token-of-lead')
  const file = { owner: 'acme', repo: 'hub', path: 'takehome.yml' }
  const { data } = await rest.repos.getContent(file)
  const sha = String(Object(data).sha)
  const folded = adas?.replace(/^contact: .*$/m, 'contact: >\n  Ada,\n  ada@acme.example') ?? ''
  const content = Buffer.from(folded).toString('base64')
  await rest.repos.createOrUpdateFileContents({ ...file, message: 'Fold', content, sha })
  const { json, unmet } = await apply(grace)
  expect(json).toMatchObject({
    steps: expect.arrayContaining([
      expect.objectContaining({ id: 'notice', state: 'by hand', hint: expect.any(String) }),
    ]),
  })
  expect(unmet).not.toBeNull()
  expect((await settings())[1]).toBe(folded)
  expect(github.requestViolations).toEqual([])
})

test('another TAKEHOME_KEY than the hub has is refused before anything is written, here or there', async () => {
  await using folder = await temporaryFolder()
  const set = async (how: 'apply' | 'dry-run', key: string) => {
    const words = wordsOf({ ...NAMES, [how]: 'true' }, [folder.path])
    const { json } = await runInit(words, around('token-of-lead', undefined, key))
    const steps: readonly { id: string; state: string }[] = Object(json).steps
    return steps.find(({ id }) => id === 'review-key')?.state
  }
  const refused = async (how: 'apply' | 'dry-run', key: string) => {
    const requests = github.requests.length
    const error = await set(how, key).catch((thrown: unknown) => thrown)
    if (!(error instanceof CallerError)) throw new Error('it was not refused', { cause: error })
    expect(github.requests.slice(requests).every(({ method }) => method === 'GET')).toBe(true)
    return error.issues
  }
  const place = { owner: 'acme', repo: 'hub', path: 'review-key.json' }
  const { rest } = plainClient(github.url, 'token-of-lead')
  const file = () => github.snapshot()['acme/hub']?.files['main']?.[place.path]
  const before = file()
  const key = 'b'.repeat(64)
  for (const how of ['apply', 'dry-run'] as const) {
    expect(await refused(how, key)).toMatchObject([
      {
        file: 'TAKEHOME_KEY',
        message: 'is not the key of acme/hub, whose review-key.json is of another one',
        hint: expect.stringContaining('delete review-key.json in the hub'),
      },
    ])
  }
  expect(file()).toBe(before)
  expect(await readdir(folder.path)).toEqual([])

  // Who has replaced the secret deletes the file that is of the old one, in both places.
  const { data } = await rest.repos.getContent(place)
  await rest.repos.deleteFile({ ...place, message: 'Another key', sha: String(Object(data).sha) })
  await writeFile(join(folder.path, place.path), before ?? '')
  const mine = join(folder.path, place.path)
  expect(await refused('apply', key)).toMatchObject([
    { file: 'TAKEHOME_KEY', message: `is not the key that ${mine} is of` },
  ])
  await rm(mine)
  await set('apply', key)
  expect(await parseReviewKey(file() ?? '')).toEqual((await hubReviewKey(key)).key)
  expect(await readFile(mine, 'utf8')).toBe(file())
  expect(await set('dry-run', key)).toBe('done')
  // Who does not know the key changes nothing about it, whatever the folder holds.
  await writeFile(mine, before ?? '')
  expect(await set('dry-run', '')).toBeUndefined()
  expect(github.requestViolations).toEqual([])
})

test.each([
  ['', 'is missing'],
  ['token-of-narrow', 'lacks the scopes workflow, admin:org'],
  ['token-of-ada', 'does not own the organisation acme'],
])(
  'with the token "%s" it says what it needs before it changes anything',
  async (token, message) => {
    await using folder = await temporaryFolder()
    const before = github.requests.length
    const words = wordsOf({ ...NAMES, apply: 'true' }, [folder.path])
    const error = await runInit(words, around(token)).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    if (!(error instanceof CallerError))
      throw new Error('init had nothing to say', { cause: error })
    expect(error.issues).toMatchObject([{ file: 'GITHUB_TOKEN', message }])
    expect(await readdir(folder.path)).toEqual([])
    expect(github.requests.slice(before).every(({ method }) => method === 'GET')).toBe(true)
  },
)
