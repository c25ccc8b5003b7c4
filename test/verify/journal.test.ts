import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openJournal } from '../../src/verify/journal.ts'
import { temporaryFolder } from '../folders.ts'

const passed = [[{ criterion: 'T1', name: 'test_a', passed: true, reason: null, detail: '' }]]

test('a journal gives back what was kept for the same key, also to the next run', async () => {
  await using work = await temporaryFolder()
  const file = join(work.path, 'journal')
  const first = await openJournal(file)
  await first.keep({ source: 'a' }, passed)
  const second = await openJournal(file)
  expect(second.known({ source: 'a' })).toEqual(passed)
  expect(second.known({ source: 'b' })).toBeNull()
})

test('a line that was cut off when a run was stopped costs that line alone', async () => {
  await using work = await temporaryFolder()
  const file = join(work.path, 'journal')
  const first = await openJournal(file)
  await first.keep({ source: 'a' }, passed)
  await appendFile(file, '["cut')
  await (await openJournal(file)).keep({ source: 'b' }, passed)
  const third = await openJournal(file)
  expect(third.known({ source: 'a' })).toEqual(passed)
  expect(third.known({ source: 'b' })).toEqual(passed)
})

test('without a file nothing is written', async () => {
  await using work = await temporaryFolder()
  await writeFile(join(work.path, 'witness'), '')
  const journal = await openJournal(null)
  await journal.keep({ source: 'a' }, passed)
  expect(journal.known({ source: 'a' })).toEqual(passed)
  expect(await readFile(join(work.path, 'witness'), 'utf8')).toBe('')
})
