import type { HubSession } from '../../session/hub-session.ts'

/** Where the workflow that writes review pages shows its runs. */
export function pagesUrl({ serverUrl, config }: HubSession): string {
  const { owner, repo } = config.hub
  return `${serverUrl}/${owner}/${repo}/actions/workflows/review-pages.yml`
}
