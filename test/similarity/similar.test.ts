import { describe, expect, test } from 'vitest'
import { compareWorks } from '../../src/similarity/compare.ts'
import { FEWEST_RUNS, MOST_REPEATS, RUN_LENGTH } from '../../src/similarity/measured.ts'
import { renderSimilar } from '../../src/similarity/render-similar.ts'
import { runsOf } from '../../src/similarity/runs.ts'
import type { Work } from '../../src/similarity/work.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'

const LENGTH = FEWEST_RUNS + RUN_LENGTH

/** A work of tokens, each on a line of its own. */
function work(name: string, tokens: readonly string[], more: Partial<Work> = {}): Work {
  const list = { problem: null, tokens: tokens.map((token, at) => [token, at + 1] as const) }
  const text = tokens.map((token) => `${token} <b>`).join('\n')
  return { name, origin: 'round', text, list, ...more }
}
const words = (mark: string, count = LENGTH) =>
  Array.from({ length: count }, (_, index) => `${mark}${index}`)

describe('two works', () => {
  test('that say the same are a pair with the lines of both', () => {
    const { pairs, compared } = compareWorks([
      work('ada', words('a')),
      work('bob', [...words('b', 50), ...words('a')]),
    ])
    expect(compared).toBe(1)
    expect(pairs).toMatchObject([{ share: 1, left: { name: 'ada' }, right: { name: 'bob' } }])
    const [passage] = pairs[0]?.passages ?? []
    expect(passage?.left).toEqual(words('a').map((_, index) => index + 1))
    expect(passage?.right).toEqual(words('a').map((_, index) => index + 51))
  })

  test('that say different things are none', () => {
    const { pairs } = compareWorks([work('ada', words('a')), work('bob', words('b'))])
    expect(pairs).toEqual([])
  })

  test('of elsewhere are compared with the round and not with each other', () => {
    const { pairs, compared } = compareWorks([
      work('ada', words('a')),
      work('found-1', words('a'), { origin: 'leaked' }),
      work('found-2', words('a'), { origin: 'leaked' }),
    ])
    expect(compared).toBe(2)
    expect(pairs.map(({ left, right }) => [left.name, right.name])).toEqual([
      ['ada', 'found-1'],
      ['ada', 'found-2'],
    ])
  })
})

test('what cannot be compared is named with its reason', () => {
  const nothing = { problem: null, tokens: [] }
  const { leftOut } = compareWorks([
    work('none', [], { text: null, list: nothing }),
    work('broken', [], { list: { problem: 'unreadable', tokens: [] } }),
    work('huge', [], { list: { problem: 'too-large', tokens: [] } }),
    work('short', words('a', LENGTH - 2)),
  ])
  expect(leftOut.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    'none: missing',
    'broken: unreadable',
    'huge: too-large',
    'short: too-little',
  ])
})

test('no run crosses from one function into the next', () => {
  const half = words('a', RUN_LENGTH - 1)
  expect(runsOf({ tokens: [...half, '', ...half].map((token) => [token, 1]) }, 0).count).toBe(0)
})

test('a run that stands there a thousand times counts a few times, and costs little', () => {
  const same = Array.from({ length: 10_000 }, () => [`same`, 1] as const)
  const { count } = runsOf({ tokens: same }, 0)
  expect(count).toBe(MOST_REPEATS)
  const bomb = [...words('a'), ...Array.from({ length: 9_000 }, (_, index) => `x${index % 7}`)]
  const spent = cpuMilliseconds(() => {
    const { pairs } = compareWorks([work('ada', bomb), work('bob', bomb)])
    expect(pairs).toHaveLength(1)
  })
  expect(spent).toBeLessThan(2_000)
})

describe('the page', () => {
  const html = renderSimilar(
    'Linear regression',
    compareWorks([
      work('<script>alert(1)</script>', words('a')),
      work('bob\u202e', words('a'), { origin: 'earlier' }),
      work('cy', []),
    ]),
  )

  test('shows names and code of others as text', () => {
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('\u202e')
    expect(html).toContain('a0 &lt;b&gt;')
    expect(html).toContain('(earlier round)')
  })

  test('says what similar code can and cannot mean, and accuses nobody', () => {
    expect(html).toContain('a reason to look, and nothing more')
    expect(html).toContain('It cannot say who wrote first')
    expect(html).toContain('cy (this round) has too little code beside the template')
    for (const word of ['plagiar', 'cheat', 'guilty', 'suspect', 'stole']) {
      expect(html.toLowerCase()).not.toContain(word)
    }
  })
})
