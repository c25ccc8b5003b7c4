import { placeOfTest } from '../checks/place-of-test.ts'
import type { Rubric } from '../rubric/rubric.ts'
import type { Scorecard, ScoredCriterion } from '../scorecard/scorecard.ts'
import { codeOfTest } from './test-code.ts'

type FoundEvidence = Extract<ScoredCriterion['evidence'][number], { readonly kind: 'found' }>
type OwnTest = FoundEvidence['tests'][number]

/** A question about one of their tests, with its lines. */
export interface TestQuestion {
  readonly test: OwnTest
  readonly ask: string
  /** What the judge saw: kinds of flaws, never a version. */
  readonly answer: string
  readonly listen: string
  /** The test as it stands in the file; null where nobody can find it. Hostile text. */
  readonly code: string | null
}

type Files = readonly { readonly path: string; readonly text: string }[]

const MOST = 4
const MOST_ALARMS = 1

const ALARM = {
  ask: 'What would a version of the module have to do to fail here? Which of that does the documentation forbid?',
  answer: 'it fails on a correct version, and so it catches nothing.',
  listen:
    'This test asks for more than the documentation does. They find what that leaves open, and write the same test without it.',
}

/** One after the other, so that no two questions in a row are the same. */
const CAUGHT = [
  {
    ask: 'What is this test for? Change one line of the module in your head so that it fails.',
    listen: 'They name a line and follow the input to a wrong value.',
  },
  {
    ask: 'Where does what this test expects come from? How do you know that it is right?',
    listen:
      'By the documentation, by hand or by another way to compute it; not by what the module returned.',
  },
  {
    ask: 'Which flawed version would still pass here? Which input would tell it?',
    listen: 'They change a limit, an order or a type, and give one input more.',
  },
  {
    ask: 'What does this test leave open on purpose, and why?',
    listen:
      'They name something that the documentation allows to differ, and how the test allows it.',
  },
]

/** Questions about tests that the judge saw to find something: one of each kind first. */
export function testQuestions(
  { criteria }: Scorecard,
  rubric: Rubric,
  files: Files,
): readonly TestQuestion[] {
  const found = criteria.flatMap(({ evidence }) => evidence.filter((fact) => fact.kind === 'found'))
  const alarming = (found[0]?.alarming ?? []).slice(0, MOST_ALARMS)
  const catching = onePerKind(found).slice(0, MOST - alarming.length)
  const code = (test: OwnTest) => codeOf(test, files)
  return [
    ...alarming.map((test) => ({ test, code: code(test), ...ALARM })),
    ...catching.map((test, index) => {
      const { ask, listen } = CAUGHT[index % CAUGHT.length] ?? ALARM
      const kinds = found
        .filter(({ tests }) => tests.some(({ name }) => name === test.name))
        .map(
          ({ criterion }) => rubric.criteria.find(({ id }) => id === criterion)?.title ?? criterion,
        )
      return { test, code: code(test), ask, listen, answer: `it found ${kinds.join('; ')}.` }
    }),
  ]
}

function onePerKind(found: readonly FoundEvidence[]): readonly OwnTest[] {
  const picked: OwnTest[] = []
  // Sets of parameters are one test to whoever reads it.
  const nameOf = ({ name }: OwnTest) => name.replace(/\[.*$/s, '')
  for (const { tests } of found) {
    const free = tests.find((test) => !picked.some((one) => nameOf(one) === nameOf(test)))
    if (free !== undefined) picked.push(free)
  }
  return picked
}

/** By its name, since evidence of earlier versions may name the line of another test with the same name. */
function codeOf({ name }: OwnTest, files: Files): string | null {
  const where = placeOfTest(name, files)
  const text = files.find(({ path }) => path === where?.path)?.text
  const line = where?.line ?? null
  return line === null || text === undefined ? null : codeOfTest(text, line)
}
