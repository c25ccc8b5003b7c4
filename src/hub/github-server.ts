/**
 * Which GitHub a hub is on: github.com; GitHub Enterprise Cloud with data residency, at a name below
 * ghe.com; or a GitHub Enterprise Server of one's own.
 */
export type ServerKind = 'github.com' | 'ghe.com' | 'server'

export interface GitHubServer {
  /** Where the API is, without a slash at its end. */
  readonly apiUrl: string
  /** Where the pages are, without a slash at its end. */
  readonly serverUrl: string
}

const GITHUB: GitHubServer = { apiUrl: 'https://api.github.com', serverUrl: 'https://github.com' }

// docs.github.com, Getting started with the REST API: http(s)://HOSTNAME/api/v3 on a server of one's own,
// and https://api.SUBDOMAIN.ghe.com with data residency.
const SERVER_PATH = /\/api\/v3$/

/** Both addresses from GITHUB_API_URL and GITHUB_SERVER_URL, of which either may be empty. */
export function findServer(apiUrl: string, serverUrl: string): GitHubServer {
  const [api, server] = [apiUrl, serverUrl].map((url) => url.replace(/\/+$/, ''))
  return { apiUrl: api || apiOf(server ?? ''), serverUrl: server || pagesOf(api ?? '') }
}

function apiOf(server: string): string {
  if (server === '' || server === GITHUB.serverUrl) return GITHUB.apiUrl
  return isDataResident(server) ? server.replace('://', '://api.') : `${server}/api/v3`
}

function pagesOf(api: string): string {
  if (isDataResident(api)) return api.replace('://api.', '://')
  return SERVER_PATH.test(api) ? api.replace(SERVER_PATH, '') : GITHUB.serverUrl
}

export function serverKind(apiUrl: string): ServerKind {
  if (isDataResident(apiUrl)) return 'ghe.com'
  return SERVER_PATH.test(apiUrl) ? 'server' : 'github.com'
}

function isDataResident(url: string): boolean {
  return URL.parse(url)?.hostname.endsWith('.ghe.com') === true
}

/** Why nobody from outside can be invited where an enterprise manages its accounts. */
export const MANAGED_USERS =
  'an enterprise with managed users lets only accounts of its own into its repositories, so candidates cannot be invited'

/** Why the workflows that init writes do not run on a GitHub Enterprise Server. */
export const NO_WORKFLOWS =
  'the workflows need artifacts of version 4, a machine named ubuntu-24.04 hosted by GitHub, and gh with a token for github.com; a GitHub Enterprise Server has none of them'
