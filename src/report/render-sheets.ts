import { teamName } from './candidate-names.ts'
import { decimal } from './figures.ts'
import { type Html, html } from './html.ts'
import { otherwiseWords } from './loop-weights.ts'
import { page } from './page.ts'
import { type Reviewed, type Sheet, type SheetWork, spread } from './sheet.ts'

/** One sheet for each candidate, to print or to save as PDF before a debrief. Long ones take several pages. */
export function renderSheets(sheets: readonly Sheet[]): string {
  return page('Debrief sheets', sheets.map(sheetSection), STYLE)
}

function sheetSection(sheet: Sheet): Html {
  const { works, reviewed } = sheet
  return html`<section class="sheet"><h2>${teamName(sheet)}</h2>
<p>${standingWords(sheet)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Points"><table><caption>Points earned of points possible</caption><thead><tr><th scope="col">Exercise</th><th scope="col">Name for reviewers</th><th scope="col">Measured</th><th scope="col">Reviewed</th><th scope="col">Hours stated</th></tr></thead><tbody>${works.map(workRow)}</tbody></table></div>
${measuredPart(sheet)}
${reviewedPart(reviewed)}
<h3>What people decide</h3>
<p class="quiet">This sheet recommends nothing. Each person writes a recommendation down before the talk begins.</p>
${LINES}</section>`
}

const LINES = html`<dl class="lines"><dt>Speaks for</dt><dd></dd><dt>Speaks against</dt><dd></dd><dt>To find out</dt><dd></dd><dt>Recommendation, name and date</dt><dd></dd></dl>`

function standingWords({ standing }: Sheet): string {
  if (standing === null) return 'These exercises give no overall score: no role weighs them.'
  const { loop, row } = standing
  const otherwise = otherwiseWords(loop.otherwise)
  if (row.overall === null)
    return `No overall for ${loop.role} yet: ${row.reason ?? 'something waits'}.`
  const of = loop.rows.filter(({ rank }) => rank !== null).length
  const span = row.ranks
  const moved =
    span === null || span.best === span.worst
      ? ''
      : `, and between ${span.best} and ${span.worst} when a weight moves by five points`
  return `Overall for ${loop.role}: ${decimal(row.overall, 1)} % (${row.band ?? '–'}). Rank ${row.rank ?? '–'} of ${of}${moved}. ${otherwise}`.trim()
}

function workRow({ title, pseudonym, review, total, statedHours }: SheetWork): Html {
  const { measured, reviewed } = total
  const read = reviewed.possible - reviewed.pending
  const waits = reviewed.pending === 0 ? '' : ` (${reviewed.pending} wait)`
  return html`<tr><th scope="row">${title}</th><td><a href="${review}">${pseudonym}</a></td><td>${partWords(measured.earned, measured.possible)}</td><td>${partWords(reviewed.earned, read)}${waits}</td><td>${statedHours === null ? '–' : decimal(statedHours)}</td></tr>`
}

function partWords(earned: number, possible: number): string {
  return possible === 0 ? '–' : `${earned} of ${possible}`
}

function measuredPart({ weakest, assessed, notAssessed }: Sheet): Html {
  const items = weakest.map(
    ({ title, exercise, earned, points }) =>
      html`<li>${title} (${exercise}): ${earned} of ${points}</li>`,
  )
  const list =
    items.length === 0
      ? null
      : html`<h3>Measured criteria with the fewest points</h3><ul class="short">${items}</ul>`
  return html`${list}${fullPart(weakest.length, assessed, notAssessed.length)}${notAssessedPart(notAssessed)}`
}

/** What is said where no criterion lost points. */
function fullPart(lost: number, assessed: number, others: number): Html | null {
  if (lost > 0) return null
  if (assessed > 0 && others > 0)
    return html`<p>All measured criteria that were assessed have full points.</p>`
  if (assessed > 0) return html`<p>All measured criteria have full points.</p>`
  return others > 0 ? null : html`<p>These exercises have no measured criteria.</p>`
}

function notAssessedPart(criteria: Sheet['notAssessed']): Html | null {
  if (criteria.length === 0) return null
  const names = criteria.map(({ title, exercise }) => `${title} (${exercise})`).join(', ')
  return html`<p>Not assessed, and left out of the points: ${names}.</p>`
}

function reviewedPart(reviewed: readonly Reviewed[]): Html {
  if (reviewed.length === 0) return html`<p>No levels of reviewers are open yet.</p>`
  return html`<h3>Levels by reviewers, from 1 to 4</h3><div class="scroll" tabindex="0" role="region" aria-label="Levels"><table><caption>Those on which reviewers differ most come first</caption><thead><tr><th scope="col">Criterion</th><th scope="col">Levels</th></tr></thead><tbody>${reviewed.map(reviewedRow)}</tbody></table></div>`
}

function reviewedRow(reviewed: Reviewed): Html {
  const { title, exercise, levels } = reviewed
  const words = levels.map(({ reviewer, level }) => `${reviewer} ${level}`).join(', ')
  return html`<tr><th scope="row">${title} (${exercise})</th><td>${words}${spread(reviewed) > 1 ? html` <strong>talk about it</strong>` : null}</td></tr>`
}

const STYLE = `
.sheet { content-visibility: visible; max-width: 46rem; }
.sheet table { width: 100%; }
.sheet th, .sheet td { white-space: normal; }
.sheet thead th { padding: .3rem .7rem; }
.sheet tbody th { font-weight: 400; }
.lines { display: grid; grid-template-columns: 11rem 1fr; gap: .9rem .6rem; margin: .6rem 0; }
.lines dd { margin: 0; border-bottom: 1px solid var(--line); min-height: 1.6rem; }
@media (max-width: 30rem) { .lines { grid-template-columns: 1fr; } }
@media print {
  @page { size: A4; margin: 14mm; }
  h1 { display: none; }
  main { padding: 0; }
  .sheet { font-size: 9pt; line-height: 1.3; break-after: page; break-inside: auto; max-width: none; }
  .sheet h2, .sheet h3 { margin: .5rem 0 .2rem; }
  .sheet p, .sheet ul { margin: .2rem 0; }
  .sheet:last-child { break-after: auto; }
}
`
