import Type, { type TProperties, type TSchema } from 'typebox'
import { choice, closed, constant, define, orNull } from '../input/schema.ts'
import { FAILURE_REASONS } from '../judge/judge-message.ts'
import { STRUCTURE_CHECKS } from '../rubric/rubric.ts'
import { foundParts } from './found.schema.ts'
import { reproducedParts } from './reproduced.schema.ts'
import { runtimeForm } from './runtime.schema.ts'

/** What the ledger noted of an assignment; grading cannot see it. */
export const LEDGER_FLAG_CODES = [
  'comment-changed',
  'settings-changed',
  'late-push',
  'work-elsewhere',
  'nothing-pinned',
  'start-unclear',
  'no-result',
  'not-invited',
] as const

/** What the scorecard's schema has to define, because evidence and flags point to it. */
export const definitions: Record<string, TSchema> = {}

const text = Type.String()
const count = Type.Integer({ minimum: 0 })
const line = Type.Integer({ minimum: 1 })

const place = define(
  definitions,
  'place',
  closed({
    path: Type.String({ description: "The candidate's own name for the file: hostile text." }),
    line: orNull(line),
  }),
)

/** One function of the module, measured from its syntax tree. */
export const functionFacts = define(
  definitions,
  'function',
  closed(
    {
      name: text,
      line: count,
      lines: count,
      mccabe: count,
      nesting: count,
      loops: count,
      loopDepth: count,
    },
    { description: 'One function of the module.' },
  ),
)

/** Evidence of one kind for one criterion. */
function form<K extends string, P extends TProperties>(
  kind: K,
  properties: P,
  description: string,
) {
  const head = { kind: constant(kind), criterion: text }
  return define(definitions, kind, closed({ ...head, ...properties }, { description }))
}

export const test = form(
  'test',
  {
    // The test function's name, `test_` removed and underscores as spaces.
    title: text,
    outcome: choice(['passed', 'failed']),
    reason: choice([...FAILURE_REASONS, null]),
    // One short sentence made by the judge.
    detail: Type.String({ description: 'May describe hidden inputs: for reviewers only.' }),
  },
  'One hidden test.',
)

export const lintFinding = closed({
  rule: text,
  message: text,
  line: count,
  path: Type.Optional(
    Type.String({
      description:
        "In a review, the file of tests: the candidate's own name for it, hostile text. Left out for the module.",
    }),
  ),
})

export const lint = form(
  'lint',
  {
    // False when the source could not be analysed; that is never "clean".
    analysable: Type.Boolean(),
    findings: Type.Array(lintFinding),
    // Lines of source without blanks and comments.
    sourceLines: count,
  },
  'What the linter found.',
)

export const complexity = form(
  'complexity',
  {
    analysable: Type.Boolean(),
    // The function with the highest McCabe number, the longest one, the most deeply nested one.
    mostComplex: orNull(functionFacts),
    longest: orNull(functionFacts),
    deepest: orNull(functionFacts),
  },
  'The worst functions by three measures.',
)

export const forbiddenCall = closed({ name: text, line: count })

export const loops = form(
  'loops',
  {
    analysable: Type.Boolean(),
    count,
    depth: count,
    forbidden: Type.Array(forbiddenCall),
  },
  'Loops, and calls that the exercise does not allow.',
)

/** Lines of a file, 1-based and inclusive. */
export const lineRange = closed({ from: line, to: line })

/** `item` is a place in the checklist, from 0; `lines` the first few, none when no word was found. */
export const pointer = closed({ item: count, lines: Type.Array(line) })

// Where a heading is not found, the candidate is told of their own that were not recognised.
const others = Type.Optional(
  Type.Array(text, {
    maxItems: 12,
    description: "The candidate's own headings that are none of the asked ones: hostile text.",
  }),
)

export const section = form(
  'section',
  {
    file: text,
    heading: text,
    // Null when no such heading was found.
    lines: orNull(lineRange),
    words: count,
    minWords: count,
    maxWords: count,
    // The section still holds the template's guidance and nothing else.
    untouched: Type.Boolean(),
    yours: others,
    pointers: Type.Array(pointer, {
      description: 'Where words of a checklist item stand. They earn nothing.',
    }),
  },
  'One section of the write-up.',
)

export const structure = form(
  'structure',
  {
    checks: Type.Array(
      closed({
        name: choice(STRUCTURE_CHECKS),
        passed: Type.Boolean(),
        // With headings and columns of the rubric alone; empty when it passed or waits for another.
        detail: Type.String({ description: 'What is missing, in our words.' }),
        waitsFor: Type.Optional(
          choice(STRUCTURE_CHECKS, {
            description: 'The check that failed first: without it this one could not be made.',
          }),
        ),
      }),
      { minItems: 1 },
    ),
    yours: others,
  },
  'The form of a write-up.',
)

export const reproduced = form(
  'reproduced',
  reproducedParts,
  'Numbers of the write-up, and what a run of the evidence file gave.',
)

export const found = form('found', foundParts(place), "What a candidate's tests found.")

export const notAssessed = form(
  'not-assessed',
  { why: text },
  'A check that could not be made; its points leave the maximum.',
)

export const runtime = define(definitions, 'runtime', runtimeForm)

export const evidence = Type.Union([
  test,
  lint,
  complexity,
  loops,
  section,
  structure,
  reproduced,
  found,
  notAssessed,
])

export const flag = closed({
  code: choice([
    'unlisted-file',
    'changed-template-file',
    'missing-file',
    'not-a-regular-file',
    'too-large',
    'too-many-files',
    'not-utf8',
    'not-analysable',
    'dynamic-code',
    'native-code',
    'process-or-network',
    'introspection',
    'unusual-import',
    'private-name',
    'encoded-text',
    'forbidden-call',
    'lint-suppressed',
    'hidden-characters',
    'addressed-to-ai',
    'reviewer-trap',
    'no-sandbox',
    'other-python',
    'tool-debris',
    'notebook',
    'unreadable',
    'not-loaded',
    'look-alike-name',
    'nothing-said-of-help',
    ...LEDGER_FLAG_CODES,
  ]),
  // How much it asks of a reviewer: to decide, to look, to know.
  severity: choice(['serious', 'look', 'note']),
  // Words of ours, without a byte of the candidate's.
  message: text,
  where: orNull(place),
})
