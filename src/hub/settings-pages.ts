import type { HubConfig } from './hub-config.ts'

/** Where people change what doctor looks at, as URLs on GitHub or a GitHub Enterprise Server. */
export interface SettingsPages {
  readonly hub: (place: string) => string
  /** Of the candidates' organisation. */
  readonly organisation: (place: string) => string
  /** Of the organisation or person who owns the hub. */
  readonly owner: (place: string) => string
}

/** `server` is GITHUB_SERVER_URL, such as https://github.com. */
export function settingsPages(server: string, { hub, organisation }: HubConfig): SettingsPages {
  const base = server.replace(/\/+$/, '')
  const named = (name: string) => encodeURIComponent(name)
  return {
    hub: (place) => `${base}/${named(hub.owner)}/${named(hub.repo)}${place}`,
    organisation: (place) => `${base}/organizations/${named(organisation)}${place}`,
    owner: (place) => `${base}/organizations/${named(hub.owner)}${place}`,
  }
}
