import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test as base, describe, expect } from 'vitest'
import { readFolder } from '../../src/submission/read-folder.ts'
import { SUBMISSION_LIMITS } from '../../src/submission/read-submission.ts'
import { type Submission, submittedText } from '../../src/submission/submission.ts'

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixture's needs from this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'takehome-'))
    await use(folder)
    await rm(folder, { recursive: true })
  },
})

async function put(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

const allow = (path: string): boolean => path === 'model.py' || path.startsWith('figures/')
const paths = ({ files }: Submission): string[] => files.map(({ path }) => path)
const odd = ({ oddities }: Submission): string[] =>
  oddities.map(({ kind, path }) => `${kind} ${path}`)

describe.runIf(process.platform === 'linux')('a folder with a name that is no UTF-8', () => {
  test('is an oddity, and the rest is read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'takehome-odd-'))
    await writeFile(join(folder, 'model.py'), 'x = 1\n')
    await mkdir(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe])]))
    const { files, oddities } = await readFolder(folder, () => true)
    await rm(folder, { recursive: true })
    expect(files.map(({ path }) => path)).toEqual(['model.py'])
    expect(oddities.map(({ kind }) => kind)).toContain('strange-name')
  })
})

describe('what is read', () => {
  test('only allowed files are opened, all others are listed', async ({ folder }) => {
    await put(folder, {
      'model.py': 'x = 1\n',
      'notes.txt': 'n',
      'figures/a.png': 'p',
      '.git/config': 'token',
    })
    const submission = await readFolder(folder, allow)
    expect(paths(submission)).toEqual(['figures/a.png', 'model.py'])
    expect(submission.listing).toEqual(['figures/a.png', 'model.py', 'notes.txt'])
    expect(submission.oddities).toEqual([])
    expect(submittedText(submission, 'model.py')).toBe('x = 1\n')
  })

  test('a byte order mark is not part of the text', async ({ folder }) => {
    await put(folder, { 'model.py': '\ufeffx = 1\n' })
    expect(submittedText(await readFolder(folder, allow), 'model.py')).toBe('x = 1\n')
  })

  test('bytes that are not UTF-8 are read, and are no text', async ({ folder }) => {
    await writeFile(join(folder, 'model.py'), Buffer.from([0x78, 0xff]))
    const submission = await readFolder(folder, allow)
    expect(submission.files[0]?.bytes).toEqual(new Uint8Array([0x78, 0xff]))
    expect(submittedText(submission, 'model.py')).toBeNull()
  })

  test('a folder that is not there is an error, not an empty submission', async ({ folder }) => {
    await expect(readFolder(join(folder, 'nowhere'), allow)).rejects.toThrow('ENOENT')
  })
})

describe('the digest', () => {
  test('is the same for the same files and does not see the others', async ({ folder }) => {
    await put(folder, { 'a/model.py': 'x', 'b/model.py': 'x', 'b/other.txt': 'y' })
    const [a, b] = await Promise.all([
      readFolder(join(folder, 'a'), allow),
      readFolder(join(folder, 'b'), allow),
    ])
    expect(a.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(a.digest).toBe(b.digest)
  })

  test('changes with a byte, and with where one file ends and the next begins', async ({
    folder,
  }) => {
    await put(folder, {
      'a/figures/1.png': 'xy',
      'a/figures/2.png': 'z',
      'b/figures/1.png': 'x',
      'b/figures/2.png': 'yz',
      'c/figures/1.png': 'xy',
      'c/figures/2.png': 'Z',
      // The bytes of one file that read like a second one's entry.
      'd/figures/1.png': 'xyfigures/2.png\0z',
    })
    const all = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => readFolder(join(folder, name), allow)),
    )
    expect(new Set(all.map(({ digest }) => digest)).size).toBe(4)
  })
})

describe('what is hostile', () => {
  test('a symbolic link is reported and never followed, to a file or to a folder', async ({
    folder,
  }) => {
    await put(folder, { 'outside/secret.png': 'secret', 'in/notes.txt': 'n' })
    await symlink('/etc/passwd', join(folder, 'in', 'model.py'))
    await symlink(join(folder, 'outside'), join(folder, 'in', 'figures'))
    const submission = await readFolder(join(folder, 'in'), allow)
    expect(submission.files).toEqual([])
    expect(odd(submission)).toEqual(['symlink figures', 'symlink model.py'])
  })

  test('a pipe in place of the module does not block', async ({ folder }) => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'model.py')])
    const submission = await readFolder(folder, allow)
    expect(submission.files).toEqual([])
    expect(odd(submission)).toEqual(['special model.py'])
  })

  test('a file above its cap is not read; one at the cap is', async ({ folder }) => {
    const cap = SUBMISSION_LIMITS.textBytes
    await put(folder, { 'a/model.py': '#'.repeat(cap), 'b/model.py': '#'.repeat(cap + 1) })
    expect(paths(await readFolder(join(folder, 'a'), allow))).toEqual(['model.py'])
    const large = await readFolder(join(folder, 'b'), allow)
    expect(large.files).toEqual([])
    expect(odd(large)).toEqual(['too-large model.py'])
  })

  test('many pictures together are bounded too', async ({ folder }) => {
    await put(folder, { 'figures/1.png': 'x'.repeat(60), 'figures/2.png': 'x'.repeat(60) })
    const submission = await readFolder(folder, allow, { ...SUBMISSION_LIMITS, totalBytes: 100 })
    expect(paths(submission)).toEqual(['figures/1.png'])
    expect(odd(submission)).toEqual(['too-large figures/2.png'])
  })

  test('a heap of files in a subfolder does not hide the module', async ({ folder }) => {
    const heap = Array.from({ length: 30 }, (_, index) => [`.a/${index}.txt`, ''])
    await put(folder, { ...Object.fromEntries(heap), 'model.py': 'x' })
    const submission = await readFolder(folder, allow, { ...SUBMISSION_LIMITS, entries: 10 })
    expect(paths(submission)).toEqual(['model.py'])
    expect(submission.listing).toHaveLength(9)
    expect(odd(submission)).toEqual(['too-many .a'])
  })

  test('folders are walked to a depth and no deeper', async ({ folder }) => {
    await put(folder, { 'a/b/c/d/e/f/g/h/i.txt': '', 'a/b/c/d/e/f/g/h.txt': '' })
    const submission = await readFolder(folder, allow)
    expect(submission.listing).toEqual(['a/b/c/d/e/f/g/h.txt'])
    expect(odd(submission)).toEqual(['too-deep a/b/c/d/e/f/g/h'])
  })

  test('a repository inside the repository is reported and not entered', async ({ folder }) => {
    await put(folder, { 'figures/.git/hooks/post-checkout': 'x' })
    const submission = await readFolder(folder, allow)
    expect(submission.listing).toEqual(['figures/.git'])
    expect(odd(submission)).toEqual(['special figures/.git'])
  })

  test.for([
    ['a line break', 'figures/a\nb.png'],
    ['a right-to-left override', 'figures/a\u202egnp.png'],
    ['a zero-width space', 'figures/a\u200b.png'],
    ['a backslash', 'figures/..\\a.png'],
    ['a dot at the end', 'figures/a.png.'],
  ] as const)('a name with %s is reported and not read', async ([, path], { folder }) => {
    await put(folder, { [path]: 'x' })
    const submission = await readFolder(folder, allow)
    expect(submission.files).toEqual([])
    expect(odd(submission)).toEqual([`strange-name ${path}`])
  })

  test('a name that is not UTF-8 is reported and not read', async ({ folder }) => {
    await mkdir(join(folder, 'figures'))
    await writeFile(Buffer.concat([Buffer.from(`${folder}/figures/`), Buffer.from([0xff])]), 'x')
    expect(odd(await readFolder(folder, allow))).toEqual(['strange-name figures/\ufffd'])
  })

  test('names that other systems take for one are reported, and the allowed one is read', async ({
    folder,
  }) => {
    await put(folder, {
      'model.py': 'x',
      'Model.py': 'y',
      'caf\u00e9.txt': '',
      'cafe\u0301.txt': '',
    })
    const submission = await readFolder(folder, allow)
    expect(submittedText(submission, 'model.py')).toBe('x')
    expect(odd(submission).sort()).toEqual([
      'name-collision Model.py',
      'name-collision cafe\u0301.txt',
      'name-collision caf\u00e9.txt',
      'name-collision model.py',
    ])
  })

  test('an ordinary name in another script is no oddity', async ({ folder }) => {
    await put(folder, { 'figures/графік 1.png': 'x', '.gitignore': '' })
    const submission = await readFolder(folder, allow)
    expect(submission.oddities).toEqual([])
    expect(paths(submission)).toEqual(['figures/графік 1.png'])
  })
})
