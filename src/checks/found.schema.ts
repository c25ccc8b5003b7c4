import Type, { type TSchema } from 'typebox'
import { choice, closed, orNull } from '../input/schema.ts'
import { SUITE_ENDS } from '../judge/review-run.ts'
import { LONGEST_NAME, MOST_NAMED, UNFIT } from './suite-words.ts'

const count = Type.Integer({ minimum: 0 })

/** Why nothing that tests did counts: as their author can see, or as only the runs showed. */
const FAILURES = [...UNFIT, ...SUITE_ENDS, null] as const

/** What tests found of one kind of flaw. Never which modules: kinds alone are told, even to reviewers. */
export function foundParts<Place extends TSchema>(place: Place) {
  const test = closed({
    name: Type.String({
      maxLength: LONGEST_NAME,
      description: "The candidate's own name for the test: hostile text.",
    }),
    where: orNull(place),
  })
  const tests = (description: string) => Type.Array(test, { maxItems: MOST_NAMED, description })
  return {
    caught: count,
    flaws: count,
    // Correct modules on which a test failed, and how many there are; the same for all kinds.
    alarms: count,
    correct: count,
    tests: tests('Tests that caught a flaw of the kind.'),
    alarming: tests('Tests that failed on a correct version.'),
    moody: tests(
      'Tests that gave two verdicts on the same replies, or were missing from a run; they catch nothing.',
    ),
    failure: choice(FAILURES, { description: 'Why nothing counts; null where it does.' }),
    given: closed(
      {
        files: count,
        collected: count,
        passed: count,
        failed: count,
        ended: choice([...SUITE_ENDS, null]),
      },
      { description: 'On the module that the candidate was given, as they can see at home.' },
    ),
  }
}
