import type { GitHubSeed } from './github-seed.ts'

// What the emulator asks for; which token has which scope is looked at in token-scopes.ts.
const SCOPES = ['repo', 'admin:org', 'workflow']

/** A token that only the stand-in itself uses, for the first owner of an organisation. */
export function ownerToken(organisation: string): string {
  return `owner-of-${organisation}`
}

/** What the emulator wants to know of a seed. */
export function emulatorSeed(seed: GitHubSeed, appKeys: ReadonlyMap<number, string>) {
  const tokens = Object.entries(seed.tokens)
  const organisations = Object.entries(seed.organisations)
  const logins = new Set([
    ...tokens.map(([, login]) => login),
    ...organisations.flatMap(([, { admins, members = [] }]) => [...admins, ...members]),
    ...(seed.users ?? []),
  ])
  const owners = organisations.map(
    ([name, { admins }]) => [ownerToken(name), admins[0] ?? ''] as const,
  )
  const all = [...tokens, ...owners]
  return {
    tokens: Object.fromEntries(all.map(([token, login]) => [token, { login, scopes: SCOPES }])),
    github: {
      users: [...logins].map((login) => ({ login })),
      orgs: organisations.map(([login, { admins, members = [] }]) => ({
        login,
        members: [
          ...admins.map((name) => ({ login: name, role: 'admin' })),
          ...members.map((name) => ({ login: name, role: 'member' })),
        ],
      })),
      apps: (seed.apps ?? []).map((app) => ({
        app_id: app.id,
        slug: app.slug,
        name: app.slug,
        private_key: appKeys.get(app.id) ?? '',
        permissions: app.permissions,
        installations: [
          {
            installation_id: app.installationId,
            account: app.organisation,
            permissions: app.permissions,
            repository_selection: 'all',
          },
        ],
      })),
    },
  }
}
