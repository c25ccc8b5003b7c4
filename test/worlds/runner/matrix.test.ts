import { expect, test } from 'vitest'
import { expandMatrix } from './matrix.ts'

const combinations = (matrix: object) => expandMatrix({ matrix }).map(({ matrix: each }) => each)

test('without a matrix there is one job', () => {
  expect(combinations({ include: [{}] })).toHaveLength(1)
  expect(expandMatrix({})).toMatchObject([{ matrix: {}, strategy: { 'job-total': 1 } }])
})

test('lists are crossed, and what is excluded is left out', () => {
  const crossed = combinations({ os: ['a', 'b'], node: [22, 24], exclude: [{ os: 'b', node: 22 }] })
  expect(crossed).toEqual([
    { os: 'a', node: 22 },
    { os: 'a', node: 24 },
    { os: 'b', node: 24 },
  ])
})

test('include alone is the list of jobs', () => {
  const jobs = expandMatrix({ matrix: { include: [{ batch: 1 }, { batch: 2 }] } })
  expect(jobs.map(({ strategy }) => strategy['job-index'])).toEqual([0, 1])
})

// The example of docs.github.com, "Expanding or adding matrix configurations".
test('include joins what it does not contradict, and stands alone otherwise', () => {
  const fruits = combinations({
    fruit: ['apple', 'pear'],
    animal: ['cat', 'dog'],
    include: [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ],
  })
  expect(fruits).toEqual([
    { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
    { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
    { fruit: 'pear', animal: 'cat', color: 'pink' },
    { fruit: 'pear', animal: 'dog', color: 'green' },
    { fruit: 'banana' },
    { fruit: 'banana', animal: 'cat' },
  ])
})

test('an empty matrix is a mistake', () => {
  expect(() => expandMatrix({ matrix: { include: [] } })).toThrow('does not contain any values')
})
