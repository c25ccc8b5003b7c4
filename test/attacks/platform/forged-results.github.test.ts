import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { WorldError } from '../../../src/input/bad-news.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { ID } from '../../commands/publish/publish.fixture.ts'
import { BOB, MODULE, usePlatform } from './platform.fixture.ts'

const platform = usePlatform()
const { world, pushFiles, grade, publish, pseudonym } = platform

// biome-ignore lint/suspicious/noExplicitAny: a forger is bound by no type.
type Forged = any

/** Another result in the words of the honest one. */
const BY_FIELD: Readonly<Record<string, (result: Forged, bob: string) => unknown>> = {
  "another candidate's pseudonym": (result, bob) => {
    result.pseudonym = bob
  },
  'a field of its own': (result) => {
    result.decision = 'hire'
  },
  'a score of 101': ({ scorecard }) => {
    scorecard.overall = { percent: 101, band: 'strong', reason: null }
  },
  'a score below nothing': ({ scorecard }) => {
    scorecard.criteria[0].earned = -1
  },
  'evidence for a criterion that there is not': ({ scorecard }) => {
    scorecard.criteria[0].evidence[0].criterion = 'T99'
  },
  'tests that all passed, and the points of before': ({ scorecard }) => {
    const [first] = scorecard.criteria
    first.evidence = first.evidence.map((fact: Forged) => {
      return { ...fact, outcome: 'passed', reason: null, detail: '' }
    })
  },
  'points that the tests do not give': ({ scorecard }) => {
    scorecard.criteria[0].earned = scorecard.criteria[0].points
  },
  'the digest of other files': ({ scorecard }) => {
    scorecard.submission.digest = 'f'.repeat(64)
  },
}

/** Other bytes in place of the file. */
const BY_TEXT: Readonly<Record<string, (honest: string) => string>> = {
  NaN: (honest) => honest.replace(/"earned":\s*\d+/, '"earned":NaN'),
  'a field twice': (honest) => honest.replace('"tree":', '"tree":"x","tree":'),
  'a cut text': (honest) => honest.slice(0, -9),
}

/** Something else in place of the file; `other` is the whole honest result. */
const BY_KIND: Readonly<Record<string, (file: string, other: string) => Promise<unknown>>> = {
  '50 MB': async (file) => {
    await writeFile(file, '{')
    await truncate(file, 50 * 1024 * 1024)
  },
  'a link to an honest one': async (file, other) => await symlink(other, file),
  'a folder': async (file) => await mkdir(file),
  'a pipe that nobody writes to': async (file) => await promisify(execFile)('mkfifo', [file]),
  nothing: async () => {},
}

test('no forged result is published, whatever is forged in it; the honest one of the same commit is', async () => {
  const sha = await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  const results = await grade(sha)
  const file = join(results, await pseudonym(), 'result.json')
  const honest = await readFile(file, 'utf8')
  const bob = useHubKey((await world().session()).key).pseudonym(BOB)
  const before = world().snapshot()
  const refused = async (name: string) => {
    const error = await publish(sha, results).catch((reason: unknown) => reason)
    expect(error, name).toBeInstanceOf(WorldError)
    expect(error, name).toMatchObject({ code: 'result-refused' })
    expect(world().snapshot(), name).toEqual(before)
  }

  for (const [name, forge] of Object.entries(BY_FIELD)) {
    const result = JSON.parse(honest)
    forge(result, bob)
    await writeFile(file, JSON.stringify(result))
    await refused(name)
  }
  for (const [name, forge] of Object.entries(BY_TEXT)) {
    expect(forge(honest), name).not.toBe(honest)
    await writeFile(file, forge(honest))
    await refused(name)
  }
  await writeFile(join(results, 'honest.json'), honest)
  for (const [name, put] of Object.entries(BY_KIND)) {
    await rm(file, { recursive: true })
    await put(file, join(results, 'honest.json'))
    await refused(name)
    await rm(file, { recursive: true, force: true })
    await writeFile(file, '')
  }

  await writeFile(file, honest)
  expect(await publish(sha, results)).toEqual([{ assignment: ID, how: 'published' }])
})

test("an honest result of somebody else's, in the place of one's own, is refused", async () => {
  await platform.inviteBob()
  const shas = { ada: '', bob: '' }
  shas.ada = await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  shas.bob = await pushFiles(BOB, { [MODULE]: 'much = "better"\n' })
  const results = await world().folder()
  await cp(await grade(shas.ada), results, { recursive: true })
  const bobs = await platform.gradeOf(BOB, shas.bob)
  const [ada, bob] = [await pseudonym(), useHubKey((await world().session()).key).pseudonym(BOB)]
  await cp(join(bobs, bob), join(results, ada), { recursive: true, force: true })
  await expect(publish(shas.ada, results)).rejects.toMatchObject({ code: 'result-refused' })
})
