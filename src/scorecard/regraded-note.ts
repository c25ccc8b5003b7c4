import { markerText } from './safe-markdown.ts'

/**
 * What a candidate is told of a regrade, in a comment of its own: GitHub tells nobody that a comment was
 * edited. One for each plan, whose digest keeps two of them apart.
 */
export function regradedNote(login: string, sha: string, plan: string): string {
  return `${markerText('regraded')}\n<!-- plan ${plan.slice(0, 12)} -->\n@${login} we changed our checks, and graded ${sha.slice(0, 7)} again by the new ones. Everybody's work was graded again. The comment above shows your result. You need not do anything.\n`
}
