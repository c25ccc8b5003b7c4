import { FOUR_FIFTHS } from '../statistics/selection-rates.ts'
import { scatter, spanChart } from './charts.ts'
import { dataTable, number, text } from './data-table.ts'
import { decimal, interval, percent } from './figures.ts'
import { type Html, html } from './html.ts'
import { itemsTable } from './items-table.ts'
import { figure, note, page, section } from './page.ts'
import type { Look, Retrospective, Validity } from './retrospective.ts'
import type { GroupResult } from './selection.ts'

/** For readers who do not do statistics: each figure with what it may and may not be taken to say. */
export function renderRetrospective(retro: Retrospective): string {
  return page('Retrospective: did the scores say anything about the job?', [
    note(
      `Role ${retro.role}, exercises ${retro.exercises.join(', ')}; ${retro.assessed} candidates assessed.`,
    ),
    excludedNote(retro),
    ...retro.validity.map((one) => validitySection(one)),
    ...retro.items.map(itemsSection),
    groupsSection(retro.groups),
    refinementSection(retro),
    section('What this cannot say', [
      note(
        'Nobody knows how candidates who were not hired would have performed. If hires were chosen by this score, its relation to performance may look weaker than it is. A manager’s rating is an opinion.',
      ),
      note(
        `Intervals come from 10,000 resamples with the seed “${retro.seed}”: the same data give the same page.`,
      ),
    ]),
  ])
}

function excludedNote({ excluded }: Retrospective): Html {
  const { notHired, noScore, wrongTime, notRated } = excluded
  return note(
    `Left out: ${notHired} not hired, ${noScore} without an overall score of this loop, ${wrongTime} rated outside 75 to 120 days after the start, ${notRated} not rated.`,
  )
}

function validitySection({ blind, hires, looks, ranking, range }: Validity): Html {
  const title = blind
    ? `Scores and performance of ${hires} hires`
    : `${hires} hires whose rater had seen the scorecard`
  const computed = looks.filter(({ rho }) => rho.ok)
  return section(title, [
    blind
      ? null
      : html`<p class="warning">A manager who knows the score may rate by it. These ratings are kept apart, because they say little about the score.</p>`,
    rankingWords(ranking),
    ...overallFigure(looks[0]),
    computed.length === 0 ? null : rhoFigure(computed),
    looksTable(looks),
    note(looksWords(computed.length, hires)),
    rangeWords(range),
  ])
}

function rankingWords(ranking: Validity['ranking']): Html {
  if (!ranking.ok) return note(`Does a higher score go with better performance? ${ranking.error}.`)
  const { value, interval: bounds, n } = ranking.value
  return note(
    `Of pairs of hires who performed differently, the higher score belonged to the better performer in ${percent(value)} (95 % interval ${percent(bounds.low)} to ${percent(bounds.high)}, ${n} hires). Chance alone gives 50 %.`,
  )
}

function overallFigure(look: Look | undefined): readonly Html[] {
  if (look === undefined || look.pairing.scores.length < 3) return []
  const points = look.pairing.scores.map((x, index) => ({
    x,
    y: look.pairing.outcomes[index] ?? 0,
  }))
  const caption = 'Each hire: overall score and rated performance'
  return [
    figure(caption, scatter(points, { x: 'overall score, per cent', y: 'performance, 1 to 5' })),
  ]
}

function rhoFigure(looks: readonly Look[]): Html {
  const spans = looks.flatMap(({ score, performance, rho }) => {
    if (!rho.ok) return []
    const { value, interval: bounds } = rho.value
    return [
      { label: `${score} / ${performance}`, point: value, low: bounds.low, high: bounds.high },
    ]
  })
  const caption =
    'Rank correlation of score and performance with its 95 % interval: 0 is no relation, 1 the same order. A line that crosses 0 is compatible with no relation at all.'
  return figure(caption, spanChart(spans, { label: 'rho', domain: [-1, 1], marks: [0] }))
}

function looksTable(looks: readonly Look[]): Html {
  const withP = looks.some(({ p }) => p !== null)
  return dataTable(
    'Spearman’s rank correlations',
    [
      text('Score'),
      text('Performance'),
      number('Hires'),
      number('Rho'),
      text('95 % interval'),
      ...(withP ? [number('p (Holm)')] : []),
      text('How to read it'),
    ],
    looks.map(({ score, performance, pairing, rho, p }) => [
      { shown: score },
      { shown: performance },
      { shown: String(pairing.scores.length), by: pairing.scores.length },
      rho.ok ? { shown: decimal(rho.value.value), by: rho.value.value } : { shown: '–', by: null },
      { shown: rho.ok ? interval(rho.value.interval) : '–' },
      ...(withP ? [{ shown: decimal(p, 3), by: p }] : []),
      {
        shown: rho.ok
          ? [PRECISION[rho.value.precision], ...rho.value.warnings].join('; ')
          : rho.error,
      },
    ]),
  )
}

const PRECISION = {
  exploratory: 'exploratory: take ideas from it, no decisions',
  'low precision': 'low precision',
  plain: 'ok',
}

function looksWords(looks: number, hires: number): string {
  const several =
    looks > 1 ? `${looks} coefficients were computed; some will look large by chance alone. ` : ''
  const few =
    hires < 250
      ? 'With fewer than about 250 hires a correlation still moves a good deal from sample to sample (Schönbrodt and Perugini, 2013).'
      : ''
  return `${several}${few}`
}

function rangeWords(range: Validity['range']): Html | null {
  if (range === null) return null
  if (!range.ok) return note(`Correction for range restriction: refused, ${range.error}.`)
  const { r, u, corrected } = range.value
  return note(
    `Pearson’s r is ${decimal(r)}. Corrected for range restriction it is ${decimal(corrected)} (Thorndike’s case 2, u = ${decimal(u)}), under the declared assumption that hires were chosen by this score.`,
  )
}

function itemsSection({
  title,
  exercise,
  rubric,
  items,
  completion,
}: Retrospective['items'][number]): Html {
  return section(`Criteria of ${title} (${exercise} ${rubric.version})`, [
    note(
      `${completion.graded} of ${completion.invited} candidates of this exercise were graded by this rubric.`,
    ),
    itemsTable(
      'Difficulty is the mean share of the points. Item-rest is the correlation with the other criteria.',
      items,
      { counted: true },
    ),
  ])
}

function groupsSection(groups: readonly GroupResult[] | null): Html {
  if (groups === null) return html``
  return section('Selection rates of groups', [
    note(
      'From counts that the organisation supplied. Four-fifths is a rule of thumb that starts a conversation. Failing it proves nothing, and passing it proves nothing. This is not legal advice.',
    ),
    dataTable(
      'Each group beside the one with the highest rate',
      [
        text('Stage'),
        text('Attribute'),
        text('Group'),
        text('Passed'),
        number('Rate'),
        number('Ratio'),
        number('Fisher p'),
        text('Difference, 95 % interval'),
        text('In words'),
      ],
      groups.map((group) => [
        { shown: group.stage },
        { shown: group.attribute },
        { shown: group.group },
        ...groupCells(group),
      ]),
    ),
  ])
}

function groupCells(group: GroupResult) {
  if (group.kind === 'too-few') {
    return ['–', '–', '–', '–', '–', 'too few'].map((shown) => ({ shown, by: null }))
  }
  const passed = { shown: `${group.passed} of ${group.assessed}` }
  const rate = { shown: percent(group.rate), by: group.rate }
  if (group.kind === 'highest') {
    const none = { shown: '–', by: null }
    return [passed, rate, none, none, none, { shown: 'the highest rate' }]
  }
  const { ratio, fisherP, difference, interval: bounds, verdict } = group
  return [
    passed,
    rate,
    { shown: ratioWords(ratio), by: ratio },
    { shown: decimal(fisherP, 3), by: fisherP },
    { shown: `${decimal(difference)} (${interval(bounds)})` },
    { shown: verdict },
  ]
}

// What differs from four fifths by less would need groups of ten thousands.
const MOST_DIGITS = 9

/** Two digits, or as many as a ratio below four fifths needs not to look like it. */
function ratioWords(ratio: number): string {
  let digits = 2
  while (
    digits < MOST_DIGITS &&
    ratio < FOUR_FIFTHS &&
    Number(decimal(ratio, digits)) >= FOUR_FIFTHS
  )
    digits += 1
  return decimal(ratio, digits)
}

function refinementSection({ refinements }: Retrospective): Html {
  if (refinements.length === 0)
    return section('What to refine', [note('No statistic suggests a change.')])
  return section('What to refine', [
    note('Fill in action, owner and version in retrospective.md, and keep it with the rubrics.'),
    dataTable(
      'What the figures suggest',
      [text('Criterion or reviewer'), text('Evidence')],
      refinements.map(({ what, evidence }) => [{ shown: what }, { shown: evidence }]),
    ),
  ])
}
