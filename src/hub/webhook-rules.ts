import type { Of } from '../input/schema.ts'
import { EVENT_TYPES, type EventType } from './event-types.ts'
import type { webhook } from './webhook.schema.ts'

/** Where events go. */
export interface WebhookRules {
  readonly url: string
  readonly events: readonly EventType[]
  /** In UTC, as ISO 8601: nothing that happened before is sent. Null for all. */
  readonly since: string | null
}

export function toWebhook(yaml: Of<typeof webhook> | undefined): WebhookRules | null {
  if (yaml === undefined) return null
  const since = yaml.since === undefined ? null : `${yaml.since}T00:00:00Z`
  return { url: yaml.url, events: yaml.events ?? EVENT_TYPES, since }
}
