import { afterAll, expect, test } from 'vitest'
import type { EvidenceRuns } from '../../src/judge/judge-message.ts'
import { OwnSuite } from './own-suite.ts'

const MODULE = 'def half(x):\n    return x / 2\n'
const suite = new OwnSuite({ halves: 'close(submission.half(1), 0.5)' }, MODULE, {
  evidence: { file: 'evidence.py', names: ['a', 'b'] },
})
afterAll(() => suite.close())

let jobs = 0
async function run(evidence: string, source: string | null = MODULE) {
  const job = { id: `evidence ${jobs++}`, source, seed: 's', evidence }
  const graded = await suite.judge.grade(job)
  return { runs: graded.evidence as EvidenceRuns, tests: graded.tests }
}

const HEAD = 'import numpy as np\nfrom solution import half\n'
const returning = (value: string, before = '') =>
  `${HEAD}${before}\ndef evidence():\n    half(1)\n    return ${value}\n`

const FINITE: Readonly<Record<string, string>> = {
  floats: '{"a": half(1), "b": half(-1.5)}',
  'numbers of NumPy': '{"a": np.float32(0.5), "b": np.int8(-1) * 0.75}',
  'arrays without dimensions': '{"a": np.array(0.5), "b": np.array(-0.75, dtype="f2")}',
  'a subclass of dict': '__import__("collections").OrderedDict(a=0.5, b=-0.75)',
  'names that are not asked for': '{"a": 0.5, "b": -0.75, "\\x1b[2J<b>": 1, "": None}',
}

test.each(Object.entries(FINITE))('%s are numbers, the same in both runs', async (_, value) => {
  const { runs, tests } = await run(returning(value))
  const both = [0.5, -0.75]
  expect(runs).toEqual({ reason: null, detail: '', values: [both, both], alone: [] })
  expect(tests.map(({ passed }) => passed)).toEqual([true])
})

const NOT_NUMBERS: readonly (readonly [string, string, unknown])[] = [
  ['NaN and an infinity', '{"a": float("nan"), "b": -np.inf}', ['not-finite', 'not-finite']],
  ['an integer beyond all floats', '{"a": 10**400, "b": 1}', ['not-finite', 1]],
  ['truth values', '{"a": True, "b": np.array(False)}', ['not-a-number', 'not-a-number']],
  ['texts and lists', '{"a": "0.5", "b": [0.5]}', ['not-a-number', 'not-a-number']],
  ['arrays with one element', '{"a": np.array([0.5])}', ['not-a-number', 'missing']],
]

test.each(NOT_NUMBERS)('%s are none, and say why', async (_, value, words) => {
  const { runs } = await run(returning(value))
  expect(runs).toMatchObject({ reason: null, values: [words, words] })
})

const LIAR = 'class Liar:\n    def __float__(self):\n        return 0.5\n'
const NOTHING: readonly (readonly [string, string, RegExp])[] = [
  ['an object with __float__', returning('{"a": Liar()}', LIAR), /^wrong-value the result .*plain/],
  ['a key that is no text', returning('{1: 0.5}'), /^wrong-value .*an int as a key/],
  ['no dict', returning('[0.5]'), /^wrong-value the result is not a dict$/],
  ['nothing', returning('None'), /^wrong-value the result is not a dict$/],
  ['names without end', returning('{str(i): i for i in range(101)}'), /more than 100 names/],
  ['a huge result', returning('{"a": 1, "c": list(range(10**6))}'), /^wrong-value .*too large/],
  ['an exception', returning('1 / 0'), /^raised raised ZeroDivisionError$/],
  ['an exception of its own', returning('1', 'class E(Exception): ...\nraise E()'), /did not load/],
  ['no such function', 'x = 1\n', /^raised the module has no function evidence$/],
  ['an argument', 'def evidence(x):\n    return {}\n', /^raised .*does not take the arguments/],
  ['no Python', 'def evidence(:\n', /^did-not-load evidence\.py did not load: raised SyntaxError$/],
  ['an end of the process', returning('__import__("os")._exit(0)'), /^crashed /],
  [
    'an endless wait',
    returning('__import__("time").sleep(60)'),
    /^timed-out gave no answer in time$/,
  ],
  ['a way out', returning('{"a": len(open("/etc/passwd").read())}'), /^raised /],
]

test.each(NOTHING)('%s gives no numbers, and the module is graded', async (_, evidence, why) => {
  const { runs, tests } = await run(evidence)
  expect(runs.values).toEqual([])
  expect(`${runs.reason} ${runs.detail}`).toMatch(why)
  expect(tests.map(({ passed }) => passed)).toEqual([true])
})

test('a module that does not load gives no numbers', async () => {
  const { runs } = await run(returning('{"a": 1}'), 'raise ValueError("no")\n')
  expect(runs).toMatchObject({ reason: 'did-not-load', values: [] })
  expect(runs.detail).toContain('solution.py')
})

test('chance without a seed is another one in the second run', async () => {
  const { runs } = await run(returning('{"a": np.random.default_rng().random()}'))
  expect(runs.values[0]?.[0]).not.toBe(runs.values[1]?.[0])
})

test('nothing of the first run is there in the second', async () => {
  const counting = `${HEAD}import solution\n\ndef evidence():\n    half(1)\n    solution.n = getattr(solution, "n", 0) + 1\n    return {"a": solution.n, "b": 0}\n`
  expect((await run(counting)).runs.values).toEqual([
    [1, 0],
    [1, 0],
  ])
})

test('numbers that no function of the module gave are known by it', async () => {
  const { runs } = await run('import solution\n\ndef evidence():\n    return {"a": 0.5, "b": 1}\n')
  expect(runs.alone).toEqual([0.5, 1])
})

test('without such a file there is nothing to say', async () => {
  const graded = await suite.judge.grade({ id: 'none', source: MODULE, seed: 's' })
  expect(graded.evidence).toBeNull()
})
