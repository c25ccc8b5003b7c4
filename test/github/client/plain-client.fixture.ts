import { Octokit } from '@octokit/rest'

/** GitHub's client as it comes: it says at once what it is answered. */
export function plainClient(baseUrl: string, auth: string): Octokit {
  return new Octokit({ baseUrl, auth, log: { debug() {}, info() {}, warn() {}, error() {} } })
}
