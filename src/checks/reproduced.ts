import type { Exercise } from '../exercise/exercise.ts'
import type { EvidenceRuns } from '../judge/judge-message.ts'
import {
  type EvidenceFile,
  type EvidenceNumber,
  reproducedCriteria,
  type WriteUp,
} from '../rubric/rubric.ts'
import { type Submission, submittedProse } from '../submission/submission.ts'
import type { ReproducedEvidence, ReproducedNumber } from './evidence.ts'
import type { WrittenNumber } from './numbers.ts'
import { readSections } from './read-sections.ts'
import { shownLines } from './visible-lines.ts'
import { type WrittenValue, writtenValues } from './written-values.ts'

/** Where nothing could be run. */
export function noEvidenceRuns(file: string): EvidenceRuns {
  const detail = `there is no ${file} that can be read`
  return { reason: 'did-not-load', detail, values: [], alone: [] }
}

/** The write-up's numbers beside those of the runs; all but the runs follows from the files and the rubric. */
export function reproducedEvidence(
  submission: Submission,
  { rubric: { criteria, evidence, writeUp, module } }: Pick<Exercise, 'rubric'>,
  runs: EvidenceRuns | null,
): readonly ReproducedEvidence[] {
  const [criterion] = reproducedCriteria({ criteria })
  if (criterion === undefined || evidence === undefined || writeUp === null) return []
  const ran = runs ?? noEvidenceRuns(evidence.file)
  const text = submittedProse(submission, writeUp.file) ?? ''
  const written = writtenIn(text, writeUp.sections, evidence)
  return [
    {
      kind: 'reproduced',
      criterion: criterion.id,
      file: evidence.file,
      writeUp: writeUp.file,
      heading: evidence.section,
      runs: ran,
      numbers: evidence.numbers.map((number, index) =>
        judgeNumber(number, index, written.get(number.name), {
          ...evidence,
          ran,
          module: module ?? '',
        }),
      ),
    },
  ]
}

function writtenIn(
  text: string,
  sections: WriteUp['sections'],
  { section, numbers }: EvidenceFile,
): ReadonlyMap<string, WrittenValue> {
  const found = readSections(text, sections).get(section)
  if (found === undefined) return new Map()
  const { from, to } = found.lines
  return writtenValues(shownLines(text).slice(from - 1, to), from, numbers)
}

interface Look {
  readonly file: string
  readonly section: string
  readonly module: string
  readonly ran: EvidenceRuns
}

function judgeNumber(
  number: EvidenceNumber,
  index: number,
  value: WrittenValue | undefined,
  look: Look,
): ReproducedNumber {
  const runs = look.ran.values.map((one) => one[index] ?? 'missing')
  const [first] = runs
  const notRun = notRunProblem(runs, look)
  const problem = notRun ?? differsProblem(number, index, runs, value, look)
  return {
    name: number.name,
    unit: number.unit,
    verdict: notRun !== null ? 'not-run' : problem !== null ? 'differs' : 'reproduced',
    why: problem ?? '',
    written: value === undefined ? null : { text: value.text, line: value.line },
    run: typeof first === 'number' ? first : null,
  }
}

type Given = EvidenceRuns['values'][number][number]

const NO_NUMBER_WORDS = {
  missing: 'evidence() returns nothing under this name',
  'not-a-number': 'evidence() returns something else than a real number',
  'not-finite': 'evidence() returns a number that is not finite',
} as const

function notRunProblem(runs: readonly Given[], { file, ran }: Look): string | null {
  if (ran.reason !== null || runs.length < 2) return `${file} gave no numbers`
  const word = runs.find((one) => typeof one !== 'number')
  return word === undefined ? null : NO_NUMBER_WORDS[word]
}

function differsProblem(
  number: EvidenceNumber,
  index: number,
  runs: readonly Given[],
  value: WrittenValue | undefined,
  { section, module, ran }: Look,
): string | null {
  const { min, max } = number
  const numbers = runs.filter((one) => typeof one === 'number')
  const [first = 0] = numbers
  if (numbers.some((one) => !isSteady(one, first, number))) return 'two runs gave different numbers'
  if (ran.alone[index] === first) return `it does not come from the functions of ${module}`
  if (numbers.some((one) => one < (min ?? -Infinity) || one > (max ?? Infinity))) {
    return `it can only be ${rangeWords(min, max)}`
  }
  if (value === undefined) return `"${section}" gives no number for it`
  return numbers.every((one) => isReproduced(value.readings, one, number))
    ? null
    : 'the write-up has another number'
}

function rangeWords(min: number | null, max: number | null): string {
  if (min === null) return `at most ${max}`
  return max === null ? `at least ${min}` : `from ${min} to ${max}`
}

// What another processor or library may change in a sum; far below any digit that people write.
const RELATIVE = 1e-6
const ABSOLUTE = 1e-12

type Precision = Pick<EvidenceNumber, 'digits' | 'tolerance'>

/** Two runs of the same code: what the digits asked for can show is not different. */
function isSteady(one: number, other: number, { digits }: Precision): boolean {
  return (
    Math.abs(one - other) <= halfDigit(Math.max(Math.abs(one), Math.abs(other)), digits) + ABSOLUTE
  )
}

/**
 * Whether a written number is what the run gave, rounded to the digits that are written. Zeros at the end may
 * be left out; of fewer digits than are asked for, the rest is taken for zeros.
 */
export function isReproduced(
  written: readonly WrittenNumber[],
  run: number,
  { digits, tolerance }: Precision,
): boolean {
  const slack = tolerance + RELATIVE * Math.abs(run) + ABSOLUTE
  return written.some(
    ({ value, step }) =>
      Math.abs(run - value) <= Math.min(step / 2, halfDigit(run, digits)) + slack,
  )
}

/** Half of the last of so many significant digits; of 0 every digit is a zero. */
function halfDigit(value: number, digits: number): number {
  if (value === 0) return Infinity
  return 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1)
}
