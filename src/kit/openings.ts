import type { Rubric } from '../rubric/rubric.ts'
import { toCandidate } from '../rubric/to-candidate.ts'
import { failureWords } from '../scorecard/found-words.ts'
import type { Scorecard, ScoredCriterion } from '../scorecard/scorecard.ts'
import type { Opening } from './opening.ts'
import { testedOpenings } from './tested-openings.ts'

const MOST = 4

/**
 * What earned least of its points first. Kinds of flaws are one opening together, and it stands in front: its place
 * would tell how many there are. Numbers that a run does not give again come next.
 */
export function openingsOf({ criteria, cause }: Scorecard, rubric: Rubric): readonly Opening[] {
  const open = criteria.filter(({ status }) => status !== 'passed' && status !== 'not-assessed')
  const kinds = open.filter(({ evidence }) => evidence.some(isFound))
  const others = open
    .filter((criterion) => !kinds.includes(criterion))
    .toSorted((one, other) => lost(other) - lost(one))
  const tested = testedOpenings(others, cause)
  const openings = others.flatMap(
    (criterion) => tested.get(criterion) ?? writtenOpening(criterion, rubric) ?? [],
  )
  const first = kinds.length > 0 ? [untestedOpening(kinds)] : []
  return [...first, ...others.flatMap(numbersOpening), ...openings].slice(0, MOST)
}

function lost({ points, earned, status }: ScoredCriterion): number {
  return status === 'pending' ? points / 4 : points - (earned ?? points)
}

type Fact = ScoredCriterion['evidence'][number]

function isFound(fact: Fact): fact is FoundEvidence {
  return fact.kind === 'found'
}

/** Numbers of the write-up that differ from those of a run, or that no run gives. */
function numbersOpening({ evidence }: ScoredCriterion): readonly Opening[] {
  return evidence.flatMap((fact) => {
    if (fact.kind !== 'reproduced') return []
    const open = fact.numbers.filter(({ verdict }) => verdict !== 'reproduced')
    if (open.length === 0) return []
    const ask = `Run ${fact.file} with us. Which of its numbers agree with "${fact.heading}", and where does each difference come from?`
    const lines = open.flatMap(({ written }) => written?.line ?? [])
    const at = { file: fact.writeUp, from: Math.min(...lines), to: Math.max(...lines) }
    return [
      {
        ask,
        shown: ask,
        because: numbersBecause(fact, open),
        lines: lines.length === 0 ? null : at,
      },
    ]
  })
}

function numbersBecause(
  { file, numbers, runs }: ReproducedEvidence,
  open: ReproducedEvidence['numbers'],
): string {
  const each = open.map(({ name, verdict, why }) => {
    return `${name}, ${verdict === 'differs' ? 'differs' : 'not run'}${why === '' ? '' : ` (${why})`}`
  })
  const silent = runs.reason === null ? '' : ` ${file} gave no numbers when it ran.`
  return `${open.length} of ${numbers.length} numbers are not given again: ${each.join('; ')}.${silent}`
}

/** Its question names no kind: a candidate who was told which ones were missed could tell others. */
function untestedOpening(kinds: readonly ScoredCriterion[]): Opening {
  const found = kinds.flatMap(({ title, evidence }) =>
    evidence.filter(isFound).map((fact) => ({ title, fact })),
  )
  const ask =
    'Which part of the module do you trust least after your tests? Which test would you write next, and on which line would it fail?'
  return { ask, shown: ask, because: untestedBecause(found), lines: null }
}

function untestedBecause(
  found: readonly { readonly title: string; readonly fact: FoundEvidence }[],
): string {
  const failure = found[0]?.fact.failure ?? null
  if (failure !== null) return `No test counts: ${failureWords(failure)}.`
  const left = found
    .filter(({ fact: { caught, flaws } }) => caught < flaws)
    .map(({ title, fact: { caught, flaws } }) => `${title}, ${caught} of ${flaws}`)
  const { alarms = 0, correct = 0 } = found[0]?.fact ?? {}
  const missed = `Flawed versions that their tests caught: ${left.join('; ')}. Do they come to one of these kinds without being told? Name none.`
  const alarmed = `Tests of theirs failed on ${alarms} of ${correct} correct versions.`
  return [...(left.length > 0 ? [missed] : []), ...(alarms > 0 ? [alarmed] : [])].join(' ')
}

type ReproducedEvidence = Extract<Fact, { readonly kind: 'reproduced' }>
type FoundEvidence = Extract<Fact, { readonly kind: 'found' }>

function writtenOpening(criterion: ScoredCriterion, rubric: Rubric): Opening | null {
  const section = criterion.evidence.find((fact) => fact.kind === 'section')
  const asked = rubric.criteria.find(({ id }) => id === criterion.id)
  if (section === undefined || asked?.kind !== 'reviewed') return null
  const unticked = missedItems(criterion, asked.checklist.length)
  const unseen = section.pointers.filter(({ lines }) => lines.length === 0).map(({ item }) => item)
  const items = criterion.reviews.length > 0 ? unticked : unseen
  const missed = asked.checklist.filter(({ must }, item) => must && items.includes(item))
  const isBare = section.lines === null || section.untouched
  if (missed.length === 0 && !isBare) return null
  const about = toCandidate(missed[0]?.text ?? criterion.title)
  const ask = isBare
    ? `Tell us what you would write under "${section.heading}" today.`
    : `A reader of "${section.heading}" looks for this: "${about}". What would you add?`
  return {
    ask,
    shown: ask,
    because: becauseOf(
      criterion,
      isBare,
      missed.map(({ text }) => text),
    ),
    lines: section.lines === null ? null : { file: section.file, ...section.lines },
  }
}

function becauseOf(criterion: ScoredCriterion, isBare: boolean, missed: readonly string[]): string {
  if (isBare) return 'The section is missing, or still as it was in the template.'
  const levels = criterion.reviews.map(({ level }) => level)
  if (levels.length === 0)
    return `None of the usual words for this were found; the text may say it in others: ${missed.join('; ')}.`
  return `Reviewers gave ${new Intl.ListFormat('en-GB').format(levels.map((level) => `level ${level}`))}. Not all of them ticked: ${missed.join('; ')}.`
}

/** Items that at least one reviewer did not tick. */
function missedItems({ reviews }: ScoredCriterion, items: number): readonly number[] {
  return Array.from({ length: items }, (_, item) => item).filter((item) =>
    reviews.some(({ ticks = [] }) => !ticks.includes(item)),
  )
}
