import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import schema from '../../../src/assignment/takehome.schema.json' with { type: 'json' }
import { type InitRequest, initialise } from '../../../src/commands/setup/init.ts'
import { lookAtLoops } from '../../../src/commands/setup/look-at-loops.ts'
import { diagnoseLoops } from '../../../src/hub/diagnose-loop.ts'
import { diagnoseNotice } from '../../../src/hub/diagnose-notice.ts'
import { REVIEW_KEY_FILE } from '../../../src/hub/plan-review-key.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { hubReviewKey, parseReviewKey } from '../../../src/session/hub-review-key.ts'
import { readHubConfig } from '../../../src/session/hub-session.ts'
import { ROOT, temporaryFolder } from '../../folders.ts'

const REQUEST = {
  hub: 'acme/hub',
  organisation: 'acme-candidates',
  action: `acme/takehome@${'1'.repeat(40)}`,
  force: false,
}

async function issuesOf(request: InitRequest): Promise<CallerError['issues']> {
  const error = await initialise(request, ROOT).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof CallerError) return error.issues
  throw new Error('init had nothing to say', { cause: error })
}

describe('init', () => {
  test("writes a takehome.yml with the team's names, and the schema it points at", async () => {
    await using folder = await temporaryFolder()
    const { written } = await initialise({ ...REQUEST, folder: folder.path }, ROOT)
    const config = await readHubConfig(folder.path)
    expect(config).toMatchObject({
      ok: true,
      value: { hub: { owner: 'acme', repo: 'hub' }, organisation: 'acme-candidates' },
    })
    const text = await readFile(join(folder.path, 'takehome.yml'), 'utf8')
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./takehome.schema.json')
    const beside = await readFile(join(folder.path, 'takehome.schema.json'), 'utf8')
    expect(JSON.parse(beside)).toEqual(schema)
    for (const path of written) {
      const all = await readFile(join(folder.path, path), 'utf8')
      expect(all).not.toMatch(/your-organisation|your-candidates|0{40}/)
    }
  })

  test('writes what candidates are told, whatever stands in it', async () => {
    await using folder = await temporaryFolder()
    const contact = 'Ada "the first" O\u2019Neil: #1, $& ada@acme.example'
    const notice = { contact, privacy: "Reviewers: 'us'. https://acme.example/p", retention: '90' }
    await initialise({ ...REQUEST, notice, folder: folder.path }, ROOT)
    const config = await readHubConfig(folder.path)
    const told = { ...notice, retention: 90 }
    expect(config).toMatchObject({ ok: true, value: { notice: told } })
    if (!config.ok) return
    const found = diagnoseNotice(config.value.notice)
    expect(found.map(({ severity }) => severity)).toEqual(['ok', 'ok', 'ok'])
  })

  test.each([
    ['contact', 'TODO'],
    ['contact', 'x'.repeat(301)],
    ['privacy', '<your notice>'],
    ['retention', '0'],
    ['retention', '1.5'],
    ['retention', 'six months'],
    ['retention', '4000'],
  ])('refuses --%s "%s", by its name', async (name, value) => {
    const issues = await issuesOf({ ...REQUEST, notice: { [name]: value }, folder: '/nowhere' })
    expect(issues.map(({ file }) => file)).toEqual([`--${name}`])
  })

  test.each([
    ['hub', '', 'is missing'],
    ['hub', 'hub', /^"hub" must be/],
    ['organisation', '', 'is missing'],
    ['organisation', 'a team', /^"a team" must be/],
    ['action', '', 'is missing'],
  ])(
    'names what was typed for %s (%j), not a line of a file that is not there',
    async (name, value, said) => {
      const issues = await issuesOf({ ...REQUEST, [name]: value, folder: '/no/where' })
      expect(issues.map(({ file, line, path }) => ({ file, line, path }))).toEqual([
        { file: `--${name}`, line: null, path: '' },
      ])
      expect(issues[0]?.message).toMatch(said)
    },
  )

  test('leaves what is as it would write it, and adds what is missing', async () => {
    await using folder = await temporaryFolder()
    const first = await initialise({ ...REQUEST, folder: folder.path }, ROOT)
    await rm(join(folder.path, 'README.md'))
    const second = await initialise({ ...REQUEST, folder: folder.path }, ROOT)
    expect(second.written).toEqual(['README.md'])
    expect([...second.kept, 'README.md'].sort()).toEqual([...first.written].sort())
  })

  test('writes nothing at all where a file differs, and names each of them', async () => {
    await using folder = await temporaryFolder()
    await writeFile(join(folder.path, 'README.md'), 'ours\n')
    await writeFile(join(folder.path, 'takehome.yml'), 'hub: acme/hub\n')
    const issues = await issuesOf({ ...REQUEST, folder: folder.path })
    const named = issues.map(({ file }) => file)
    expect(named).toEqual([join(folder.path, 'README.md'), join(folder.path, 'takehome.yml')])
    await expect(readFile(join(folder.path, '.github/workflows/watch.yml'))).rejects.toThrow(
      'ENOENT',
    )
    expect(await readFile(join(folder.path, 'README.md'), 'utf8')).toBe('ours\n')
  })

  test('overwrites it when forced', async () => {
    await using folder = await temporaryFolder()
    await writeFile(join(folder.path, 'README.md'), 'ours\n')
    await initialise({ ...REQUEST, folder: folder.path, force: true }, ROOT)
    expect(await readFile(join(folder.path, 'README.md'), 'utf8')).toMatch(/^# The hub/)
  })

  test.each(['', 'acme/takehome', 'acme/takehome@v1', `acme/takehome@${'1'.repeat(39)}`])(
    'says how to find a commit when it is given "%s"',
    async (action) => {
      const issues = await issuesOf({ ...REQUEST, action, folder: '/nowhere' })
      expect(issues).toMatchObject([{ file: '--action', hint: expect.stringMatching('ls-remote') }])
    },
  )

  test('writes what reviewers seal with, and another when the key is another', async () => {
    await using folder = await temporaryFolder()
    const read = async () =>
      await parseReviewKey(await readFile(join(folder.path, REVIEW_KEY_FILE), 'utf8'))
    for (const secret of ['k'.repeat(64), 'rotated'.repeat(8)]) {
      const reviewKey = (await hubReviewKey(secret)).key
      const { written } = await initialise({ ...REQUEST, folder: folder.path, reviewKey }, ROOT)
      expect(written).toContain(REVIEW_KEY_FILE)
      expect(await read()).toEqual(reviewKey)
    }
    // Who has not the key leaves it as it is.
    await initialise({ ...REQUEST, folder: folder.path }, ROOT)
    expect(await read()).not.toBeNull()
  })

  test('lists everything that is wrong at once', async () => {
    const wrong = { hub: 'hub', organisation: 'not one word', action: 'latest' }
    const issues = await issuesOf({ ...REQUEST, ...wrong, folder: '/nowhere' })
    expect(issues.map(({ file, path }) => [file, path])).toEqual([
      ['--action', ''],
      ['--hub', ''],
      ['--organisation', ''],
    ])
  })

  test('offers in the form what takehome.yml gives out', async () => {
    await using folder = await temporaryFolder()
    await initialise({ ...REQUEST, folder: folder.path }, ROOT)
    const form = join(folder.path, '.github/ISSUE_TEMPLATE/invitation.yml')
    const { body } = load(await readFile(form, 'utf8')) as {
      readonly body: readonly {
        readonly id?: string
        readonly attributes: { options?: string[] }
      }[]
    }
    const config = await readHubConfig(folder.path)
    const offered = body.find(({ id }) => id === 'exercise')?.attributes.options
    expect(config.ok && [...config.value.exercises.keys()]).toEqual(offered)
  })

  test.each([true, false])(
    'a plan without environments (%s) has a job of Invite without one',
    async (noEnvironments) => {
      await using folder = await temporaryFolder()
      await initialise({ ...REQUEST, folder: folder.path, noEnvironments }, ROOT)
      const text = await readFile(join(folder.path, '.github', 'workflows', 'invite.yml'), 'utf8')
      const { jobs } = Object(load(text))
      expect(jobs.invite.environment).toBe(noEnvironments ? undefined : 'invitations')
      expect(jobs.invite.permissions).toEqual({ contents: 'write', issues: 'write' })
    },
  )

  test('writes no workflows for a GitHub Enterprise Server, which runs none of them', async () => {
    await using folder = await temporaryFolder()
    const { written } = await initialise(
      { ...REQUEST, folder: folder.path, server: 'server' },
      ROOT,
    )
    expect(written).toContain('takehome.yml')
    expect(written.filter((path) => path.startsWith('.github'))).toEqual([])
  })

  test('refuses an enterprise with managed users only, and writes nothing', async () => {
    await using folder = await temporaryFolder()
    const issues = await issuesOf({ ...REQUEST, folder: folder.path, server: 'ghe.com' })
    expect(issues).toMatchObject([{ message: expect.stringMatching('cannot be invited') }])
    await expect(readFile(join(folder.path, 'takehome.yml'))).rejects.toThrow('ENOENT')
  })
})

test('the takehome.yml that init writes gives everybody an overall score as it is', async () => {
  await using folder = await temporaryFolder()
  await initialise({ ...REQUEST, folder: folder.path }, ROOT)
  const config = await readHubConfig(folder.path)
  if (!config.ok) throw new Error('takehome.yml is refused')
  const findings = diagnoseLoops(await lookAtLoops(config.value, folder.path, ROOT))
  expect(findings).toMatchObject(
    ['ml-engineer', 'mlops', 'research'].map((role) => {
      return { about: `loop of ${role}`, severity: 'ok' }
    }),
  )
})
