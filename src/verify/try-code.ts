import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readAnchors } from '../exercise/anchors.ts'
import type { Exercise } from '../exercise/exercise.ts'
import { openGrader, type Workshop } from '../grading/grader.ts'
import { CallerError } from '../input/bad-news.ts'
import type { ConfigIssue } from '../input/config-issue.ts'
import { issuesOf, problem } from '../input/config-issue.ts'
import { ifAbsent } from '../input/if-absent.ts'
import type { Progress } from '../progress.ts'
import { type Rubric, reproducedCriteria } from '../rubric/rubric.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { Bench } from './bench.ts'
import { type Equivalent, readEquivalents } from './equivalents.ts'
import { type FlawedSolution, readFlawedSolutions, readReference } from './flawed-solutions.ts'
import {
  generateMutants,
  layTripwires,
  type Mutant,
  type Python,
  type Tripwire,
  writeCheats,
} from './generate-solutions.ts'
import type { Journal } from './journal.ts'
import { openBench } from './open-bench.ts'
import { findReach } from './reach.ts'
import { seedNames } from './seed-names.ts'
import { type Solution, submissionOf } from './solution.ts'
import type { GeneratedTrial, ListedTrial, Trial } from './trial.ts'
import { repeat, type Step, tryGenerated, tryListed } from './try-solutions.ts'

/** How much is tried out. */
export interface Effort {
  /** Seeds under which every flawed solution is tried. */
  readonly seeds: number
  /** Seeds under which the reference is tried. */
  readonly repeats: number
  /** Tries generated mutants, and the plain loops under all seeds. */
  readonly generated: boolean
  /** How many variants are drawn and tried whole; with 0 none at all. */
  readonly variants: number
}

/** Tries out the hidden tests of an exercise with code. Throws CallerError for what its author has to mend. */
export async function tryCode(
  exercise: Exercise,
  module: string,
  effort: Effort,
  workshop: Workshop,
  journal: Journal,
  progress: Progress,
): Promise<Omit<Trial, 'variants'>> {
  const { solution, reference, loops, equivalents, anchors, ...read } = await readMaterials(
    exercise,
    module,
  )
  const [flawed, wholly] = read.flawed
  const python = { python: workshop.python, programs: programsFolder(workshop) }
  const [changes, cheats] = await Promise.all([
    effort.generated ? generateChanges(python, reference) : null,
    writeCheats(python, exercise.template, module, reference),
  ])
  const seeds = seedNames(effort.seeds)
  // Plain loops take their time: where there is none, the one whole run has to do.
  const patience = effort.generated ? seeds : []
  const modules = changes === null ? [] : [...changes.tripwires, ...changes.mutants]
  const total = 3 + effort.repeats + [cheats, patience, flawed, wholly, modules].flat().length
  let done = 0
  const step = (what: string) => progress(++done, total, `${exercise.rubric.id}: ${what}`)
  const [template, full, slow, ...rest] = await gradeWhole(
    exercise,
    [
      new Map(),
      solution,
      new Map([[module, loops]]),
      ...wholly.map((flaw) => flaw.solution),
      ...cheats.map(({ source }) => new Map([[module, source]])),
    ],
    workshop,
    () => step('whole submissions'),
  )
  if (!(template && full && slow)) throw new Error('no scorecard')
  const cheated = rest.slice(wholly.length)
  const bench = openBench(exercise, module, workshop, journal)
  try {
    const [repeats, patient, listed, generated] = await Promise.all([
      repeat(bench, 'reference', reference, seedNames(effort.repeats), {}, step),
      repeat(bench, 'loops', loops, patience, { only: criteriaMet(slow) }, step),
      tryListed(bench, flawed, module, seeds, step),
      changes && tryChanges(bench, changes, equivalents, workshop.parallel, step),
    ])
    return {
      template,
      reference: full,
      loops: slow,
      cheats: cheats.map(({ name }, index) => ({ name, scorecard: cheated[index] ?? full })),
      repeats: [...repeats, ...patient],
      listed: [...listed, ...wholly.map((flaw, index) => triedWhole(flaw, rest[index] ?? full))],
      generated,
      equivalents,
      anchors,
    }
  } finally {
    await bench.close()
  }
}

interface Changes {
  readonly mutants: readonly Mutant[]
  readonly tripwires: readonly Tripwire[]
}

async function generateChanges(python: Python, reference: string): Promise<Changes> {
  const [mutants, tripwires] = await Promise.all([
    generateMutants(python, reference),
    layTripwires(python, reference),
  ])
  return { mutants, tripwires }
}

async function tryChanges(
  bench: Bench,
  { mutants, tripwires }: Changes,
  equivalents: readonly Equivalent[],
  hands: number,
  step: Step,
): Promise<readonly GeneratedTrial[]> {
  const reach = await findReach(bench, tripwires, step)
  return await tryGenerated(bench, mutants, { equivalents, reach }, hands, step)
}

function programsFolder({ home }: Workshop): string {
  return join(home, 'src', 'verify', 'python')
}

/** What an exercise with code tries its tests with. Throws CallerError for all that is wrong with it. */
export async function readMaterials(exercise: Exercise, module: string) {
  const solution = await readReference(exercise.grader, module)
  const counters = join(exercise.grader, 'loops.py')
  const [flawed, equivalents, anchors, loops] = await Promise.all([
    readFlawedSolutions(exercise, solution),
    readEquivalents(join(exercise.grader, 'equivalent.yml')),
    readAnchors(exercise),
    ifAbsent(counters, readFile(counters, 'utf8'), null),
  ])
  const issues = [
    ...issuesOf(flawed),
    ...issuesOf(equivalents),
    ...issuesOf(anchors),
    ...(loops === null ? [noLoops(exercise)] : []),
  ]
  if (!flawed.ok || !equivalents.ok || !anchors.ok || loops === null) throw new CallerError(issues)
  return {
    solution,
    reference: solution.get(module) ?? '',
    loops,
    flawed: byTestsOrWhole(exercise.rubric, flawed.value),
    equivalents: equivalents.value,
    anchors: anchors.value,
  }
}

/** Hidden tests find most flaws by the module alone; the others are those of a whole submission. */
function byTestsOrWhole(
  rubric: Rubric,
  flawed: readonly FlawedSolution[],
): readonly [byTests: readonly FlawedSolution[], whole: readonly FlawedSolution[]] {
  const reproduced = reproducedCriteria(rubric).map(({ id }) => id)
  const isWhole = ({ criterion }: FlawedSolution) => reproduced.includes(criterion)
  return [flawed.filter((flaw) => !isWhole(flaw)), flawed.filter(isWhole)]
}

function triedWhole({ id, name, criterion }: FlawedSolution, scorecard: Scorecard): ListedTrial {
  const isMet = scorecard.criteria.some((one) => one.id === criterion && one.status === 'passed')
  return { id, name, criterion, caught: [!isMet] }
}

function noLoops({ grader }: Exercise): ConfigIssue {
  const hint =
    'Write a correct solution in plain loops: it shows that only speed and quality tell it apart.'
  return problem(join(grader, 'loops.py'), 'is missing', hint)
}

const AS_VERIFIED = { role: null, seed: 'verify', sha: null }

/** Scorecards of solutions, as a candidate would get them. */
export async function gradeWhole(
  exercise: Exercise,
  solutions: readonly Solution[],
  workshop: Workshop,
  step: () => void,
): Promise<readonly Scorecard[]> {
  const grader = openGrader(exercise, workshop)
  try {
    return await Promise.all(
      solutions.map(async (solution, index) => {
        const submission = submissionOf(exercise, solution)
        const scorecard = await grader.grade(`${index}`, submission, AS_VERIFIED)
        step()
        return scorecard
      }),
    )
  } finally {
    await grader.close()
  }
}

/** Criteria on hidden tests that a solution met. */
export function criteriaMet({ criteria }: Scorecard): readonly string[] {
  return criteria
    .filter(({ id, status }) => id.startsWith('T') && status === 'passed')
    .map(({ id }) => id)
}
