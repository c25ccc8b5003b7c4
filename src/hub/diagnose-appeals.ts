import { type Finding, finding, ok, warning } from './finding.ts'
import { namedReviewers, type ReviewRules } from './review-rules.ts'

/** Whether an appeal would find somebody who has not reviewed; nothing where nobody is named. */
export function diagnoseAppeals(rules: ReviewRules): readonly Finding[] {
  const people = namedReviewers(rules)?.length
  if (people === undefined) return []
  const { needed } = rules
  // Of two who are two levels apart, a third decides.
  const most = needed === 2 ? needed + 1 : needed
  if (people > most)
    return [finding('appeals', ok(`${people} people review, at most ${most} one submission`))]
  const seen = `find nobody new where ${most} of the ${people} people who are named have reviewed a submission: its letter will offer no appeal`
  const mend = 'Name one more person under reviewers in takehome.yml.'
  return [finding('appeals', warning(seen, mend))]
}
