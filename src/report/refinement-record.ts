import { ours, words } from '../scorecard/phrasing.ts'
import { heading, list, paragraph, render, table } from '../scorecard/safe-markdown.ts'
import type { Retrospective } from './retrospective.ts'

/** The record that a team fills in after a round; the figures are in retrospective.json beside it. */
export function refinementRecord({
  role,
  exercises,
  refinements,
  validity,
}: Retrospective): string {
  const looked = validity.map(({ blind, hires, ranking }) => {
    const kind = blind ? 'blind ratings' : 'ratings by people who had seen the scorecard'
    const share = ranking.ok
      ? `pairs ordered as the score orders them: ${Math.round(ranking.value.value * 100)} %`
      : ranking.error
    return words`${hires} hires, ${ours(kind)}; ${ours(share)}`
  })
  const rows = refinements.map(({ what, evidence }) => [
    ours(what),
    ours(evidence),
    words` `,
    words` `,
    words` `,
  ])
  return render([
    heading(1, words`Retrospective: ${ours(role)}`),
    paragraph(words`Exercises: ${ours(exercises.join(', '))}.`),
    list(looked),
    heading(2, words`Refinement record`),
    paragraph(
      words`Action is keep, reword, reweight or retire. Changed points, tests or anchors are a new version of the exercise; scores of different major versions are not pooled.`,
    ),
    table(
      [
        words`Criterion, exercise or reviewer`,
        words`Evidence`,
        words`Action`,
        words`Owner`,
        words`Version`,
      ],
      rows.length > 0
        ? rows
        : [[words`none`, words`no statistic suggests a change`, words` `, words` `, words` `]],
    ),
  ])
}
