import type { Task } from '../exercise/exercise.ts'
import { decodeText } from '../input/decode-text.ts'
import type { ReviewedCriterion, WriteUp } from '../rubric/rubric.ts'
import { type Submission, submittedProse } from '../submission/submission.ts'
import type { SectionEvidence, StructureEvidence } from './evidence.ts'
import { findPointers } from './pointers.ts'
import { isUntouched, otherHeadings, readSections, type Section } from './read-sections.ts'
import { structureEvidence } from './structure.ts'
import { shownLines } from './visible-lines.ts'

/** Where the text for each reviewed criterion stands, and how much of it there is. */
export function writeUpEvidence(
  submission: Submission,
  exercise: Task,
): readonly (SectionEvidence | StructureEvidence)[] {
  const { writeUp, criteria } = exercise.rubric
  if (writeUp === null) return []
  const { sections } = writeUp
  const template = decodeText(exercise.template.get(writeUp.file) ?? new Uint8Array()) ?? ''
  const text = submittedProse(submission, writeUp.file) ?? ''
  const read: Read = {
    lines: shownLines(text),
    written: readSections(text, sections),
    given: readSections(template, sections),
    others: otherHeadings(text, sections, template),
  }
  return [
    ...structureEvidence(submission, exercise),
    ...criteria
      .filter((criterion) => criterion.kind === 'reviewed')
      .map((criterion) => sectionEvidence(criterion, writeUp, read)),
  ]
}

interface Read {
  readonly lines: readonly string[]
  readonly written: ReadonlyMap<string, Section>
  /** The template's own sections. */
  readonly given: ReadonlyMap<string, Section>
  /** Headings that stand for none of the wanted ones. */
  readonly others: readonly string[]
}

function sectionEvidence(
  { id, section: heading, checklist }: ReviewedCriterion,
  writeUp: WriteUp,
  { lines, written, given, others }: Read,
): SectionEvidence {
  const bounds = writeUp.sections.find((section) => section.heading === heading)
  const section = written.get(heading)
  return {
    kind: 'section',
    criterion: id,
    file: writeUp.file,
    heading,
    lines: section?.lines ?? null,
    words: section?.words.length ?? 0,
    minWords: bounds?.minWords ?? 0,
    maxWords: bounds?.maxWords ?? 0,
    untouched: section !== undefined && isUntouched(section, given.get(heading)),
    pointers: section === undefined ? [] : findPointers(checklist, lines, section.lines),
    ...(section === undefined && others.length > 0 ? { yours: others } : {}),
  }
}
