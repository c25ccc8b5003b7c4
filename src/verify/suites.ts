import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exercise } from '../exercise/exercise.ts'
import { compareTexts } from '../input/compare-texts.ts'
import type { ConfigIssue } from '../input/config-issue.ts'
import { problem } from '../input/config-issue.ts'
import { ifAbsent } from '../input/if-absent.ts'
import type { Suite } from '../rubric/rubric.ts'
import { type Submission, submissionDigest } from '../submission/submission.ts'
import type { Solution } from './solution.ts'

/** Tests that somebody wrote in answer to a review: the files that they add and change, by path. */
export interface TriedSuite {
  readonly name: string
  readonly files: Solution
}

/** What stands in `suites/`: the reference, tests of somebody who looks at little, and of somebody who cheats. */
export interface Suites {
  readonly reference: TriedSuite
  readonly naive: readonly TriedSuite[]
  readonly cheats: readonly TriedSuite[]
  readonly issues: readonly ConfigIssue[]
}

export async function readSuites({ grader }: Exercise): Promise<Suites> {
  const folder = join(grader, 'suites')
  const names = (await ifAbsent(folder, readdir(folder), [])).sort()
  const suites = await Promise.all(
    names.map(async (name) => ({ name, files: await readTree(join(folder, name)) })),
  )
  const named = (start: string) => suites.filter(({ name }) => name.startsWith(start))
  const reference = suites.find(({ name }) => name === 'reference')
  const strangers = names.filter((name) => !/^(?:reference$|naive-|cheat-)/.test(name))
  const lacking = reference === undefined ? ['reference/'] : []
  if (named('naive-').length === 0) lacking.push('naive-<name>/')
  return {
    reference: reference ?? { name: 'reference', files: new Map() },
    naive: named('naive-'),
    cheats: named('cheat-'),
    issues: [
      ...lacking.map((name) => problem(join(folder, name), 'is missing', HINT)),
      ...strangers.map((name) => problem(join(folder, name), 'is no suite', HINT)),
    ],
  }
}

const HINT =
  'suites/ holds reference/, at least one naive-<name>/, and cheat-<name>/ where you think of one; each has tests/test_*.py.'

/** The files below a folder, by path. */
async function readTree(folder: string): Promise<Solution> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:py|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')))
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']))
}

/** The template with what a suite adds and changes. */
export function suiteSubmission({ template }: Exercise, files: Solution): Submission {
  const encoder = new TextEncoder()
  const own = [...files].map(([path, text]) => [path, encoder.encode(text)] as const)
  const all = [...new Map([...template, ...own])]
    .map(([path, bytes]) => ({ path, bytes }))
    .sort((a, b) => compareTexts(a.path, b.path))
  return {
    files: all,
    listing: all.map(({ path }) => path),
    oddities: [],
    digest: submissionDigest(all),
  }
}

/** Tests that know nothing of the module but the names of its functions. */
export function builtInCheats({ module, functions }: Suite): readonly TriedSuite[] {
  const name = module.replace(/\.py$/, '')
  const calls = functions.map(
    (called) => `def test_${called}():\n    touch(${name}.${called})\n    assert VERDICT()\n`,
  )
  const suite = (title: string, verdict: string): TriedSuite => {
    const head = `import os\n\nimport ${name}\n\nVERDICT = ${verdict}\n\n`
    const text = [head + TOUCH, ...calls].join('\n\n')
    return { name: title, files: new Map([['tests/test_cheat.py', text]]) }
  }
  return [
    suite('fails everything', 'lambda: False'),
    suite('passes everything', 'lambda: True'),
    suite('a coin for each test', 'lambda: os.urandom(1)[0] >= 64'),
  ]
}

const TOUCH = `
def touch(function):
    try:
        function([1.0, 2.0])
    except Exception:
        pass
`
