import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fetchSubmissions } from '../../src/commands/fetch.ts'
import { readJobs } from '../../src/grading/job.ts'
import { CallerError, WorldError } from '../../src/input/bad-news.ts'
import { temporaryFolder } from '../folders.ts'
import { named, useHub } from './hub.fixture.ts'

const hub = useHub()
const NOWHERE = '4'.repeat(40)

async function pushed(login: string) {
  const assignment = await hub.assign({ login })
  return { assignment, name: named(assignment, await hub.push(assignment, `${login} = 1\n`)) }
}

test('what cannot be fetched keeps nothing from the others, and is named with the reason', async () => {
  await using out = await temporaryFolder()
  const [ada, bob, c0] = [await pushed('ada'), await pushed('bob'), await pushed('c0')]
  const place = { owner: 'acme', repo: c0.assignment.repository.name }
  await hub.as('lead').rest.repos.delete(place)
  const submissions = [
    { ...ada.name, sha: NOWHERE },
    { assignment: 'linear-regression-nobody', sha: NOWHERE },
    c0.name,
    bob.name,
  ]
  const said: string[] = []
  const session = { ...(await hub.session()), log: (text: string) => said.push(text) }
  const fetched = await fetchSubmissions(session, { submissions, out: out.path })
  expect(fetched.submissions).toEqual([bob.name])
  expect(fetched.failed.map(({ assignment }) => assignment)).toEqual(
    [ada.name, { assignment: 'linear-regression-nobody' }, c0.name].map((one) => one.assignment),
  )
  expect((await readJobs(out.path)).map(({ sha }) => sha)).toEqual([bob.name.sha])
  expect(said.filter((line) => line.includes('not fetched'))).toHaveLength(3)
})

test('where nothing can be fetched, the run ends with everything that is to be mended', async () => {
  await using out = await temporaryFolder()
  const ada = await pushed('ada')
  const unknown = ['one', 'two'].map((assignment) => ({ assignment, sha: NOWHERE }))
  const fetched = fetchSubmissions(await hub.session(), { submissions: unknown, out: out.path })
  const error = await fetched.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(CallerError)
  expect((error as CallerError).issues).toHaveLength(2)
  const gone = [{ ...ada.name, sha: NOWHERE }]
  await expect(
    fetchSubmissions(await hub.session(), { submissions: gone, out: out.path }),
  ).rejects.toBeInstanceOf(WorldError)
})

describe('the team’s roles', () => {
  const rolesBeside = async (damage: ((file: string) => Promise<void>) | null) => {
    await using work = await temporaryFolder()
    const ada = await pushed('ada')
    const plain = await hub.session()
    const rubrics = join(work.path, plain.config.pack, 'rubrics')
    await mkdir(rubrics, { recursive: true })
    await damage?.(join(rubrics, 'roles.yml'))
    const session = { ...plain, folder: work.path }
    return await fetchSubmissions(session, { submissions: [ada.name], out: join(work.path, 'out') })
  }

  test('need not be there', async () => {
    expect((await rolesBeside(null)).failed).toEqual([])
  })

  // Graded by the shipped role of that name, a result would be refused as if the candidate had forged it.
  test('are never left out where they cannot be read', async () => {
    const fetched = rolesBeside(async (file) => await symlink(file, file))
    await expect(fetched).rejects.toMatchObject({
      issues: [{ message: expect.stringContaining('a link in the path leads to itself') }],
    })
  })
})
