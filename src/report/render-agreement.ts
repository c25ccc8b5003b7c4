import { spanChart } from './charts.ts'
import type { Cohort } from './cohort.ts'
import { dataTable, number, text } from './data-table.ts'
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
      'Krippendorff’s alpha is 1 when reviewers always agree and 0 when they agree as if by chance; one level apart counts less than three. Levels are reliable from 0.80 on. From 0.667 on, use them with care. Below that, reviewers should calibrate again. Only levels given blind count here.',
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
      'How many levels a reviewer gives above or below the others who reviewed the same work. A reviewer is called severe or lenient when the difference is more than two standard errors, over at least ten shared reviews. With three reviewers and 40 reviews between them, this finds a reviewer who is half a level harder in two cohorts of three, and one who is a whole level harder nearly always.',
    ),
    figure(
      'Difference from co-reviewers in levels, with two standard errors; left is severe',
      spanChart(spans, { label: 'levels', domain: [-widest, widest], marks: [0] }),
    ),
    dataTable(
      'Reviewers beside those who reviewed the same work',
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
        { shown: flag ?? 'not flagged' },
      ]),
    ),
  ]
}

/** The same by quarter, once there are two. */
export function driftParts({ drift }: Cohort): readonly Html[] {
  if (drift.length === 0) return []
  const rows = drift.flatMap(({ quarter, severities }) =>
    severities.map(({ rater, shared, difference, standardError }) => [
      { shown: rater },
      { shown: quarter },
      { shown: String(shared), by: shared },
      { shown: decimal(difference), by: difference },
      { shown: decimal(standardError), by: standardError },
    ]),
  )
  const columns = [
    text('Reviewer'),
    text('Quarter'),
    number('Shared'),
    number('Difference'),
    number('Standard error'),
  ]
  return [dataTable('The same by quarter', columns, rows)]
}
