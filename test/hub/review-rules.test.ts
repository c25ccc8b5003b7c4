import { expect, test } from 'vitest'
import { parseHubConfig } from '../../src/hub/hub-config.ts'

const yaml = (reviews: string) =>
  `hub: acme/hub\norganisation: acme\nexercises: { linear-regression: }\n${reviews}`

test('without a word about reviews two people judge, and have to calibrate first', () => {
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
