import { COMPETENCIES } from '../rubric/rubric.ts'
import { COMPETENCY_TITLES } from '../scorecard/competency-titles.ts'
import { histogram, scoreBars, spanChart } from './charts.ts'
import type { Cohort, CohortRow, CompetencyCell } from './cohort.ts'
import { type Cell, dataTable, number, text } from './data-table.ts'
import { decimal, interval, percent } from './figures.ts'
import { type Html, html } from './html.ts'
import { figure, note, section } from './page.ts'

const MOST_DRAWN = 40

export function cohortSection(cohort: Cohort): Html {
  const { exercise, title, rubric, completion, medianElapsedHours, deviating } = cohort
  const digest = rubric.digest.slice(0, 8)
  const elapsed =
    medianElapsedHours === null
      ? ''
      : ` Median time from invitation to the last graded push: ${Math.round(medianElapsedHours)} h on the wall clock, which is not working time.`
  return section(`${title} (${exercise}, rubric ${rubric.version}, ${digest})`, [
    deviating
      ? html`<p class="warning">Graded under another rubric than most of this exercise’s candidates: not to be compared with them. The workflow Regrade brings everybody under one.</p>`
      : null,
    note(`${completion.graded} of ${completion.invited} candidates are in this cohort.${elapsed}`),
    scoresFigure(cohort.rows),
    scoresTable(cohort.rows),
    html`<h3>How well reviewers agree</h3>`,
    ...agreementParts(cohort),
    ...severityParts(cohort),
    html`<h3>What the criteria tell</h3>`,
    ...itemParts(cohort),
  ])
}

const LEGEND = html`<p class="legend quiet"><span style="background:var(--first)"></span>measured<span style="background:var(--second)"></span>judged<span style="background:var(--waiting)"></span>waiting for reviewers</p>`

function scoresFigure(rows: readonly CohortRow[]): Html {
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
        judged: total.judged.earned,
        waiting: total.judged.pending,
      }
    })
  return html`${LEGEND}${figure('Points of each candidate, after the cap', scoreBars(bars))}`
}

function points({ measured, judged }: CompetencyCell): number {
  return measured.earned + judged.earned
}

function scoresTable(rows: readonly CohortRow[]): Html {
  const used = COMPETENCIES.filter((id) =>
    rows.some(({ competencies }) => hasPoints(competencies[id])),
  )
  const hasOverall = rows.some(({ overall }) => overall.percent !== null)
  const columns = [
    text('Candidate'),
    number('Measured'),
    number('Judged'),
    number('Waiting'),
    ...used.map((id) => number(COMPETENCY_TITLES[id])),
    ...(hasOverall ? [number('Overall')] : []),
    number('Flags'),
    number('Reviews done'),
  ]
  return dataTable(
    'Points earned of points possible; a competency shows measured + judged, and what waits',
    columns,
    rows.map((row) => [
      { shown: row.login === null ? row.pseudonym : `${row.login} (${row.pseudonym})` },
      part(row.total.measured),
      judgedCell(row.total),
      { shown: String(row.total.judged.pending), by: row.total.judged.pending },
      ...used.map((id) => competencyCell(row.competencies[id])),
      ...(hasOverall ? [overallCell(row)] : []),
      { shown: String(row.flags), by: row.flags },
      { shown: String(row.reviewsDone), by: row.reviewsDone },
    ]),
  )
}

function overallCell({ overall: { percent } }: CohortRow): Cell {
  return { shown: percent === null ? '–' : `${percent} %`, by: percent }
}

function judgedCell({ judged: { earned, possible, pending } }: CompetencyCell): Cell {
  if (possible > 0 && possible === pending) return { shown: 'waiting', by: null }
  return part({ earned, possible: possible - pending })
}

function hasPoints({ measured, judged }: CompetencyCell): boolean {
  return measured.possible + judged.possible > 0
}

function part({ earned, possible }: { readonly earned: number; readonly possible: number }): Cell {
  return possible === 0
    ? { shown: '–', by: null }
    : { shown: `${earned} of ${possible}`, by: earned }
}

function competencyCell(cell: CompetencyCell): Cell {
  if (!hasPoints(cell)) return { shown: '–', by: null }
  const { measured, judged } = cell
  const waiting = judged.pending === 0 ? '' : `, ${judged.pending} wait`
  const possible = measured.possible + judged.possible
  return {
    shown: `${measured.earned} + ${judged.earned} of ${possible}${waiting}`,
    by: points(cell),
  }
}

function agreementParts({ agreement }: Cohort): readonly Html[] {
  const { all, criteria, intraclass } = agreement
  if (all.units === 0) return [note('Nobody’s work has been judged by two people yet.')]
  const rows = [{ criterion: 'all', title: 'every criterion', ...all }, ...criteria]
  const spans = rows.flatMap(({ criterion, alpha }) => {
    if (!alpha.ok) return []
    const { value, interval: bounds } = alpha.value
    return [{ label: criterion, point: value, low: bounds.low, high: bounds.high }]
  })
  const low = Math.min(0, ...spans.map((span) => Math.floor((span.low ?? 0) * 5) / 5))
  return [
    note(
      'Krippendorff’s alpha is 1 when reviewers always agree and 0 when they agree as if by chance; one level apart counts less than three. From 0.80 on levels can be relied on, from 0.667 on with care, and below that reviewers should calibrate again. Levels are the ones given blind.',
    ),
    ...(spans.length === 0
      ? []
      : [
          figure(
            'Alpha with its 95 % interval; dashed lines at 0.667 and 0.80',
            spanChart(spans, { label: 'alpha', domain: [low, 1], marks: [0.667, 0.8] }),
          ),
        ]),
    dataTable(
      'Agreement on each criterion',
      [
        text('Criterion'),
        number('Units'),
        number('Same level'),
        number('One apart at most'),
        number('Alpha'),
        text('95 % interval'),
        text('What it means'),
      ],
      rows.map(({ criterion, title, units, exact, adjacent, alpha }) => [
        { shown: criterion === 'all' ? title : `${criterion} ${title}` },
        { shown: String(units), by: units },
        { shown: percent(exact), by: exact },
        { shown: percent(adjacent), by: adjacent },
        alpha.ok
          ? { shown: decimal(alpha.value.value), by: alpha.value.value }
          : { shown: '–', by: null },
        { shown: alpha.ok ? interval(alpha.value.interval) : '–' },
        { shown: alpha.ok ? BAND_WORDS[alpha.value.band] : `not computed: ${alpha.error}` },
      ]),
    ),
    typeof intraclass === 'string'
      ? note(`Intraclass correlation of write-up points: not computed, ${intraclass}.`)
      : note(
          `Write-up points: one reviewer’s agree with another’s at ICC(2,1) ${decimal(intraclass.single)} (95 % interval ${interval(intraclass.singleInterval)}), the mean of two at ICC(2,k) ${decimal(intraclass.average)}.`,
        ),
  ]
}

const BAND_WORDS = {
  ok: 'can be relied on',
  tentative: 'with care',
  recalibrate: 'calibrate again',
}

function severityParts({ severities }: Cohort): readonly Html[] {
  if (severities.length === 0) return []
  const spans = severities.map(({ rater, difference, standardError }) => {
    const reach = 2 * (standardError ?? 0)
    const [low, high] =
      standardError === null ? [null, null] : [difference - reach, difference + reach]
    return { label: rater, point: difference, low, high }
  })
  const widest = Math.max(1, ...spans.map(({ low, high }) => Math.max(-(low ?? 0), high ?? 0)))
  return [
    html`<h3>Severe and lenient reviewers</h3>`,
    note(
      'How many levels a reviewer gives above or below the others who judged the same work. Someone is named severe or lenient beyond two standard errors and from ten shared judgements on. With three reviewers and 40 judgements between them, somebody half a level harder is found in two cohorts of three, a whole level nearly always.',
    ),
    figure(
      'Difference from co-reviewers in levels, with two standard errors; left is severe',
      spanChart(spans, { label: 'levels', domain: [-widest, widest], marks: [0] }),
    ),
    dataTable(
      'Reviewers beside those who judged the same work',
      [
        text('Reviewer'),
        number('Shared'),
        number('Difference'),
        number('Standard error'),
        text('Verdict'),
      ],
      severities.map(({ rater, shared, difference, standardError, flag }) => [
        { shown: rater },
        { shown: String(shared), by: shared },
        { shown: decimal(difference), by: difference },
        { shown: decimal(standardError), by: standardError },
        { shown: flag ?? 'nothing to see' },
      ]),
    ),
  ]
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
      `Of ${items[0]?.n ?? 0} complete scorecards. Difficulty is the mean share of the points. Item-rest says whether who does well here does well elsewhere; it needs 20 candidates, and the upper-lower difference 30.`,
    ),
    dataTable(
      'Criteria of this exercise',
      [
        text('Criterion'),
        number('Difficulty'),
        number('Item-rest'),
        number('Upper − lower'),
        text('Look at'),
      ],
      items.map(({ id, title, difficulty, itemRest, discrimination, flags }) => [
        { shown: `${id} ${title}` },
        { shown: decimal(difficulty), by: difficulty },
        { shown: decimal(itemRest), by: itemRest },
        { shown: decimal(discrimination), by: discrimination },
        { shown: flags.join(', ') || '–' },
      ]),
    ),
    ...(alphas.length === 0 ? [] : [note(`Cronbach’s alpha: ${alphas.join(', ')}.`)]),
  ]
}
