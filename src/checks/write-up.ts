import type { Exercise } from '../exercise/exercise.ts'
import type { ReviewedCriterion, WriteUp } from '../rubric/rubric.ts'
import { decodeText, type Submission, submittedText } from '../submission/submission.ts'
import type { SectionEvidence, StructureEvidence } from './evidence.ts'
import { findPointers } from './pointers.ts'
import { isUntouched, readSections, type Section } from './read-sections.ts'
import { structureEvidence } from './structure.ts'
import { shownLines } from './visible-lines.ts'

/** Where the text for each reviewed criterion stands, and how much of it there is. */
export function writeUpEvidence(
  submission: Submission,
  exercise: Exercise,
): readonly (SectionEvidence | StructureEvidence)[] {
  const { writeUp, criteria } = exercise.rubric
  if (writeUp === null) return []
  const headings = writeUp.sections.map(({ heading }) => heading)
  const template = decodeText(exercise.template.get(writeUp.file) ?? new Uint8Array())
  const given = readSections(template ?? '', headings)
  const text = submittedText(submission, writeUp.file) ?? ''
  const written = readSections(text, headings)
  const lines = shownLines(text)
  return [
    ...structureEvidence(submission, exercise),
    ...criteria
      .filter((criterion) => criterion.kind === 'reviewed')
      .map((criterion) => sectionEvidence(criterion, writeUp, { lines, written, given })),
  ]
}

interface Read {
  readonly lines: readonly string[]
  readonly written: ReadonlyMap<string, Section>
  /** The template's own sections. */
  readonly given: ReadonlyMap<string, Section>
}

function sectionEvidence(
  { id, section: heading, checklist }: ReviewedCriterion,
  writeUp: WriteUp,
  { lines, written, given }: Read,
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
  }
}
