import { FEWEST_CANDIDATES, type Severity } from '../statistics/severity.ts'
import { spanChart } from './charts.ts'
import type { Cohort } from './cohort.ts'
import { type Cell, dataTable, number, text } from './data-table.ts'
import { decimal, interval, percent } from './figures.ts'
import { type Html, html } from './html.ts'
import { figure, note } from './page.ts'

/** How well reviewers agree, on everything and on each criterion. */
export function agreementParts({ agreement }: Cohort): readonly Html[] {
  const { all, criteria, intraclass } = agreement
  if (all.units === 0) return [note('Nobody’s work has been reviewed by two people yet.')]
  const rows = [{ criterion: 'all', title: 'every criterion', ...all }, ...criteria]
  const spans = rows.flatMap(({ criterion, alpha }) => {
    if (!alpha.ok) return []
    const { value, interval: bounds } = alpha.value
    return [{ label: criterion, point: value, low: bounds.low, high: bounds.high }]
  })
  const low = Math.min(0, ...spans.map((span) => Math.floor((span.low ?? 0) * 5) / 5))
  return [
    note(
      'Krippendorff’s alpha is 1 when reviewers always agree and 0 when they agree as if by chance; one level apart counts less than three. Levels are reliable from 0.80 on. From 0.667 on, use them with care. Below that, reviewers should calibrate again. All open levels count here. Some may not have been given blind: whoever reviews after levels were opened, as in an appeal, can see them first, and colleagues can read levels in comments early.',
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
  ok: 'reliable',
  tentative: 'use with care',
  recalibrate: 'calibrate again',
}

/** Who is harder or softer than those who reviewed the same work. */
export function severityParts({ severities }: Cohort): readonly Html[] {
  if (severities.length === 0) return []
  const spans = severities.flatMap(({ rater, difference, interval: bounds }) =>
    bounds === null ? [] : [{ label: rater, point: difference, ...bounds }],
  )
  const widest = Math.max(1, ...spans.map(({ low, high }) => Math.max(-low, high)))
  return [
    html`<h3>Severe and lenient reviewers</h3>`,
    note(
      `How many levels a reviewer gives above or below the others who reviewed the same work. Each candidate counts once, with the mean of all criteria: who likes a candidate gives more on each. A reviewer is called severe or lenient when the interval leaves out 0, which needs ${FEWEST_CANDIDATES} candidates. If all reviewers are alike, at most one cohort in 20 has a reviewer who is called so by chance. With three reviewers, and 40 candidates whom two of them read, this finds a reviewer who is half a level harder in six cohorts of ten, and one who is a whole level harder nearly always.`,
    ),
    ...(spans.length === 0
      ? []
      : [
          figure(
            'Difference from co-reviewers in levels, with its interval; left is severe',
            spanChart(spans, { label: 'levels', domain: [-widest, widest], marks: [0] }),
          ),
        ]),
    dataTable(
      'Reviewers beside those who reviewed the same work',
      [text('Reviewer'), ...DIFFERENCE, text('Verdict')],
      severities.map((one) => [
        { shown: one.rater },
        ...differenceCells(one),
        { shown: one.interval === null ? 'too few to say' : (one.flag ?? 'not flagged') },
      ]),
    ),
  ]
}

const DIFFERENCE = [number('Candidates'), number('Difference'), text('Interval')]

/** A difference over a few candidates is mostly chance, and is not shown. */
function differenceCells({ candidates, difference, interval: bounds }: Severity): readonly Cell[] {
  const known = bounds === null ? null : difference
  return [
    { shown: String(candidates), by: candidates },
    { shown: decimal(known), by: known },
    { shown: interval(bounds) },
  ]
}

/** The same by quarter, once there are two. */
export function driftParts({ drift }: Cohort): readonly Html[] {
  if (drift.length === 0) return []
  const rows = drift.flatMap(({ quarter, severities }) =>
    severities.map((one) => [{ shown: one.rater }, { shown: quarter }, ...differenceCells(one)]),
  )
  const columns = [text('Reviewer'), text('Quarter'), ...DIFFERENCE]
  return [
    dataTable(
      `The same by quarter, where there are ${FEWEST_CANDIDATES} candidates`,
      columns,
      rows,
    ),
  ]
}
