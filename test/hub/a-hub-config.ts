import type { HubConfig } from '../../src/hub/hub-config.ts'
import { NO_PERIODS } from '../../src/hub/retain-rules.ts'
import { toReviews } from '../../src/hub/review-rules.ts'

/** What an ordinary hub's takehome.yml says. */
export function aHubConfig(changes: Partial<HubConfig> = {}): HubConfig {
  return {
    hub: { owner: 'acme', repo: 'hub' },
    organisation: 'acme',
    exercises: new Map([['linear-regression', { role: null }]]),
    loops: new Map(),
    pack: 'exercises',
    days: 7,
    deadlineTime: '18:00',
    timeZone: 'UTC',
    // Nobody is reminded unless a test is about that.
    remindHours: 0,
    feedback: 'bands',
    variants: 'none',
    gradedPushesPerDay: 10,
    rulesets: false,
    notice: {
      contact: 'Ada Lovelace, ada@acme.example',
      privacy: 'The hiring team of Acme. https://acme.example/privacy',
      retention: 180,
    },
    reviews: toReviews(),
    retain: NO_PERIODS,
    webhook: null,
    ...changes,
  }
}
