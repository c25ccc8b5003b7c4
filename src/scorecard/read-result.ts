import type { Result } from '../input/config-issue.ts'
import type { Check, Of } from '../input/schema.ts'
import { isResult, isScorecard } from './scorecard.generated.js'
import type { SOURCE } from './scorecard.schema.ts'
import type { Scorecard } from './scorecard.ts'
import { parseStrictJson } from './strict-json.ts'

/** What a grading run hands over. Whoever ran in it may have written it. */
export type ClaimedResult = Of<typeof SOURCE.checks.isResult>

/** Which result it has to be, known without looking at it. */
export interface ExpectedResult {
  readonly pseudonym: string
  readonly sha: string
  readonly exercise: string
  readonly rubric: { readonly id: string; readonly version: string; readonly digest: string }
  readonly criteria: readonly string[]
}

// As many lint findings as there can be come to six megabytes, of a module and of tests.
export const MAX_RESULT_BYTES = 8 * 1024 * 1024
const LIMITS = { depth: 16, chars: 10_000 }

/** Reads a result as if the candidate had written it. Nothing in the error can act in a log. */
export function readResult(
  bytes: Uint8Array,
  expected: ExpectedResult,
): Result<ClaimedResult, string> {
  if (bytes.length > MAX_RESULT_BYTES) return refused('it is too large')
  const text = decode(bytes)
  if (text === null) return refused('it is not UTF-8')
  const value = parseStrictJson(text, LIMITS)
  if (!value.ok) return value
  if (!isResult(value.value)) return refused(shapeProblem(isResult))
  const problem = findStranger(value.value, expected)
  return problem === null ? { ok: true, value: value.value } : refused(problem)
}

/** A scorecard that we wrote ourselves; null for anything else. */
export function parseScorecard(text: string): Scorecard | null {
  const value = parseStrictJson(text, LIMITS)
  return value.ok && isScorecard(value.value) ? value.value : null
}

/** Another candidate's, another commit's, or graded by other rules. */
function findStranger(
  { pseudonym, sha, scorecard }: ClaimedResult,
  expected: ExpectedResult,
): string | null {
  if (pseudonym !== expected.pseudonym) return 'it is for another assignment'
  if (sha !== expected.sha || scorecard.submission.sha !== sha) return 'it is for another commit'
  if (scorecard.exercise !== expected.exercise) return 'it is for another exercise'
  const { id, version, digest } = scorecard.rubric
  const { rubric } = expected
  if (id !== rubric.id || version !== rubric.version || digest !== rubric.digest) {
    return "it was graded by another rubric than the hub's present one"
  }
  const ids = scorecard.criteria.map((criterion) => criterion.id)
  const isOurs = ids.length === expected.criteria.length
  return isOurs && ids.every((one, index) => one === expected.criteria[index])
    ? null
    : "its criteria are not the rubric's"
}

function shapeProblem({ errors }: Check<unknown>): string {
  const error = errors?.[0]
  // A path may hold a name of the result's own choice.
  const where = (error?.instancePath ?? '').replace(/[^\w/-]/g, '?').slice(0, 80)
  return `${where === '' ? 'the whole' : where} ${error?.message ?? 'is wrong'}`
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function refused(error: string): { readonly ok: false; readonly error: string } {
  return { ok: false, error }
}
