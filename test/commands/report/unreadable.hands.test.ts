import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CallerError, WorldError } from '../../../src/input/bad-news.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { type LedgerSource, ledgerSource } from '../../../src/session/ledger-source.ts'
import { temporaryFolder } from '../../folders.ts'

// A checkout is read without asking anybody.
const NOBODY = {} as HubSession

async function all({ states }: LedgerSource): Promise<void> {
  for await (const state of states()) expect(state).toBeDefined()
}

const DAMAGES = {
  'a folder has its name': async (path: string) => await mkdir(path),
  'a link leads to itself': async (path: string) => await symlink(path, path),
  'a link leads nowhere': async (path: string) => await symlink('/no/where', path),
}

describe.each(Object.entries(DAMAGES))('of a checkout in which %s', (name, damage) => {
  test('a log is never left out', async () => {
    await using work = await temporaryFolder()
    await mkdir(join(work.path, 'assignments'))
    await damage(join(work.path, 'assignments', 'linear-regression-ada.jsonl'))
    const states = all(ledgerSource(NOBODY, work.path))
    const error = await states.catch((thrown: unknown) => thrown)
    expect(error instanceof CallerError || error instanceof WorldError).toBe(true)
  })

  test.skipIf(name === 'a link leads nowhere')('no other file is left out', async () => {
    await using work = await temporaryFolder()
    await mkdir(join(work.path, 'residue'))
    const path = join('residue', 'x.json')
    await damage(join(work.path, path))
    const source = ledgerSource(NOBODY, work.path)
    await expect(source.readText(path)).rejects.toBeInstanceOf(CallerError)
    await expect(source.residue()).rejects.toBeInstanceOf(CallerError)
  })
})

test('what is not there is absent', async () => {
  await using work = await temporaryFolder()
  const source = ledgerSource(NOBODY, work.path)
  expect([await source.readText('scorecards/x.json'), await source.residue()]).toEqual([null, []])
  await expect(all(source)).rejects.toThrow()
})
