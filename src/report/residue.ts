import { parseJson } from '../input/parse-json.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'

/** What stays of somebody who was erased, where takehome.yml says so: nothing but points. */
export interface Residue {
  readonly schemaVersion: 1
  readonly exercise: string
  readonly rubric: { readonly version: string; readonly digest: string }
  /** Points earned, by criterion. */
  readonly points: Readonly<Record<string, number>>
}

/** A total without a part could not be compared. */
export function isComplete({ criteria }: Scorecard): boolean {
  return criteria.every(({ earned }) => earned !== null)
}

/** No commit, no moment, no hours, no flag and no text: each could be recognised. */
export function residueOfScorecard({ exercise, rubric, criteria }: Scorecard): Residue {
  const { version, digest } = rubric
  const points = Object.fromEntries(criteria.map(({ id, earned }) => [id, earned ?? 0]))
  return { schemaVersion: 1, exercise, rubric: { version, digest }, points }
}

export const RESIDUE_FOLDER = 'residue'

export function residuePath({ exercise, rubric }: Scorecard, name: string): string {
  return `${RESIDUE_FOLDER}/${exercise}-${rubric.digest.slice(0, 8)}-${name}.json`
}

export function printResidue(residue: Residue): string {
  return `${JSON.stringify(residue)}\n`
}

/** Null for a text that is none. */
export function parseResidue(text: string): Residue | null {
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || !('points' in value)) return null
  return (value as { schemaVersion?: unknown }).schemaVersion === 1 ? (value as Residue) : null
}
