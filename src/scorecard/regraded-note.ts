import { markerText } from './safe-markdown.ts'

/**
 * What a candidate is told of a regrade, in a comment of its own: GitHub tells nobody that a comment was
 * edited. One for each plan, whose digest keeps two of them apart.
 */
export function regradedNote(login: string, sha: string, plan: string): string {
  return `${markerText('regraded')}\n<!-- plan ${plan.slice(0, 12)} -->\n@${login} we changed our checks, and graded your commit ${sha.slice(0, 7)} again with the new ones, as we did for everybody. The comment above shows your result. You do not have to do anything.\n`
}
