import { pointer } from '../input/read-yaml.ts'
import type { Of } from '../input/schema.ts'
import { durationWords, isSomeTime } from './duration.ts'
import type { retain } from './retain.schema.ts'

/** How an application ended. */
export const ENDINGS = ['rejected', 'hired', 'withdrawn'] as const
export type Ending = (typeof ENDINGS)[number]

/** How long candidates are kept, by how it ended. */
export interface RetainRules {
  /** As ISO 8601; null where takehome.yml does not say. */
  readonly periods: Readonly<Record<Ending, string | null>>
  /** How many days before it is erased the candidate is told. */
  readonly noticeDays: number
  /** Whether an erasure keeps the points of each criterion. */
  readonly residue: boolean
}

type RetainYaml = Of<typeof retain>

/** What `retention` alone means. */
export const NO_PERIODS: RetainRules = {
  periods: { rejected: null, hired: null, withdrawn: null },
  noticeDays: 14,
  residue: false,
}

export function toRetain(yaml: RetainYaml | undefined): RetainRules {
  const { rejected = null, hired = null, withdrawn = null } = yaml ?? {}
  const { noticeDays, residue } = NO_PERIODS
  return {
    periods: { rejected, hired, withdrawn },
    noticeDays: yaml?.notice ?? noticeDays,
    residue: yaml?.residue ?? residue,
  }
}

/** Null where takehome.yml names no period at all. */
export function hasPeriods({ periods }: RetainRules): boolean {
  return ENDINGS.some((ending) => periods[ending] !== null)
}

export function retainIssues(yaml: RetainYaml | undefined) {
  if (yaml === undefined) return []
  const empty = ENDINGS.filter((name) => yaml[name] !== undefined && !isSomeTime(yaml[name]))
  return empty.map((name) => ({
    at: pointer('retain', name),
    message: `"${yaml[name]}" is an empty period`,
    hint: 'Give at least a day, such as P90D or P2Y.',
  }))
}

/** `hired 4 years, rejected 2 years, otherwise 180 days`. */
export function retainWords(rules: RetainRules, retention: number | null): string {
  const known = ENDINGS.flatMap((ending) => {
    const period = rules.periods[ending]
    return period === null ? [] : [`${ending} ${durationWords(period)}`]
  })
  const other =
    retention === null ? 'otherwise the longest of these' : `otherwise ${retention} days`
  return [...known, other].join(', ')
}
