import type { Rubric } from '../rubric/rubric.ts'
import { toCandidate } from '../rubric/to-candidate.ts'
import { failureWords } from '../scorecard/found-words.ts'
import type { Scorecard, ScoredCriterion } from '../scorecard/scorecard.ts'

/** Where to begin: something that the take-home left open. */
export interface Opening {
  /** Public words alone: it can be shown. */
  readonly ask: string
  /** What the interviewer knows of it. */
  readonly because: string
  /** Lines of the write-up, when it is about them. */
  readonly lines: { readonly file: string; readonly from: number; readonly to: number } | null
}

const MOST = 4

/**
 * What earned least of its points first. Kinds of flaws are one opening together, and it stands in front: its place
 * would tell how many there are.
 */
export function openingsOf({ criteria }: Scorecard, rubric: Rubric): readonly Opening[] {
  const open = criteria.filter(({ status }) => status !== 'passed' && status !== 'not-assessed')
  const kinds = open.filter(({ evidence }) => evidence.some(isFound))
  const others = open
    .filter((criterion) => !kinds.includes(criterion))
    .toSorted((one, other) => lost(other) - lost(one))
  const openings = others.flatMap((criterion) => openingOf(criterion, rubric) ?? [])
  return [...(kinds.length > 0 ? [untestedOpening(kinds)] : []), ...openings].slice(0, MOST)
}

function lost({ points, earned, status }: ScoredCriterion): number {
  return status === 'pending' ? points / 4 : points - (earned ?? points)
}

type Fact = ScoredCriterion['evidence'][number]

function isFound(fact: Fact): fact is FoundEvidence {
  return fact.kind === 'found'
}

function openingOf(criterion: ScoredCriterion, rubric: Rubric): Opening | null {
  const tests = criterion.evidence.filter((fact) => fact.kind === 'test')
  if (tests.length > 0) return testedOpening(criterion.title, tests)
  return writtenOpening(criterion, rubric)
}

/** Its question names no kind: a candidate who was told which ones were missed could tell others. */
function untestedOpening(kinds: readonly ScoredCriterion[]): Opening {
  const found = kinds.flatMap(({ title, evidence }) =>
    evidence.filter(isFound).map((fact) => ({ title, fact })),
  )
  const ask =
    'Which part of the module do you trust least after your tests? Which test would you write next, and on which line would it fail?'
  return { ask, because: untestedBecause(found), lines: null }
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

type Tested = Extract<Fact, { readonly kind: 'test' }>
type FoundEvidence = Extract<Fact, { readonly kind: 'found' }>

const SLOW: readonly Tested['reason'][] = ['too-slow', 'timed-out']

function testedOpening(title: string, tests: readonly Tested[]): Opening {
  const failed = tests.filter(({ outcome }) => outcome === 'failed')
  const titles = failed.slice(0, 3).map((test) => test.title)
  const more = failed.length > titles.length ? ', and others' : ''
  const isSlow = failed.every(({ reason }) => SLOW.includes(reason))
  return {
    ask: isSlow
      ? 'Where would your code spend most of its time with a hundred times as many rows? What would you change first?'
      : `Show us where your code deals with "${title}". For which input would you trust it least?`,
    because: `${failed.length} of ${tests.length} hidden tests failed: ${titles.join('; ')}${more}. Do they find it without being told?`,
    lines: null,
  }
}

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
  return {
    ask: isBare
      ? `Tell us what you would write under "${section.heading}" today.`
      : `A reader of "${section.heading}" looks for this: "${about}". What would you add?`,
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
