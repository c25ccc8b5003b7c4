import { hubWaker } from '../../github/wake-hub.ts'
import type { ConfigIssue, Result } from '../../input/config-issue.ts'
import { createHandle, type Handle } from '../../relay/handle.ts'
import {
  type RelaySettings,
  type RelayVariables,
  readRelaySettings,
} from '../../relay/relay-settings.ts'

export interface RelayPlace {
  /** The API where `GITHUB_API_URL` names no other. */
  readonly defaultApi: string
  readonly log: (text: string) => void
}

/** The relay's handler, as its variables describe it; or all that is wrong with them. */
export function openRelay(
  variables: RelayVariables,
  place: RelayPlace,
): Result<Handle, readonly ConfigIssue[]> {
  const settings = readRelaySettings(variables, place.defaultApi)
  return settings.ok ? { ok: true, value: relayHandle(settings.value, place.log) } : settings
}

/**
 * Wakes the hub as soon as a candidate pushes. It decides nothing: whatever it misses, the hub's
 * schedule finds, and whatever it says twice changes nothing.
 */
export function relayHandle(settings: RelaySettings, log: (text: string) => void): Handle {
  const { organisation, hub, secret, appId, appKey, apiUrl } = settings
  const wake = hubWaker({ apiUrl, hub, appId, appKey })
  return createHandle({ secret, rules: { organisation, hub }, wake, log })
}
