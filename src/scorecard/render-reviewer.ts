import type { Evidence } from '../checks/evidence.ts'
import { COMPETENCIES, type Competency, type Rubric, runsSomething } from '../rubric/rubric.ts'
import { COMPETENCY_TITLES } from './competency-titles.ts'
import { foundBlocks } from './found-words.ts'
import { doesWork } from './measured-points.ts'
import { join, ours, type Phrasing, strong, untrusted, words } from './phrasing.ts'
import { ofWhichTests } from './public-facts.ts'
import { flagBlocks, flagLine } from './reviewer-flags.ts'
import { criterionResult, qualityBlocks, testBlocks } from './reviewer-measured.ts'
import { writeUpBlocks } from './reviewer-write-up.ts'
import { gapBlocks, mayLackBlocks, runtimeLine, whatToDo } from './runtime-words.ts'
import {
  type Block,
  heading,
  list,
  MAX_CHARS,
  marker,
  paragraph,
  renderWithin,
  type Section,
  table,
} from './safe-markdown.ts'
import type { Cap, ReviewedSum, Scorecard, ScoredCriterion, Sums } from './scorecard.ts'

export interface ReviewerOptions {
  /** Where links to lines start, as https://github.com/team/repository/blob/<commit>; null for no links. */
  readonly permalinkBase: string | null
  /** How a checklist is shown: with boxes, which invite a click on GitHub, unless levels are sealed elsewhere. */
  readonly checklist?: 'boxes' | 'marks'
}

/** The whole truth about a submission, the verdict first. Hidden tests are in it: not for candidates. */
export function renderReviewer(
  scorecard: Scorecard,
  rubric: Rubric,
  options: ReviewerOptions,
): string {
  const { checklist = 'boxes', permalinkBase } = options
  const writeUp = { permalinkBase, checklist }
  const source = { module: rubric.module ?? '', permalinkBase: options.permalinkBase }
  const failures = testBlocks(scorecard)
  const quality = qualityBlocks(scorecard, rubric, source)
  const sections: readonly Section[] = [
    [verdict(scorecard, rubric)],
    [gapBlocks(scorecard, 'team')],
    [flagBlocks(scorecard.flags, options.permalinkBase), [paragraph(flagLine(scorecard.flags))]],
    [competencyBlocks(scorecard, rubric)],
    [failures.full, failures.brief],
    [foundBlocks(scorecard.criteria, permalinkBase)],
    [quality, []],
    [
      writeUpBlocks(scorecard, rubric, { ...writeUp, detail: 'full' }),
      writeUpBlocks(scorecard, rubric, { ...writeUp, detail: 'brief' }),
    ],
    [[...ranOn(scorecard), paragraph(footer(scorecard))]],
  ]
  return renderWithin(
    sections,
    MAX_CHARS,
    words`Some details are left out, to stay below the size that GitHub accepts. scorecard.json has all of them.`,
  )
}

/** What was measured, with nothing of what people review. Hidden tests are in it: not for candidates. */
export function measuredBlocks(
  scorecard: Scorecard,
  rubric: Rubric,
  { permalinkBase }: ReviewerOptions,
): readonly Block[] {
  return [
    ...verdict(scorecard, rubric).slice(2),
    ...gapBlocks(scorecard, 'team'),
    ...flagBlocks(scorecard.flags, permalinkBase),
    ...competencyBlocks(scorecard, rubric),
    ...testBlocks(scorecard).full,
    ...foundBlocks(scorecard.criteria, permalinkBase),
    ...qualityBlocks(scorecard, rubric, { module: rubric.module ?? '', permalinkBase }),
    ...ranOn(scorecard),
  ]
}

/** A write-up alone runs nothing, so there is nothing to be held by a sandbox. */
function trustWords(rubric: Rubric): Phrasing {
  return runsSomething(rubric)
    ? words`Trusted: the code ran in a sandbox that was proven to hold.`
    : words`Trusted: nothing was run.`
}

function verdict(scorecard: Scorecard, rubric: Rubric): readonly Block[] {
  const { totals, cap, overall, flags, trusted, role } = scorecard
  const overallWords =
    overall.percent === null
      ? words`No overall score yet: ${ours(overall.reason ?? '')}.`
      : words`Overall for ${ours(role?.id ?? '')}: ${strong(words`${overall.percent} %, ${ours(overall.band ?? '')}`)}.`
  return [
    marker('reviewer'),
    heading(1, words`Scorecard: ${ours(rubric.title)}`),
    ...causeBlocks(scorecard),
    paragraph(
      strong(
        words`Measured: ${points(totals.measured.earned, totals.measured.possible)} points. ${reviewedWords(totals)}`,
      ),
    ),
    list([
      ...(trusted
        ? []
        : [strong(words`Do not decide on this scorecard: the code ran without a proven sandbox.`)]),
      ...(cap === null ? [] : [capWords(cap, scorecard)]),
      overallWords,
      flagLine(flags),
      ...(trusted ? [trustWords(rubric)] : []),
    ]),
  ]
}

/** Before everything else: thirty failures have one reason. What to do about it is the candidate's, versions are the team's. */
function causeBlocks(scorecard: Scorecard): readonly Block[] {
  const { cause, runtime } = scorecard
  if (cause === null) return mayLackBlocks(scorecard)
  const next =
    cause.kind === 'other-versions' && runtime !== null
      ? whatToDo(runtime, 'team')
      : words`The candidate is told: ${ours(cause.next)}`
  return [paragraph(words`${strong(ours(cause.what))} ${next}`)]
}

function reviewedWords({ reviewed }: Sums): Phrasing {
  if (reviewed.possible === 0) return words`People review nothing here.`
  const known = reviewed.possible - reviewed.pending
  if (reviewed.pending === 0) return words`Reviewed: ${points(reviewed.earned, reviewed.possible)}.`
  if (known === 0) return words`Reviewed: all ${reviewed.pending} wait for reviewers.`
  return words`Reviewed: ${points(reviewed.earned, known)}, and ${reviewed.pending} wait for reviewers.`
}

function capWords(cap: Cap, { criteria }: Scorecard): Phrasing {
  const unmet = criteria.filter(({ id }) => cap.criteria.includes(id))
  const names = join(
    unmet.map(({ id, title }) => words`${ours(id)} (${ours(title)})`),
    words`, `,
  )
  const rule = words`Capped: at most half of the measured points count, because ${names} must be met and ${ours(unmet.length === 1 ? 'is' : 'are')} not.${coreWords(cap)}`
  if (cap.earned === cap.beforeCap) return words`${rule} The cap changes nothing here.`
  return words`${rule} ${cap.beforeCap} were earned, and ${cap.earned} count.`
}

/** An edge case of a critical criterion caps nothing: only what its rubric calls the core does. */
function coreWords({ core = [] }: Cap): Phrasing {
  if (core.length === 0) return words``
  return words` Of its core was missed: ${ours(core.join('; '))}.`
}

function points(earned: number, possible: number): Phrasing {
  return words`${earned} of ${possible}`
}

/** One table over all competencies, then one for each with its criteria. */
function competencyBlocks(scorecard: Scorecard, rubric: Rubric): readonly Block[] {
  const { competencies, criteria } = scorecard
  const shown = competencies.filter(
    ({ measured, reviewed }) => measured.possible + reviewed.possible > 0,
  )
  const rows = shown.map(({ id, weight, measured, reviewed }) => [
    ours(COMPETENCY_TITLES[id]),
    weight === null ? words`no role` : words`${Math.round(weight * 100)} %`,
    measured.possible === 0 ? words`none` : points(measured.earned, measured.possible),
    reviewedCell(reviewed),
    words`${reviewed.pending}`,
  ])
  const head = [words`Competency`, words`Weight`, words`Measured`, words`Reviewed`, words`Waiting`]
  return [
    heading(2, words`Competencies`),
    table(head, rows),
    ...capNote(scorecard),
    ...uncoveredNote(scorecard),
    ...COMPETENCIES.flatMap((id) => criteriaTable(id, criteria, rubric)),
  ]
}

function capNote({ cap }: Scorecard): readonly Block[] {
  if (cap === null || cap.earned === cap.beforeCap) return []
  const note = words`This table shows measured points after the cap. The tables below show them before it.`
  return [paragraph(note)]
}

/** A competency that the table lacks is easily taken for one that does not count. */
function uncoveredNote({ competencies, criteria }: Scorecard): readonly Block[] {
  const titles = competencies
    .filter(({ weight }) => weight !== null && weight > 0)
    .filter(({ id }) => !criteria.some(({ competency }) => competency === id))
    .map(({ id }) => COMPETENCY_TITLES[id])
  if (titles.length === 0) return []
  const names = ours(new Intl.ListFormat('en-GB').format(titles))
  return [paragraph(words`The role also weighs ${names}, but this exercise has no points for it.`)]
}

/** What is missing is not zero. */
function reviewedCell({ earned, possible, pending }: ReviewedSum): Phrasing {
  if (possible === 0) return words`none`
  return possible === pending ? words`waiting` : points(earned, possible - pending)
}

function criteriaTable(
  competency: Competency,
  criteria: readonly ScoredCriterion[],
  rubric: Rubric,
): readonly Block[] {
  const own = criteria.filter((criterion) => criterion.competency === competency)
  if (own.length === 0) return []
  const waitsFor = missingFrom(
    criteria.flatMap(({ evidence }) => evidence),
    rubric,
  )
  const rows = own.map((criterion) => [
    ours(criterion.id),
    criterion.critical ? words`${ours(criterion.title)} (critical)` : ours(criterion.title),
    words`${criterion.earned === null ? ours('?') : ours(String(criterion.earned))} of ${criterion.points}`,
    criterionResult(criterion, waitsFor),
  ])
  return [
    heading(3, ours(COMPETENCY_TITLES[competency])),
    table([words`Id`, words`Criterion`, words`Points`, words`What was seen`], rows),
  ]
}

/** What has to be there before quality counts; null where it is. */
function missingFrom(evidence: readonly Evidence[], rubric: Rubric): Phrasing | null {
  if (doesWork(evidence, rubric.criteria)) return null
  return evidence.some(({ kind }) => kind === 'found')
    ? words`the tests earn points for a flaw`
    : words`a hidden test passes${ofWhichTests(rubric)}`
}

function ranOn({ runtime }: Scorecard): readonly Block[] {
  return runtime === null ? [] : [paragraph(runtimeLine(runtime))]
}

function footer({ exercise, rubric, submission, seed }: Scorecard): Phrasing {
  const short = (digest: string) => untrusted(digest.slice(0, 12), 12)
  const commit = submission.sha === null ? words`` : words`, commit ${short(submission.sha)}`
  const seeded = seed === null ? words`` : words`, seed ${short(seed.digest)}`
  return words`Exercise ${ours(exercise)}, rubric ${ours(rubric.id)} ${ours(rubric.version)} (${short(rubric.digest)}), submission ${short(submission.digest)}${commit}${seeded}.`
}
