import type { ConfigIssue } from '../input/config-issue.ts'

/** One line of text. */
export function reply(
  status: number,
  text: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  })
}

export function notAllowed(allow: string): Response {
  return reply(405, `only ${allow}`, { allow })
}

/**
 * What a relay answers while its settings are not whole, `/healthz` included: 503 and
 * `{"problems":[{"setting","message","hint"}]}`. GitHub shows it beside the delivery.
 */
export function notReady(issues: readonly ConfigIssue[]): Response {
  const problems = issues.map(({ file, message, hint }) => ({ setting: file, message, hint }))
  return Response.json({ problems }, { status: 503 })
}
