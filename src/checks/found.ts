import type { SuiteEnd, SuiteRun, SuiteTestRun } from '../judge/review-run.ts'
import { SUITE_LIMITS } from '../rubric/suite-limits.ts'

/** A module that tests met: a correct one, one with a flaw of a kind, or one with several flaws. */
export interface MetModule {
  readonly id: string
  /** The kind of its flaw; null where it has none, or several. */
  readonly criterion: string | null
  /** The ids of the modules with one of its flaws alone; of a correct one none. */
  readonly holds: readonly string[]
}

export interface KindVerdict {
  readonly caught: number
  readonly flaws: number
  /** The tests that caught any of them. */
  readonly tests: readonly string[]
}

/** Why nothing that tests did counts. */
export type SuiteFailure = SuiteEnd

/** What the runs of one suite come to. All lists are sorted. */
export interface SuiteVerdict {
  readonly failure: SuiteFailure | null
  /** Correct modules on which a test failed. */
  readonly alarmed: readonly string[]
  /** The tests that failed there. */
  readonly alarming: readonly string[]
  /** Tests that say two things of the same replies, or that are not there each time. */
  readonly moody: readonly string[]
  /** Flawed modules that tests caught, alone and in company. */
  readonly caught: readonly string[]
  /** Flawed modules that tests caught alone, and not in company. */
  readonly alone: readonly string[]
  readonly byKind: ReadonlyMap<string, KindVerdict>
}

/** Correct modules are met this often, so that tests which toss a coin are seen to. */
const RUNS_OF_CORRECT = 2

/**
 * What a suite's runs on correct and on flawed modules are worth. A test catches a flawed module when it fails there,
 * never fails on a correct one, says the same whenever it gets the same replies, and got replies that no correct module
 * gave it. A flaw is caught when tests that catch its module also fail on each module that has it among others: a verdict
 * by guess would have to be right each time. Throws where the runs are not those of the modules: that is ours.
 */
export function judgeSuite(runs: readonly SuiteRun[], modules: readonly MetModule[]): SuiteVerdict {
  refuseHoles(runs, modules)
  const isCorrect = new Set(modules.filter(hasNoFlaw).map(({ id }) => id))
  const correct = runs.filter(({ variant }) => isCorrect.has(variant))
  const flawed = runs.filter(({ variant }) => !isCorrect.has(variant))
  const failure = failureOf(correct)
  const tests = failure === null ? historiesOf(correct, flawed) : []
  const alarming = tests.filter(({ alarmed }) => alarmed.size > 0)
  const moody = tests.filter((test) => isMoody(test, correct.length))
  const sound = tests.filter((test) => !alarming.includes(test) && !moody.includes(test))
  const alone = catchersOf(sound, modules)
  const catchers = inCompany(alone, modules)
  return {
    failure,
    alarmed: sorted(alarming.flatMap(({ alarmed }) => [...alarmed])),
    alarming: sorted(alarming.map(({ name }) => name)),
    moody: sorted(moody.map(({ name }) => name)),
    caught: sorted([...catchers.keys()]),
    alone: sorted([...alone.keys()]).filter((id) => !catchers.has(id)),
    byKind: kindVerdicts(modules, catchers),
  }
}

function hasNoFlaw({ holds }: MetModule): boolean {
  return holds.length === 0
}

/** Each correct module twice and each flawed one once; anything else is ours, and no grade. */
function refuseHoles(runs: readonly SuiteRun[], modules: readonly MetModule[]): void {
  const wanted = modules.flatMap((module) =>
    Array<string>(hasNoFlaw(module) ? RUNS_OF_CORRECT : 1).fill(module.id),
  )
  const found = runs.map(({ variant }) => variant)
  if (JSON.stringify(wanted.toSorted()) !== JSON.stringify(found.toSorted()))
    throw new Error('the judge did not report exactly the runs of the modules')
}

/** The first of these that any run on a correct module shows. */
const FAILURES: readonly SuiteFailure[] = [
  'did-not-load',
  'no-tests',
  'too-many-tests',
  'timed-out',
  'crashed',
  'broke-protocol',
]

function failureOf(correct: readonly SuiteRun[]): SuiteFailure | null {
  const ends = correct.map(({ ended }) => ended)
  const ended = FAILURES.find((failure) => ends.some((end) => end === failure))
  if (ended !== undefined) return ended
  if (correct.some(({ tests }) => tests.length === 0)) return 'no-tests'
  return correct.some(({ tests }) => tests.length > SUITE_LIMITS.tests) ? 'too-many-tests' : null
}

/** All that one test said. */
interface History {
  readonly name: string
  /** Each verdict under each transcript. */
  readonly said: Map<string, Set<string>>
  /** Transcripts with correct modules. */
  readonly usual: Set<string>
  readonly alarmed: Set<string>
  /** Runs on correct modules in which it was there. */
  met: number
  /** Whether a run had two of its name. */
  twice: boolean
  readonly failures: { readonly variant: string; readonly transcript: string }[]
  /** Modules on which it did not fail. */
  readonly missed: Set<string>
}

function historiesOf(
  correct: readonly SuiteRun[],
  flawed: readonly SuiteRun[],
): readonly History[] {
  const histories = new Map<string, History>()
  for (const [runs, isCorrect] of [
    [correct, true],
    [flawed, false],
  ] as const) {
    // What broke the protocol may have said anything.
    for (const { variant, tests } of runs.filter(({ ended }) => ended !== 'broke-protocol')) {
      for (const own of Map.groupBy(tests, ({ name }) => name).values()) {
        note(own, variant, isCorrect, histories)
      }
    }
  }
  return [...histories.values()]
}

function note(
  [test, ...more]: readonly SuiteTestRun[],
  variant: string,
  isCorrect: boolean,
  histories: Map<string, History>,
): void {
  if (test === undefined) return
  const { name, transcript } = test
  const history = histories.get(name) ?? newHistory(name)
  histories.set(name, history)
  history.twice ||= more.length > 0
  history.met += isCorrect ? 1 : 0
  const said = [test, ...more].map(verdictOf)
  const before = history.said.get(transcript) ?? new Set()
  history.said.set(transcript, new Set([...before, ...said]))
  if (isCorrect) history.usual.add(transcript)
  if (!said.includes('failed')) history.missed.add(variant)
  else if (isCorrect) history.alarmed.add(variant)
  else history.failures.push({ variant, transcript })
}

function newHistory(name: string): History {
  const [usual, alarmed, missed] = [new Set<string>(), new Set<string>(), new Set<string>()]
  return { name, said: new Map(), usual, alarmed, missed, met: 0, twice: false, failures: [] }
}

function verdictOf({ outcome }: SuiteTestRun): string {
  return outcome === 'error' ? 'failed' : outcome
}

function isMoody({ said, met, twice }: History, runs: number): boolean {
  return twice || met < runs || [...said.values()].some((verdicts) => verdicts.size > 1)
}

type Catchers = ReadonlyMap<string, readonly History[]>

/** The tests that catch each module with one flaw. */
function catchersOf(sound: readonly History[], modules: readonly MetModule[]): Catchers {
  const caught = sound.map((test) => ({ test, ids: new Set(caughtBy(test)) }))
  return new Map(
    modules
      .filter(({ criterion }) => criterion !== null)
      .map(
        ({ id }) => [id, caught.filter(({ ids }) => ids.has(id)).map(({ test }) => test)] as const,
      )
      .filter(([, tests]) => tests.length > 0),
  )
}

/** Those whose flaw is found in company too: on each module that has it among others, one of the tests fails. */
function inCompany(alone: Catchers, modules: readonly MetModule[]): Catchers {
  const company = modules.filter(({ holds }) => holds.length > 1)
  return new Map(
    [...alone].filter(([flaw, tests]) =>
      company
        .filter(({ holds }) => holds.includes(flaw))
        .every(({ id }) => tests.some(({ missed }) => !missed.has(id))),
    ),
  )
}

function caughtBy({ failures, usual }: History): readonly string[] {
  return failures.filter(({ transcript }) => !usual.has(transcript)).map(({ variant }) => variant)
}

function kindVerdicts(
  modules: readonly MetModule[],
  catchers: Catchers,
): ReadonlyMap<string, KindVerdict> {
  const flawed = modules.filter(({ criterion }) => criterion !== null)
  const kinds = Map.groupBy(flawed, ({ criterion }) => criterion ?? '')
  return new Map(
    [...kinds].map(([kind, own]) => {
      const caught = own.flatMap(({ id }) => catchers.get(id) ?? [])
      const tests = sorted(caught.map(({ name }) => name))
      return [
        kind,
        { caught: own.filter(({ id }) => catchers.has(id)).length, flaws: own.length, tests },
      ]
    }),
  )
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
