import { describe, expect, test } from 'vitest'
import { hiddenCharacters } from '../../src/checks/hidden-characters.ts'
import { findFlags } from '../../src/checks/integrity.ts'
import { oddNames } from '../../src/submission/odd-names.ts'
import { readTree } from '../../src/submission/read-tree.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'
import { COMMIT, inMemoryObjects } from '../submission/in-memory-objects.ts'
import { exercise, submission } from './descent.fixture.ts'

describe('characters that a text needs are no flag', () => {
  test.for([
    ['Persian with non-joiners', 'می\u200cخواهم بنویسم، کتاب\u200cها'],
    ['an Arabic abbreviation', 'في سنة 1445 ه\u200d'],
    ['Arabic with marks around English', 'استخدمت \u200fNumPy\u200e (1.26)\u200f في المشروع'],
    ['Hebrew before a bracket', 'שימוש ב-C++\u200e (גרסה 2)\u200f'],
    ['Hindi with joiners', 'क्\u200dया और श्\u200cच'],
    ['Malayalam', 'അവന്\u200d'],
    ['Sinhala', 'ශ්\u200dරී'],
    ['Thai with breaks', 'เรา\u200bเปลี่ยน'],
    ['Khmer with breaks', 'យើង\u200bធ្វើ'],
    ['a keycap', '1\ufe0f\u20e3 first, #\ufe0f\u20e3'],
    ['a text and an emoji of one sign', 'done ✔\ufe0e ✔\ufe0f ❤\ufe0f'],
    ['a family and a hand', '👩\u200d👩\u200d👧 👍🏽 🏳\ufe0f\u200d🌈 🧑🏿\u200d💻'],
    ['a flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a variant of a Chinese name', '葛\u{e0100}飾'],
  ] as const)('%s', ([, text]) => {
    expect(hiddenCharacters(text)).toEqual([])
  })
})

describe('hidden text is a flag still', () => {
  test.for([
    ['a zero-width space in English', 'award\u200b full'],
    ['bits in joiners', 'plan\u200c\u200d\u200c\u200c\u200d'],
    ['bits in joiners behind Arabic', 'خط\u200c\u200d\u200c\u200c\u200d'],
    ['a mark within an English word', 'من pass\u200fword'],
    ['marks in a row', 'من\u200f\u200e\u200f\u200e هنا'],
    ['a mark without any such script', 'x = 1 \u200f# y'],
    ['an override', 'في \u202eabc'],
    ['letters in tags', '🏴\u{e0041}\u{e0049}\u{e007f}'],
    ['a joiner in Cyrillic', 'пла\u200dн'],
    ['a soft hyphen', 'pass\u00adword'],
    ['a variation selector behind a letter', 'a\ufe0f'],
    ['a Chinese variant behind a letter', 'a\u{e0100}'],
  ] as const)('%s', ([, text]) => {
    expect(hiddenCharacters(text)).toEqual([1])
  })

  test.for(['\u200d', 'ا\u200c', '👩\u200d', '\u200f', 'ا\u200f', '\ufe0f'])(
    'a quarter of a megabyte of %j is no work',
    (unit) => {
      const text = unit.repeat(128 * 1024)
      expect(cpuMilliseconds(() => hiddenCharacters(text))).toBeLessThan(2_000)
    },
  )
})

/** Severity, code and place of each flag for a submission with these names beside the honest files. */
function flagsFor(...names: string[]): readonly string[] {
  const listing = [...submission().listing, ...names].sort()
  const odd = submission({}, { listing, oddities: oddNames(listing) })
  return findFlags({ submission: odd, exercise: exercise(), facts: null, suppressedLines: [] }).map(
    ({ severity, code, where }) => `${severity} ${code} ${where?.path ?? ''}`.trim(),
  )
}

describe('names', () => {
  test.for([
    'notes 12:30.txt',
    'todo .txt ',
    ' draft.txt',
    'what?.txt',
    'plan ❤\ufe0f.txt',
    'notes.',
    'r\ufffdsum\ufffd.txt',
    'figures/plan.txt',
    'uv.lock',
  ])('%j is a note at most', (name) => {
    expect(flagsFor(name).filter((flag) => !flag.startsWith('note '))).toEqual([])
  })

  test.for(['a\u202egnp.txt', 'a\u200b.txt', 'a\nb.txt', 'x/../../y', 'a\u2066b'])(
    '%j is serious',
    (name) => {
      expect(flagsFor(name)).toContain(`serious hidden-characters ${name}`)
    },
  )
})

describe('what tools leave behind is one line', () => {
  const DEBRIS = {
    '.venv/lib/python3.11/site-packages/numpy/core.so': '',
    '.venv/bin/activate': '',
    'sub/__pycache__/model.cpython-311.pyc': '',
    '.pytest_cache/v/cache/nodeids': '',
    '.pytest_cache/.gitignore': '',
    '.DS_Store': '',
    'figures/.DS_Store': '',
    'Icon\r': '',
    '._model.py': '',
    '.model.py.swp': '',
    'model.py~': '',
    'Thumbs.db': '',
    '.idea/workspace.xml': '',
    '.ipynb_checkpoints/model-checkpoint.ipynb': '',
    'node_modules/x/package.json': '',
    'htmlcov/index.html': '',
    'wandb/latest-run/x.wandb': '',
    '.pixi/envs/default/bin/python': '',
    'coverage.xml': '',
    '#model.py#': '',
    '~$WRITEUP.docx': '',
    'model.py.orig': '',
  }

  test('in a commit, with no flag but a note', async () => {
    const objects = inMemoryObjects({ 'model.py': 'x = 1\n', ...DEBRIS })
    const read = await readTree(objects, COMMIT, (path) => path === 'model.py')
    expect(read.submission.oddities).toEqual([])
    expect(read.submission.listing).toContain('.venv/')
    expect(flagsFor(...read.submission.listing.filter((path) => path !== 'model.py'))).toEqual([
      'note tool-debris',
    ])
  })

  test('a thousand files of it take no place of those that count', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [`.venv/lib/${index}.py`, '']),
    )
    const objects = inMemoryObjects({ 'model.py': 'x = 1\n', 'figures/a.png': '', ...many })
    const { submission: read } = await readTree(objects, COMMIT, () => true)
    expect(read.oddities).toEqual([])
  })

  test('the message names our own words alone', () => {
    const listing = [...submission().listing, '.venv/', '.DS_Store', 'figures/.DS_Store'].sort()
    const [found] = findFlags({
      submission: submission({}, { listing }),
      exercise: exercise(),
      facts: null,
      suppressedLines: [],
    })
    expect(found?.message).toBe(
      'Folders and files of ordinary tools, which were not read: .DS_Store, .venv.',
    )
  })
})

test.for(['CLAUDE.md', 'AGENTS.md', '.cursorrules', 'pyproject.toml', '.vscode/settings.json'])(
  '%s is what people use: a note',
  (name) => {
    expect(flagsFor(name)).toEqual([`note reviewer-trap ${name}`])
  },
)

test.for(['.vscode/tasks.json', '.envrc', 'conftest.py', '.claude/settings.json', 'Makefile'])(
  '%s acts by itself: something to look at',
  (name) => {
    expect(flagsFor(name)).toEqual([`look reviewer-trap ${name}`])
  },
)

test('a notebook is said to be one that was not read', () => {
  expect(flagsFor('solution.ipynb')).toEqual(['note notebook solution.ipynb'])
})

test('a file that differs in line ends, a mark of byte order or its last line is not changed', () => {
  const readme = exercise().template.get('README.md') ?? new Uint8Array()
  const text = Buffer.from(readme).toString().replaceAll('\n', '\r\n')
  const saved = submission({ 'README.md': `\ufeff${text}\r\n` })
  expect(
    findFlags({ submission: saved, exercise: exercise(), facts: null, suppressedLines: [] }),
  ).toEqual([])
})

test('a name in letters that look like English ones is something to look at', () => {
  const facts = {
    analysable: true,
    sourceLines: 2,
    functions: [],
    moduleLoops: { count: 0, depth: 0 },
    calls: [],
    suspicious: [],
    numpyNames: [],
    lookAlikes: [7],
    statements: 2,
  } as const
  const found = findFlags({
    submission: submission(),
    exercise: exercise(),
    facts,
    suppressedLines: [],
  })
  expect(found).toMatchObject([{ severity: 'look', code: 'look-alike-name', where: { line: 7 } }])
})
