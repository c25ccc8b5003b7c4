import { COMPETENCIES } from '../rubric/rubric.ts'
import { COMPETENCY_TITLES } from '../scorecard/competency-titles.ts'
import type { Cohort } from './cohort.ts'
import { decimal } from './figures.ts'
import { type Html, html } from './html.ts'
import { inShort } from './in-short.ts'
import { itemsTable } from './items-table.ts'
import { countWeights } from './loop-weights.ts'
import { note, section } from './page.ts'
import { agreementParts, driftParts, severityParts } from './render-agreement.ts'
import { scoresFigure, scoresTable } from './render-scores.ts'

export function cohortSection(cohort: Cohort): Html {
  const { exercise, title, rubric, completion, medianElapsedHours, deviating } = cohort
  const digest = rubric.digest.slice(0, 8)
  const elapsed =
    medianElapsedHours === null
      ? ''
      : ` Median time from invitation to the last graded push: ${Math.round(medianElapsedHours)} h on the wall clock, which is not working time.`
  const { medianStatedHours, statedHours } = cohort
  const spent =
    medianStatedHours === null
      ? ''
      : ` Median of the hours that ${statedHours} of them say they spent: ${decimal(medianStatedHours)}.`
  return section(`${title} (${exercise}, rubric ${rubric.version}, ${digest})`, [
    deviating
      ? html`<p class="warning">Graded under another rubric than most candidates of this exercise. Do not compare the two groups. The workflow Regrade grades everybody under one rubric.</p>`
      : null,
    countWeights(cohort.rows) > 1
      ? html`<p class="warning">Do not compare the overall scores: they are by different weights of the competencies. Regrade each exercise of the role to score everybody by the present weights.</p>`
      : null,
    html`<ul class="short">${inShort(cohort).map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
    note(
      `${completion.graded} of ${completion.invited} candidates are in this cohort.${elapsed}${spent}`,
    ),
    scoresFigure(cohort.rows),
    scoresTable(cohort),
    html`<h3>How well reviewers agree</h3>`,
    ...agreementParts(cohort),
    ...severityParts(cohort),
    ...driftParts(cohort),
    html`<h3>How the criteria behave</h3>`,
    ...itemParts(cohort),
  ])
}

function itemParts({ items, cronbach }: Cohort): readonly Html[] {
  if (items.length === 0 || items[0]?.n === 0) {
    return [note('No candidate of this cohort has a complete scorecard yet.')]
  }
  const alphas = COMPETENCIES.flatMap((id) =>
    cronbach[id] === null ? [] : [`${COMPETENCY_TITLES[id]} ${decimal(cronbach[id])}`],
  )
  return [
    note(
      `Of ${items[0]?.n ?? 0} complete scorecards. Difficulty is the mean share of the points. Item-rest says whether candidates who do well here also do well elsewhere. It needs 20 candidates; the upper-lower difference needs 30.`,
    ),
    itemsTable('Criteria of this exercise', items, { counted: false }),
    ...(alphas.length === 0 ? [] : [note(`Cronbach’s alpha: ${alphas.join(', ')}.`)]),
  ]
}
