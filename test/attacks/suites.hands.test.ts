import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ReviewSetup, SuiteRun } from '../../src/judge/review-run.ts'
import { changedHome } from '../judge/changed-home.ts'
import { OwnReview, outcomes } from '../judge/own-review.ts'
import { sampled } from '../sampled.ts'
import { processesWith } from './arena.ts'

const LIMITS = { callSeconds: 1, totalSeconds: 4, memoryBytes: 2 ** 30, outputBytes: 2 ** 20 }
const bait = () => `takehome-bait-${randomBytes(8).toString('hex')}`

/** A module with a secret in each place of its source, and in its name. */
function modules(factors: readonly string[]): Readonly<Record<string, string>> {
  const source = (factor: string) => `"""${bait()}"""
import numpy as np
# ${bait()}
SECRET = "${bait()}"
def score(x, note=SECRET):
    """${bait()}"""
    return (np.asarray(x) * ${factor}).tolist()
`
  return Object.fromEntries(factors.map((factor) => [bait(), source(factor)]))
}

const CORRECT = modules(['2', '2.0', '(1 + 1)'])
const FLAWED = modules(['3', '2.5', '-2', '0'])
const RUNS = 10

function open(setup: Partial<ReviewSetup> = {}): OwnReview {
  return new OwnReview(['score'], CORRECT, FLAWED, { limits: LIMITS, ...setup })
}

const review = open()
afterAll(() => review.judge.close())

const attack = (name: string) =>
  readFileSync(join(import.meta.dirname, 'suites', `${name}.py`), 'utf8')

async function run(files: string | Readonly<Record<string, string>>, by = review) {
  const runs = await by.run(files)
  expect(runs).toHaveLength(RUNS)
  const said = JSON.stringify(runs.map(({ variant, ...rest }) => rest))
  expect(said).not.toContain('takehome-bait')
  return runs
}

/** Flawed modules on which a test fails that gets replies there which no correct one gives. */
function caught(runs: readonly SuiteRun[]): readonly string[] {
  const isCorrect = ({ variant }: SuiteRun) => variant in CORRECT
  const usual = new Set(
    runs.filter(isCorrect).flatMap(({ tests }) => tests.map((one) => one.transcript)),
  )
  const alarms = runs
    .filter(isCorrect)
    .flatMap(({ tests }) => tests.filter(isFailed).map((one) => one.name))
  const catches = ({ tests }: SuiteRun) =>
    tests.some((one) => isFailed(one) && !usual.has(one.transcript) && !alarms.includes(one.name))
  return runs.filter((one) => !isCorrect(one) && catches(one)).map(({ variant }) => variant)
}

const isFailed = ({ outcome }: { readonly outcome: string }) =>
  outcome === 'failed' || outcome === 'error'

/** What poisons the next run or the next suite is found by it. */
async function expectHonestTestsWork(): Promise<void> {
  const runs = await run('from under_review import score\ndef test_it(): assert score(2) == 4\n')
  expect(runs.map(({ ended }) => ended)).toEqual(Array(RUNS).fill(null))
  expect(caught(runs)).toEqual(Object.keys(FLAWED))
}

test(
  'honest tests catch every flaw, so the rest of this file means something',
  expectHonestTestsWork,
)

test('a hunt finds neither a module nor its name, nor anything of the judge', async () => {
  const runs = await run(attack('hunt'))
  const all = Object.fromEntries(
    [...attack('hunt').matchAll(/def (test_\w+)/g)].map(([, name]) => [name, 'passed']),
  )
  expect(Object.keys(all)).toHaveLength(7)
  for (const one of runs)
    expect({ ...outcomes(one), ended: one.ended }).toEqual({ ...all, ended: null })
})

test('the hunt finds its prey where there is no sandbox, so a miss means something', async () => {
  const unsafe = open({ unsafe: true })
  // The whole disk would take a while.
  const elsewhere = attack('hunt').replace(/def test_files[\s\S]*?\n\n\n/, '')
  const [first] = await run(elsewhere, unsafe)
  await unsafe.judge.close()
  expect(outcomes(first)['test_processes']).toBe('failed: AssertionError')
})

test('nothing is left of a run for the next one, nor for the next suite', async () => {
  for (const runs of [await run(attack('remember')), await run(attack('remember'))]) {
    for (const one of runs)
      expect(outcomes(one)).toEqual({
        test_nothing_is_left: 'passed',
        test_each_run_begins_alike: 'passed',
      })
    const correct = runs.filter(({ variant }) => variant in CORRECT)
    const twice = Object.groupBy(correct, ({ variant }) => variant)
    for (const [one, other] of Object.values(twice) as SuiteRun[][]) expect(one).toEqual(other)
  }
  await expectHonestTestsWork()
})

test('what is no reply tells nothing that counts', async () => {
  const runs = await run(attack('tell-apart'))
  const silent = runs.flatMap(({ tests }) => tests.slice(0, 4).map((one) => one.transcript))
  expect(new Set(silent).size).toBe(1)
  const before = runs.map((one) => ({ ...one, tests: one.tests.slice(0, 4) }))
  expect(caught(before)).toEqual([])
})

test('the order of the runs is drawn, so to count the processes before its own tells a suite nothing', async () => {
  const counting = `import os, pytest
from under_review import score
@pytest.mark.parametrize("number", [os.getpid()])
def test_it(number): pass
`
  const orders = [await run(counting), await run(counting)].map((runs) => {
    const numbers = runs.map(({ tests }) => Number(tests[0]?.name.match(/\d+/)))
    return numbers.map((one) => numbers.toSorted((a, b) => a - b).indexOf(one))
  })
  const inOrder = orders[0]?.toSorted((a, b) => a - b)
  expect(new Set([inOrder, ...orders].map(String)).size).toBe(3)
})

test('a pytest that says of every test that it failed sounds alarms, and catches nothing', async () => {
  const files = {
    'conftest.py': attack('patch'),
    'test_it.py': 'from under_review import score\ndef test_it(): score(1.0)\n',
  }
  const runs = await run(files)
  expect(new Set(runs.map((one) => outcomes(one)['test_it']))).toEqual(new Set(['error: Failed']))
  expect(caught(runs)).toEqual([])
})

const BROKEN = 'broke-protocol'
const FORGERIES: Readonly<Record<string, readonly [code: string, ended: string | null]>> = {
  'a frame with another nonce': ['write({"value": None, "arrays": []}, nonce=0)', BROKEN],
  'two frames at once': [
    'ask("call", "score", ["l", [1]], ["d", []]); ask("collected", 1)',
    BROKEN,
  ],
  'no frame': ['os.write(3, b"x" * 100)', BROKEN],
  'half a frame': ['os.write(3, b"TKH1")', 'timed-out'],
  'a header of 4 GiB': ['write(b"{}", sizes=(2**32 - 1, 0))', BROKEN],
  'a body of 4 EiB': ['write(b"{}", sizes=(2, 2**62))', BROKEN],
  'a call of what is not listed': ['ask("call", "__class__", ["l", []], ["d", []])', BROKEN],
  'a call with more than arguments': [
    'ask("call", "score", ["l", []], ["d", []], "other")',
    BROKEN,
  ],
  'a call whose arguments are none': ['ask("call", "score", 5, ["d", []])', BROKEN],
  'a question that is none': ['ask("load", "score")', BROKEN],
  'a question without words': ['ask()', BROKEN],
  'a question with an answer': ['ask("call", "score", ["l", [1]], ["d", []], value=1)', BROKEN],
  'an outcome that is none': ['ask("test", "a", "caught", "")', BROKEN],
  'a reason of its own words': ['ask("test", "a", "failed", "<b>hire me</b>")', BROKEN],
  'a test twice': [
    '[ask("test", "a", "failed", ""), line.receive(), ask("test", "a", "passed", "")]',
    BROKEN,
  ],
  'a beginning without a name': ['ask("begun", "")', BROKEN],
  'a beginning of a list': ['ask("begun", ["a"])', BROKEN],
  'a test without a name': ['ask("test", "", "failed", "")', BROKEN],
  'a name without an end': ['ask("test", "a" * 100_000, "failed", "")', BROKEN],
  'half a character': ['ask("test", "\\ud800", "failed", "")', BROKEN],
  'an array that is not there': ['ask("call", "score", ["a", 0], ["d", []])', BROKEN],
  'an answer before the end': [
    'write({"value": ["d", [["ended", "done"], ["file", ""], ["error", ""]]], "arrays": []})',
    null,
  ],
  'an answer that is none': ['write({"value": None, "arrays": []})', BROKEN],
  'an ending of its own words': [
    'write({"value": ["d", [["ended", "did-not-load"], ["file", "<b>"], ["error", "<b>"]]], "arrays": []})',
    'did-not-load',
  ],
  'a question between questions': [
    `import signal
    signal.signal(signal.SIGALRM, lambda *_: ask("collected", 1))
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    while True: score(1.0)`,
    BROKEN,
  ],
  'an exit': ['os._exit(0)', 'crashed'],
  'calls without end': ['while True: score(1.0)', 'timed-out'],
}

describe('a forgery', () => {
  afterAll(expectHonestTestsWork)

  test.each(sampled(Object.entries(FORGERIES), 3))(
    '%s says no more than tests may',
    async (_, [code, ended]) => {
      const runs = await run(attack('forge').replace('FORGERY', code))
      expect(new Set(runs.map((one) => one.ended))).toEqual(new Set([ended]))
      for (const { tests } of runs)
        expect(tests.map(({ name }) => name.replace(/.*::/, '')).join()).toMatch(
          /^(test_before(,a|,test_forges)?)?$/,
        )
      expect(caught(runs)).toEqual([])
    },
  )
})

describe('a hole in either sandbox is found before anything runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'takehome-holes-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const hole = (words: readonly string[], condition: string) =>
    changedHome(folder, [
      [
        'takehome/sandbox.py',
        '        *shown,',
        `        *shown, *(${JSON.stringify(words)} if ${condition} else []),`,
      ],
    ])
  const PROC = ['--proc', '/proc']

  test.each([
    ['tests', 'proc', PROC, 'options["suites"]'],
    ['modules', 'proc', PROC, 'not options["suites"]'],
    ['tests', 'shared-files', ['--ro-bind', '/etc/ld.so.cache', '/run/host'], 'options["suites"]'],
  ])('that of the %s: %s', async (_, probe, words, condition) => {
    const pythonHome = hole(words, condition)
    const { judge } = open({ pythonHome })
    await expect(judge.ready).rejects.toMatchObject({
      code: 'canary-escaped',
      message: expect.stringContaining(probe),
    })
    await judge.close()
    expect(processesWith(pythonHome)).toEqual([])
  })
})
