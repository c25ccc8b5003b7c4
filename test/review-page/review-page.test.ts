import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { MOST_BYTES } from '../../src/review-page/page-shell.ts'
import { renderReviewPage } from '../../src/review-page/review-page.ts'
import { SHIPPED } from '../exercise/shipped.ts'
import { anchorPage, aPageInput, shippedExercise } from './a-page.ts'

const exercise = await shippedExercise('linear-regression')

function pageWith(writeUp: string, others: Readonly<Record<string, string | Uint8Array>> = {}) {
  const page = renderReviewPage(aPageInput(exercise, { 'WRITEUP.md': writeUp, ...others }))
  return { page, document: parseHTML(page).document }
}

describe.each(SHIPPED)('the page of %s', (id) => {
  test('is small, and has the anchors, items and pointers of each criterion', async () => {
    const { grader } = await shippedExercise(id)
    const papers = (await readdir(join(grader, 'anchors'))).filter((name) => !name.includes('.'))
    const input = await anchorPage(id, papers[0] ?? '')
    const page = renderReviewPage(input)
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES)
    const { document } = parseHTML(page)
    for (const { id: criterion, levels, checklist } of input.asked) {
      const text = document.getElementById(criterion)?.textContent ?? ''
      for (const anchor of Object.values(levels)) expect(text).toContain(anchor)
      for (const item of checklist) expect(text).toContain(item.text)
    }
    const leads = [...document.querySelectorAll('a.go')].filter(
      (link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? '') === null,
    )
    expect(leads).toEqual([])
  })
})

test('what is found in the tests of a review leads to its file and line', async () => {
  const review = await shippedExercise('review-serving-metrics')
  const source = `import pytest\n${'\n'.repeat(3)}x = pytest\n`
  const input = aPageInput(review, { 'tests/test_split.py': source, 'REVIEW.md': '# Findings\n' })
  const { document } = parseHTML(renderReviewPage(input))
  const row = [...document.querySelectorAll('tr')].find((one) => /F841/.test(one.textContent ?? ''))
  expect(row?.textContent).toContain('tests/test_split.py')
  const link = row?.querySelector('a.go')
  expect([link?.textContent, link?.getAttribute('data-from')]).toEqual(['line 5', '5'])
  const place = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
  expect(place?.textContent).toContain('x = pytest')
})

describe('the policy of the page', () => {
  const { page, document } = pageWith('# Plan\n')
  const policy = document.querySelector('[http-equiv]')?.getAttribute('content') ?? ''

  test('allows nothing but what was built in', () => {
    const parts = Object.fromEntries(
      policy
        .split('; ')
        .map((part: string) => [part.split(' ')[0], part.slice(part.indexOf(' ') + 1)]),
    )
    expect(parts).toMatchObject({
      'default-src': "'none'",
      'img-src': 'data:',
      'connect-src': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
    })
    const [script = ''] = /(?<=<script>)[\s\S]*(?=<\/script>)/.exec(page) ?? []
    const [style = ''] = /(?<=<style>)[\s\S]*(?=<\/style>)/.exec(page) ?? []
    expect(parts['script-src']).toBe(`'${hashOf(script)}'`)
    expect(parts['style-src']).toBe(`'${hashOf(style)}'`)
  })

  test('stands before anything that it rules on', () => {
    expect(page.indexOf('http-equiv')).toBeLessThan(page.search(/<(?:style|script|img|link)/))
  })
})

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

describe('a line that a pointer names', () => {
  const { document } = pageWith(
    '# Write-up\n\n## Plan\n\nFirst a loop\nthat runs **until\nthe update** stops.\n\n```\none\ntwo\n```\n\n| a | b |\n| - | - |\n| c | d |\n',
  )
  const textOf = (line: number) =>
    [...document.querySelectorAll(`#write-up [data-line="${line}"]:not([data-to])`)]
      .map((one) => one.textContent)
      .join('')

  test('is found in a paragraph, in words that go over it, and in code', () => {
    expect(textOf(5)).toBe('First a loop\n')
    expect(textOf(6)).toBe('that runs until\n')
    expect(textOf(7)).toBe('the update stops.')
    expect([textOf(10), textOf(11)]).toEqual(['one\n', 'two\n'])
    expect(textOf(16)).toBe('cd')
  })

  test('is pointed to from the criterion', () => {
    const link = document.querySelector('#W1 .pointers a.go')
    expect(link?.getAttribute('href')).toBe('#write-up')
    expect(link?.getAttribute('data-from')).toBe('5')
  })
})

describe('a write-up', () => {
  test('has formulas as MathML, and prices as they are', () => {
    const { document } = pageWith(
      'A cost of $O(n d)$ and of $5 or $6 a day, `$x$` too.\n\n$$\n\\frac{1}{2}\n$$\n\n```math\na^2\n```\n',
    )
    const writeUp = document.getElementById('write-up')
    expect(writeUp?.querySelectorAll('math')).toHaveLength(3)
    expect(writeUp?.querySelector('mfrac')).not.toBeNull()
    expect(writeUp?.textContent).toContain('of $5 or $6 a day, $x$ too.')
  })

  test('shows pictures of the submission, each once, and no others', () => {
    const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
    const { document } = pageWith(
      '![one](figures/a.png)\n\n<img src="./figures/a.png">\n\n![two](https://evil.example/a.png)\n\n![three](figures/b.png)\n',
      { 'figures/a.png': png, 'figures/b.png': Buffer.from('<svg onload=x>') },
    )
    const images = [...document.querySelectorAll('img')]
    expect(images.map((image) => image.getAttribute('src'))).toEqual([
      `data:image/png;base64,${png.toString('base64')}`,
    ])
    expect(document.getElementById('write-up')?.textContent).toContain('https://evil.example/a.png')
  })

  test('has no link that leads away, and says where one led', () => {
    const { document } = pageWith('See [the paper](https://evil.example/?who).\n')
    const writeUp = document.getElementById('write-up')
    expect(writeUp?.querySelectorAll('a')).toHaveLength(0)
    expect(writeUp?.textContent).toContain('the paper (https://evil.example/?who)')
  })

  test('may name its pictures and addresses elsewhere', () => {
    const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
    const { document } = pageWith(
      '![cost][1] by [them][Paper]\n\n[1]: figures/a.png\n[paper]: https://evil.example/x\n',
      { 'figures/a.png': png },
    )
    expect(document.querySelector('#write-up img')?.getAttribute('alt')).toBe('cost')
    expect(document.getElementById('write-up')?.textContent).toContain('(https://evil.example/x)')
  })

  test('that is missing is said to be', () => {
    const input = aPageInput(exercise, {})
    const files = input.files.filter(({ path }) => path !== 'WRITEUP.md')
    expect(renderReviewPage({ ...input, files })).toContain('has no WRITEUP.md')
  })
})

test('code, what changed in it and its findings lead to the same lines', () => {
  const { document } = pageWith('## Plan\n', {
    'linear_regression.py': 'import numpy as np\n\n\ndef fit(X, y):\n    left = 1\n    return X\n',
  })
  const link = document.querySelector('#measured a.go[data-from="5"]')
  const place = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
  expect(place?.querySelector('[data-line="5"]')?.textContent).toBe('    left = 1\n')
  const added = [...document.querySelectorAll('#changes ins')].map((one) => one.textContent)
  expect(added).toContain('+    left = 1\n')
  expect(document.querySelectorAll('#changes del').length).toBeGreaterThan(5)
})

test('a table of figures is shown as one, and what is none as it is', async () => {
  const project = await shippedExercise('end-to-end-project')
  const tableOf = (csv: string) => {
    const page = renderReviewPage(aPageInput(project, { 'impact.csv': csv }))
    return parseHTML(page).document.querySelectorAll('#code td').length
  }
  expect(tableOf('metric,after\nTickets,190\n"<b>Answers</b>","9,1"\n')).toBe(4)
  expect(tableOf('"never closed\n')).toBe(0)
  expect(tableOf('a,b\n'.repeat(5_000))).toBe(0)
})

test('a page says while the candidate can still push', () => {
  const input = aPageInput(exercise, { 'WRITEUP.md': '## Plan\n' })
  expect(renderReviewPage(input)).not.toContain('can still push')
  const open = renderReviewPage({ ...input, isOpen: true })
  expect(open).toContain('can still push.')
})

test('nothing of a commit or of another review is on the page', () => {
  const input = aPageInput(exercise, { 'WRITEUP.md': '## Plan\n' })
  const sha = '0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9d'
  const scorecard = { ...input.scorecard, submission: { ...input.scorecard.submission, sha } }
  expect(renderReviewPage({ ...input, scorecard })).toBe(renderReviewPage(input))
})
