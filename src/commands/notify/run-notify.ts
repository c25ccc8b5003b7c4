import { parseDeadline } from '../../assignment/deadline.ts'
import type { Receiver } from '../../delivery/deliver.ts'
import { readSecret } from '../../delivery/sign.ts'
import type { WebhookRules } from '../../hub/webhook-rules.ts'
import { callerError, WorldError } from '../../input/bad-news.ts'
import { HUB_FILE, type HubSession } from '../../session/hub-session.ts'
import { issuesThrownBy } from '../verb/missing-words.ts'
import type { Outcome, RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { type Notified, notify } from './notify.ts'

const TIMEOUT_MS = 10_000
// Three more attempts: a receiver that restarts is back by then, and one that does not is tried by the next run.
const PAUSES_MS = [1_000, 5_000, 25_000]

/** Tells the hiring system what has happened. */
export const runNotify: RunVerb = withSession(
  async (session, { text, isOn }, { access }) => {
    const webhook = webhookOf(session)
    const isDry = isOn('dry-run')
    const receiver = isDry ? null : receiverOf(webhook, access.notifySecret ?? '')
    const since = sinceOf(text('since'))
    const done = await notify(session, webhook, { since, replay: isOn('replay'), receiver })
    return outcomeOf(done, new URL(webhook.url).host)
  },
  ({ text }) => issuesThrownBy(() => sinceOf(text('since'))),
)

function webhookOf({ config }: HubSession): WebhookRules {
  if (config.webhook !== null) return config.webhook
  const hint = 'Give webhook with a url there; docs/ats.md shows how.'
  throw callerError(HUB_FILE, 'names no webhook', hint)
}

function receiverOf({ url }: WebhookRules, secret: string): Receiver {
  const key = readSecret(secret)
  if (key !== null) return { url, key, timeoutMs: TIMEOUT_MS, pausesMs: PAUSES_MS }
  const message = secret === '' ? 'is missing' : 'is not a secret for webhooks'
  const hint = 'Make one, and give it to both sides: echo "whsec_$(openssl rand -base64 32)"'
  throw callerError('TAKEHOME_NOTIFY_SECRET', message, hint)
}

/** A day, or a moment with its offset. */
function sinceOf(typed: string): string | null {
  if (typed === '') return null
  const moment = parseDeadline(/^\d{4}-\d\d-\d\d$/.test(typed) ? `${typed}T00:00Z` : typed)
  if (moment.ok) return moment.value
  throw callerError('--since', `"${typed}" is not a moment`, 'Give a day, such as 2026-12-01.')
}

function outcomeOf(done: readonly Notified[], host: string): Outcome {
  const rows = done.map(({ event: { type, timestamp, data }, delivery }) => [
    type,
    data.assignment,
    timestamp,
    delivery === null
      ? 'would be sent'
      : delivery.kind === 'delivered'
        ? 'delivered'
        : delivery.why,
  ])
  const failed = done.flatMap(({ delivery }) =>
    delivery === null || delivery.kind === 'delivered' ? [] : [delivery.why],
  )
  const head = ['event', 'assignment', 'happened', '']
  const text = rows.length === 0 ? ['There is nothing to tell.'] : [{ head, rows }]
  if (failed.length === 0) return { json: { events: done }, text }
  const detail = `${host} did not take ${failed.length} of the events: ${failed[0]}. The next run sends them again.`
  return { json: { events: done }, text, trouble: new WorldError(detail, { code: 'webhook' }) }
}
