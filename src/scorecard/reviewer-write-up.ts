import type { SectionEvidence } from '../checks/evidence.ts'
import { LEVELS, type ReviewedCriterion, type Rubric, reviewedCriteria } from '../rubric/rubric.ts'
import { join, lines, ours, type Phrasing, strong, untrusted, words } from './phrasing.ts'
import { sectionFacts } from './public-facts.ts'
import { LEVEL_PERCENT, outcomeOf } from './reviewed-points.ts'
import {
  type Block,
  codeBlock,
  details,
  heading,
  paragraph,
  table,
  taskList,
} from './safe-markdown.ts'
import type { Review, Scorecard, ScoredCriterion } from './scorecard.ts'

/** What a reviewer needs to read one write-up: where, a checklist, and what each level looks like. */
export function writeUpBlocks(
  { criteria }: Scorecard,
  rubric: Rubric,
  permalinkBase: string | null,
  detail: 'full' | 'brief',
): readonly Block[] {
  const reviewed = reviewedCriteria(rubric)
  if (reviewed.length === 0) return []
  return [
    heading(2, words`Write-up`),
    paragraph(
      words`Read each section, tick what you find, then choose the level that fits best. ${strong(words`Must`)} items: levels 3 and 4 need all of them, or a reason in your note.`,
    ),
    ...reviewed.flatMap((criterion) => {
      const scored = criteria.find(({ id }) => id === criterion.id)
      return scored === undefined ? [] : criterionBlocks(criterion, scored, permalinkBase, detail)
    }),
  ]
}

function criterionBlocks(
  criterion: ReviewedCriterion,
  scored: ScoredCriterion,
  permalinkBase: string | null,
  detail: 'full' | 'brief',
): readonly Block[] {
  const { id, title, points, checklist } = criterion
  const section = scored.evidence.find((fact) => fact.kind === 'section')
  const items = checklist.map(({ text, must }, index) => {
    const item = must ? words`${strong(words`Must:`)} ${ours(text)}` : ours(text)
    return words`${ours(`${id}.${index + 1}`)} ${item}${pointers(section, index, permalinkBase)}`
  })
  return [
    heading(3, words`${ours(id)}: ${ours(title)}`),
    paragraph(
      words`${points} points, ${progress(scored)}. ${place(criterion, section, permalinkBase)}`,
    ),
    ...(detail === 'full' ? [taskList(items), anchors(criterion)] : []),
    ...notes(scored),
  ]
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

function anchors({ levels }: ReviewedCriterion): Block {
  const rows = LEVELS.map((level) => [
    words`${level}`,
    words`${LEVEL_PERCENT[level]} %`,
    ours(levels[level]),
  ])
  const content = table([words`Level`, words`Of the points`, words`What it looks like`], rows)
  return details(words`What each level looks like`, [content])
}

function notes({ reviews, status }: ScoredCriterion): readonly Block[] {
  if (status === 'pending' || reviews.length === 0) return []
  const levels = reviews.map(
    ({ reviewer, level }) => words`${untrusted(reviewer, 40)} level ${level}`,
  )
  const written = reviews.flatMap(noteBlocks)
  return [paragraph(words`Reviews: ${join(levels, words`, `)}.`), ...written]
}

function noteBlocks({ reviewer, note }: Review): readonly Block[] {
  if (note === null || note.trim() === '') return []
  return [paragraph(words`${untrusted(reviewer, 40)} notes:`), codeBlock(note, 1000)]
}
