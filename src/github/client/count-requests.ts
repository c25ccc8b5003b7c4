import type { Octokit } from './client.ts'

/** Counts what a client asks until it is stopped. */
export function countRequests(octokit: Octokit): { count(): number; stop(): void } {
  let sent = 0
  const tally = () => {
    sent += 1
  }
  octokit.hook.before('request', tally)
  return { count: () => sent, stop: () => octokit.hook.remove('request', tally) }
}
