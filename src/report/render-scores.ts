import { COMPETENCIES } from '../rubric/rubric.ts'
import { COMPETENCY_TITLES } from '../scorecard/competency-titles.ts'
import { flagWords } from '../scorecard/count-flags.ts'
import { NAME_COLUMNS, nameCells } from './candidate-names.ts'
import { histogram, scoreBars } from './charts.ts'
import type { Cohort, CohortRow, CompetencyCell } from './cohort.ts'
import { type Cell, dataTable, number } from './data-table.ts'
import { type Html, html } from './html.ts'
import { figure } from './page.ts'

const MOST_DRAWN = 40

const LEGEND = html`<p class="legend quiet"><span style="background:var(--first)"></span>measured<span style="background:var(--second)"></span>reviewed<span style="background:var(--waiting)"></span>waiting for reviewers</p>`

/** Points of each candidate; of many, how they are spread. */
export function scoresFigure(rows: readonly CohortRow[]): Html {
  if (rows.length > MOST_DRAWN) {
    const caption = 'Measured points of all candidates, in per cent of what could be measured'
    const shares = rows.map(
      ({ total: { measured } }) => (100 * measured.earned) / measured.possible,
    )
    return figure(caption, histogram(shares, 'measured, per cent'))
  }
  const bars = [...rows]
    .sort((a, b) => points(b.total) - points(a.total))
    .map(({ pseudonym, total }) => {
      return {
        label: pseudonym,
        measured: total.measured.earned,
        reviewed: total.reviewed.earned,
        waiting: total.reviewed.pending,
      }
    })
  return html`${LEGEND}${figure('Points of each candidate, after the cap', scoreBars(bars))}`
}

function points({ measured, reviewed }: CompetencyCell): number {
  return measured.earned + reviewed.earned
}

/** All candidates side by side. */
export function scoresTable({ exercise, rows }: Pick<Cohort, 'exercise' | 'rows'>): Html {
  const used = COMPETENCIES.filter((id) =>
    rows.some(({ competencies }) => hasPoints(competencies[id])),
  )
  const hasOverall = rows.some(({ overall }) => overall.percent !== null)
  const columns = [
    ...NAME_COLUMNS,
    number('Measured'),
    number('Reviewed'),
    number('Waiting'),
    ...used.map((id) => number(COMPETENCY_TITLES[id])),
    ...(hasOverall ? [number('Overall')] : []),
    number('Flags'),
    number('Reviews done'),
  ]
  return dataTable(
    'Points earned of points possible; a competency shows measured + reviewed, and what waits',
    columns,
    rows.map((row) => [
      ...nameCells({ ...row, works: [{ ...row, exercise }] }),
      part(row.total.measured),
      reviewedCell(row.total),
      { shown: String(row.total.reviewed.pending), by: row.total.reviewed.pending },
      ...used.map((id) => competencyCell(row.competencies[id])),
      ...(hasOverall ? [overallCell(row)] : []),
      { shown: flagWords(row.flags), by: 1000 * row.flags.serious + row.flags.look },
      { shown: String(row.reviewsDone), by: row.reviewsDone },
    ]),
  )
}

function overallCell({ overall: { percent } }: CohortRow): Cell {
  return { shown: percent === null ? '–' : `${percent} %`, by: percent }
}

function reviewedCell({ reviewed: { earned, possible, pending } }: CompetencyCell): Cell {
  if (possible > 0 && possible === pending) return { shown: 'waiting', by: null }
  return part({ earned, possible: possible - pending })
}

/** A reference is told with the login alone. */
function hasPoints({ measured, reviewed }: CompetencyCell): boolean {
  return measured.possible + reviewed.possible > 0
}

function part({ earned, possible }: { readonly earned: number; readonly possible: number }): Cell {
  return possible === 0
    ? { shown: '–', by: null }
    : { shown: `${earned} of ${possible}`, by: earned }
}

function competencyCell(cell: CompetencyCell): Cell {
  if (!hasPoints(cell)) return { shown: '–', by: null }
  const { measured, reviewed } = cell
  const waiting = reviewed.pending === 0 ? '' : `, ${reviewed.pending} wait`
  const possible = measured.possible + reviewed.possible
  return {
    shown: `${measured.earned} + ${reviewed.earned} of ${possible}${waiting}`,
    by: points(cell),
  }
}
