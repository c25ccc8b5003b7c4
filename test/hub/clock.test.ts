import { describe, expect, test } from 'vitest'
import { lackingFor } from '../../src/hub/app-needs.ts'
import { parseHubConfig } from '../../src/hub/hub-config.ts'

const parse = (exercise: string, team = '') =>
  parseHubConfig(
    `hub: acme/hub\norganisation: acme\nexercises:\n  descent: ${exercise}\n${team}`,
    'takehome.yml',
  )
const startOf = (exercise: string, team = '') => {
  const config = parse(exercise, team)
  if (!config.ok) throw new Error(JSON.stringify(config.error))
  return config.value.exercises.get('descent')?.start ?? null
}
const issuesOf = (exercise: string, team = '') => {
  const config = parse(exercise, team)
  return config.ok ? [] : config.error
}

describe('the clock of an exercise', () => {
  test('starts with the invitation where nobody says otherwise', () => {
    expect(startOf('{}')).toBeNull()
    expect(startOf('{}', 'hours: 4\n')).toBeNull()
  })
  test('is the exercise’s own before the team’s', () => {
    const team = 'clock: start\nhours: 4\nstart_by: 10\n'
    expect(startOf('{}', team)).toEqual({ days: 10, hours: 4 })
    expect(startOf('{ hours: 6, start_by: 2 }', team)).toEqual({ days: 2, hours: 6 })
    expect(startOf('{ clock: invitation }', team)).toBeNull()
    expect(startOf('{ clock: start, hours: 3 }', 'days: 5\n')).toEqual({ days: 5, hours: 3 })
  })
  test('that starts with the candidate needs hours, told with its line', () => {
    expect(issuesOf('{ clock: start }')).toMatchObject([
      { line: 4, message: expect.stringContaining('nothing says how long') },
    ])
  })
  test('has no hours where it starts with the invitation', () => {
    expect(issuesOf('{ hours: 4 }')).toMatchObject([{ line: 4 }])
    expect(issuesOf('{ clock: later }')).toHaveLength(1)
  })
})

test('candidates are reminded a day before the end unless the team says otherwise', () => {
  const hours = (team: string) => {
    const config = parse('{}', team)
    return config.ok ? config.value.remindHours : null
  }
  expect([hours(''), hours('remind: 0\n'), hours('remind: 48\n')]).toEqual([24, 0, 48])
})

test('who brings tasks writes into repositories, and who only grades does not', () => {
  const granted = {
    administration: 'write',
    contents: 'read',
    pull_requests: 'write',
    issues: 'write',
    checks: 'write',
  }
  expect(lackingFor('grader', granted)).toEqual([])
  expect(lackingFor('grader', granted, true)).toEqual(['contents: write'])
  expect(lackingFor('grader', { ...granted, contents: 'write' }, true)).toEqual([])
})
