import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFolder } from '../../src/submission/read-folder.ts'
import { readTree } from '../../src/submission/read-tree.ts'
import { COMMIT, inMemoryObjects } from './in-memory-objects.ts'

test.runIf(process.platform === 'linux')(
  'a commit gives the same submission as a folder with the same files',
  async () => {
    await fc.assert(fc.asyncProperty(someFiles, allAreAlike), { numRuns: 150 })
  },
)

const name = fc
  .array(
    fc.constantFrom(
      'a',
      'A',
      'b',
      '.',
      '.png',
      ' ',
      '\n',
      '\\',
      'é',
      'e\u0301',
      '\u202e',
      '-',
      '😀',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '.' && text !== '..')
const someFiles = fc
  .dictionary(
    fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/')),
    fc.record({ text: fc.string({ maxLength: 14 }), isLink: fc.boolean() }),
    { maxKeys: 16, noNullPrototype: true },
  )
  // What is a file cannot be a folder as well.
  .map((files) => Object.entries(files))
  .filter((files) =>
    files.every(([path]) => files.every(([other]) => !other.startsWith(`${path}/`))),
  )

async function allAreAlike(
  files: readonly (readonly [string, { readonly text: string; readonly isLink: boolean }])[],
): Promise<void> {
  // Small enough that each of them is met.
  const limits = {
    textBytes: 10,
    pictureBytes: 12,
    totalBytes: 30,
    entries: 14,
    depth: 3,
    files: 5,
  }
  const mostly = (path: string): boolean => !path.includes('b')
  const links = files.filter(([, { isLink }]) => isLink)
  const lines = Object.fromEntries(links.map(([path]) => [path, { mode: '120000' }]))
  const texts = Object.fromEntries(files.map(([path, { text }]) => [path, text]))
  const folder = await mkdtemp(join(tmpdir(), 'takehome-tree-'))
  try {
    for (const [path, { text, isLink }] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      if (isLink) await symlink('/etc/passwd', join(folder, path))
      else await writeFile(join(folder, path), text)
    }
    const objects = inMemoryObjects(texts, { lines })
    const { submission } = await readTree(objects, COMMIT, mostly, limits)
    expect(submission).toEqual(await readFolder(folder, mostly, limits))
  } finally {
    await rm(folder, { recursive: true })
  }
}
