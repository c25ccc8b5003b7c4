import type { HubSession } from '../../session/hub-session.ts'

/** Where the runs are whose artifacts hold the pages. */
export function pagesUrl({ serverUrl, config }: Pick<HubSession, 'serverUrl' | 'config'>): string {
  const { owner, repo } = config.hub
  return `${serverUrl}/${owner}/${repo}/actions/workflows/review-pages.yml`
}
