import type { Cohort } from './cohort.ts'

/** Something that a figure points at, for the team to decide on. */
export interface Refinement {
  readonly what: string
  readonly evidence: string
}

/** What a team should talk about: every criterion that a statistic points at. */
export function refinementsOf({
  exercise,
  items,
  agreement,
  severities,
}: Cohort): readonly Refinement[] {
  const flagged = items.flatMap(({ id, title, flags, difficulty, itemRest }) =>
    flags.map((flag) => {
      const rest = itemRest === null ? '' : `, item-rest ${itemRest.toFixed(2)}`
      return {
        what: `${exercise}.${id} ${title}`,
        evidence: `${flag}: difficulty ${difficulty.toFixed(2)}${rest}`,
      }
    }),
  )
  const apart = agreement.criteria.flatMap(({ criterion, title, alpha }) =>
    alpha.ok && alpha.value.band === 'recalibrate'
      ? [
          {
            what: `${exercise}.${criterion} ${title}`,
            evidence: `reviewers disagree: alpha ${alpha.value.value.toFixed(2)} (${alpha.value.interval.low.toFixed(2)} to ${alpha.value.interval.high.toFixed(2)})`,
          },
        ]
      : [],
  )
  const raters = severities.flatMap(({ rater, flag, difference }) =>
    flag === null
      ? []
      : [
          {
            what: `${exercise}: ${rater}`,
            evidence: `${flag} by ${Math.abs(difference).toFixed(2)} levels`,
          },
        ],
  )
  return [...flagged, ...apart, ...raters]
}
