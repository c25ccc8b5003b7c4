import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { lines, ours, path, strong, untrusted, words } from '../../src/scorecard/phrasing.ts'
import {
  codeBlock,
  details,
  heading,
  list,
  marker,
  markerText,
  paragraph,
  render,
  renderWithin,
  table,
  taskList,
} from '../../src/scorecard/safe-markdown.ts'

function parse(markdown: string): readonly Nodes[] {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return flat(root)
}

function flat(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(flat)] : [node]
}

const NASTY = [
  '</details>',
  '<!-- takehome:reviewer -->',
  '<!--',
  '-->',
  '|',
  '\\|',
  '\\',
  '`',
  '``',
  '```',
  '~~~',
  '\n',
  '\r\n',
  '\n\n',
  '# h',
  '@lead',
  '@team/lead',
  '#1',
  'GH-1',
  '![x](y)',
  '[a](b)',
  '[a]: b',
  '[^1]',
  'https://evil.example',
  'www.evil.example',
  'a@b.example',
  '<img src=x>',
  '<https://a.b>',
  '&lt;',
  '$x$',
  '- [ ] x',
  '| - |',
  '---',
  '> q',
  '1. x',
  '::error::',
  ' ',
  '\t',
  '\u001b[31m',
  '\u001b]0;t\u0007',
  '\u202e',
  '\u200b',
  '\u2028',
  '\u034f',
  '\u3164',
  '\u2800',
  '\ud800',
  '\u0000',
  '*b*',
  '_i_',
  '~s~',
]
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((parts) => parts.join('')),
)

const BASE = 'https://github.com/team/repository/blob/0c1d2e3'

/** A page with hostile text in every place that takes any, and words of ours that are as bad. */
function page(text: string): string {
  return render([
    marker('reviewer'),
    heading(1, words`Title ${ours(text)} end`),
    paragraph(
      words`${untrusted(text, 80)}${untrusted(text, 80)} in ${path(text)}, ${lines({ path: text, from: 3, to: 4 }, BASE)}`,
    ),
    table(
      [words`A`, words`B`, words`C`],
      [
        [untrusted(text, 80), ours(text), path(text)],
        [words`x`, strong(ours(`o${text}`)), words`${untrusted(text, 9)}|`],
      ],
    ),
    taskList([untrusted(text, 80), words`${strong(words`Must:`)} ${ours(text)}`]),
    details(words`More of ${untrusted(text, 40)} and ${ours(text)}`, [
      codeBlock(text, 200),
      list([ours(`o${text}`)]),
    ]),
    paragraph(words`The end.`),
  ])
}

function typesOf(markdown: string): readonly string[] {
  return parse(markdown)
    .map(({ type }) => type)
    .filter((type) => !['text', 'inlineCode'].includes(type))
}

describe('whatever text comes', () => {
  test('the page has the structure that was built, and nothing else', () => {
    // The one link is the path's own, when it is an honest one.
    const built = typesOf(page('x')).filter((type) => type !== 'link')
    fc.assert(
      fc.property(hostile, (text) => {
        expect(
          typesOf(page(text)).filter((type) => type !== 'link' || !/^[\w./-]+$/.test(text)),
        ).toEqual(built)
      }),
      { numRuns: 400 },
    )
  })

  test('links lead below the permalink base only', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const node of parse(page(text))) {
          if ('url' in node)
            expect(node.url.startsWith(`${BASE}/`) && !node.url.includes('/../')).toBe(true)
        }
      }),
    )
  })

  test('HTML is ours alone and the marker is there once', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = page(text)
        const html = parse(markdown).flatMap((node) => (node.type === 'html' ? [node.value] : []))
        expect(html).toHaveLength(3)
        expect(html[0]).toBe(markerText('reviewer'))
        expect(html[1]).toMatch(/^<details>\n<summary>(?:[^<>]|<\/?code>)*<\/summary>$/)
        expect(markdown.split(markerText('reviewer'))).toHaveLength(2)
      }),
    )
  })

  test('nothing outside code mentions, refers to or links anything', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const node of parse(page(text))) {
          if (node.type === 'text') expect(node.value).not.toMatch(/[@#$]|:\/\/|www\./i)
        }
      }),
    )
  })

  test('a table keeps its rows and columns', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rows = parse(page(text)).flatMap((node) =>
          node.type === 'tableRow' ? [node.children.length] : [],
        )
        expect(rows).toEqual([3, 3, 3])
      }),
    )
  })

  test('every character of it can be seen', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(page(text).replaceAll('\n', '')).not.toMatch(
          /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u,
        )
      }),
    )
  })
})

describe('a page within a limit', () => {
  const verdict = [[paragraph(words`The verdict.`)]]
  const notice = words`Something was left out.`
  const part = (name: string) => [
    [paragraph(ours(`${name} ${'detail '.repeat(40)}`))],
    [paragraph(ours(`${name} in short.`))],
  ]
  const sections = [verdict, part('First'), part('Second')]

  test('is whole when it fits', () => {
    expect(renderWithin(sections, 60_000, notice)).not.toContain('left out')
  })

  test('loses detail from the end, and says so', () => {
    const text = renderWithin(sections, 500, notice)
    expect(text).toMatch(
      /^The verdict\.\n\nFirst detail [\s\S]*Second in short\.\n\nSomething was left out\.\n$/,
    )
  })

  test('never passes the limit and never loses the verdict to make room for less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 45, max: 900 }), (limit) => {
        const text = renderWithin(sections, limit, notice)
        expect(text.length).toBeLessThanOrEqual(limit)
        expect(text.startsWith('The verdict.')).toBe(true)
      }),
    )
  })
})
