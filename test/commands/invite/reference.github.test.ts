import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { report } from '../../../src/commands/report/make-report.ts'
import { writePages } from '../../../src/commands/review/write-pages.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { MODULE, usePlatform } from '../../attacks/platform/platform.fixture.ts'
import { ID } from '../publish/publish.fixture.ts'

const platform = usePlatform()
const { world, pushFiles, round, hub } = platform

const CANARY = 'app:7654321-canary'
const ADA = { exercise: 'linear-regression', role: '', deadline: '', csv: '', candidate: 'ada' }

async function texts(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n')
}

test('a reference is for the team alone: no reviewer, no grading run and no candidate sees it', async () => {
  // Ada was invited before anybody knew it.
  const csv = join(await world().folder(), 'list.csv')
  await writeFile(csv, `candidate,exercise,reference\nada,linear-regression,${CANARY}\n`)
  for (const _ of [1, 2]) {
    await inviteAll(await world().session(), { ...ADA, candidate: '', csv }, () => {})
  }
  expect((await platform.state()).reference).toBe(CANARY)
  const log = await (await world().session()).ledger.readLog(ID)
  expect(log.filter(({ kind }) => kind === 'referenced')).toHaveLength(1)

  const sha = await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await round()
  const [jobs, pages, plain, named] = await Promise.all([1, 2, 3, 4].map(() => world().folder()))
  const session = await world().session()
  await fetchSubmissions(session, { submissions: [{ assignment: ID, sha }], out: jobs ?? '' })
  await writePages(session, { out: pages ?? '', pull: '' })
  await report(session, { exercise: null, ledger: '', out: plain ?? '', names: false })
  await report(session, { exercise: null, ledger: '', out: named ?? '', names: true })
  for (const folder of [jobs, pages, plain]) {
    const text = await texts(folder ?? '')
    expect(text.length).toBeGreaterThan(500)
    expect(text).not.toContain(CANARY)
  }
  expect(await texts(named ?? '')).toMatch(new RegExp(`,${CANARY}[,\\r]`))
  const { files, ...rest } = hub()
  const { ledger, ...branches } = files
  expect(JSON.stringify([rest, branches, platform.candidate()])).not.toContain(CANARY)
  expect(JSON.stringify(ledger)).toContain(CANARY)
})

test('a mail address is no reference, and nothing is made for it', async () => {
  const before = world().snapshot()
  const wish = { ...ADA, candidate: 'bob', reference: 'bob@example.org' }
  await expect(inviteAll(await world().session(), wish, () => {})).rejects.toThrow(CallerError)
  expect(world().snapshot()).toEqual(before)
})
