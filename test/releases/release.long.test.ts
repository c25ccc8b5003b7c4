import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../folders.ts'

const CHANGELOG = '# Changes\n\n## 0.2.0\n\nNew things.\n\n## 0.1.0\n\nOld things.\n'

/** A checkout with a version of its own; `files` replace or add. */
function checkout(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'takehome-release-'))
  mkdirSync(join(folder, '.changeset'))
  const all = {
    'package.json': '{"version":"0.2.0"}',
    'package-lock.json': '{"version":"0.2.0"}',
    'CHANGELOG.md': CHANGELOG,
    '.changeset/README.md': 'About this folder.',
    ...files,
  }
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text)
  return folder
}

describe('the notes of a release', () => {
  const notes = (folder: string, tag = '') =>
    spawnSync(process.execPath, [join(ROOT, 'scripts/release-notes.mjs'), tag], {
      cwd: folder,
      encoding: 'utf8',
    })

  test('are what the changelog says of this version alone', () => {
    expect(notes(checkout(), 'v0.2.0')).toMatchObject({ status: 0, stdout: 'New things.\n' })
  })

  test('can be read from this repository’s own changelog', () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
    const own = { 'CHANGELOG.md': readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8') }
    const version = JSON.parse(lock).version
    const versions = { 'package.json': lock, 'package-lock.json': lock }
    const found = notes(checkout({ ...own, ...versions }), `v${version}`)
    expect(found.stderr).toBe('')
    expect(found.stdout.length).toBeGreaterThan(100)
  })

  test.each([
    ['another tag', {}, 'v0.3.0', /The tag is v0\.3\.0/],
    ['another version in the lock', { 'package-lock.json': '{"version":"0.1.0"}' }, '', /-lock/],
    ['no entry', { 'CHANGELOG.md': '# Changes\n' }, '', /says nothing about 0\.2\.0/],
    ['a change that waits', { '.changeset/new.md': 'x' }, '', /Not in CHANGELOG\.md yet: new\.md/],
  ] as const)('are refused with %s', (_, files, tag, said) => {
    const found = notes(checkout(files), tag)
    expect(found).toMatchObject({ status: 1, stdout: '' })
    expect(found.stderr).toMatch(said)
  })
})

/** Stands for `gh`: keeps tags and releases in a file, prints what `--jq` would leave of an answer. */
const GH = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require('node:fs')
const state = JSON.parse(readFileSync(process.env.STATE, 'utf8'))
const args = process.argv.slice(2)
const value = (name) => args.find((one) => one.startsWith(name + '='))?.slice(name.length + 1)
const path = args.find((one) => one.startsWith('repos/acme/takehome/'))?.slice(20) ?? ''
const method = args.includes('--method') ? args[args.indexOf('--method') + 1] : 'GET'
if (args[0] === 'release') {
  const tag = args[2]
  if (args[1] === 'view') process.exit(state.releases.includes(tag) ? 0 : 1)
  if (!(tag in state.tags) || state.broken) process.exit(1)
  state.releases.push(tag)
} else if (method === 'POST') {
  const tag = value('ref').slice(10)
  if (tag in state.tags) process.exit(1)
  state.tags[tag] = value('sha')
} else if (method === 'PATCH') {
  const tag = path.slice(14)
  if (!(tag in state.tags) || value('force') !== 'true') process.exit(1)
  state.tags[tag] = value('sha')
} else if (path.startsWith('commits/tags/')) console.log(state.tags[path.slice(13)])
else {
  const begin = path.slice('git/matching-refs/tags/'.length)
  for (const tag of Object.keys(state.tags)) if (tag.startsWith(begin)) console.log('refs/tags/' + tag)
}
writeFileSync(process.env.STATE, JSON.stringify(state))
`

interface State {
  readonly tags: Readonly<Record<string, string>>
  readonly releases: readonly string[]
  readonly broken?: boolean
}

/** Releases version 0.2.0 of a commit on a GitHub with this state; HEAD stands for that commit. */
function release(before: State, folder = checkout()) {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim()
  if (!existsSync(join(folder, '.git'))) {
    git('init', '--quiet')
    git('commit', '--quiet', '--allow-empty', '--message', 'Bump')
  }
  const commit = git('rev-parse', 'HEAD')
  const file = join(folder, 'state.json')
  writeFileSync(file, JSON.stringify(before).replaceAll('HEAD', commit))
  mkdirSync(join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'bin', 'gh'), GH, { mode: 0o755 })
  const { status, stderr } = spawnSync(join(ROOT, '.ci/release'), ['CHANGELOG.md'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      STATE: file,
      GITHUB_REPOSITORY: 'acme/takehome',
    },
  })
  const after: State = JSON.parse(readFileSync(file, 'utf8').replaceAll(commit, 'HEAD'))
  return { status, stderr, after, folder }
}

describe('a release', () => {
  const done = { tags: { 'v0.2.0': 'HEAD', v0: 'HEAD' }, releases: ['v0.2.0'] }

  test('tags the commit and makes the major tag when there is none', () => {
    expect(release({ tags: {}, releases: [] }).after).toEqual(done)
  })

  test('moves the major tag, and takes v0.10.0 for newer than v0.9.0', () => {
    const tags = { 'v0.1.0': 'old', v0: 'old' }
    expect(release({ tags, releases: [] }).after.tags).toEqual({ ...tags, ...done.tags })
    const later = { 'v0.9.0': 'old', 'v0.10.0': 'newest', v0: 'newest' }
    const { status, after } = release({ tags: later, releases: [] })
    expect(status).toBe(0)
    expect(after.tags).toEqual({ ...later, 'v0.2.0': 'HEAD' })
  })

  test('takes a tag that was pushed, and changes nothing the second time', () => {
    const { after } = release({ tags: { 'v0.2.0': 'HEAD' }, releases: [] })
    expect(after).toEqual(done)
    expect(release(done)).toMatchObject({ status: 0, after: done })
  })

  test('finishes what a first run left', () => {
    const first = release({ tags: {}, releases: [], broken: true })
    expect(first.status).not.toBe(0)
    expect(first.after.tags).toEqual({ 'v0.2.0': 'HEAD' })
    expect(release({ ...first.after, broken: false }, first.folder).after).toMatchObject(done)
  })

  test('refuses a version that is another commit’s', () => {
    const before = { tags: { 'v0.2.0': 'other', v0: 'other' }, releases: ['v0.2.0'] }
    const { status, stderr, after } = release(before)
    expect(status).toBe(1)
    expect(stderr).toContain('v0.2.0 is other already')
    expect(after).toEqual(before)
  })
})
