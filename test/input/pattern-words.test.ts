import { expect, test } from 'vitest'
import { SOURCE as CONVENTIONS } from '../../src/exercise/conventions.schema.ts'
import { parseHubConfig } from '../../src/hub/hub-config.ts'
import { SOURCE as HUB } from '../../src/hub/takehome.schema.ts'
import { patternWords } from '../../src/input/pattern-words.ts'
import { SOURCE as ROLES } from '../../src/rubric/roles.schema.ts'
import { SOURCE as RUBRIC } from '../../src/rubric/rubric.schema.ts'

/** Every pattern of a schema, wherever it stands. */
function patternsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
  )
}

const patterns = [...new Set([CONVENTIONS, HUB, ROLES, RUBRIC].flatMap(patternsIn))]

test.each(patterns)('%s is said in words', (pattern) => {
  const words = patternWords(pattern) ?? ''
  expect(words).not.toBe('')
  expect(words).not.toMatch(/[\^$\\]|\[/)
  const example = /such as "?([^\s,"]+)/.exec(words)?.[1]
  if (example !== undefined) expect(example).toMatch(new RegExp(pattern, 'u'))
})

test.each([
  ['hub: https://github.com/acme/hub', /hub.*must be owner\/name/],
  ['reviews: {reviewers: ["ada lovelace", bob]}', /reviewers\[0\].*GitHub login.*without blanks/],
  ['exercises: {"Linear Regression": {}}', /exercises\.Linear Regression.*lower-case letters/],
  ['deadline_time: "6pm"', /deadline_time.*hours and minutes/],
])('a form that is not allowed: %s', (line, said) => {
  const read = parseHubConfig(`${line}\n`, 'takehome.yml')
  const issues = read.ok ? [] : read.error.map(({ path, message }) => `${path}: ${message}`)
  expect(issues.join('\n')).toMatch(said)
  expect(issues.join('\n')).not.toMatch(/[\^\\]|\(\?:|valid/)
})
