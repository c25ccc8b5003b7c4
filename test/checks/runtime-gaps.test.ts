import { describe, expect, test } from 'vitest'
import type { ModuleFacts } from '../../src/checks/module-facts.ts'
import { ownRuntime, runtimeGaps } from '../../src/checks/runtime-gaps.ts'
import { statedVersion } from '../../src/judge/packs.ts'
import { STATED } from '../../src/judge/stated-python.ts'

const OLD = { python: '3.11.2', numpy: '1.24.2' }
const NEW = { python: '3.13.9', numpy: '2.4.6' }
const NEED = { what: 'type alias statement', since: '3.12', line: 3 }

function using(...names: readonly string[]): ModuleFacts {
  const numpyNames = names.map((name, index) => ({ name, line: index + 1 }))
  const [sourceLines, moduleLoops] = [9, { count: 0, depth: 0 }]
  const none = { functions: [], calls: [], suspicious: [] }
  return { analysable: true, sourceLines, moduleLoops, ...none, numpyNames }
}

const NOTHING = using()

describe('syntax', () => {
  test('is missing on a Python that is older', () => {
    expect(runtimeGaps(OLD, [NEED], { analysable: false, why: 'x' })).toEqual([
      { kind: 'syntax', what: NEED.what, line: 3, since: '3.12', until: null },
    ])
  })

  test.each([['3.12.0'], ['3.13.9'], ['3.20.1']])('is there on %s', (python) => {
    expect(runtimeGaps({ ...OLD, python }, [NEED], NOTHING)).toEqual([])
  })

  test('of 3.9 is not newer than 3.11, whatever the digits say', () => {
    expect(runtimeGaps(OLD, [{ ...NEED, since: '3.9' }], NOTHING)).toEqual([])
  })
})

describe('names of NumPy', () => {
  test.each([
    ['numpy.vecdot', OLD, '2.0', null],
    ['numpy.linalg.vector_norm', OLD, '2.0', null],
    ['numpy.unstack', OLD, '2.1', null],
    ['ndarray.mT', OLD, '2.0', null],
    ['numpy.float', OLD, null, '1.24'],
    ['numpy.trapz', NEW, null, '2.4'],
    ['numpy.float_', NEW, null, '2.0'],
    ['ndarray.ptp', NEW, null, '2.0'],
  ])('%s is missing', (what, runtime, since, until) => {
    expect(runtimeGaps(runtime, [], using(what))).toEqual([
      { kind: 'numpy-name', what, line: 1, since, until },
    ])
  })

  test.each([
    ['numpy.vecdot', NEW],
    ['numpy.trapz', OLD],
    ['numpy.dot', OLD],
    ['numpy.vecdott', OLD],
    ['numpy.constructor', OLD],
    ['numpy.linalg.norm', NEW],
    ['ndarray.shape', NEW],
    // numpy.bool was gone in 1.24 and came back in 2.0: only from one on.
    ['numpy.bool', NEW],
  ])('%s is no gap', (what, runtime) => {
    expect(runtimeGaps(runtime, [], using(what))).toEqual([])
  })

  const spawn = { kind: 'numpy-name', what: 'Generator.spawn', since: '1.25', until: null }
  test('an attribute may be a generator’s, where numbers are drawn', () => {
    const drawing = using('numpy.random.default_rng', 'ndarray.spawn')
    expect(runtimeGaps(OLD, [], drawing)).toEqual([{ ...spawn, line: 2 }])
    expect(runtimeGaps({ ...OLD, numpy: '1.25.0' }, [], drawing)).toEqual([])
  })

  test.each([
    [['ndarray.spawn']],
    [['numpy.random.SeedSequence', 'numpy.random.default_rng', 'ndarray.spawn']],
  ])('but %j need not be one', (names) => {
    expect(runtimeGaps(OLD, [], using(...names))).toEqual([])
  })

  test('a few are told', () => {
    expect(runtimeGaps(OLD, Array(300).fill(NEED), NOTHING)).toHaveLength(10)
  })
})

describe('of what a grading run claims', () => {
  const real = {
    kind: 'numpy-name',
    what: 'numpy.vecdot',
    line: 1,
    since: '2.0',
    until: null,
  } as const

  test('what follows from the versions is kept', () => {
    const claimed = { ...OLD, stated: false, gaps: [real] }
    expect(ownRuntime(claimed, {})).toEqual(claimed)
  })

  test('whether packages are the stated ones is found anew, and others than asked for are refused', () => {
    const pandas = (version: string) => ({
      ...STATED,
      python: `${STATED.python}.1`,
      packs: [{ name: 'pandas' as const, version }],
      stated: true,
      gaps: [],
    })
    const asks = { packages: ['pandas'] as const }
    expect(ownRuntime(pandas(statedVersion('pandas')), asks)).toMatchObject({ stated: true })
    expect(ownRuntime(pandas('1.5.3'), asks)).toMatchObject({ stated: false })
    expect(ownRuntime(pandas('1.5.3'), {})).toBeNull()
    expect(ownRuntime({ ...OLD, stated: true, gaps: [] }, asks)).toBeNull()
  })

  test.each([
    ['a name that no table has', { ...real, what: 'give.me.points' }],
    ['another version', { ...real, since: '9.9' }],
    ['what the version has', { ...real, what: 'numpy.trapz', since: null, until: '2.4' }],
    [
      'syntax that is there',
      { kind: 'syntax', what: 'match', line: 1, since: '3.10', until: null } as const,
    ],
  ])('%s is not', (_, gap) => {
    expect(ownRuntime({ ...OLD, stated: true, gaps: [gap] }, {})).toEqual({
      ...OLD,
      stated: false,
      gaps: [],
    })
  })
})
