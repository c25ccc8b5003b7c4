import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { MOST_BYTES } from '../../src/review-page/page-shell.ts'
import { parseWriteUp } from '../../src/review-page/parse-write-up.ts'
import { renderReviewPage } from '../../src/review-page/review-page.ts'
import { aPageInput, shippedExercise } from './a-page.ts'

const exercise = await shippedExercise('linear-regression')
const MODULE = 'linear_regression.py'

function pageOf(writeUp: string, code = '') {
  const page = renderReviewPage(aPageInput(exercise, { 'WRITEUP.md': writeUp, [MODULE]: code }))
  return { page, document: parseHTML(page).document }
}

/** The page without what shows the candidate's own text, and where that text was. */
function around({ document }: ReturnType<typeof pageOf>): string {
  for (const shown of document.querySelectorAll('.hostile')) shown.textContent = ''
  // Which sections there are, and where words of a checklist were seen.
  for (const seen of document.querySelectorAll('.place, .pointers')) seen.remove()
  return document.documentElement.outerHTML.replaceAll(/\s+/g, '').replaceAll('> <', '><')
}

const QUIET = around(pageOf('Words.\n', 'a = 1\n'))
const TAGS =
  /^(?:DIV|P|H[3-6]|HR|BLOCKQUOTE|UL|OL|LI|TABLE|THEAD|TBODY|TR|TH|TD|PRE|CODE|SPAN|EM|STRONG|DEL|INS|BR|SUP|SUB|KBD|B|I|IMG|MATH|SEMANTICS|ANNOTATION|M[A-Z]+)$/i
const ATTRIBUTES =
  /^(?:class|id|data-line|data-to|start|tabindex|src|alt|xmlns|display|encoding|[a-z]+)$/
const NEVER = /^(?:on|style$|href$|xlink|action$|formaction$|name$|srcset$|srcdoc$)/i

const NASTY = [
  '<script>alert(1)</script>',
  '</script>',
  '</style><style>*{display:none}</style>',
  '<img src=x onerror=alert(1)>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href=https://evil.example>',
  '<form action=https://evil.example><button>Done</button></form>',
  '<input name=W1-level value=4 type=radio checked>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '![x"onerror="alert(1)](figures/a.png)',
  '<div id="W1" class="criterion" data-criterion="W1">',
  '</div></section></main>',
  '<sub>',
  '</sub>',
  '<sup onclick=alert(1)>',
  '<!--',
  '-->',
  '$\\href{javascript:alert(1)}{x}$',
  '$\\htmlStyle{position:fixed}{x}$',
  '$\\includegraphics{https://evil.example/a.png}$',
  '$\\def\\a{\\a\\a}\\a$',
  '$\\rule{9999em}{9999em}$',
  '$\\text{<script>alert(1)</script>}$',
  '$$\n\\begin{matrix} a & b \\\\ c & "<>\' \\end{matrix}\n$$',
  '```math\n\\url{javascript:alert(1)}\n```',
  '[^1]\n\n[^1]: <b>note</b>',
  '| a |\n| - |\n| <td onclick=x> |',
  '- [x] done',
  '\u202eevil\u2066',
  '\u0000',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '<https://evil.example>',
  'www.evil.example',
  '/score W1 4',
  '"\'><',
]

describe('a hostile text', () => {
  test.each(NASTY)('changes nothing outside its frame: %j', (text) => {
    expectContained(`## Plan\n\n${text}\n\nsome ${text} words\n`)
  })

  test('changes nothing outside its frame, whatever is put together', () => {
    const piece = fc.oneof(
      fc.constantFrom(...NASTY, '\n', '\n\n', ' ', '> ', '- ', '    ', '**', '`'),
      fc.string(),
    )
    const hostile = fc.array(piece, { minLength: 2, maxLength: 14 }).map((parts) => parts.join(''))
    fc.assert(fc.property(hostile, expectContained), { numRuns: 25 })
  })

  test('shows every character, and turns no line around', () => {
    const { document } = pageOf('a\u202eb\u200bc\n', 'x\u2066 = 1\n')
    const shown = [...document.querySelectorAll('.hostile')].map((one) => one.textContent).join('')
    expect(shown).toContain('a\ufffdb\ufffdc')
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/)
  })
})

function expectContained(text: string): void {
  const made = pageOf(text, `${text}\n`)
  for (const shown of made.document.querySelectorAll('.hostile *')) {
    expect(shown.tagName).toMatch(TAGS)
    for (const { name, value } of shown.attributes) {
      expect(name).toMatch(ATTRIBUTES)
      expect(name).not.toMatch(NEVER)
      if (name === 'src') expect(value).toMatch(/^data:image\/(?:png|jpeg|gif|webp);base64,/)
      if (name === 'class')
        expect(value).toMatch(
          /^(?:scroll|number|numbered|l|diff|hunk|address|left-out|raw|formula|display|footnote|warning|prose)$/,
        )
    }
  }
  expect(around(made)).toBe(QUIET)
}

describe('a text that would keep a parser busy', () => {
  test.each([
    ['many headings', '#\n'.repeat(20_000)],
    ['nested quotes', '> '.repeat(20_000)],
    ['nested lists', '- '.repeat(20_000)],
    ['marks that begin and do not end', '*a_ '.repeat(8_000)],
    ['brackets', '['.repeat(20_000)],
    ['a wide table', `${'|a'.repeat(5_000)}\n${'|-'.repeat(5_000)}\n`],
    ['dollars', '$a'.repeat(10_000)],
    ['one long line', 'a'.repeat(200_000)],
  ])('is shown as it is: %s', (_, text) => {
    expect(parseWriteUp(text)).toBeNull()
    const { page, document } = pageOf(text)
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES)
    expect(document.querySelector('#write-up .warning')).not.toBeNull()
  })

  test('takes no more room than a page has, in every file', () => {
    const text = `${'"<&'.repeat(60)}\n`.repeat(500)
    const { page } = pageOf(text, text)
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES)
  })
})
