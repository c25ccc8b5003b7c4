import { DateTime } from 'luxon'
import { pointer } from '../input/read-yaml.ts'
import type { Of } from '../input/schema.ts'
import type { SOURCE } from './takehome.schema.ts'

/** Who reviews, and what it takes. Logins in lower case: GitHub does not tell them apart by case. */
export interface ReviewRules {
  /** Null for everybody who can write to the hub. */
  readonly reviewers: readonly string[] | null
  readonly needed: number
  /** Days from the deadline until reviews are due. */
  readonly days: number
  /** Whether nobody reviews an exercise before having calibrated on it. */
  readonly calibration: boolean
  readonly assign: AssignRules
  /** Whether a level is taken from a sealed block alone: a comment is mailed before we can remove it. */
  readonly blind: boolean
}

/** Who is asked to review. */
export interface AssignRules {
  /** Empty where nobody is asked. */
  readonly people: readonly string[]
  /** How many are asked for each submission. */
  readonly each: number
  /** Days as yyyy-mm-dd in the hub's time zone, both included. */
  readonly away: readonly { readonly login: string; readonly from: string; readonly to: string }[]
}

type ReviewYaml = NonNullable<Of<typeof SOURCE.published>['reviews']>

interface Meaning {
  readonly at: string
  readonly message: string
  readonly hint: string
}

const NEEDED = 2

export function toReviews(yaml: ReviewYaml = {}): ReviewRules {
  const needed = yaml.needed ?? NEEDED
  const reviewers = peopleOf(yaml.reviewers)
  const each = yaml.assign?.each ?? needed
  const people = peopleOf(yaml.assign?.people) ?? reviewers ?? []
  return {
    reviewers,
    needed,
    days: yaml.days ?? 7,
    calibration: yaml.calibration ?? true,
    assign: {
      people: each === 0 ? [] : people,
      each,
      away: (yaml.assign?.away ?? []).map(({ login, ...days }) => {
        return { login: login.toLowerCase(), ...days }
      }),
    },
    blind: yaml.blind ?? true,
  }
}

/** Who can be asked, or waited for by name; null where that is everybody who can write to the hub. */
export function namedReviewers({
  reviewers,
  assign,
}: Pick<ReviewRules, 'reviewers' | 'assign'>): readonly string[] | null {
  return assign.people.length > 0 ? assign.people : reviewers
}

/** What no shape says. */
export function reviewIssues(yaml: ReviewYaml = {}): readonly Meaning[] {
  const needed = yaml.needed ?? NEEDED
  return [
    ...tooFew(yaml.reviewers, needed, pointer('reviews', 'reviewers')),
    ...assignIssues(yaml, needed),
  ]
}

function tooFew(
  logins: readonly string[] | undefined,
  needed: number,
  at: string,
): readonly Meaning[] {
  const named = peopleOf(logins)?.length ?? Number.POSITIVE_INFINITY
  if (named > needed) return []
  const message = `names ${named} people, but a write-up needs ${needed} and one more to decide`
  const hint = `Name at least ${needed + 1}. When two reviewers are two levels apart, another one is asked.`
  return [{ at, message, hint }]
}

function assignIssues({ assign, reviewers }: ReviewYaml, needed: number): readonly Meaning[] {
  if (assign === undefined) return []
  const { people, each = needed, away = [] } = assign
  const at = (...keys: (string | number)[]) => pointer('reviews', 'assign', ...keys)
  const may = peopleOf(reviewers)
  const asked = peopleOf(people) ?? may
  const strangers = asked?.filter((login) => may !== null && !may.includes(login)) ?? []
  return [
    ...tooFew(people, needed, at('people')),
    ...(strangers.length === 0
      ? []
      : [
          {
            at: at('people'),
            message: `asks ${strangers.join(', ')}, who may not review`,
            hint: 'Name them under reviewers too, or leave them out here.',
          },
        ]),
    ...(asked === null && each > 0
      ? [
          {
            at: at(),
            message: 'says nobody whom to ask',
            hint: 'Name people here, or reviewers one level up.',
          },
        ]
      : []),
    ...(each === 0 || each >= needed
      ? []
      : [
          {
            at: at('each'),
            message: `asks ${each} people, but ${needed} are needed`,
            hint: `Give ${needed} or more, or 0 to ask nobody.`,
          },
        ]),
    ...away.flatMap(({ from, to }, index) => daysIssue(from, to, at('away', index))),
  ]
}

function daysIssue(from: string, to: string, at: string): readonly Meaning[] {
  const wrong = [from, to].find((day) => !DateTime.fromISO(day, { zone: 'utc' }).isValid)
  const hint = 'Give the first and the last day as yyyy-mm-dd.'
  if (wrong !== undefined) return [{ at, message: `"${wrong}" is not a day`, hint }]
  return from <= to ? [] : [{ at, message: `ends on ${to}, before it begins`, hint }]
}

/** Each person once. */
function peopleOf(logins: readonly string[] | undefined): readonly string[] | null {
  return logins === undefined ? null : [...new Set(logins.map((login) => login.toLowerCase()))]
}
