import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseRoles } from '../../src/rubric/roles.ts'
import { COMPETENCIES } from '../../src/rubric/rubric.ts'

const shipped = readFileSync(new URL('../../rubrics/roles.yml', import.meta.url), 'utf8')

function weightsOf(id: string) {
  const roles = parseRoles(shipped, 'roles.yml')
  const role = roles.ok ? roles.value.find((other) => other.id === id) : undefined
  if (role === undefined) throw new Error(`no role ${id}`)
  return role.weights
}

const largest = (id: string) =>
  COMPETENCIES.reduce((best, next) => (weightsOf(id)[next] > weightsOf(id)[best] ? next : best))

describe('the shipped roles', () => {
  test('are three', () => {
    const roles = parseRoles(shipped, 'roles.yml')
    expect(roles.ok && roles.value.map(({ id }) => id)).toEqual([
      'ml-engineer',
      'mlops',
      'research',
    ])
  })

  test('weigh most what each role is about', () => {
    expect(largest('mlops')).toBe('system-design')
    expect(largest('research')).toBe('ml-fundamentals')
    expect(weightsOf('mlops')['system-design']).toBeGreaterThan(
      weightsOf('ml-engineer')['system-design'],
    )
    expect(weightsOf('research')['ml-fundamentals']).toBeGreaterThan(
      weightsOf('ml-engineer')['ml-fundamentals'],
    )
  })
})

describe('roles are refused', () => {
  test.each([
    [
      'with weights that sum to less than 1',
      '0.30',
      '0.29',
      6,
      'roles[0].weights',
      'sum to 0.99, not 1',
    ],
    [
      'with a negative weight',
      '0.30',
      '-0.30',
      8,
      'roles[0].weights.practical-coding',
      'at least 0',
    ],
    [
      'with a competency left out',
      '      business-impact: 0.20\n',
      '',
      6,
      'roles[0].weights.business-impact',
      'missing',
    ],
    ['with one id for two', 'id: mlops', 'id: ml-engineer', 11, 'roles[1].id', 'two roles'],
  ])('%s', (_name, from, to, line, path, message) => {
    const result = parseRoles(shipped.replace(from, to), 'roles.yml')
    expect(result.ok ? [] : result.error).toMatchObject([
      { line, path, message: expect.stringContaining(message) },
    ])
  })
})
