import type { SectionEvidence } from '../checks/evidence.ts'
import {
  LEVELS,
  type Level,
  type ReviewedCriterion,
  type Rubric,
  reviewedCriteria,
} from '../rubric/rubric.ts'
import { LONGEST_NOTE } from '../sealing/review-answers.ts'
import { join, lines, ours, type Phrasing, strong, untrusted, words } from './phrasing.ts'
import { sectionFacts } from './public-facts.ts'
import { APART, LEVEL_PERCENT, outcomeOf } from './reviewed-points.ts'
import {
  type Block,
  codeBlock,
  details,
  heading,
  list,
  paragraph,
  table,
  taskList,
} from './safe-markdown.ts'
import type { Review, Scorecard, ScoredCriterion } from './scorecard.ts'

export interface WriteUpOptions {
  readonly permalinkBase: string | null
  readonly checklist: 'boxes' | 'marks'
  readonly detail: 'full' | 'brief'
}

/** What a reviewer needs to read one write-up: where, a checklist, and what each level looks like. */
export function writeUpBlocks(
  { criteria }: Scorecard,
  rubric: Rubric,
  shown: WriteUpOptions,
): readonly Block[] {
  const { permalinkBase, checklist, detail } = shown
  const reviewed = reviewedCriteria(rubric).flatMap((criterion) => {
    const scored = criteria.find(({ id }) => id === criterion.id)
    return scored === undefined ? [] : [{ criterion, scored, open: openReviews(scored) }]
  })
  if (reviewed.length === 0) return []
  const inOrder = reviewed.toSorted((a, b) => levelsApart(b.open) - levelsApart(a.open))
  return [
    heading(2, words`Write-up`),
    paragraph(reviewed.some(({ open }) => open.length > 0) ? AFTER : BEFORE[checklist]),
    ...inOrder.flatMap(({ criterion, scored, open }) => [
      heading(3, words`${ours(criterion.id)}: ${ours(criterion.title)}`),
      criterionLine(criterion, scored, permalinkBase),
      ...(detail === 'full'
        ? [checklistBlock(criterion, scored, open, shown), anchors(criterion, open)]
        : []),
      levelsLine(open),
      ...(detail === 'full' ? [] : open.flatMap(noteBlocks)),
    ]),
  ]
}

const BEFORE = {
  boxes: words`Read each section, tick what you find, then choose the level that fits best. If you leave a ${strong(words`must`)} item unticked, give a reason in your note, at every level.`,
  marks: words`Give levels on the review page: the next comment says where it is. If you leave a ${strong(words`must`)} item unticked, give a reason, at every level.`,
} as const
const AFTER = words`All levels are open. Where reviewers differ most comes first. A box is ticked where all of them ticked it.`

function criterionLine(
  criterion: ReviewedCriterion,
  scored: ScoredCriterion,
  permalinkBase: string | null,
): Block {
  const { points } = criterion
  const section = sectionOf(scored)
  return paragraph(
    words`${points} points, ${progress(scored)}. ${place(criterion, section, permalinkBase)}`,
  )
}

function checklistBlock(
  { id, checklist }: ReviewedCriterion,
  scored: ScoredCriterion,
  open: readonly Review[],
  { permalinkBase, checklist: how }: WriteUpOptions,
): Block {
  const section = sectionOf(scored)
  // A scorecard of an older version does not know what was ticked.
  const known = open.flatMap(({ ticks }) => (ticks === undefined ? [] : [ticks]))
  const ticksOf = (item: number) => known.filter((ticks) => ticks.includes(item)).length
  const items = checklist.map(({ text, must }, index) => {
    const item = must ? words`${strong(words`Must:`)} ${ours(text)}` : ours(text)
    const ticked =
      known.length > 0 ? words` (${ticksOf(index)} of ${known.length} ticked it)` : words``
    return words`${ours(`${id}.${index + 1}`)} ${item}${ticked}${pointers(section, index, permalinkBase)}`
  })
  const isTicked = (item: number) => known.length > 0 && ticksOf(item) === known.length
  if (how === 'boxes') return taskList(items, isTicked)
  if (known.length === 0) return list(items)
  return list(items.map((item, at) => words`${ours(isTicked(at) ? '☑' : '☐')} ${item}`))
}

function sectionOf({ evidence }: ScoredCriterion): SectionEvidence | undefined {
  return evidence.find((fact) => fact.kind === 'section')
}

/** Where its words were seen: a place to begin reading. A good answer may use others. */
function pointers(
  fact: SectionEvidence | undefined,
  index: number,
  permalinkBase: string | null,
): Phrasing {
  const pointer = fact?.pointers.find(({ item }) => item === index)
  if (fact === undefined || pointer === undefined || fact.untouched) return words``
  if (pointer.lines.length === 0) return words` (words to look for: not found)`
  const places = pointer.lines.map((line) =>
    lines({ path: fact.file, from: line, to: line }, permalinkBase),
  )
  return words` (perhaps ${join(places, words`, `)})`
}

function place(
  { section }: ReviewedCriterion,
  fact: SectionEvidence | undefined,
  permalinkBase: string | null,
): Phrasing {
  if (fact === undefined) return words`Section: ${ours(section)}.`
  return words`Section: ${ours(section)}, ${sectionFacts(fact, permalinkBase)}.`
}

/** Nobody sees another's level before giving their own, so levels are shown when all are in. */
function progress({ reviews, status, earned }: ScoredCriterion): Phrasing {
  if (status === 'not-assessed') return words`not assessed`
  const outcome = outcomeOf(reviews)
  switch (outcome.kind) {
    case 'waiting':
      return outcome.reviews === 0
        ? words`waiting for two reviews`
        : words`one review is in, waiting for another`
    case 'apart':
      return words`two reviews are two levels or more apart, waiting for a third`
    case 'agreed':
      return words`${earned ?? 0} earned`
  }
}

/** What each level looks like; beside it who gave it, and why, once that may be seen. */
function anchors({ levels }: ReviewedCriterion, open: readonly Review[]): Block {
  const rows = LEVELS.map((level) => [
    words`${level}`,
    words`${LEVEL_PERCENT[level]} %`,
    ours(levels[level]),
    ...(open.length === 0 ? [] : [givenBy(open, level)]),
  ])
  const head = [words`Level`, words`Of the points`, words`What it looks like`]
  if (open.length > 0) return table([...head, words`Given by`], rows)
  return details(words`What each level looks like`, [table(head, rows)])
}

function givenBy(open: readonly Review[], level: Level): Phrasing {
  const those = open.filter((review) => review.level === level)
  const told = those.map(({ reviewer, note }) => {
    const reason = note?.replace(/\s+/g, ' ').trim() ?? ''
    const name = untrusted(reviewer, 40)
    return reason === '' ? name : words`${name}: ${untrusted(reason, LONGEST_NOTE)}`
  })
  return join(told, words`; `)
}

/** The last review of each reviewer, once all may be seen. */
function openReviews({ reviews, status }: ScoredCriterion): readonly Review[] {
  if (status === 'pending') return []
  return [...new Map(reviews.map((review) => [review.reviewer, review])).values()]
}

function levelsApart(open: readonly Review[]): number {
  const levels = open.map(({ level }) => level)
  return levels.length === 0 ? 0 : Math.max(...levels) - Math.min(...levels)
}

function levelsLine(open: readonly Review[]): Block {
  if (open.length === 0) return []
  const levels = open.map(({ reviewer, level }) => words`${untrusted(reviewer, 40)} level ${level}`)
  const apart = levelsApart(open)
  const verdict = apart < APART ? words`` : words` ${strong(words`${apart} levels apart.`)}`
  return paragraph(words`Reviews: ${join(levels, words`, `)}.${verdict}`)
}

/** Reasons, where the page has no room for the table that they stand in. */
function noteBlocks({ reviewer, note }: Review): readonly Block[] {
  if (note === null || note.trim() === '') return []
  return [paragraph(words`${untrusted(reviewer, 40)} notes:`), codeBlock(note, LONGEST_NOTE)]
}
