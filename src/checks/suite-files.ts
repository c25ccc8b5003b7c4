import { isSuiteFile } from '../exercise/exercise.ts'
import { compareTexts } from '../input/compare-texts.ts'
import { decodePython } from '../input/decode-text.ts'
import type { SuiteFile } from '../judge/review-run.ts'
import { SUITE_LIMITS } from '../rubric/suite-limits.ts'
import type { Submission } from '../submission/submission.ts'
import type { Unfit } from './suite-words.ts'

export interface SuiteFiles {
  /** Sorted by path. */
  readonly files: readonly SuiteFile[]
  readonly unfit: Unfit | null
}

/** The tests that a submission holds. */
export function suiteFiles({ files }: Submission): SuiteFiles {
  const own = files.filter(({ path }) => isSuiteFile(path))
  const read = own.map(({ path, bytes }) => ({ path, text: decodePython(bytes) }))
  const texts = read.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
  const bytes = own.reduce((sum, file) => sum + file.bytes.length, 0)
  const sorted = texts.sort((a, b) => compareTexts(a.path, b.path))
  return {
    files: sorted,
    unfit: unfitness(
      own.map(({ path }) => path),
      bytes,
      texts.length,
    ),
  }
}

function unfitness(paths: readonly string[], bytes: number, readable: number): Unfit | null {
  if (!paths.some((path) => !path.endsWith('/conftest.py'))) return 'no-test-files'
  if (paths.length > SUITE_LIMITS.files) return 'too-many-files'
  if (bytes > SUITE_LIMITS.bytes) return 'too-large'
  return readable < paths.length ? 'not-text' : null
}
