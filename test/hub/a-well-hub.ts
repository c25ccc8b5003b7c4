import type {
  Observations,
  ObservedApp,
  ObservedHub,
  ObservedOrganisation,
} from '../../src/hub/observations.ts'
import type { Seen } from '../../src/hub/seen.ts'
import { aHubConfig } from './a-hub-config.ts'

export const seen = <T>(value: T): Seen<T> => ({ kind: 'seen', value })
export const hidden = { kind: 'hidden', reason: 'HTTP 403' } as const

export const CONFIG = aHubConfig({
  organisation: 'acme-candidates',
  exercises: new Map([['running-mean', { role: null }]]),
})
export const GRADER: ObservedApp = {
  slug: 'grader',
  permissions: {
    metadata: 'read',
    administration: 'write',
    contents: 'read',
    pull_requests: 'write',
    issues: 'write',
    checks: 'write',
  },
  suspended: false,
  allRepositories: true,
}
export const HUB: ObservedHub = {
  repository: seen({ name: 'acme/hub', private: true, canWrite: true }),
  hasLedger: seen(true),
  mayCreatePulls: seen(true),
  access: seen('none'),
  secrets: seen(['TAKEHOME_APP_ID', 'TAKEHOME_APP_KEY', 'TAKEHOME_KEY']),
}
export const ORGANISATION: ObservedOrganisation = {
  plan: seen({ name: 'free', seats: 1, filledSeats: 1 }),
  actions: seen({ kind: 'selected', repositories: [] }),
  secrets: seen([{ name: 'NPM_TOKEN', visibility: 'selected' }]),
}
/** A hub in which `doctor` finds nothing to mend. */
export const WELL: Observations = {
  site: { kind: 'github.com', host: 'github.com', hasWorkflows: true },
  machine: {
    node: '24.1.0',
    python: seen({
      executable: '/usr/bin/python3',
      python: '3.11.2',
      numpy: '1.24.2',
      has: ['scipy'],
    }),
    sandbox: seen('user-namespace'),
  },
  files: {
    config: CONFIG,
    issues: [],
    exercises: [
      { id: 'running-mean', shipped: false, variants: 'none', packages: ['scipy'], issues: [] },
    ],
  },
  token: { kind: 'personal', login: 'lead', scopes: ['repo'] },
  app: seen(GRADER),
  key: 'given',
  reviewKey: { file: { id: 'a1' }, expected: 'a1' },
  hub: HUB,
  organisation: ORGANISATION,
  server: 'https://github.com',
  workflows: null,
  policies: null,
  round: null,
  network: null,
  written: null,
  live: null,
  roles: [],
  loops: [],
}
