import type { Cause } from '../scorecard/cause.ts'
import type { ScoredCriterion } from '../scorecard/scorecard.ts'
import type { Opening } from './opening.ts'

type Fact = ScoredCriterion['evidence'][number]
type Tested = Extract<Fact, { readonly kind: 'test' }>

/**
 * Shown in place of every question that names a part of the code: candidates are not told which criteria failed
 * unless the hub's feedback says so.
 */
const SHOWN =
  'Which part of your code do you trust least? For which input could it be wrong, and how would you find out?'

const SLOW: readonly Tested['reason'][] = ['too-slow', 'timed-out']

interface TestedCriterion {
  readonly criterion: ScoredCriterion
  readonly tests: readonly Tested[]
  readonly failed: readonly Tested[]
}

/**
 * The opening that stands at the place of each criterion with hidden tests. One for all where one thing is behind all
 * of them, and one for all that was slow: the same question is not asked twice.
 */
export function testedOpenings(
  open: readonly ScoredCriterion[],
  cause: Cause | null,
): ReadonlyMap<ScoredCriterion, readonly Opening[]> {
  const tested = open.map(testedOf).filter(({ tests }) => tests.length > 0)
  const whole = wholeOpening(tested, cause)
  const slow = tested.filter(isSlow)
  const openingAt = (one: TestedCriterion): readonly Opening[] => {
    if (whole !== null) return one === tested[0] ? [whole] : []
    if (slow.includes(one)) return one === slow[0] ? [slowOpening(slow)] : []
    return [partOpening(one)]
  }
  return new Map(tested.map((one) => [one.criterion, openingAt(one)]))
}

function testedOf(criterion: ScoredCriterion): TestedCriterion {
  const tests = criterion.evidence.filter((fact) => fact.kind === 'test')
  return { criterion, tests, failed: tests.filter(({ outcome }) => outcome === 'failed') }
}

const RUN_IT =
  'Import your module with us, as it was handed in. What happens, and which line does it? What would you change first?'
const WHERE =
  'Where is the code that you wanted to hand in? What would you put into the module, and in which order?'

/** Questions for what is behind everything; other causes leave tests that failed for reasons of their own. */
const WHOLE: Partial<Readonly<Record<Cause['kind'], string>>> = {
  'no-module': WHERE,
  notebook: WHERE,
  'not-text': RUN_IT,
  syntax: RUN_IT,
  'not-loaded': RUN_IT,
  'other-versions':
    'On which versions of Python and NumPy did you run this? Which line would another version refuse?',
  stubs: 'Which function would you write first, and how would it go?',
}

function wholeOpening(tested: readonly TestedCriterion[], cause: Cause | null): Opening | null {
  const ask = cause === null ? undefined : WHOLE[cause.kind]
  if (cause !== null && ask !== undefined)
    return {
      ask,
      shown: ask,
      because: `${cause.what} This is behind all that failed.`,
      lines: null,
    }
  const failed = tested.flatMap((one) => one.failed)
  const isUnloaded = failed.length > 0 && failed.every(({ reason }) => reason === 'did-not-load')
  const because = 'The module did not load where the hidden tests ran, so none of them says more.'
  return isUnloaded ? { ask: RUN_IT, shown: RUN_IT, because, lines: null } : null
}

function isSlow({ failed }: TestedCriterion): boolean {
  return failed.length > 0 && failed.every(({ reason }) => SLOW.includes(reason))
}

function slowOpening(slow: readonly TestedCriterion[]): Opening {
  const ask =
    'Where would your code spend most of its time with a hundred times as many rows? What would you change first?'
  const [first, ...others] = slow
  const late = slow.map(({ criterion }) => criterion.title)
  const because =
    first !== undefined && others.length === 0
      ? becauseOf(first)
      : `Too slow, or no answer in time: ${late.join('; ')}. One call without an end can be behind all of them.`
  return { ask, shown: SHOWN, because, lines: null }
}

function partOpening(one: TestedCriterion): Opening {
  const ask = `Show us where your code deals with "${one.criterion.title}". For which input would you trust it least?`
  return { ask, shown: SHOWN, because: becauseOf(one), lines: null }
}

function becauseOf({ tests, failed }: TestedCriterion): string {
  const titles = failed.slice(0, 3).map((test) => test.title)
  const more = failed.length > titles.length ? ', and others' : ''
  return `${failed.length} of ${tests.length} hidden tests failed: ${titles.join('; ')}${more}. Do they find it without being told?`
}
