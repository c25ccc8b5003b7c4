import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseRubric } from '../../src/rubric/parse-rubric.ts'
import { COMPETENCIES, type Rubric } from '../../src/rubric/rubric.ts'
import { ROOT } from '../folders.ts'
import { EXERCISES, SHIPPED } from './shipped.ts'

const rubrics = new Map(EXERCISES.map((id) => [id as string, read(id)]))

function read(id: string): Rubric {
  const file = join(ROOT, 'rubrics', `${id}.yml`)
  const rubric = parseRubric(readFileSync(file, 'utf8'), file)
  if (!rubric.ok) throw new Error(JSON.stringify(rubric.error))
  return rubric.value
}

test('these are all exercises that are shipped', () => {
  const files = readdirSync(join(ROOT, 'rubrics')).filter((file) => file !== 'roles.yml')
  expect(files.map((file) => file.replace('.yml', '')).sort()).toEqual([...SHIPPED].sort())
})

/** What a good answer to each of the ten questions shows, and the criteria that look for it. */
const ASKED_FOR: Readonly<Record<string, readonly string[]>> = {
  'the whole of a project, end to end': [
    'end-to-end-project.W2',
    'feature-pipeline.W3',
    'recommender-system.W2',
  ],
  'fundamentals and coding': ['bias-variance.T2', 'linear-regression.T3'],
  'system design and business impact': ['recommender-system.T4', 'failure-retrospective.W4'],
  'Q1: reads learning curves': ['bias-variance.T4', 'bias-variance.T5', 'bias-variance.W1'],
  'Q1: a simple model beside a flexible one': ['bias-variance.T3', 'bias-variance.W2'],
  'Q1: remedies': ['bias-variance.W3', 'bias-variance.W4'],
  'Q2: a plan before the code': ['linear-regression.W1'],
  'Q2: vectorises': [
    'linear-regression.T1',
    'linear-regression.T8',
    'linear-regression.Q3',
    'linear-regression.W2',
  ],
  'Q2: convergence, debugging, the step': [
    ...['T2', 'T3', 'T4', 'T5', 'T6', 'W3'].map((id) => `linear-regression.${id}`),
  ],
  'Q2: complexity': ['linear-regression.T8', 'linear-regression.W4'],
  'Q3: asks first': ['recommender-system.W1'],
  'Q3: several stages': ['T2', 'T3', 'T5', 'W2'].map((id) => `recommender-system.${id}`),
  'Q3: new users and new items': ['recommender-system.T4', 'recommender-system.W3'],
  'Q3: offline metrics and A/B test': ['T1', 'T6', 'T7', 'W4'].map(
    (id) => `recommender-system.${id}`,
  ),
  'Q4: stratified and time-ordered splits': ['T1', 'T2', 'T3', 'W1'].map(
    (id) => `cross-validation.${id}`,
  ),
  'Q4: tunes without leaks': ['T4', 'T5', 'W2'].map((id) => `cross-validation.${id}`),
  'Q4: mean and spread': ['T4', 'T6', 'W3'].map((id) => `cross-validation.${id}`),
  'Q5: a story in order': ['failure-retrospective.S1', 'failure-retrospective.W1'],
  'Q5: a real technical failure': ['failure-retrospective.W2', 'failure-retrospective.W3'],
  'Q5: owns it and learns': ['failure-retrospective.W4', 'failure-retrospective.W5'],
  'Q6: counts, precision, recall from scratch': ['T1', 'T2', 'T3'].map(
    (id) => `classification-metrics.${id}`,
  ),
  'Q6: what a metric does to the business': ['T6', 'W1', 'W3'].map(
    (id) => `classification-metrics.${id}`,
  ),
  'Q6: metrics without a threshold': ['T4', 'T5', 'W2'].map((id) => `classification-metrics.${id}`),
  'Q7: why accuracy fails, and what to use': ['T1', 'T6', 'T7', 'W1'].map(
    (id) => `class-imbalance.${id}`,
  ),
  'Q7: resamples training rows alone': ['T2', 'T3', 'T8', 'W2'].map(
    (id) => `class-imbalance.${id}`,
  ),
  'Q7: weights, thresholds, costs': [
    ...['T4', 'T5', 'T7', 'W3'].map((id) => `class-imbalance.${id}`),
    'classification-metrics.T6',
  ],
  'Q8: a story in order': ['end-to-end-project.S1', 'end-to-end-project.W1'],
  'Q8: challenges and trade-offs': ['end-to-end-project.W3'],
  'Q8: impact in numbers': ['end-to-end-project.S2', 'end-to-end-project.W4'],
  'Q8: works with others': ['end-to-end-project.W5'],
  'Q8: the whole life, with monitoring': ['end-to-end-project.W2'],
  'Q9: selection, reduction, transforms, automation': ['T1', 'T2', 'T3', 'T4', 'W1'].map(
    (id) => `feature-pipeline.${id}`,
  ),
  'Q9: projection against selection': ['feature-pipeline.T3', 'feature-pipeline.W2'],
  'Q9: serves what it trained, sees drift, retrains': ['T5', 'T6', 'T7', 'W3', 'W4'].map(
    (id) => `feature-pipeline.${id}`,
  ),
  'Q10: the link to bias and variance': [
    'regularization.T1',
    'regularization.W1',
    'bias-variance.T3',
  ],
  'Q10: when L1, when L2': ['T1', 'T2', 'T3', 'T4', 'W2'].map((id) => `regularization.${id}`),
  'Q10: dropout and early stopping': ['T5', 'T6', 'W3'].map((id) => `regularization.${id}`),
  'Q10: tunes the strength by resampling': ['regularization.T7', 'regularization.W4'],
}

describe('what the ten questions ask for has a criterion', () => {
  test.each(Object.entries(ASKED_FOR))('%s', (_, criteria) => {
    for (const name of criteria) {
      const [exercise = '', id] = name.split('.')
      expect(
        rubrics.get(exercise)?.criteria.map((one) => one.id),
        name,
      ).toContain(id)
    }
  })
})

/** Points for fundamentals, coding, system design and business impact. */
const POINTS: Readonly<Record<(typeof EXERCISES)[number], readonly number[]>> = {
  'bias-variance': [65, 27, 0, 8],
  'linear-regression': [50, 50, 0, 0],
  'recommender-system': [11, 19, 43, 27],
  'cross-validation': [64, 25, 0, 11],
  'failure-retrospective': [20, 0, 40, 40],
  'classification-metrics': [42, 25, 0, 33],
  'class-imbalance': [53, 29, 0, 18],
  'end-to-end-project': [0, 0, 40, 60],
  'feature-pipeline': [29, 23, 42, 6],
  regularization: [66, 34, 0, 0],
}

test.each(EXERCISES)('the points of %s are those planned for each competency', (id) => {
  const sums = COMPETENCIES.map((competency) =>
    (rubrics.get(id)?.criteria ?? [])
      .filter((criterion) => criterion.competency === competency)
      .reduce((sum, { points }) => sum + points, 0),
  )
  expect(sums).toEqual(POINTS[id])
})
