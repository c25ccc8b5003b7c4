import { globSync, readFileSync, statSync } from 'node:fs'
import { stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CallerError } from '../../src/input/bad-news.ts'
import { makeFolder } from '../../src/input/make-folder.ts'
import { ROOT, temporaryFolder } from '../folders.ts'

test('it is made with those above it, and once more without harm', async () => {
  await using folder = await temporaryFolder()
  const deep = join(folder.path, 'a/b/c')
  await makeFolder(deep)
  await makeFolder(deep)
  await makeFolder('/')
  expect((await stat(deep)).isDirectory()).toBe(true)
})

test('two at once make the same one', async () => {
  await using folder = await temporaryFolder()
  const deep = join(folder.path, 'a/b/c')
  await Promise.all([makeFolder(deep), makeFolder(deep), makeFolder(join(deep, 'd'))])
  expect((await stat(join(deep, 'd'))).isDirectory()).toBe(true)
})

test('many that are made at once below parents that are not there yet are all made', async () => {
  await using folder = await temporaryFolder()
  for (let round = 0; round < 20; round += 1) {
    const many = Array.from({ length: 20 }, (_, index) =>
      join(folder.path, `${round}`, 'a', 'b', `${index}`),
    )
    await Promise.all(many.map(makeFolder))
    for (const one of many) expect(statSync(one).isDirectory()).toBe(true)
  }
})

// Node's own recursive mkdir never comes back from the first three.
test.each(['/proc/x', '/proc/x/y/z', '/proc/self/x', '/dev/null/x', `/${'n'.repeat(300)}`])(
  '%s is the caller’s to change',
  async (path) => {
    await expect(makeFolder(path)).rejects.toBeInstanceOf(CallerError)
  },
)

test('so is a file, what is below one, and a link that leads nowhere', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'file')
  await writeFile(file, '')
  await symlink(join(folder.path, 'link'), join(folder.path, 'link'))
  await symlink('/no/where', join(folder.path, 'dangling'))
  for (const path of [
    file,
    join(file, 'x'),
    join(folder.path, 'link'),
    join(folder.path, 'dangling'),
  ])
    await expect(makeFolder(path), path).rejects.toBeInstanceOf(CallerError)
})

test('no other file makes folders', () => {
  const files = globSync('src/**/*.ts', { cwd: ROOT })
  const making = files.filter((file) =>
    /\bmkdir(?:Sync)?\(/.test(readFileSync(join(ROOT, file), 'utf8')),
  )
  expect(making).toEqual(['src/input/make-folder.ts'])
})
