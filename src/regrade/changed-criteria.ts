import type { Scorecard, ScoredCriterion } from '../scorecard/scorecard.ts'
import type { ChangedCriterion } from './plan.ts'

/** What is another between two scorecards of the same files, in the order of the present rubric. */
export function changedCriteria(before: Scorecard, after: Scorecard): readonly ChangedCriterion[] {
  const ids = new Set([...after.criteria, ...before.criteria].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const [was, is] = [find(before, id), find(after, id)]
    const why = whyOf(was, is)
    if (why.length === 0) return []
    return [{ id, title: (is ?? was)?.title ?? id, from: pointsOf(was), to: pointsOf(is), why }]
  })
}

function find({ criteria }: Scorecard, id: string): ScoredCriterion | undefined {
  return criteria.find((one) => one.id === id)
}

function pointsOf(criterion: ScoredCriterion | undefined): ChangedCriterion['from'] {
  return { earned: criterion?.earned ?? null, points: criterion?.points ?? null }
}

/** In our own words: never the name of a hidden test, nor what one said. */
function whyOf(was: ScoredCriterion | undefined, is: ScoredCriterion | undefined): string[] {
  if (was === undefined) return ['is new in the rubric']
  if (is === undefined) return ['is in the rubric no more']
  const seen = [seenIn(was), seenIn(is)] as const
  return [
    ...said('worth', `${was.points} points`, `${is.points} points`),
    ...said('', ...seen),
    ...(seen[0] === seen[1] ? said('', wordsOf(was.status), wordsOf(is.status)) : []),
    ...(was.earned === is.earned || was.status !== is.status || seen[0] !== seen[1]
      ? []
      : said('counts', `${was.earned}`, `${is.earned}`)),
    ...(was.critical === is.critical
      ? []
      : [is.critical ? 'is critical now' : 'is critical no more']),
  ]
}

function said(what: string, from: string, to: string): string[] {
  return from === to ? [] : [`${what === '' ? '' : `${what} `}${from} → ${to}`]
}

/** What a check saw, as far as it can be counted; empty for the rest. */
function seenIn({ evidence }: ScoredCriterion): string {
  const tests = evidence.filter((fact) => fact.kind === 'test')
  if (tests.length > 0) {
    const passed = tests.filter(({ outcome }) => outcome === 'passed').length
    return `${passed} of ${tests.length} tests passed`
  }
  const [fact] = evidence
  if (fact?.kind === 'found') return `${fact.caught} of ${fact.flaws} flaws, ${fact.alarms} alarms`
  if (fact?.kind === 'lint') return `${fact.findings.length} findings`
  return ''
}

const STATUS: Readonly<Record<ScoredCriterion['status'], string>> = {
  passed: 'met',
  partial: 'met in part',
  failed: 'not met',
  pending: 'waits for reviewers',
  'not-assessed': 'not assessed',
}

function wordsOf(status: ScoredCriterion['status']): string {
  return STATUS[status]
}
