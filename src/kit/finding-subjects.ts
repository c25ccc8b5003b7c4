import { headingOf } from '../checks/read-sections.ts'
import { visibleLines } from '../checks/visible-lines.ts'
import type { Sentence } from './sentences.ts'

/** A sentence that names no function, and the heading or the words in front of it that do. */
export interface WithSubject {
  readonly sentence: Sentence
  readonly subject: string
}

/** How a text names a function: anywhere, or as a title does. */
export interface Naming {
  readonly names: (text: string) => boolean
  readonly isTitle: (text: string) => boolean
}

/**
 * What sentences are about that say "it": the last sentence in their paragraph or point that names a function, a line in
 * bold or with a colon that stands by itself above them, or their heading.
 */
export function withSubjects(
  sentences: readonly Sentence[],
  { names, isTitle }: Naming,
): readonly WithSubject[] {
  let label: Sentence | null = null
  const found: WithSubject[] = []
  for (const [index, sentence] of sentences.entries()) {
    const { text } = sentence
    if (names(text) || (isTitle(text) && isLabel(sentence, sentences[index - 1]))) label = sentence
    else found.push({ sentence, subject: subjectOf(sentence, label) })
  }
  return found.filter(({ subject }) => names(subject) || isTitle(subject))
}

function subjectOf(sentence: Sentence, label: Sentence | null): string {
  return label !== null && reaches(label, sentence) ? label.text : sentence.section
}

function reaches(label: Sentence, { item, section }: Sentence): boolean {
  if (label.item === item) return true
  return label.section === section && isApart(label.text)
}

/** In bold from end to end, or with a colon at the end. */
export function isApart(text: string): boolean {
  return /^(?:\*\*|__)(?:(?!\*\*|__).)+(?:\*\*|__)\W*$|:\W*$/.test(text)
}

/** The first of its paragraph, as a title is. */
function isLabel(sentence: Sentence, before: Sentence | undefined): boolean {
  return before?.item !== sentence.item && isApart(sentence.text)
}

/** Headings as sentences: some say all that there is to say. */
export function headingsOf(text: string): readonly Sentence[] {
  return visibleLines(text).flatMap((row, index) => {
    const heading = headingOf(row)
    return heading === null
      ? []
      : { text: heading.text.slice(0, MOST_CHARS), line: index + 1, section: '', item: -1 }
  })
}

const MOST_CHARS = 400
