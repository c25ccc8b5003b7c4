import { describe, expect, test } from 'vitest'
import { headingFinder } from '../../src/checks/compare-headings.ts'
import { wordsOf } from '../../src/checks/count-words.ts'
import { otherHeadings, readSections } from '../../src/checks/read-sections.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'

const WANTED = [
  'Root cause',
  'Trade-offs',
  'Vectorisation',
  { heading: 'Plan', also: ['Approach'] },
]

describe('a heading is recognised however it is written', () => {
  test.for([
    '## 1. Root cause',
    '## 1) Root cause',
    '## (1) Root Cause',
    '## 1.2 Root cause',
    '## 3 Root cause',
    '## IV. Root cause',
    '## b) Root cause',
    '## 2 – Root cause',
    '## §2 Root cause',
    '## Step 2: Root cause',
    '## Part A: Root cause',
    '## ① Root cause',
    '## 1️⃣ Root cause',
    '## W1: Root cause',
    '## [W1] Root cause',
    '## W1 – Root cause',
    '## A.1 Root cause',
    '## Ⅱ Root cause',
    '## Sec. 2 Root cause',
    '## Aufgabe 2: Root cause',
    '## Root cause[^1]',
    '## Root cause¹',
    '## Root cause / what broke',
    '## Root cause:',
    '## Root cause?',
    '## Root cause.',
    '## The root causes',
    '## 🔍 **Root cause**',
    '## :mag: Root cause',
    '## Root\u00a0cause',
    '## Root\u202f cause\u200b',
    '## ROOT CAUSE',
    '## _Root cause_ ##',
    '## `Root cause`',
    '## [Root cause](#root-cause)',
    '## [Root cause][1]',
    '## Root cause {#root}',
    '## Root&nbsp;cause',
    '## <a name="x"></a>Root cause',
    '## <u>Root cause</u>',
    '<h2>Root cause</h2>',
    '<h2 align="center"> Root cause </h2>',
    '###### Root cause',
    '## Root cause (80 to 300 words)',
    '## Root cause: a clock in another zone',
    '## Root cause – a clock',
    '**Root cause**',
    '__4. Root cause:__',
    'Root cause\n===',
    '1. Root cause\n---',
  ])('%j', (heading) => {
    expect([...readSections(`# Title\n\n${heading}\n\nwords\n`, WANTED).keys()]).toEqual([
      'Root cause',
    ])
  })

  test.for([
    ['Trade offs', 'Trade-offs'],
    ['Tradeoffs', 'Trade-offs'],
    ['Trade‑off', 'Trade-offs'],
    ['Vectorization', 'Vectorisation'],
    ['Approach', 'Plan'],
    ['My plan', 'Plan'],
  ] as const)('%j is %j', ([written, heading]) => {
    expect(headingFinder(WANTED)(written)).toBe(heading)
  })

  test.for(['Root cause and more', 'Planning', 'Other', '1.', '', '📝', 'cause', 'Replan'])(
    '%j is none of them',
    (written) => {
      expect(headingFinder(WANTED)(written)).toBeUndefined()
    },
  )

  test('headings that differ in their numbers alone are told apart', () => {
    const find = headingFinder(['Step 1', 'Step 2'])
    expect(['## step 2', 'Step 1:', '**Step 2**'].map(find)).toEqual(['Step 2', 'Step 1', 'Step 2'])
  })
})

test('headings that were not recognised are told, without those of the template', () => {
  const text = '# Report\n\n## Plan and pseudocode\n\n##Trade-offs\n\n## Vectorization\n'
  expect(otherHeadings(text, WANTED, '# Report\n')).toEqual(['Plan and pseudocode', '##Trade-offs'])
})

describe('words are counted in languages with and without spaces', () => {
  test.for([
    ['co-operation, don’t and 3.5', 4],
    ['[a link](https://example.org/with/a/path) and <b>a tag</b>', 5],
    ['我们把对样本的循环换成矩阵乘法', 10],
    ['サンプルのループを行列の積に置き換えた', 10],
    ['เราเปลี่ยนลูปเป็นการคูณเมทริกซ์', 6],
    ['می‌خواهم این را بنویسم', 4],
    ['मैंने यह क्‍यों लिखा', 4],
    ['우리는 반복문을 바꿨다', 3],
  ] as const)('%j', ([line, least]) => {
    const { length } = wordsOf(line)
    expect(length).toBeGreaterThanOrEqual(least - 1)
    expect(length).toBeLessThanOrEqual(least + 5)
  })

  test.for(['中', 'ก', 'ア', '‌', '[', '<'])('a quarter of a megabyte of %j is no work', (unit) => {
    const line = unit.repeat(128 * 1024)
    expect(cpuMilliseconds(() => wordsOf(line))).toBeLessThan(2_000)
  })
})
