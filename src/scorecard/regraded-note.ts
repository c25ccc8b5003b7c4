import { markerText } from './safe-markdown.ts'

/**
 * What a candidate is told of a regrade, in a comment of its own: GitHub tells nobody that a comment was
 * edited. One for each plan, whose digest keeps two of them apart. That comment shows a result only where the team
 * gives feedback, and others may still wait for theirs.
 */
export function regradedNote(login: string, sha: string, plan: string): string {
  return `${markerText('regraded')}\n<!-- plan ${plan.slice(0, 12)} -->\n@${login} we changed our checks, and graded your commit ${sha.slice(0, 7)} again with the new ones. The comment above is up to date. You do not have to do anything.\n`
}
