import { describe, expect, test } from 'vitest'
import { STARTER_BRANCH, WORK_BRANCH } from '../../src/assignment/assignment.ts'
import type { Patterns } from '../../src/hub/observed-hub-use.ts'
import { MADE_BRANCHES } from '../../src/hub/ruleset-reach.ts'
import { ofRuleset, unwell } from './a-hub-in-use.ts'

const patterns = (include: readonly string[], ...exclude: string[]): Patterns => ({
  include,
  exclude,
})
const found = (conditions: Parameters<typeof ofRuleset>[2]) =>
  unwell(ofRuleset(['required_signatures'], {}, conditions))

test('the branches that takehome makes are those of an assignment', () => {
  expect(MADE_BRANCHES).toEqual([WORK_BRANCH, STARTER_BRANCH])
})

describe('a ruleset of the organisation is met', () => {
  test.each<[string, Patterns]>([
    ['that names all', patterns(['~ALL'])],
    ['that names all but others', patterns(['~ALL'], 'website', 'infra-*')],
    ['that names an exercise', patterns(['Linear-regression-*'])],
    ['that names it with a set and a sign', patterns(['[k-m]inear-regression-somebod?'])],
    ['that names a set that is none', patterns(['[z-a]'])],
    ['that names several', patterns(['website', '*'])],
  ])('%s', (_, names) => {
    expect(found({ names })).toEqual([
      expect.stringContaining('error, rulesets of the organisation: "Strict" requires signed'),
    ])
  })

  test.each<[string, Patterns]>([
    ['that holds the default branch', patterns(['~DEFAULT_BRANCH'])],
    ['that holds one of ours', patterns(['refs/heads/starter'])],
    ['that holds everything below heads', patterns(['refs/heads/**/*'])],
  ])('%s', (_, branches) => {
    expect(found({ branches })).toHaveLength(1)
  })
})

describe('a ruleset of the organisation is not met', () => {
  test.each<[string, Parameters<typeof ofRuleset>[2]]>([
    ['that names other repositories', { names: patterns(['website', 'infra-*', '*-api']) }],
    ['that excludes ours', { names: patterns(['~ALL'], 'linear-regression-*') }],
    ['that is for repositories that were picked', { names: null, isPicked: true }],
    ['that holds other branches', { branches: patterns(['refs/heads/release/**/*']) }],
    ['that holds one level of branches', { branches: patterns(['refs/*']) }],
    [
      'that excludes our branches',
      { branches: patterns(['~ALL'], '~DEFAULT_BRANCH', 'refs/heads/s*') },
    ],
  ])('%s', (_, conditions) => {
    expect(found(conditions)).toEqual([])
  })

  test('whatever kind it is of', () => {
    expect(unwell(ofRuleset([], { target: 'moon' }, { names: patterns(['website']) }))).toEqual([])
    expect(unwell(ofRuleset([], { target: 'moon' }))).toHaveLength(1)
  })
})

test('a ruleset that goes by properties may be met, which is no error', () => {
  expect(found({ names: null, properties: ['tier', 'team'] })).toEqual([
    expect.stringContaining(
      'warning, rulesets of the organisation: "Strict" (for repositories by their property tier, team) requires signed',
    ),
  ])
})
