import { describe, expect, test } from 'vitest'
import { findFlags } from '../../src/checks/integrity.ts'
import { SUBMISSION_LIMITS, type SubmissionLimits } from '../../src/submission/read-submission.ts'
import { type GitObjects, readTree, type TreeEntry } from '../../src/submission/read-tree.ts'
import { type Submission, submittedText } from '../../src/submission/submission.ts'
import { exercise } from '../checks/descent.fixture.ts'
import { blobId, COMMIT, inMemoryObjects, TREE } from './in-memory-objects.ts'

const HONEST = { 'model.py': 'x = 1\n', 'figures/a.png': 'p' }
const GRADED = [blobId(Buffer.from('p')), blobId(Buffer.from('x = 1\n'))]

const allow = (path: string): boolean => path === 'model.py' || path.startsWith('figures/')

async function read(objects: GitObjects, limits?: SubmissionLimits): Promise<Submission> {
  return (await readTree(objects, COMMIT, allow, limits)).submission
}

const paths = ({ files }: Submission): string[] => files.map(({ path }) => path)
const odd = ({ oddities }: Submission): string[] =>
  oddities.map(({ kind, path }) => `${kind} ${path}`)

function line(path: string, changes: Partial<TreeEntry> = {}): TreeEntry {
  return { path, mode: '100644', type: 'blob', sha: blobId(Buffer.from('')), size: 0, ...changes }
}

function severities(submission: Submission): string[] {
  const observed = { submission, exercise: exercise(), facts: null, suppressedLines: [] }
  return findFlags(observed).map(({ code, severity }) => `${severity} ${code}`)
}

const heap = (count: number): TreeEntry[] =>
  Array.from({ length: count }, (_, index) => line(`.a/${index}.txt`))

describe('what is read', () => {
  test('only allowed blobs are asked for, all other paths are listed', async () => {
    const objects = inMemoryObjects({ ...HONEST, 'notes.txt': 'n' })
    const { submission, tree } = await readTree(objects, COMMIT, allow)
    expect(tree).toBe(TREE)
    expect(paths(submission)).toEqual(['figures/a.png', 'model.py'])
    expect(submission.listing).toEqual(['figures/a.png', 'model.py', 'notes.txt'])
    expect(submission.oddities).toEqual([])
    expect(objects.asked[0]).toBe(COMMIT)
    expect(objects.asked.slice(1).sort()).toEqual(GRADED.toSorted())
  })

  test('a file that may be executed is a file', async () => {
    const objects = inMemoryObjects(HONEST, { lines: { 'model.py': { mode: '100755' } } })
    expect(await read(objects)).toEqual(await read(inMemoryObjects(HONEST)))
  })

  test('a tree that names its folders reads like one that does not', async () => {
    const folder = line('figures', { type: 'tree', mode: '040000', size: null })
    expect(await read(inMemoryObjects(HONEST, { more: [folder] }))).toEqual(
      await read(inMemoryObjects(HONEST)),
    )
  })
})

describe('what is hostile', () => {
  test.for([
    ['a symbolic link', { mode: '120000' }, 'symlink model.py'],
    ['a submodule', { mode: '160000', type: 'commit', size: null }, 'special model.py'],
    ['a mode that git no longer writes', { mode: '100664' }, 'special model.py'],
    ['200 MB', { size: 200 * 1024 * 1024 }, 'too-large model.py'],
    ['a byte too many', { size: SUBMISSION_LIMITS.textBytes + 1 }, 'too-large model.py'],
  ] as const)('a module that is %s is reported and not asked for', async ([, change, oddity]) => {
    const objects = inMemoryObjects(HONEST, { lines: { 'model.py': change } })
    const submission = await read(objects)
    expect(paths(submission)).toEqual(['figures/a.png'])
    expect(odd(submission)).toEqual([oddity])
    expect(objects.asked).toEqual([COMMIT, GRADED[0]])
  })

  test('a list that was cut off is read as far as it goes, and never without a flag', async () => {
    const objects = inMemoryObjects(HONEST, { commit: { truncated: true } })
    const submission = await read(objects)
    expect(submission.digest).toBe((await read(inMemoryObjects(HONEST))).digest)
    expect(odd(submission)).toEqual(['too-many '])
    expect(severities(submission)).toContain('look too-many-files')
    expect(severities(await read(inMemoryObjects(HONEST)))).not.toContain('look too-many-files')
  })

  test('100,001 entries do not hide the module and are not all listed', async () => {
    const objects = inMemoryObjects(HONEST, { more: heap(100_001), commit: { truncated: true } })
    const submission = await read(objects)
    expect(submittedText(submission, 'model.py')).toBe('x = 1\n')
    expect(submission.listing.length).toBeLessThanOrEqual(SUBMISSION_LIMITS.entries)
    expect(odd(submission)).toEqual(['too-many ', 'too-many .a'])
  })

  test('more entries than a submission may have are reported though the list is whole', async () => {
    const objects = inMemoryObjects({ 'model.py': 'x' }, { more: heap(SUBMISSION_LIMITS.entries) })
    const submission = await read(objects)
    expect(paths(submission)).toEqual(['model.py'])
    expect(odd(submission)).toEqual(['too-many .a'])
  })

  describe('a heap does not hide the tests behind it', () => {
    const SUITE = { 'tests/test_a.py': 'a', 'tests/test_b.py': 'b', 'tests/conftest.py': 'c' }
    const isAsked = (path: string): boolean => path in SUITE || path.startsWith('figures/')
    const many = (name: (index: number) => string, count = 5_000): TreeEntry[] =>
      Array.from({ length: count }, (_, index) => line(name(index)))

    test.for([
      ['flat, in a folder before', many((index) => `data/${index}.csv`), 'too-many data'],
      ['in exactly as many files', many((index) => `data/${index}.csv`, 2_000), 'too-many '],
      ['flat, beside the folder', many((index) => `${index}.csv`), 'too-many '],
      ['in many folders', many((index) => `data/${index % 900}/${index}.csv`), 'too-many data'],
      ['of folders that hold nothing', many((index) => `a${index}/x`, 1_900), 'too-many a'],
      ['in the folder itself', many((index) => `tests/${index}.csv`), 'too-many tests'],
      [
        'of pictures that are asked for',
        many((index) => `figures/${index}.png`),
        'too-many figures',
      ],
    ] as const)('%s', async ([, more, oddity]) => {
      const objects = inMemoryObjects({ ...SUITE, empty: '' }, { more })
      const { submission } = await readTree(objects, COMMIT, isAsked)
      for (const path of Object.keys(SUITE)) expect(paths(submission)).toContain(path)
      expect(odd(submission)[0]).toMatch(new RegExp(`^${oddity}`))
      expect(submission.listing.length).toBeLessThanOrEqual(
        SUBMISSION_LIMITS.entries + SUBMISSION_LIMITS.files,
      )
      expect(submission.files.length).toBeLessThanOrEqual(SUBMISSION_LIMITS.files)
    })
  })

  test('a hoard of pictures costs few requests and not the module', async () => {
    const hoard = Array.from({ length: 1_000 }, (_, index) => line(`figures/${index}.png`))
    const objects = inMemoryObjects({ 'model.py': 'x', empty: '' }, { more: hoard })
    const submission = await read(objects)
    expect(submittedText(submission, 'model.py')).toBe('x')
    expect(submission.files).toHaveLength(SUBMISSION_LIMITS.files)
    expect(objects.asked).toHaveLength(1 + SUBMISSION_LIMITS.files)
    expect(submission.oddities.map(({ kind }) => kind)).toEqual(['too-many'])
  })

  test('folders are walked to a depth and no deeper', async () => {
    const deep = { 'a/b/c/d/e/f/g/h/i.txt': '', 'a/b/c/d/e/f/g/h.txt': '' }
    const submission = await read(inMemoryObjects(deep))
    expect(submission.listing).toEqual(['a/b/c/d/e/f/g/h.txt'])
    expect(odd(submission)).toEqual(['too-deep a/b/c/d/e/f/g/h'])
  })

  test.for([
    ['a line break', 'figures/a\nb.png', ['strange-name figures/a\nb.png']],
    ['Windows’ way up', 'figures/..\\x', ['strange-name figures/..\\x']],
    ['the way up', 'figures/../../x', ['strange-name figures/../../x']],
    ['a twin in capitals', 'Model.py', ['name-collision Model.py', 'name-collision model.py']],
    ['what reads like an option', '-rf', []],
  ] as const)('a name with %s is never read', async ([, path, expected]) => {
    const objects = inMemoryObjects({ ...HONEST, [path]: 'evil' })
    const submission = await read(objects)
    expect(submission.digest).toBe((await read(inMemoryObjects(HONEST))).digest)
    expect(submission.listing).toContain(path)
    expect(odd(submission).sort()).toEqual(expected)
    expect(objects.asked).not.toContain(blobId(Buffer.from('evil')))
  })

  test('twins that differ in how an accent is written are both reported', async () => {
    const objects = inMemoryObjects({ 'figures/\u00e9.png': '', 'figures/e\u0301.png': '' })
    expect(odd(await read(objects)).sort()).toEqual([
      'name-collision figures/e\u0301.png',
      'name-collision figures/\u00e9.png',
    ])
  })

  test('a name that stands there twice is neither of the two', async () => {
    const objects = inMemoryObjects(HONEST, { more: [line('model.py')] })
    const submission = await read(objects)
    expect(paths(submission)).toEqual(['figures/a.png'])
    expect(odd(submission)).toEqual(['special model.py'])
  })

  test('a file with files below it is not read either', async () => {
    const submission = await read(inMemoryObjects({ 'model.py': 'x', 'model.py/y': 'y' }))
    expect(paths(submission)).toEqual([])
    expect(odd(submission)).toEqual(['special model.py'])
  })

  test('a repository inside the repository is reported and not entered', async () => {
    const objects = inMemoryObjects({ '.git/config': 'x', 'figures/.git/hooks/x': 'x' })
    const submission = await read(objects)
    expect(odd(submission)).toEqual(['special .git', 'special figures/.git'])
    expect(objects.asked).toEqual([COMMIT])
  })
})

describe('what is not what was asked for', () => {
  test.for([
    '$(id)',
    '-oProxyCommand=x',
    'main',
    'refs/heads/main',
    '',
    '../../user',
    'c'.repeat(39),
    'c'.repeat(41),
    `${COMMIT}\n`,
    COMMIT.toUpperCase(),
  ])('%j is no commit, and nobody is asked for it', async (sha) => {
    const objects = inMemoryObjects(HONEST)
    await expect(readTree(objects, sha, allow)).rejects.toThrow('not the SHA of a commit')
    expect(objects.asked).toEqual([])
  })

  const github = expect.objectContaining({ name: 'WorldError', code: 'github' })

  test('another commit, such as one that a branch named like a commit leads to, is refused', async () => {
    const objects = inMemoryObjects(HONEST, { commit: { sha: 'e'.repeat(40) } })
    await expect(read(objects)).rejects.toEqual(github)
    expect(objects.asked).toEqual([COMMIT])
  })

  test('bytes of the same length under the hash of others are refused', async () => {
    const blobs = new Map([[blobId(Buffer.from('x = 1\n')), Buffer.from('x = 2\n')]])
    await expect(read(inMemoryObjects(HONEST, { blobs }))).rejects.toEqual(github)
  })

  test('a file larger than its tree said is refused', async () => {
    const objects = inMemoryObjects(HONEST, { lines: { 'model.py': { size: 1 } } })
    await expect(read(objects)).rejects.toEqual(github)
  })

  test('a blob without a size is refused before it is asked for', async () => {
    const objects = inMemoryObjects(HONEST, { lines: { 'model.py': { size: null } } })
    await expect(read(objects)).rejects.toEqual(github)
    expect(objects.asked).toEqual([COMMIT])
  })
})
