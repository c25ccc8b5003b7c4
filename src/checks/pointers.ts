import type { ChecklistItem } from '../rubric/rubric.ts'
import type { LineRange, Pointer } from './evidence.ts'

const MOST_LINES = 5
// A term may go over the end of a line, and words are far shorter than this together.
const LONGEST_TERM = 80

/** For each checklist item that names terms, the lines of a section in which one of them begins. */
export function findPointers(
  checklist: readonly ChecklistItem[],
  lines: readonly string[],
  { from, to }: LineRange,
): readonly Pointer[] {
  const section = lines.slice(from - 1, to).map(plain)
  // Each line with the beginning of what follows it, so that a term may be broken in two.
  const texts = section.map(
    (line, index) => `${line} ${(section[index + 1] ?? '').slice(0, LONGEST_TERM)}`,
  )
  return checklist.flatMap(({ lookFor }, item) => {
    if (lookFor.length === 0) return []
    const terms = lookFor.map(plain)
    const found = texts.flatMap((text, index) => {
      const end = section[index]?.length ?? 0
      return terms.some((term) => begins(text, term, end)) ? [from + index] : []
    })
    return [{ item, lines: found.slice(0, MOST_LINES) }]
  })
}

/** Whether a term stands at the start of a word and before `end`. Plain search: terms are no patterns. */
function begins(text: string, term: string, end: number): boolean {
  for (let at = text.indexOf(term); at >= 0 && at < end; at = text.indexOf(term, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true
  }
  return false
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
