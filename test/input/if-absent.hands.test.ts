import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CallerError } from '../../src/input/bad-news.ts'
import { ifAbsent } from '../../src/input/if-absent.ts'
import { copyOut, writeOut, writeWhole } from '../../src/input/write-out.ts'
import { temporaryFolder } from '../folders.ts'

/** A file, a folder, links that lead nowhere and in a circle, and names that nobody can have. */
async function places(folder: string) {
  await writeFile(join(folder, 'file'), 'text')
  await mkdir(join(folder, 'folder'))
  await symlink(join(folder, 'nowhere'), join(folder, 'dangling'))
  await symlink(join(folder, 'circle'), join(folder, 'circle'))
  return folder
}

describe('what is not there is absent:', () => {
  test.each(['nothing', 'nothing/below', 'file/below', 'dangling'])('%s', async (name) => {
    await using work = await temporaryFolder()
    const path = join(await places(work.path), name)
    expect(await ifAbsent(path, readFile(path, 'utf8'), 'absent')).toBe('absent')
    expect(await ifAbsent(path, readdir(path), 'absent')).toBe('absent')
  })
})

describe('what is there and cannot be read is told:', () => {
  test.each([
    ['circle', 'a link in the path leads to itself'],
    ['folder', 'it is a folder'],
    ['n'.repeat(300), 'its name is too long'],
  ])('%s', async (name, why) => {
    await using work = await temporaryFolder()
    const path = join(await places(work.path), name)
    const read = ifAbsent(path, readFile(path, 'utf8'), 'absent')
    await expect(read).rejects.toMatchObject({
      issues: [{ file: path, message: `cannot be read: ${why}` }],
    })
  })
})

test('a bug is no answer of a disk', async () => {
  const bug = new TypeError('x is not a function')
  await expect(ifAbsent('x', Promise.reject(bug), null)).rejects.toBe(bug)
})

describe('a copy', () => {
  test('has all that is in a folder, and says where there is nothing to copy', async () => {
    await using work = await temporaryFolder()
    const from = await places(work.path)
    await writeOut(join(from, 'folder'), [['a/b', 'deep']])
    const to = join(work.path, 'out', 'made')
    expect(await copyOut(join(from, 'folder'), to)).toBe(true)
    expect(await readFile(join(to, 'a', 'b'), 'utf8')).toBe('deep')
    expect(await copyOut(join(from, 'nothing'), to)).toBe(false)
    expect(await copyOut(join(from, 'dangling'), to)).toBe(false)
  })

  test.each([
    ['circle', 'out'],
    ['file', 'file/below'],
    ['file', 'folder'],
    ['folder', 'file'],
    ['file', 'n'.repeat(300)],
    ['file', 'circle/below'],
  ])('of %s to %s is refused as the caller’s', async (from, to) => {
    await using work = await temporaryFolder()
    const folder = await places(work.path)
    const copied = copyOut(join(folder, from), join(folder, to))
    await expect(copied).rejects.toBeInstanceOf(CallerError)
  })
})

test('a file that is written as a whole leaves nothing else, and is refused as the caller’s', async () => {
  await using work = await temporaryFolder()
  const folder = await places(work.path)
  await writeWhole(folder, 'new/result.json', '{}')
  expect(await readdir(join(folder, 'new'))).toEqual(['result.json'])
  await writeOut(folder, [['full/x', '']])
  await expect(writeWhole(folder, 'full', '{}')).rejects.toBeInstanceOf(CallerError)
})
