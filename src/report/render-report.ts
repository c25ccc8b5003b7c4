import { COMPETENCIES } from '../rubric/rubric.ts'
import { COMPETENCY_TITLES } from '../scorecard/competency-titles.ts'
import { NAME_COLUMNS, nameCells } from './candidate-names.ts'
import { spanChart } from './charts.ts'
import { type Cell, dataTable, number, text } from './data-table.ts'
import { decimal } from './figures.ts'
import { type Html, html } from './html.ts'
import type { Loop, LoopRow } from './loop.ts'
import { otherwiseWords, weightsWords } from './loop-weights.ts'
import { figure, note, page, section } from './page.ts'
import { arrivalSection, dueSection } from './render-arrivals.ts'
import { cohortSection } from './render-cohort.ts'
import { funnelSections } from './render-funnel.ts'
import { reviewsSection } from './render-reviews.ts'
import type { Report } from './report.ts'

// More rows than this are no chart that anybody reads.
const MOST_DRAWN = 40

/** The page that a hiring team decides by: who stands where, how sure that is, and how well people agreed. */
export function renderReport(report: Report): string {
  return page('Cohort report', [
    note(
      report.pseudonymous
        ? 'Candidates and reviewers appear under pseudonyms. Points that wait for reviewers are shown as waiting and never as zero.'
        : 'Candidates appear with their logins, because you asked for names. Points that wait for reviewers are shown as waiting and never as zero.',
    ),
    ...report.loops.map((loop, index) =>
      loopSection(loop, deviation(report.loops.slice(0, index), loop)),
    ),
    ...report.cohorts.map(cohortSection),
    ...funnelSections(report),
    reviewsSection(report),
    arrivalSection(report),
    dueSection(report),
  ])
}

/** How the same exercises for the same role stand beside those above; null where these are the first. */
function deviation(before: readonly Loop[], loop: Loop): 'rubrics' | 'weights' | null {
  const exercisesOf = ({ exercises }: Loop) => exercises.map(({ id }) => id).join()
  const digestsOf = ({ exercises }: Loop) => exercises.map(({ digest }) => digest).join()
  const same = before.filter(
    (one) => one.role === loop.role && exercisesOf(one) === exercisesOf(loop),
  )
  if (same.length === 0) return null
  // Of the same rubrics, the first in the list deviates by its rubrics, and the others by their weights too.
  return same.some((one) => digestsOf(one) === digestsOf(loop)) ? 'weights' : 'rubrics'
}

const DEVIATION = {
  rubrics: {
    title: ', under other rubrics',
    warning: 'Do not compare with those above. Some of this was graded under another rubric.',
  },
  weights: {
    title: ', by other weights',
    warning: 'Do not compare with those above. They were scored by other weights of the role.',
  },
} as const

function loopSection(loop: Loop, deviating: 'rubrics' | 'weights' | null): Html {
  const exercises = loop.exercises.map(({ id, version }) => `${id} ${version}`).join(', ')
  const ranked = loop.rows.filter(({ rank }) => rank !== null)
  const words = deviating === null ? null : DEVIATION[deviating]
  const otherwise = otherwiseWords(loop.otherwise)
  return section(`Overall for ${loop.role}${words?.title ?? ''}`, [
    words === null ? null : html`<p class="warning">${words.warning}</p>`,
    otherwise === '' ? null : html`<p class="warning">${otherwise}</p>`,
    note(`Exercises: ${exercises}. Weights: ${weightsWords(loop.weights)}.`),
    ranked.length === 0
      ? html`<p class="warning">Nobody has an overall score yet: ${reasonsOf(loop.rows)}</p>`
      : null,
    loopTable(loop),
    ...stabilityParts(loop, ranked),
  ])
}

function reasonsOf(rows: readonly LoopRow[]): string {
  const reasons = [...new Set(rows.flatMap(({ reason }) => reason ?? []))]
  return `${reasons.join('; ')}. You get an overall score only when everything is graded. Missing parts are never re-weighted.`
}

function loopTable({ rows, weights }: Loop): Html {
  const weighed = COMPETENCIES.filter((id) => weights[id] > 0)
  const columns = [
    ...NAME_COLUMNS,
    number('Rank'),
    number('Rank if weights move'),
    number('Overall'),
    text('Band'),
    ...weighed.map((id) => number(COMPETENCY_TITLES[id])),
  ]
  return dataTable(
    'Per cent of all points. A dash means that something waits or that there are no points.',
    columns,
    rows.map((row) => [
      ...nameCells(row),
      numberCell(row.rank, 0),
      spanCell(row),
      numberCell(row.overall, 1),
      { shown: row.band ?? '–' },
      ...weighed.map((id) => numberCell(row.competencies[id], 0)),
    ]),
  )
}

function numberCell(value: number | null, digits: number): Cell {
  return { shown: decimal(value, digits), by: value }
}

function spanCell({ ranks }: LoopRow): Cell {
  if (ranks === null) return { shown: '–', by: null }
  const { best, worst } = ranks
  return { shown: best === worst ? String(best) : `${best} to ${worst}`, by: worst }
}

function stabilityParts({ stability }: Loop, ranked: readonly LoopRow[]): readonly (Html | null)[] {
  if (stability === null) return []
  const swapped = Math.max(0, ...stability.shifts.map((shift) => shift.swapped))
  const tau = Math.min(1, ...stability.shifts.flatMap((shift) => shift.tau ?? []))
  const isDrawn = ranked.length <= MOST_DRAWN
  return [
    html`<h3>How much the order depends on the weights</h3>`,
    note(
      `Each weight moves up and down by five points in turn, and the others adjust in proportion. At most ${swapped} of ${stability.pairs} pairs of candidates swap places (Kendall’s tau-b ${decimal(tau)}). Treat candidates with overlapping ${isDrawn ? 'lines' : 'ranks'} as tied.`,
    ),
    !isDrawn
      ? note(
          `The table above has each candidate’s ranks. ${ranked.length} lines are too many to draw.`,
        )
      : figure(
          'Rank under the role’s weights (point), and the best and worst rank when a weight moves by five points (line); 1 is first',
          spanChart(
            ranked.map(({ candidate, rank, ranks }) => {
              return {
                label: candidate,
                point: rank ?? 0,
                low: ranks?.best ?? null,
                high: ranks?.worst ?? null,
              }
            }),
            { label: 'rank', domain: [0.5, ranked.length + 0.5] },
          ),
        ),
  ]
}
