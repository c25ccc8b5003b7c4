import { markerText } from './safe-markdown.ts'

/**
 * A few words in a comment of their own: GitHub tells nobody that a comment was edited, and the one with
 * the feedback is older than the invitation. One for each commit that was graded.
 */
export function gradedNote(login: string, sha: string): string {
  return `${markerText('graded')}\n@${login} your commit ${sha.slice(0, 7)} is graded: see the comment above.\n`
}
