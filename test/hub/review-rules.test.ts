import { expect, test } from 'vitest'
import { parseHubConfig } from '../../src/hub/hub-config.ts'

const yaml = (reviews: string) =>
  `hub: acme/hub\norganisation: acme\nexercises: { linear-regression: }\n${reviews}`

test('without a word about reviews two people review, and have to calibrate first', () => {
  expect(parseHubConfig(yaml(''), 'takehome.yml')).toMatchObject({
    ok: true,
    value: { reviews: { reviewers: null, needed: 2, days: 7, calibration: true, blind: true } },
  })
})

test('names are those of people, whatever their case', () => {
  const config = parseHubConfig(yaml('reviews:\n  reviewers: [Ada, BOB, cy]\n'), 'takehome.yml')
  expect(config).toMatchObject({ value: { reviews: { reviewers: ['ada', 'bob', 'cy'] } } })
})

test('too few reviewers to decide between two are a problem with a line', () => {
  const config = parseHubConfig(yaml('reviews:\n  reviewers: [ada, bob]\n'), 'takehome.yml')
  expect(config).toMatchObject({
    ok: false,
    error: [{ line: 5, message: expect.stringContaining('names 2 people') }],
  })
})

test('a person who is named twice is one', () => {
  const config = parseHubConfig(yaml('reviews:\n  reviewers: [ada, Ada, bob]\n'), 'takehome.yml')
  expect(config).toMatchObject({
    ok: false,
    error: [{ message: expect.stringContaining('names 2 people') }],
  })
})

const rules = (text: string) => parseHubConfig(yaml(`reviews:\n${text}`), 'takehome.yml')

test.each([
  ['  days: 7\n', { people: [], each: 2, away: [] }],
  ['  reviewers: [Ada, bob, cy]\n', { people: ['ada', 'bob', 'cy'], each: 2 }],
  ['  reviewers: [ada, bob, cy]\n  needed: 2\n  assign: { each: 3 }\n', { each: 3 }],
  ['  reviewers: [ada, bob, cy]\n  assign: { each: 0 }\n', { people: [] }],
  ['  assign: { people: [Dee, bob, cy] }\n', { people: ['dee', 'bob', 'cy'] }],
  [
    '  reviewers: [ada, bob, cy]\n  assign: { away: [{ login: ADA, from: 2026-12-24, to: 2026-12-24 }] }\n',
    { away: [{ login: 'ada', from: '2026-12-24', to: '2026-12-24' }] },
  ],
])('who is asked follows from %j', (text, assign) => {
  expect(rules(text)).toMatchObject({ ok: true, value: { reviews: { assign } } })
})

test.each([
  ['assign: { each: 2 }', 'says nobody whom to ask'],
  ['assign: { people: [ada, bob] }', 'names 2 people'],
  ['assign: { people: [ada, bob, cy], each: 1 }', 'asks 1 people, but 2 are needed'],
  ['{ reviewers: [ada, bob, cy], assign: { people: [ada, bob, Eve] } }', 'asks eve, who may not'],
  [
    '{ assign: { people: [a, b, c], away: [{ login: a, from: "2026-02-30", to: "2026-03-01" }] } }',
    'not a day',
  ],
  [
    '{ assign: { people: [a, b, c], away: [{ login: a, from: "2026-03-02", to: "2026-03-01" }] } }',
    'before it begins',
  ],
])('%s is a problem', (text, message) => {
  const block = text.startsWith('{') ? `reviews: ${text}\n` : `reviews:\n  ${text}\n`
  expect(parseHubConfig(yaml(block), 'takehome.yml')).toMatchObject({
    ok: false,
    error: [{ message: expect.stringContaining(message) }],
  })
})
