import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { lines, untrusted } from '../../src/scorecard/phrasing.ts'
import { plainCharacters } from '../../src/scorecard/plain-characters.ts'
import { paragraph, render } from '../../src/scorecard/safe-markdown.ts'

const BASE = 'https://github.com/team/repository/blob/0c1d2e3'

test.each([
  ['a\u001b[31mred\u001b[0m', 'ared'],
  ['\u001b]0;title\u0007x', 'x'],
  ['a\u202eb\u200bc', 'a\uFFFDb\uFFFDc'],
  ['\u034f\u115f\u3164\ufe0f\u2800', '\uFFFD'.repeat(5)],
  ['a\u2028b\r\nc', 'a\uFFFDb\uFFFD\uFFFDc'],
  ['<!-- x', '<!\uFFFD-- x'],
  ['abcdefghijk', 'abcdefghi…'],
  ['🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦', `${'🦦'.repeat(9)}…`],
])('%j is shown as %j', (text, shown) => {
  expect(plainCharacters(text, 10)).toBe(shown)
})

describe('links', () => {
  const place = { path: 'src/my_file.py', from: 3, to: 3 }

  test('lead to the lines of a file', () => {
    expect(render([paragraph(lines({ ...place, to: 9 }, BASE))])).toBe(
      `[lines 3 to 9](${BASE}/src/my_file.py#L3-L9)\n`,
    )
  })

  test.each(['WRITEUP.md', 'docs/README.MD', 'notes.rst'])(
    'lead to the lines of %s, which GitHub would show as a page',
    (path) => {
      const link = `[line 3](${BASE}/${path}?plain=1#L3)\n`
      expect(render([paragraph(lines({ ...place, path }, BASE))])).toBe(link)
    },
  )

  test.each([
    ['no base', null, 'a.py'],
    ['a base that is not https', 'http://github.com/a/b', 'a.py'],
    ['a base with a query', 'https://github.com/a?b=/c', 'a.py'],
    ['a script', 'javascript:alert(1)', 'a.py'],
    ['a path that climbs', BASE, '../../evil/blob/a.py'],
    ['an absolute path', BASE, '//evil.example/a.py'],
    ['a path with a strange character', BASE, 'a)b.py'],
  ])('are plain text with %s', (_name, base, file) => {
    expect(render([paragraph(lines({ ...place, path: file }, base))])).toBe('line 3\n')
  })
})

test('untrusted text is one span of code, at most as long as allowed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.integer({ min: 1, max: 20 }),
      (text, most) => {
        fc.pre(plainCharacters(text, most) !== '')
        const [block, ...others] = fromMarkdown(render([paragraph(untrusted(text, most))])).children
        expect(others).toEqual([])
        expect(block).toMatchObject({ type: 'paragraph', children: [{ type: 'inlineCode' }] })
        expect([...plainCharacters(text, most)].length).toBeLessThanOrEqual(most)
      },
    ),
  )
})
