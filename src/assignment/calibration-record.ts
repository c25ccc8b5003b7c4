import { parseJson } from '../input/parse-json.ts'

/** What a calibration leaves on the ledger, one line a try. */
export interface CalibrationRecord {
  readonly kind: 'calibrated'
  readonly at: string
  readonly by: string
  readonly exercise: string
  /** By which criteria: others have to be learnt anew. */
  readonly criteria: string
  readonly passed: boolean
  readonly ratings: number
  readonly kappa: number | null
  readonly meanDifference: number
  /** The comment whose sealed block it came by; none for a table of ratings. */
  readonly comment?: { readonly id: number; readonly digest: string }
}

/** Whether a reviewer's log says that they have passed on this exercise, by these very criteria. */
export function hasPassed(
  log: string | null,
  { exercise, criteria }: Pick<CalibrationRecord, 'exercise' | 'criteria'>,
): boolean {
  return (log ?? '').split('\n').some((line) => {
    const record = Object(parseJson(line)) as Partial<CalibrationRecord>
    return record.passed === true && record.exercise === exercise && record.criteria === criteria
  })
}
