import type { Exercise } from '../exercise/exercise.ts'
import type { JudgedCriterion, WriteUp } from '../rubric/rubric.ts'
import { decodeText, type Submission, submittedText } from '../submission/submission.ts'
import type { SectionEvidence } from './evidence.ts'
import { readSections, type Section } from './read-sections.ts'

/** Where the text for each judged criterion stands, and how much of it there is. */
export function writeUpEvidence(submission: Submission, exercise: Exercise): SectionEvidence[] {
  const { writeUp, criteria } = exercise.rubric
  if (writeUp === null) return []
  const headings = writeUp.sections.map(({ heading }) => heading)
  const template = decodeText(exercise.template.get(writeUp.file) ?? new Uint8Array())
  const given = readSections(template ?? '', headings)
  const written = readSections(submittedText(submission, writeUp.file) ?? '', headings)
  return criteria
    .filter((criterion) => criterion.kind === 'judged')
    .map((criterion) => sectionEvidence(criterion, writeUp, written, given))
}

type Sections = ReadonlyMap<string, Section>

function sectionEvidence(
  { id, section: heading }: JudgedCriterion,
  writeUp: WriteUp,
  written: Sections,
  given: Sections,
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
  }
}

/** No code, and no word that the template does not have in this section. */
function isUntouched(section: Section, given: Section | undefined): boolean {
  if (section.hasCode && given?.hasCode !== true) return false
  const known = new Set(given?.words)
  return section.words.every((word) => known.has(word))
}
