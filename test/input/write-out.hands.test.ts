import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CallerError } from '../../src/input/bad-news.ts'
import { writeOut } from '../../src/input/write-out.ts'
import { readHubConfig } from '../../src/session/hub-session.ts'
import { temporaryFolder } from '../folders.ts'

test('files are written with the folders that they need', async () => {
  await using folder = await temporaryFolder()
  const out = join(folder.path, 'a', 'b')
  await writeOut(out, [
    ['c/one.txt', '1'],
    ['two.txt', '2'],
  ])
  expect(await readFile(join(out, 'c', 'one.txt'), 'utf8')).toBe('1')
})

describe('what a disk refuses is told with the file:', () => {
  test.each([
    ['a folder has the name of the file', 'it is a folder', (at: string) => mkdir(join(at, 'x'))],
    ['a file is in the way', 'it is a file', (at: string) => writeFile(join(at, 'out'), '')],
    ['the disk is full', 'the disk is full', null],
  ])('%s', async (_, why, prepare) => {
    await using folder = await temporaryFolder()
    await prepare?.(folder.path)
    // /dev/full takes nothing: full(4).
    const [out, name] =
      prepare === null
        ? ['/dev', 'full']
        : why === 'it is a file'
          ? [join(folder.path, 'out'), 'x']
          : [folder.path, 'x']
    const error = await writeOut(out, [[name, 'text']]).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CallerError)
    expect((error as CallerError).issues[0]?.message).toContain(why)
  })
})

test.each([
  ['no folder', 'nowhere', 'there is no such file'],
  ['a file', 'takehome.yml', 'part of the path is a file'],
  ['a folder in place of the file', 'hub', 'it is a folder'],
])('a hub that is %s is told as such', async (_, name, message) => {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, 'takehome.yml'), '')
  await mkdir(join(folder.path, 'hub', 'takehome.yml'), { recursive: true })
  const read = await readHubConfig(join(folder.path, name))
  expect(read.ok ? [] : read.error.map((one) => one.message)).toEqual([message])
})
