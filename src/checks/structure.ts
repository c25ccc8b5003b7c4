import type { Exercise } from '../exercise/exercise.ts'
import type { StructureCheck, StructureCriterion, WriteUp } from '../rubric/rubric.ts'
import { decodeText, type Submission, submittedText } from '../submission/submission.ts'
import type { StructureEvidence } from './evidence.ts'
import { isUntouched, readSections, type Section } from './read-sections.ts'
import { numbersIn, type TableCheck, tableProblem } from './structure-table.ts'
import { readTable } from './table.ts'
import { visibleLines } from './visible-lines.ts'

/** What a program can tell of the form of a write-up. */
export function structureEvidence(submission: Submission, exercise: Exercise): StructureEvidence[] {
  const { writeUp, criteria } = exercise.rubric
  const asked = criteria.filter(isStructure)
  if (writeUp === null || asked.length === 0) return []
  const view = viewOf(submission, exercise, writeUp)
  // The template has all headings: its form is no merit of the candidate's.
  const nothing = untouchedOnes(view).length === writeUp.sections.length
  return asked.map(({ id, looksAt }) => ({
    kind: 'structure',
    criterion: id,
    checks: looksAt.map((name) => {
      const problem = nothing ? 'nothing was written yet' : PROBLEMS[name](view)
      return { name, passed: problem === null, detail: problem ?? '' }
    }),
  }))
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
  /** What the template says in comments, a line each. */
  readonly guidance: readonly string[]
  /** The table's text; null when there is none. */
  readonly table: string | null
}

function viewOf(submission: Submission, { template }: Exercise, writeUp: WriteUp): View {
  const text = submittedText(submission, writeUp.file) ?? ''
  const starter = decodeText(template.get(writeUp.file) ?? new Uint8Array()) ?? ''
  const headings = writeUp.sections.map(({ heading }) => heading)
  return {
    writeUp,
    written: readSections(text, headings),
    given: readSections(starter, headings),
    lines: visibleLines(text),
    templateLines: visibleLines(starter),
    text,
    guidance: guidanceOf(starter),
    table: writeUp.table === null ? null : submittedText(submission, writeUp.table.file),
  }
}

function guidanceOf(starter: string): readonly string[] {
  return [...starter.matchAll(/<!-- (.+) -->/g)].flatMap(([, words = '']) => words)
}

/** For each check, what is wrong, in our words; null for nothing. */
const PROBLEMS: Readonly<Record<StructureCheck, (view: View) => string | null>> = {
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
    const titles = lines.slice(section.from, section.to).map(titleOf)
    return inOrder(
      subheadings.map((title) => title.toLowerCase()),
      titles,
    )
      ? []
      : [heading]
  })
  return without.length === 0
    ? null
    : `sub-headings are missing or out of order in: ${without.join(', ')}`
}

function titleOf(line: string): string {
  const [, title = ''] = /^ {0,3}#{1,6}[ \t]+(.{0,200})$/.exec(line) ?? []
  return title
    .replace(/[*_`#]/g, '')
    .trim()
    .toLowerCase()
}

function inOrder(wanted: readonly string[], found: readonly string[]): boolean {
  let next = 0
  for (const title of found) if (title === wanted[next]) next += 1
  return next === wanted.length
}

function sectionProblem({ writeUp, written }: View): string | null {
  const wrong = writeUp.sections.flatMap(({ heading, minWords, maxWords }) => {
    const words = written.get(heading)?.words.length ?? 0
    return words >= minWords && words <= maxWords
      ? []
      : [`${heading} has ${words} words (${minWords} to ${maxWords} asked)`]
  })
  return wrong.length === 0 ? null : wrong.join('; ')
}

function totalProblem({ writeUp: { minWords, maxWords }, written }: View): string | null {
  const words = [...written.values()].reduce((sum, section) => sum + section.words.length, 0)
  const isFine = words >= (minWords ?? 0) && words <= (maxWords ?? Infinity)
  return isFine ? null : `${words} words in all (${minWords} to ${maxWords} asked)`
}

function untouchedOnes({ writeUp, written, given }: View): readonly string[] {
  const headings = writeUp.sections.map(({ heading }) => heading)
  return headings.filter((heading) => {
    const section = written.get(heading)
    return section === undefined || isUntouched(section, given.get(heading))
  })
}

function templateProblem(view: View): string | null {
  const { lines, templateLines, text, guidance } = view
  const untouched = untouchedOnes(view)
  if (untouched.length > 0) return `nothing of your own in: ${untouched.join(', ')}`
  if (guidance.some((line) => text.includes(line))) return 'guidance of the template is still there'
  const prose = new Set(
    templateLines.map((line) => line.trim()).filter((line) => /^[^#\s]/.test(line)),
  )
  return lines.some((line) => prose.has(line.trim())) ? 'text of the template is still there' : null
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const DATE = new RegExp(
  [
    String.raw`\b(?:19|20)\d\d\b`,
    String.raw`\b(?:${MONTHS})[a-z]{0,6} \d`,
    String.raw`\b(?:january|february|march|april|june|july|august|september|october|november|december)\b`,
    String.raw`\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several) (?:\w{1,12} )?(?:minute|hour|day|week|month|quarter|year)s?\b`,
  ].join('|'),
  'i',
)

function numberProblem({ lines }: View): string | null {
  const prose = lines.filter((line) => !line.startsWith('#')).map((line) => line.slice(0, 2000))
  if (!prose.some((line) => numbersIn(line).length > 0)) return 'no number was found'
  return prose.some((line) => DATE.test(line)) ? null : 'no date or duration was found'
}

function tableProblemOf(check: TableCheck): (view: View) => string | null {
  return ({ writeUp, table, written, lines }) => {
    const { from, to } = written.get(writeUp.table?.inText.section ?? '')?.lines ?? {
      from: 1,
      to: 0,
    }
    const text = lines.slice(from - 1, to).join('\n')
    return tableProblem(check, writeUp.table, table === null ? null : readTable(table), text)
  }
}
