import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import {
  asking,
  isAsking,
  perhapsAsking,
  START_LINE,
  saysStart,
} from '../../src/assignment/start.ts'

const ADA = { userId: 7 }
const ASKS = ['/start', '- [x] Start my time']

/** The lines that GitHub shows as plain text, trimmed: neither code nor HTML, and marked as no quote. */
function shownLines(body: string): readonly string[] {
  const lines = body.split('\n')
  const shown: string[] = []
  const walk = (node: Nodes) => {
    const { start, end } = node.position ?? {}
    if (node.type === 'text' && start !== undefined && end !== undefined) {
      shown.push(...lines.slice(start.line - 1, end.line).map((line) => line.trim()))
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return shown
}

describe('asking for the task', () => {
  const at = '2026-03-01T12:00:00Z'
  const said = (body: string, changes = {}) =>
    asking([{ userId: 7, body, createdAt: at, updatedAt: at, ...changes }], ADA, at).length > 0
  test.for([
    '/start',
    'Hello,\r\n/start\r\nBye',
    ' /Start ',
    '- [x] Start my time',
    'Hello,\r\n- [X] Start my time\r\nBye',
    '* [x] Read the page\n* [x]  start my time ',
    '1. [x] Start my time',
  ])('%j asks', (body) => {
    expect(said(body)).toBe(true)
  })
  test.for([
    '',
    'start',
    '`/start`',
    'When I write /start, what happens?',
    '/starting',
    '> /start',
    '- [ ] Start my time',
    '[x] Start my time',
    '> - [x] Start my time',
    '    - [x] Start my time',
    '- \\[x] Start my time',
    '`- [x] Start my time`',
    '- [x] Start my time tomorrow',
    '- [x] Do not start my time',
    '- [xx] Start my time',
    '-[x] Start my time',
    '    /start',
    '\t/start',
  ])('%j does not', (body) => {
    expect(said(body)).toBe(false)
  })
  test.for([
    ['code', '```\n', '\n```'],
    ['code with a language', '~~~ text\n', '\n~~~'],
    ['code that has no end', 'I typed\n```\n', ''],
    ['code that shows code', '````\n```\n', '\n```\n````'],
    ['code after a line that only looks like its end', '```\n``` no end\n', '\n```'],
    ['code of a list', '- ```\n  ', '\n  ```'],
    ['code below a line of a list', '1. So:\n   ```\n   ', '\n   ```'],
    ['code after a list with code', '- So:\n  ```\nHello\n```\n', '\n```'],
    ['a quote', '> Hello\n> ', ''],
    ['an HTML comment', '<!--\n', '\n-->'],
    ['an HTML comment that has no end', '<!-- later\n', ''],
    ['an element of code', '<pre>\n', '\n</pre>'],
  ])('is not done in %s, and is after it', ([, before, after]) => {
    for (const ask of ASKS) {
      expect(said(`${before}${ask}${after}`), before).toBe(false)
      expect(said(`${before}an example${after}`), before).toBe(false)
    }
    if (after !== '')
      for (const ask of ASKS) expect(said(`${before}x${after}\n\n${ask}`)).toBe(true)
  })
  test('is not done by what GitHub shows as code, as a quote, or not at all', () => {
    const piece = fc.constantFrom(
      ...[
        '/start',
        '  /start',
        '    /start',
        '> /start',
        '- [x] Start my time',
        '`/start`',
        '/ask x',
      ],
      ...[
        '```',
        '````',
        '``` ts',
        '```x```',
        '~~~',
        '~~~~',
        '  ```',
        '> ```',
        '',
        'Hello',
        '- one',
      ],
      ...['- ```', '1. ```', '   /start', '- - ~~~', '- <!--', '  -->', '* > x'],
      ...[
        '<!--',
        '-->',
        '<!-- x -->',
        '<pre>',
        '<pre>\n/start\n</pre>',
        '<pre>x</pre>',
        '<?',
        '?>',
        '# Title',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (lines) => {
        const body = lines.join('\n')
        if (saysStart(body))
          expect(shownLines(body).some((line) => /^\/start$|^- \[x\]/.test(line))).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
  test('is for the candidate alone, and in time as the text stands now', () => {
    const late = '2026-03-01T12:00:01Z'
    expect(said('/start', { userId: 8 })).toBe(false)
    expect(said('/start', { userId: null })).toBe(false)
    expect(said('/start', { createdAt: late, updatedAt: late })).toBe(false)
    const text = { body: '/start', by: 'ada', editor: null, createdAt: at, updatedAt: at }
    const asks = (changes: object) => isAsking({ ...text, ...changes }, { startBy: at })
    expect([asks({}), asks({ editor: 'ada' }), asks({ body: 'Hello' })]).toEqual([
      true,
      true,
      false,
    ])
    expect([asks({ editor: 'ada', updatedAt: late }), asks({ editor: 'lead' })]).toEqual([
      false,
      false,
    ])
    // Somebody has hidden it: its text is as old as before.
    expect(asks({ updatedAt: late })).toBe(true)
  })
  test('is not done by what was too late, though the time to start was moved behind it', () => {
    const [from, until] = ['2026-03-01T12:00:02Z', '2026-03-01T12:00:05Z']
    const terms = { startBy: '2026-03-01T12:00:08Z', late: [{ from, until }] }
    const asked = Array.from({ length: 10 }, (_, second) => {
      const moment = `2026-03-01T12:00:0${second}Z`
      const times = { createdAt: moment, updatedAt: moment }
      return isAsking({ body: '/start', by: 'ada', editor: null, ...times }, terms)
    })
    expect(asked).toEqual([true, true, true, false, false, true, true, true, true, false])
  })
  test('is perhaps done in what somebody else has changed since the time to start was set', () => {
    const terms = { startBy: '2026-03-01T12:00:05Z', since: '2026-03-01T12:00:02Z' }
    const perhaps = (createdAt: number, updatedAt: number, userId = 7) => {
      const moment = (second: number) => `2026-03-01T12:00:0${second}Z`
      const times = { createdAt: moment(createdAt), updatedAt: moment(updatedAt) }
      return perhapsAsking([{ userId, ...times }], ADA, terms).length > 0
    }
    expect([perhaps(1, 2), perhaps(5, 9), perhaps(6, 9), perhaps(1, 1), perhaps(1, 2, 8)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
  test('is done by the line that the start page offers, once its box is ticked', () => {
    expect(said(START_LINE)).toBe(false)
    expect(said(START_LINE.replace('[ ]', '[x]'))).toBe(true)
  })
})
