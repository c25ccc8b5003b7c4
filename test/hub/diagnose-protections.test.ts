import { expect, test } from 'vitest'
import type { ObservedProtection } from '../../src/hub/observed-hub-use.ts'
import { hidden, ofWorkflows, seen } from './a-hub-in-use.ts'

const STARTS = ['issues', 'issue_comment', 'schedule', 'workflow_dispatch']
const ALL = { include: ['~ALL'], exclude: [] }

function found(changes: Partial<ObservedProtection>) {
  const protection = {
    name: 'Narrow',
    isInherited: false,
    enforcement: 'active',
    events: null,
    actors: null,
    paths: { include: [], exclude: [] },
    ...changes,
  }
  return about(ofWorkflows({ protections: seen([protection]) }))
}

function about(findings: ReturnType<typeof ofWorkflows>) {
  return findings.find((one) => one.about === 'workflow execution protections')
}

test.for([
  ['none of events or actors', {}],
  ['one that allows what a hub needs', { events: [...STARTS, 'push'] }],
  ['one that is only evaluated', { events: [], enforcement: 'evaluate' }],
  [
    'one for a workflow of somebody else',
    { events: [], paths: { include: ['ci.yml'], exclude: [] } },
  ],
  [
    'one without schedule that leaves the scheduled ones out',
    {
      events: STARTS.filter((event) => event !== 'schedule'),
      paths: {
        include: [],
        exclude: ['.github/workflows/watch.yml', '.github/workflows/review-pages.yml'],
      },
    },
  ],
] as const)('a protection is no trouble: %s', ([, changes]) => {
  expect(found(changes)).toMatchObject({ severity: 'ok' })
})

test.for(STARTS)('a policy that does not allow %s is a warning', (event) => {
  const events = STARTS.filter((one) => one !== event)
  for (const paths of [ALL, { include: ['.github/workflows/*'], exclude: [] }]) {
    expect(found({ events, paths })).toMatchObject({
      severity: 'warning',
      seen: `"Narrow" does not allow ${event}`,
    })
  }
})

test('a policy that names actors is a warning: GitHub gives numbers, and doctor does not know whose', () => {
  const warned = found({ actors: 2, events: STARTS })
  expect(warned).toMatchObject({ severity: 'warning' })
  expect(warned?.seen).toBe('"Narrow" allows 2 actors, whom GitHub names by number')
  expect(warned?.mend).toContain('reviews (Triage)')
})

test('the page is the one of whoever has set the policy', () => {
  expect(found({ actors: 1 })?.page).toBe('https://ghe.example/acme/hub/settings/actions')
  const owner = 'https://ghe.example/organizations/acme/settings/actions'
  expect(found({ actors: 1, isInherited: true })?.page).toBe(owner)
})

test('where GitHub does not show them, that is said, and is no trouble', () => {
  const unseen = about(ofWorkflows({ protections: hidden }))
  expect(unseen).toMatchObject({ severity: 'ok' })
  expect(unseen?.seen).toContain('HTTP 403')
})
