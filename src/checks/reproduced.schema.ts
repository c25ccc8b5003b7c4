import Type from 'typebox'
import { choice, closed, nullable, orNull } from '../input/schema.ts'
import { FAILURE_REASONS, NO_NUMBER } from '../judge/judge-message.ts'

const text = Type.String()
const line = Type.Integer({ minimum: 1 })

/** What became of a number of the write-up. */
export const REPRODUCED_VERDICTS = ['reproduced', 'differs', 'not-run'] as const

/** What two runs gave for each number of the rubric, in its order; the only part that grading alone can know. */
const given = Type.Array(Type.Union([Type.Number(), choice(NO_NUMBER)]), { maxItems: 40 })

export const evidenceRuns = closed({
  reason: choice([...FAILURE_REASONS, null]),
  detail: Type.String({ description: 'Why nothing was given: one sentence of the judge.' }),
  values: Type.Array(given, { maxItems: 2 }),
  // The same where every function of the module failed; empty where that gave nothing.
  alone: given,
})

/** What the evidence has beside its kind and criterion. */
export const reproducedParts = {
  file: text,
  // The write-up, and its heading above the numbers.
  writeUp: text,
  heading: text,
  runs: evidenceRuns,
  numbers: Type.Array(
    closed({
      name: text,
      unit: text,
      verdict: choice(REPRODUCED_VERDICTS),
      why: Type.String({ description: 'In our words; empty where it was reproduced.' }),
      // Null where the section gives no number for it.
      written: orNull(
        closed({
          text: Type.String({ maxLength: 60, description: 'As it is written: hostile text.' }),
          line,
        }),
      ),
      // Null where the first run gave none.
      run: nullable(Type.Number()),
    }),
    { minItems: 1, maxItems: 40 },
  ),
}
