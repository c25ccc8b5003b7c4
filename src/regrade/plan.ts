import { parseJson } from '../input/parse-json.ts'
import type { Of } from '../input/schema.ts'
import { isPlan } from './regrade.generated.js'
import type * as schema from './regrade.schema.ts'

/** What changes for whom: `regrade.schema.json` is the published form of this. */
export type RegradePlan = Of<typeof schema.SOURCE.published>
export type PlannedPerson = Of<typeof schema.person>
export type PlannedStanding = Of<typeof schema.standing>
export type ChangedCriterion = Of<typeof schema.criterion>

/** The same plan as the same text, whose digest names it. */
export function printPlan(plan: RegradePlan): string {
  return `${JSON.stringify(plan, null, 2)}\n`
}

/** Null for what is no plan. */
export function parsePlan(text: string | null): RegradePlan | null {
  const value = parseJson(text ?? '')
  return isPlan(value) ? value : null
}

/** Whether applying the plan changes nothing. */
export function isIdle({ people }: RegradePlan): boolean {
  return people.every(({ writes }) => !writes)
}
