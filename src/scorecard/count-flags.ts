import type { Flag } from '../checks/evidence.ts'
import type { Scorecard } from './scorecard.ts'

export type FlagCounts = Scorecard['flagCounts']

/** How many flags ask to decide, to look and to know. */
export function countFlags(flags: readonly Flag[]): FlagCounts {
  const of = (severity: Flag['severity']) =>
    flags.filter((flag) => flag.severity === severity).length
  return { serious: of('serious'), look: of('look'), note: of('note') }
}

/** In a few words for a cell, without what there is none of: "1 serious, 2 to look at, 3 notes". */
export function flagWords({ serious, look, note }: FlagCounts): string {
  const parts = [
    ...(serious === 0 ? [] : [`${serious} serious`]),
    ...(look === 0 ? [] : [`${look} to look at`]),
    ...(note === 0 ? [] : [`${note} ${note === 1 ? 'note' : 'notes'}`]),
  ]
  return parts.length === 0 ? 'none' : parts.join(', ')
}
