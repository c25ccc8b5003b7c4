import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Graded, type Judge, startJudge } from '../../src/judge/judge.ts'
import type { JudgedTest } from '../../src/judge/judge-message.ts'
import { sampled } from '../sampled.ts'
import { Arena, HONEST, WRONG } from './arena.ts'
import { ATTACKS, type Attack, type Verdict } from './cases.ts'
import { writeHostileRepository } from './hostile-repository.ts'
import { BOMBS } from './parser-bombs.ts'

const ALL = [
  'test_is_fast_on_wide_windows',
  'test_leaves_its_input_alone',
  'test_matches_the_definition',
  'test_refuses_bad_widths',
  'test_the_planted_number',
]
const AS_WRONG = [
  'test_is_fast_on_wide_windows',
  'test_leaves_its_input_alone',
  'test_refuses_bad_widths',
]
const MAY_PASS: Readonly<Record<Verdict, readonly string[]>> = {
  nothing: [],
  refusals: ['test_refuses_bad_widths'],
  'as-wrong': AS_WRONG,
  'at-most-wrong': AS_WRONG,
  'all-but-speed': ALL.slice(1),
  'first-value': ALL.slice(0, -1),
}
// Five calls of 1 s, twice for the speed test, and a busy machine.
const SECONDS_PER_ATTACK = 90

const arena = new Arena()
let judge: Judge
let jobs = 0

beforeAll(async () => {
  // With a pack beside NumPy: more is mounted and loaded than in any other sandbox, and nothing less refused.
  const evidence = { file: 'evidence.py', names: ['a', 'b'] }
  judge = await arena.open({ packs: ['pandas'], evidence })
  expect((await judge.ready).packs).toHaveLength(1)
})

afterAll(async () => {
  await judge.close()
  expect(arena.sandboxProcesses()).toEqual([])
  arena.close()
})

function grade(source: string | null, by: Judge = judge): Promise<Graded> {
  return by.grade({ id: `job ${jobs++}`, source, seed: 'attacks' })
}

function passed(tests: readonly JudgedTest[]): readonly string[] {
  return tests
    .filter((one) => one.passed)
    .map((one) => one.name)
    .sort()
}

function expectVerdict(tests: readonly JudgedTest[], { verdict, reasons }: Attack): void {
  expect(tests.map((one) => one.name).sort()).toEqual(ALL)
  const won = passed(tests)
  if (verdict === 'at-most-wrong')
    expect(MAY_PASS[verdict]).toEqual(expect.arrayContaining([...won]))
  else expect(won).toEqual(MAY_PASS[verdict])
  const given = tests.flatMap((one) => (one.reason === null ? [] : [one.reason]))
  expect(reasons).toEqual(expect.arrayContaining(given))
}

/** Nothing that a candidate wrote, and nothing hidden, is in what the judge says of the tests. */
function expectNoLeak(graded: Graded): void {
  const text = JSON.stringify(graded)
  for (const bait of arena.baits) expect(text).not.toContain(bait)
  expect(JSON.stringify(graded.tests)).not.toContain(arena.mark)
}

function expectNothingLeftBehind(): void {
  expect(arena.survivors()).toEqual([])
  expect(arena.litter()).toEqual([])
}

/** An attack that poisons what comes after it is found by what comes after it. */
async function expectHonestWorkPasses(): Promise<void> {
  expect(passed((await grade(HONEST)).tests)).toEqual(ALL)
}

const FILES = sampled(Object.entries(Object.groupBy(ATTACKS, (attack) => attack.file)), 3)
const TOGETHER = 8
const GROUPS = Array.from({ length: Math.ceil(FILES.length / TOGETHER) }, (_, index) =>
  FILES.slice(index * TOGETHER, (index + 1) * TOGETHER),
)

describe.each(GROUPS)('an attack wins nothing that its honest worth would not', (...group) => {
  afterAll(expectHonestWorkPasses)

  test.each(group)(
    '%s',
    async (_file, variants = []) => {
      const graded = await Promise.all(
        variants.map(({ file, variant }) => grade(arena.attack(file, variant))),
      )
      for (const [index, attack] of variants.entries()) {
        const result = graded[index]
        if (result === undefined) throw new Error('a result is missing')
        expectVerdict(result.tests, attack)
        expectNoLeak(result)
      }
      expectNothingLeftBehind()
    },
    SECONDS_PER_ATTACK * 1000,
  )
})

test('a hostile submission beside an honest one changes nothing of its evidence', async () => {
  const alone = await grade(HONEST)
  const hostile = ATTACKS.filter(({ file }) => /^(31|32|33|52|61|67|68|69|70|71)-/.test(file))
  const pairs = await Promise.all(
    sampled(hostile, 5).map(({ file, variant }) =>
      Promise.all([grade(arena.attack(file, variant)), grade(HONEST)]),
    ),
  )
  expect(pairs.map(([, honest]) => honest)).toEqual(pairs.map(() => alone))
})

const CALLED = '\ndef evidence():\n    return {"a": running_mean([1.0, 2.0, 3.0], 2), "b": 1.0}\n'

test(
  'an attack from the evidence file wins no test, and no number but those it names',
  async () => {
    // Frames, a hunt for files and for descriptors, ends at import: the first of each.
    const tried = ATTACKS.filter(({ file }) => /^0[1356]-/.test(file))
    for (const { file, variant } of tried) {
      const evidence = arena.attack(file, variant) + CALLED
      const graded = await judge.grade({ id: `job ${jobs++}`, source: WRONG, seed: 'a', evidence })
      expect([file, passed(graded.tests)]).toEqual([file, AS_WRONG])
      expectNoLeak(graded)
      const { values = [], alone = [], detail = '' } = graded.evidence ?? {}
      for (const one of [...values, alone].flat())
        expect(typeof one === 'number' ? Number.isFinite(one) : one).toBeTruthy()
      expect(detail).not.toContain(arena.mark)
    }
    expectNothingLeftBehind()
    await expectHonestWorkPasses()
  },
  SECONDS_PER_ATTACK * 1000 * 2,
)

test('honest work by means of the pack passes', async () => {
  const source = `import numpy as np
import pandas as pd
def running_mean(x, width):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1 or not 1 <= width <= x.size:
        raise ValueError("bad width")
    return pd.Series(x).rolling(width).mean().to_numpy()[width - 1 :]
`
  expect(passed((await grade(source)).tests)).toEqual(ALL)
})

test('the twins score as the table of verdicts assumes', async () => {
  const [honest, wrong, missing] = await Promise.all([grade(HONEST), grade(WRONG), grade(null)])
  expect(passed(honest.tests)).toEqual(ALL)
  expect(passed(wrong.tests)).toEqual(AS_WRONG)
  expect(missing.tests.map((one) => one.reason)).toEqual(ALL.map(() => 'did-not-load'))
})

test('whatever bit an attack sends out by failing, its failures read alike', async () => {
  const [one, two] = await Promise.all([0, 1].map(() => grade(arena.attack('38-oracle.py', 0))))
  expect(one).toEqual(two)
  const words = one?.tests.map((each) => each.detail) ?? []
  expect(new Set(words)).toEqual(new Set(['raised RuntimeError', 'raised OSError']))
})

test('a source that breaks parsers does not load, and is no failure of ours', async () => {
  const graded = await Promise.all(BOMBS.map(({ source }) => grade(source)))
  const verdicts = graded.map(({ tests }, index) => [
    BOMBS[index]?.name,
    tests.every((one) => one.passed) ? 'honest' : tests.map((one) => one.reason).join(),
  ])
  const unloaded = ALL.map(() => 'did-not-load').join()
  expect(verdicts).toEqual(BOMBS.map(({ name, loads }) => [name, loads ? 'honest' : unloaded]))
  expectNothingLeftBehind()
  await expectHonestWorkPasses()
})

test('files beside the module change no verdict, even where the judge is started among them', async () => {
  const repository = join(arena.folder, 'repository')
  mkdirSync(repository)
  const hidesItsCode = writeHostileRepository(repository)
  const before = process.cwd()
  process.chdir(repository)
  const second = startJudge(arena.setup)
  process.chdir(before)
  const [honest, wrong, hidden] = await Promise.all([
    grade(HONEST, second),
    grade(WRONG, second),
    grade(hidesItsCode, second),
  ])
  await second.close()
  expect(passed(honest.tests)).toEqual(ALL)
  expect(passed(wrong.tests)).toEqual(AS_WRONG)
  expect(passed(hidden.tests)).toEqual([])
})

test('the hunt for files finds its prey where there is no sandbox, so a miss means something', async () => {
  const unsafe = startJudge({ ...arena.setup, unsafe: true })
  const { tests } = await grade(arena.attack('03-fs-hunt.py'), unsafe)
  await unsafe.close()
  expect(passed(tests)).toContain('test_matches_the_definition')
})
