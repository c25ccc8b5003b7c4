// What rubrics begin a level with, see "The write-up and its levels" in docs/authoring.md. A candidate knows
// neither the checklist nor the numbers of levels.
const GENERAL =
  /^(?:Missing or wrong\.|Partly right or generic\.|Every (?:must )?item is ticked and correct\.|All of level \d(?:, with evidence[:.]|[,:.]))\s*/i

/** What the text of a level says beside the words that every level of its number has; empty for nothing. */
export function ownAnchor(anchor: string): string {
  const own = anchor.replace(GENERAL, '')
  return own === anchor ? anchor : own.charAt(0).toUpperCase() + own.slice(1)
}

/** A text of the rubric, said to the candidate where the grammar of its sentence stays right. */
export function toCandidate(text: string): string {
  return text
    .replace(/\b(t)he candidate['’]s\b/gi, (_, first) => (first === 'T' ? 'Your' : 'your'))
    .replace(/\bthat the candidate (\w+ed)\b/gi, 'that you $1')
    .replace(/\bthe candidate (would|could|should|can|will)\b/gi, 'you $1')
}
