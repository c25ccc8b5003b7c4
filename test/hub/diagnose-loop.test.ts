import { expect, test } from 'vitest'
import { lookAtLoops } from '../../src/commands/setup/look-at-loops.ts'
import { diagnoseLoops, type ObservedLoop } from '../../src/hub/diagnose-loop.ts'
import { parseHubConfig } from '../../src/hub/hub-config.ts'
import { COMPETENCIES } from '../../src/rubric/rubric.ts'
import { ROOT } from '../folders.ts'
import { aHubConfig } from './a-hub-config.ts'

const NOTHING = {
  'ml-fundamentals': 0,
  'practical-coding': 0,
  'system-design': 0,
  'business-impact': 0,
}
const EVEN = {
  'ml-fundamentals': 0.25,
  'practical-coding': 0.25,
  'system-design': 0.25,
  'business-impact': 0.25,
}
const ALL = {
  'ml-fundamentals': 25,
  'practical-coding': 25,
  'system-design': 25,
  'business-impact': 25,
}

function aLoop(changes: Partial<ObservedLoop>): ObservedLoop {
  const exercises = [{ id: 'sums', points: ALL }]
  return { role: 'engineer', weights: EVEN, exercises, named: true, ...changes }
}

test.each(COMPETENCIES)(
  'a loop without a point for %s, which the role weighs, is refused',
  (id) => {
    const exercises = [
      { id: 'sums', points: { ...ALL, [id]: 0 } },
      { id: 'words', points: { ...NOTHING, [id]: 0 } },
    ]
    const [finding] = diagnoseLoops([aLoop({ exercises })])
    expect(finding).toMatchObject({ severity: 'error', about: 'loop of engineer' })
    expect(finding?.seen).toContain(`${id} (25 % of the weight)`)
    expect(finding?.mend).toContain('loops in takehome.yml')
  },
)

test.each(COMPETENCIES)('a loop without a point for %s is fine where its weight is 0', (id) => {
  const exercises = [{ id: 'sums', points: { ...ALL, [id]: 0 } }]
  const weights = { ...EVEN, [id]: 0 }
  expect(diagnoseLoops([aLoop({ exercises, weights })])).toMatchObject([{ severity: 'ok' }])
})

test('points of one exercise make up for those that another one lacks', () => {
  const halves = [
    { id: 'code', points: { ...ALL, 'system-design': 0, 'business-impact': 0 } },
    { id: 'essay', points: { ...NOTHING, 'system-design': 40, 'business-impact': 60 } },
  ]
  expect(diagnoseLoops([aLoop({ exercises: halves })])).toMatchObject([{ severity: 'ok' }])
})

test('a role without a named loop is warned of', async () => {
  const config = aHubConfig({
    exercises: new Map([['linear-regression', { role: 'ml-engineer' }]]),
  })
  expect(diagnoseLoops(await lookAtLoops(config, ROOT, ROOT))).toMatchObject([
    {
      severity: 'warning',
      about: 'loop of ml-engineer',
      seen: expect.stringContaining('system-design'),
    },
  ])
})

test('a loop names only exercises that are given out', () => {
  const yaml =
    'hub: a/b\norganisation: c\nexercises: { sums: }\nloops: { engineer: [sums, words] }\n'
  const read = parseHubConfig(yaml, 'takehome.yml')
  expect(read).toMatchObject({
    ok: false,
    error: [{ path: 'loops.engineer[1]', message: expect.stringContaining('"words"') }],
  })
})
