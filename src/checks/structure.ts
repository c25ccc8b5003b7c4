import type { Task } from '../exercise/exercise.ts'
import { decodeText } from '../input/decode-text.ts'
import type { StructureCheck, StructureCriterion, WriteUp } from '../rubric/rubric.ts'
import { type Submission, submittedProse } from '../submission/submission.ts'
import { headingFinder } from './compare-headings.ts'
import { wordsOf } from './count-words.ts'
import { namesTime } from './dates.ts'
import type { StructureEvidence } from './evidence.ts'
import {
  headingOf,
  isUntouched,
  otherHeadings,
  readSections,
  type Section,
} from './read-sections.ts'
import { type Problem, type TableCheck, tableProblem, WAITS } from './structure-table.ts'
import { readTable } from './table.ts'
import { linesOf, opensFence, visibleLines } from './visible-lines.ts'

/** What a program can tell of the form of a write-up. */
export function structureEvidence(submission: Submission, exercise: Task): StructureEvidence[] {
  const { writeUp, criteria } = exercise.rubric
  const asked = criteria.filter(isStructure)
  if (writeUp === null || asked.length === 0) return []
  const view = viewOf(submission, exercise, writeUp)
  const nothing = isNothing(view)
  return asked.map(({ id, looksAt }) => ({
    kind: 'structure',
    criterion: id,
    checks: looksAt.map((name) =>
      checkOf(name, nothing ? 'nothing was written yet' : PROBLEMS[name](view)),
    ),
    ...(isComplete(view) || nothing ? {} : { yours: view.others }),
  }))
}

function checkOf(
  name: StructureCheck,
  problem: Problem | null,
): StructureEvidence['checks'][number] {
  if (problem === WAITS) {
    const waitsFor = name.startsWith('table-') ? 'table-parses' : 'headings'
    return { name, passed: false, detail: '', waitsFor }
  }
  return { name, passed: problem === null, detail: problem ?? '' }
}

/** The template has all headings: its form is no merit of the candidate's. */
function isNothing({ text, starter }: View): boolean {
  const known = new Set(visibleLines(starter).flatMap(wordsOf))
  const hasCode = linesOf(text).some(opensFence) && !linesOf(starter).some(opensFence)
  return (
    !hasCode &&
    visibleLines(text)
      .flatMap(wordsOf)
      .every((word) => known.has(word))
  )
}

function isStructure(criterion: { readonly kind: string }): criterion is StructureCriterion {
  return 'check' in criterion && criterion.check === 'structure'
}

interface View {
  readonly writeUp: WriteUp
  readonly written: ReadonlyMap<string, Section>
  readonly given: ReadonlyMap<string, Section>
  /** The write-up's visible lines, and those of the template. */
  readonly lines: readonly string[]
  readonly templateLines: readonly string[]
  readonly text: string
  readonly starter: string
  /** Headings that stand for none of the wanted ones. */
  readonly others: readonly string[]
  /** What the template says in comments, a line each. */
  readonly guidance: readonly string[]
  /** The table's text; null when there is none. */
  readonly table: string | null
}

function viewOf(submission: Submission, { template }: Task, writeUp: WriteUp): View {
  const text = submittedProse(submission, writeUp.file) ?? ''
  const starter = decodeText(template.get(writeUp.file) ?? new Uint8Array()) ?? ''
  return {
    writeUp,
    written: readSections(text, writeUp.sections),
    given: readSections(starter, writeUp.sections),
    lines: visibleLines(text),
    templateLines: visibleLines(starter),
    text,
    starter,
    others: otherHeadings(text, writeUp.sections, starter),
    guidance: guidanceOf(starter),
    table: writeUp.table === null ? null : submittedProse(submission, writeUp.table.file),
  }
}

function guidanceOf(starter: string): readonly string[] {
  return [...starter.matchAll(/<!-- (.+) -->/g)].flatMap(([, words = '']) => words)
}

/** For each check, what is wrong, in our words; null for nothing. */
const PROBLEMS: Readonly<Record<StructureCheck, (view: View) => Problem | null>> = {
  headings: headingProblem,
  'section-words': sectionProblem,
  'total-words': totalProblem,
  'own-words': templateProblem,
  'number-and-date': numberProblem,
  'table-parses': tableProblemOf('parses'),
  'table-rows': tableProblemOf('rows'),
  'table-filled': tableProblemOf('filled'),
  'table-unit': tableProblemOf('unit'),
  'table-in-text': tableProblemOf('in-text'),
}

function headingProblem({ writeUp, written, lines }: View): string | null {
  const missing = writeUp.sections.filter(({ heading }) => !written.has(heading))
  if (missing.length > 0) return `not found: ${missing.map(({ heading }) => heading).join(', ')}`
  const starts = writeUp.sections.map(({ heading }) => written.get(heading)?.lines.from ?? 0)
  if (starts.some((start, index) => start < (starts[index - 1] ?? 0))) {
    return 'the sections are not in the order of the template'
  }
  const without = writeUp.sections.flatMap(({ heading, subheadings }) => {
    const section = written.get(heading)?.lines ?? { from: 1, to: 0 }
    const find = headingFinder(subheadings)
    const titles = lines.slice(section.from, section.to).flatMap((line) => {
      const written = headingOf(line)
      return written === null ? [] : [find(written.text)]
    })
    return inOrder(subheadings, titles) ? [] : [heading]
  })
  return without.length === 0
    ? null
    : `sub-headings are missing or out of order in: ${without.join(', ')}`
}

function inOrder(wanted: readonly string[], found: readonly (string | undefined)[]): boolean {
  let next = 0
  for (const title of found) if (title === wanted[next]) next += 1
  return next === wanted.length
}

function sectionProblem({ writeUp, written }: View): Problem | null {
  const wrong = writeUp.sections.flatMap(({ heading, minWords, maxWords }) => {
    const words = written.get(heading)?.words.length
    return words === undefined || (words >= minWords && words <= maxWords)
      ? []
      : [`${heading} has ${words} words (${minWords} to ${maxWords} asked)`]
  })
  if (wrong.length > 0) return wrong.join('; ')
  return isComplete({ writeUp, written }) ? null : WAITS
}

function isComplete({ writeUp, written }: Pick<View, 'writeUp' | 'written'>): boolean {
  return writeUp.sections.every(({ heading }) => written.has(heading))
}

function totalProblem({ writeUp, written }: View): Problem | null {
  const { minWords, maxWords } = writeUp
  const words = [...written.values()].reduce((sum, section) => sum + section.words.length, 0)
  if (words >= (minWords ?? 0) && words <= (maxWords ?? Infinity)) return null
  if (!isComplete({ writeUp, written })) return WAITS
  return `${words} words in all (${minWords} to ${maxWords} asked)`
}

function templateProblem(view: View): Problem | null {
  const { writeUp, written, given, lines, templateLines, text, guidance } = view
  const untouched = [...written].flatMap(([heading, section]) =>
    isUntouched(section, given.get(heading)) ? [heading] : [],
  )
  if (untouched.length > 0) return `nothing of your own in: ${untouched.join(', ')}`
  if (guidance.some((line) => text.includes(line))) return 'guidance of the template is still there'
  const prose = new Set(
    templateLines.map((line) => line.trim()).filter((line) => /^[^#\s]/.test(line)),
  )
  if (lines.some((line) => prose.has(line.trim()))) return 'text of the template is still there'
  return isComplete({ writeUp, written }) ? null : WAITS
}

function numberProblem({ lines }: View): string | null {
  const prose = lines.filter((line) => !line.startsWith('#')).map((line) => line.slice(0, 2000))
  if (!prose.some((line) => /\p{Nd}/u.test(line))) return 'no number was found'
  return prose.some(namesTime) ? null : 'no date or duration was found'
}

function tableProblemOf(check: TableCheck): (view: View) => Problem | null {
  return ({ writeUp, table, written, lines }) => {
    const asked = writeUp.table
    const section = written.get(asked?.inText.section ?? '')
    const text = section && lines.slice(section.lines.from - 1, section.lines.to).join('\n')
    const read = table === null ? null : readTable(table, asked?.columns ?? [])
    return tableProblem(check, asked, read, text ?? null)
  }
}
