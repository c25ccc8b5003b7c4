import { type Met, rulesMet, sayMet } from './branch-rules.ts'
import { conclude, error, type Finding, ok, on, type Verdict, warning } from './finding.ts'
import type { ObservedWorkflows } from './observed-hub-use.ts'
import type { SettingsPages } from './settings-pages.ts'

const AS_READER = 'Use a token that can read the hub.'

/** Whether rules for the hub's branches let takehome write and erase. */
export function diagnoseBranchRules(
  rules: ObservedWorkflows['rules'],
  pages: SettingsPages,
): readonly Finding[] {
  const page = pages.hub('/settings/rules')
  return [
    on(
      page,
      conclude('rules of the ledger', rules.ledger, AS_READER, (types) =>
        verdictOn(rulesMet(types, 'ledger'), 'Exclude the branch ledger from these rules.'),
      ),
    ),
    on(
      page,
      conclude('rules of reviews', rules.reviews, AS_READER, ({ base, review }) =>
        verdictOn(
          [...rulesMet(base, 'review-base'), ...rulesMet(review, 'review')],
          'Exclude the branch review-base and the branches under review/ from these rules.',
        ),
      ),
    ),
  ]
}

function verdictOn(met: readonly Met[], mend: string): Verdict {
  if (met.length === 0) return ok('do not block takehome')
  const isError = met.some(({ severity }) => severity === 'error')
  return isError ? error(sayMet(met), mend) : warning(sayMet(met), mend)
}
