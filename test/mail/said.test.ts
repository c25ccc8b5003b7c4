import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { parseAnswers, printAnswer } from '../../src/assignment/answers.ts'
import { mayAsk } from '../../src/assignment/may-ask.ts'
import { applyToMessages, type Message, maySend } from '../../src/assignment/messages.ts'
import { shift } from '../../src/input/moment.ts'
import { answeredIn } from '../../src/mail/answered.ts'
import { letterNotes, letterRows } from '../../src/mail/letter.ts'
import { answerText } from '../../src/mail/render-answer.ts'
import { letterText } from '../../src/mail/render-letter.ts'
import { questionIssue, questionOf } from '../../src/mail/render-question.ts'
import { saidIn } from '../../src/mail/said.ts'
import { hideNames } from '../../src/scorecard/hide-names.ts'

const NOW = '2026-03-01T12:00:00Z'
const answered = (answer: string, question: string | null = null) => {
  const by = { kind: 'answered', at: NOW, by: 'lead', issue: 1, comment: 2 } as const
  return { ...by, question, answer }
}

describe('what a candidate says', () => {
  test.each([
    ['/ask May I?', { say: 'ask', text: 'May I?' }],
    ['Hello\n\n/ASK\nMay I?\nAnd this?', { say: 'ask', text: 'May I?\nAnd this?' }],
    ['/ask-review the table', { say: 'ask-review', text: 'the table' }],
    ['/ask', null],
    ['/asking for a friend', null],
    ['/ask-reviewer why', null],
    ['> /ask quoted', null],
    ['```\n/ask code\n```', null],
    ['   /ask May I?', { say: 'ask', text: 'May I?' }],
    ['    /ask code', null],
    ['\t/ask code', null],
    ['  \t/ask code', null],
    ['/ask\tMay I?', { say: 'ask', text: 'May I?' }],
    ['/ask -review? yes', { say: 'ask', text: '-review? yes' }],
    ['/ask-reviews', null],
    ['/ask_review', null],
  ])('%j', (body, said) => expect(saidIn(body)).toEqual(said))

  test('whatever it is, the ledger can keep it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (text) => {
        const said = saidIn(`/ask ${text}`)
        expect(said === null || (said.text.length > 0 && said.text.length <= 2_000)).toBe(true)
      }),
    )
  })
})

describe('what the team answers', () => {
  test.each([
    ['/answer Yes.', { question: null, answer: 'Yes.' }],
    [
      '/question May one?\n/answer\nYes.\n\n```py\n/answer = 1\n```',
      { question: 'May one?', answer: 'Yes.\n\n```py\n/answer = 1\n```' },
    ],
    ['/answer', null],
    ['I would answer yes', null],
    ['> /answer quoted', null],
  ])('%j', (body, said) => expect(answeredIn(body)).toEqual(said))

  test('an answer on the ledger is read as it was written, and a line that is none is refused', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.option(fc.string()))), (all) => {
        const records = all.map(([answer, question]) => answered(answer, question))
        const text = records.map(printAnswer).join('')
        const read = records.map((record, index) => ({ ...record, number: index + 1 }))
        expect(parseAnswers(text)).toEqual({ ok: true, value: read })
      }),
    )
    expect(parseAnswers('{"kind":"answered"}\n').ok).toBe(false)
  })
})

function nodesOf(text: string): readonly Nodes[] {
  const all: Nodes[] = []
  const walk = (node: Nodes) => {
    all.push(node)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return all
}

test('no text of anybody can mention, link, show a picture, mark a page or leave its block', () => {
  const pieces =
    '@lead|```|````|\\n|![x](https://evil.example)|<b>|<!-- takehome:answer-1 -->|# |a|`|- |/answer'
  const hostile = fc.array(fc.constantFrom(...pieces.replaceAll('\\n', '\n').split('|')), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = parts.join('')
      const { body } = questionIssue({
        exercise: 'x',
        id: '0'.repeat(16),
        pseudonym: 'p',
        text,
        varies: false,
        isUnstarted: false,
      })
      const told = answerText({ ...answered(text || 'x', text || null), number: 3 })
      for (const page of [body, told]) {
        const nodes = nodesOf(page)
        expect(nodes.filter(({ type }) => type === 'html')).toHaveLength(1)
        expect(nodes.filter(({ type }) => type === 'image' || type === 'link')).toEqual([])
        const texts = nodes.map((node) => (node.type === 'text' ? node.value : ''))
        expect(texts.join(' ')).not.toMatch(/@|<!--/)
      }
    }),
  )
})

test('an issue says which question it is about', () => {
  const page = {
    exercise: 'linear-regression',
    id: '0123456789abcdef',
    pseudonym: 'p',
    text: 't',
    varies: true,
    isUnstarted: true,
  }
  expect(questionOf(questionIssue(page).body)).toEqual({ exercise: page.exercise, id: page.id })
  expect(questionOf('What about this?')).toBeNull()
})

test.each([
  [
    'I am Ada, @ada, ada-lovelace and Adam',
    ['ada'],
    '',
    'I am somebody, somebody, ada-lovelace and Adam',
  ],
  [
    'at github.com/ada/x-ada or a.da@example.org',
    ['x-ada', 'ada'],
    '',
    'at github.com/somebody/somebody or somebody',
  ],
  ['numpy, said @numpy', ['numpy'], 'Use numpy.', 'numpy, said somebody'],
  ['ＡＤＡ', ['ada'], '', 'somebody'],
])('names are hidden in %j', (text, names, own, hidden) => {
  expect(hideNames(text, names, own)).toBe(hidden)
})

test('a question too many waits', () => {
  const question = (hours: number) => {
    const at = shift(NOW, { hours: -hours })
    return {
      kind: 'question',
      at,
      by: 'ada',
      comment: { id: hours, digest: '' },
      text: '',
    } as const
  }
  const state = { status: 'open', deadline: shift(NOW, { hours: 1 }) } as const
  const may = (hours: readonly number[], askedAt = NOW, now = NOW) =>
    mayAsk({ ...state, questions: hours.map(question) }, { askedAt, now })
  expect([may([]), may([1, 2]), may([1, 2, 3]), may([1, 2, 25])]).toEqual([true, true, false, true])
  expect(may(Array.from({ length: 10 }, (_, index) => 30 + index))).toBe(false)
  expect(may([], state.deadline)).toBe(false)
})

/** Runs that come one after the other, each after so many minutes; some die while they send. */
function play(steps: readonly { readonly minutes: number; readonly dies: boolean }[]) {
  let messages: readonly Message[] = []
  let now = NOW
  const claims: string[] = []
  let sends = 0
  for (const [index, { minutes, dies }] of steps.entries()) {
    now = shift(now, { minutes })
    const run = String(index)
    if (!['claim', 'go-on'].includes(maySend(messages, 'answer-1', { now, run }))) continue
    claims.push(now)
    const by = { at: now, by: 'takehome', message: 'answer-1' }
    messages = applyToMessages(messages, { kind: 'sending', ...by, run })
    expect(maySend(messages, 'answer-1', { now, run })).toBe('go-on')
    expect(maySend(messages, 'answer-1', { now, run: 'another' })).toBe('begun')
    if (!dies) messages = applyToMessages(messages, { kind: 'sent', ...by, number: 7 })
    sends += dies ? 0 : 1
  }
  return { claims, sends }
}

test('a message is sent by one run at a time, whatever dies in between', () => {
  const step = fc.record({ minutes: fc.integer({ min: 0, max: 45 }), dies: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { claims, sends } = play(steps)
      expect(sends).toBeLessThanOrEqual(1)
      for (const [index, at] of claims.slice(1).entries()) {
        expect(shift(claims[index] ?? '', { minutes: 30 }) <= at).toBe(true)
      }
    }),
  )
})

const criterion = (id: string) => {
  const levels = { 1: 'one', 2: 'two', 3: 'three', 4: 'four' }
  const place = { kind: 'reviewed', competency: 'system-design', points: 10, section: 'S' } as const
  const checklist = [{ text: 'Item', must: true, lookFor: [] }]
  return { ...place, id, title: `Title ${id}`, checklist, levels }
}
const review = (by: string, levels: readonly (1 | 2 | 3 | 4)[], note: string | null = null) => {
  const all = levels.map((level, index) => ({ criterion: `W${index + 1}`, level, note, ticks: [] }))
  return { by, reviewer: `reviewer-${by}`, levels: all }
}

test('levels become words, anchors that were reached, and what a good or great answer has', () => {
  const reviews = [review('rae', [1, 3, 4]), review('sam', [2, 3, 4])]
  const good = { saw: 'nothing-ticked', items: ['Item'], answer: 'good', anchor: 'three' }
  const great = { saw: 'not-found', items: [], answer: 'great', anchor: 'four' }
  expect(letterRows(['W1', 'W2', 'W3', 'W4'].map(criterion), reviews)).toEqual([
    { title: 'Title W1', band: 'below', well: null, next: good },
    { title: 'Title W2', band: 'meets', well: 'three', next: great },
    { title: 'Title W3', band: 'strong', well: 'four', next: null },
  ])
})

test('a letter fits a review and a write-up as well as code', () => {
  const rows = [{ title: 'Findings', band: 'meets', well: 'Each has a line.', next: null }] as const
  const notes = [{ title: 'Findings', text: 'Clear.' }]
  const config = { notice: { contact: null, privacy: null, retention: null } }
  const text = letterText({ title: 'Review', rows, notes, config, until: '1 March' })
  expect(text).not.toMatch(/code|write-up|judge|themself/)
  expect(text).toContain('Members of the hiring team reviewed it.')
  expect(text).toContain('## Comments from reviewers\n\n**Findings**:\n\nClear.')
})

test('a letter has the reasons that a reviewer or the team chose', () => {
  const reviews = [
    review('rae', [3], 'weak. To the candidate: size it.'),
    review('sam', [3], 'odd'),
  ]
  const chosen = (picked: readonly string[]) =>
    letterNotes([criterion('W1')], reviews, picked).flatMap(({ isChosen, text }) =>
      isChosen ? text : [],
    )
  expect(chosen([])).toEqual(['size it.'])
  expect(chosen(['W1.2'])).toEqual(['size it.', 'odd'])
  expect(chosen(['W1.1'])).toEqual(['weak. size it.'])
})
