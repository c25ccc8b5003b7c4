import { expect, test } from 'vitest'
import { diagnoseAppeals } from '../../src/hub/diagnose-appeals.ts'
import { toReviews } from '../../src/hub/review-rules.ts'

const people = (count: number) => Array.from({ length: count }, (_, at) => `person-${at}`)

test.each([
  [{}, undefined],
  [{ reviewers: people(3) }, 'warning'],
  [{ reviewers: people(4) }, 'ok'],
  [{ reviewers: people(9), assign: { people: people(3) } }, 'warning'],
  [{ reviewers: people(3), assign: { each: 0 } }, 'warning'],
  [{ reviewers: people(4), needed: 3 }, 'ok'],
  [{ reviewers: people(3), needed: 3 }, 'warning'],
])('doctor says before a round whether an appeal would find somebody new: %j', (yaml, severity) => {
  expect(diagnoseAppeals(toReviews(yaml))[0]?.severity).toBe(severity)
})

test.each([
  [{ reviewers: people(3) }, 'its letter will offer no appeal', 'under reviewers'],
  [{ assign: { people: people(3) } }, 'waits until somebody', 'under people'],
  [{ reviewers: people(9), assign: { people: people(3) } }, 'waits until somebody', 'under people'],
])('and says no more than will happen: %j', (yaml, seen, mend) => {
  const [found] = diagnoseAppeals(toReviews(yaml))
  expect(found?.seen).toContain(seen)
  expect(found?.mend).toContain(mend)
})
