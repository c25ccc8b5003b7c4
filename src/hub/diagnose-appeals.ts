import { type Finding, finding, ok, type Verdict, warning } from './finding.ts'
import { namedReviewers, type ReviewRules } from './review-rules.ts'

/** Whether an appeal would find somebody to ask who has not reviewed; nothing where nobody is named. */
export function diagnoseAppeals(rules: ReviewRules): readonly Finding[] {
  const people = namedReviewers(rules)?.length
  if (people === undefined) return []
  const { needed } = rules
  // Of two who are two levels apart, a third decides.
  const most = needed === 2 ? needed + 1 : needed
  if (people > most)
    return [
      finding(
        'appeals',
        ok(`${people} people can be asked, at most ${most} review one submission`),
      ),
    ]
  const mayReview = rules.reviewers?.length ?? Number.POSITIVE_INFINITY
  return [
    finding('appeals', mayReview > most ? askedTooFew(people, most) : nobodyElse(mayReview, most)),
  ]
}

function nobodyElse(people: number, most: number): Verdict {
  const seen = `find nobody new where ${most} of the ${people} people who may review have reviewed a submission: its letter will offer no appeal`
  return warning(seen, 'Name one more person under reviewers in takehome.yml.')
}

/** Others may review, and nobody tells them. */
function askedTooFew(people: number, most: number): Verdict {
  const seen = `find nobody new to ask where ${most} of the ${people} people who can be asked have reviewed a submission: an appeal waits until somebody else reviews it unasked`
  return warning(seen, 'Name one more person under people, below assign in takehome.yml.')
}
