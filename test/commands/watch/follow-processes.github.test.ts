import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, temporaryFolder } from '../../folders.ts'
import type { FaultWorld } from '../../worlds/faults/fault-world.ts'
import { useFollowing } from './follow.fixture.ts'

const { world, push, graded } = useFollowing()

const KEY = 'k'.repeat(64)
const YAML =
  'hub: acme/hub\norganisation: acme\nexercises: { linear-regression: { role: ml-engineer } }\n'

/** Notes what each process of takehome was given, and then is that process. */
const PROBE = (folder: string) => `
import { readFileSync, writeFileSync } from 'node:fs'
const verb = process.argv[2]
const given = readFileSync('/proc/self/environ', 'utf8') + readFileSync('/proc/self/cmdline', 'utf8')
writeFileSync('${folder}/' + verb + '-' + process.pid, given)
await import('${join(ROOT, 'src', 'doors', 'cli.ts')}')
`

interface Follower {
  readonly child: ChildProcess
  /** By verb, what each process was given. */
  readonly given: () => Promise<ReadonlyMap<string, readonly string[]>>
  readonly said: () => string
}

async function startFollower(folder: string, words: readonly string[] = []): Promise<Follower> {
  const [hub, notes] = [join(folder, 'hub'), join(folder, 'notes')]
  for (const each of [hub, notes, join(folder, 'tmp')]) await mkdir(each, { recursive: true })
  await writeFile(join(hub, 'takehome.yml'), YAML)
  const program = join(folder, 'probe.mjs')
  await writeFile(program, PROBE(notes))
  const args = [program, 'watch', '--hub', hub, '--follow', '--every', '1', ...words]
  const child = spawn(process.execPath, args, { env: environment(world(), join(folder, 'tmp')) })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  }
  return { child, said: () => said, given: () => readNotes(notes) }
}

function environment({ github }: FaultWorld, tmp: string): Record<string, string> {
  const [[id, key] = [0, '']] = github.appKeys
  return {
    PATH: process.env['PATH'] ?? '',
    TMPDIR: tmp,
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: 'token-of-lead',
    TAKEHOME_APP_ID: String(id),
    TAKEHOME_APP_KEY: key,
    TAKEHOME_KEY: KEY,
    TAKEHOME_WEBHOOK_SECRET: 'a-secret-of-webhooks',
    HTTPS_PROXY: '',
    SOMETHING_ELSE: 'a-secret-of-somebody-else',
  }
}

async function readNotes(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const notes = new Map<string, readonly string[]>()
  for (const name of await readdir(folder)) {
    const verb = name.replace(/-\d+$/, '')
    const text = await readFile(join(folder, name), 'utf8')
    notes.set(verb, [...(notes.get(verb) ?? []), text])
  }
  return notes
}

/** Settles with the first request of this kind. */
function asked(method: string, path: RegExp): Promise<void> {
  const seen = Promise.withResolvers<void>()
  world().failWith((_, by, pathname) => {
    if (by === method && path.test(pathname)) seen.resolve()
    return undefined
  })
  return seen.promise
}

const NOTE = /linear-regression-ada\/issues\/\d+\/comments$/
const secrets = () => {
  const key = world().github.appKeys.values().next().value ?? ''
  return ['token-of-lead', KEY, key.split('\n')[3] ?? '?', 'BEGIN RSA', 'a-secret-of-']
}

test('a push is graded and published here, by processes that hold their own credentials alone', async () => {
  await using folder = await temporaryFolder()
  await push('ada', 'import numpy as np\n')
  const told = asked('POST', NOTE)
  const follower = await startFollower(folder.path, ['--grade'])
  const ended = once(follower.child, 'close')
  await Promise.race([told, ended])
  follower.child.kill('SIGTERM')
  expect(await ended, follower.said()).toEqual([0, null])

  expect(graded('ada')).toHaveLength(1)
  const given = await follower.given()
  expect([...given.keys()].sort()).toEqual(['fetch', 'grade-jobs', 'publish', 'questions', 'watch'])
  const found = (verb: string) =>
    secrets().map((secret) => (given.get(verb) ?? []).some((text) => text.includes(secret)))
  expect(found('watch')).toEqual([true, true, true, true, true])
  expect(found('grade-jobs')).toEqual([false, false, false, false, false])
  for (const verb of ['fetch', 'publish', 'questions']) {
    expect(found(verb)).toEqual([true, true, true, true, false])
  }
  expect(given.get('grade-jobs')?.join()).not.toMatch(/GITHUB|TAKEHOME|ada/)
  // The candidate's files and the result are gone with the run.
  expect(await readdir(join(folder.path, 'tmp'))).toEqual([])
})

test('ends between two looks as soon as it is asked to', async () => {
  await using folder = await temporaryFolder()
  const looked = asked('PUT', /contents\/index\.json$/)
  const follower = await startFollower(folder.path)
  const ended = once(follower.child, 'close')
  await Promise.race([looked, ended])
  follower.child.kill('SIGINT')
  expect(await ended, follower.said()).toEqual([0, null])
  expect(follower.said()).toMatch(/stopped, looks taken: \d/)
})
