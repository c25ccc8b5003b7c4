import { pointer } from '../input/read-yaml.ts'
import { evidenceIssues } from './evidence-meaning.ts'
import type { MeaningIssue } from './meaning-issue.ts'
import { COMPETENCIES, type StructureCheck } from './rubric.ts'
import { type CriterionYaml, get, shapedParts, type WriteUpYaml } from './rubric-yaml.ts'
import { suiteIssues } from './suite-meaning.ts'

/** What a schema cannot say. Each rule runs when the parts it reads have their shape. */
export function meaningIssues(rubric: unknown): readonly MeaningIssue[] {
  const entries = get(rubric, 'criteria')
  const written = get(rubric, 'writeup') ?? null
  const { criteria, competencies, writeUp, evidence, suite } = shapedParts(rubric)
  const issues = [...kindIssues(rubric)]
  if (writeUp !== null) issues.push(...wordIssues(writeUp), ...tableIssues(writeUp))
  if (Array.isArray(entries)) {
    issues.push(...idIssues(entries.map((criterion) => get(criterion, 'id'))))
    // The form of a write-up alone is looked at as a whole, so no section of it is written in vain.
    const readWhole = get(rubric, 'kind') === 'write-up'
    const sections = entries.map((criterion) => get(criterion, 'section'))
    if (written === null || writeUp !== null) {
      issues.push(...sectionIssues(sections, writeUp, readWhole))
    }
  }
  if (criteria === null) return issues
  issues.push(...totalIssues(criteria), ...checkIssues(criteria, get(rubric, 'kind')))
  issues.push(...coreIssues(criteria), ...evidenceIssues(rubric, criteria, evidence))
  issues.push(...suiteIssues(criteria, suite))
  if (written === null || writeUp !== null) issues.push(...structureIssues(criteria, writeUp))
  if (competencies !== null) issues.push(...competencyIssues(criteria, competencies))
  return issues
}

/** Which parts each kind of exercise has. */
const PARTS = {
  code: { module: true, loop_budget: true, suite: false, writeup: false },
  both: { module: true, loop_budget: true, suite: false, writeup: true },
  'write-up': {
    module: false,
    loop_budget: false,
    forbidden_calls: false,
    packages: false,
    evidence: false,
    suite: false,
    writeup: true,
  },
  review: {
    module: true,
    suite: true,
    loop_budget: false,
    forbidden_calls: false,
    evidence: false,
    writeup: true,
  },
} as const

function kindIssues(rubric: unknown): readonly MeaningIssue[] {
  const kind = get(rubric, 'kind')
  const parts = Object.entries(PARTS).find(([name]) => name === kind)?.[1] ?? {}
  return Object.entries(parts).flatMap(([part, isWanted]) => {
    const isThere = (get(rubric, part) ?? null) !== null
    if (isThere === isWanted) return []
    const message = `is ${kind}, ${isWanted ? 'but there is no' : 'but there is a'} ${part}`
    const hint =
      'The kind code needs a module, write-up needs a writeup, and both needs both. A review needs a suite too.'
    return [{ at: '/kind', message, hint }]
  })
}

/** Sums in hundredths, as scores are: 0.1 + 0.2 is 0.3 here. */
function sum(criteria: readonly CriterionYaml[]): number {
  return criteria.reduce((total, { points }) => total + Math.round(points * 100), 0) / 100
}

function totalIssues(criteria: readonly CriterionYaml[]): readonly MeaningIssue[] {
  const total = sum(criteria)
  if (total === 100) return []
  const hint = 'Change points until they sum to 100.'
  return [{ at: '/criteria', message: `the points sum to ${total}, not 100`, hint }]
}

function competencyIssues(
  criteria: readonly CriterionYaml[],
  stated: Readonly<Record<string, number>>,
): readonly MeaningIssue[] {
  return COMPETENCIES.flatMap((competency) => {
    const total = sum(criteria.filter((criterion) => criterion.competency === competency))
    const said = stated[competency] ?? 0
    if (total === said) return []
    const message = `says ${said}, but its criteria sum to ${total}`
    const hint = 'Change this number or the points of the criteria.'
    return [{ at: pointer('competencies', competency), message, hint }]
  })
}

function idIssues(ids: readonly unknown[]): readonly MeaningIssue[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id)
    if (id === undefined || first === index) return []
    const message = `${id} is taken by criteria[${first}]`
    const hint = 'Give each criterion its own id.'
    return [{ at: pointer('criteria', index, 'id'), message, hint }]
  })
}

/** What each kind of exercise may measure, the first of it at least once; where it is not here, all that needs no suite. */
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  'write-up': ['structure'],
  review: ['found', 'structure', 'lint'],
}
const MEASURES: Readonly<Record<string, string>> = {
  structure: 'measures the form of the write-up',
  found: "measures what a candidate's tests find",
  tests: 'is measured by hidden tests',
}

function checkIssues(criteria: readonly CriterionYaml[], kind: unknown): readonly MeaningIssue[] {
  const allowed = Object.entries(CHECKS).find(([name]) => name === kind)?.[1] ?? null
  const stray = criteria.flatMap((criterion, index) => {
    if (!('check' in criterion)) return []
    const isStray =
      allowed === null ? criterion.check === 'found' : !allowed.includes(criterion.check)
    if (!isStray) return []
    const message = `${criterion.id} ${strayWords(kind)}`
    return [{ at: pointer('criteria', index), message, hint: 'Remove it, or change the kind.' }]
  })
  const [wanted = 'tests'] = allowed ?? []
  if (criteria.some((criterion) => 'check' in criterion && criterion.check === wanted)) return stray
  const message = `no criterion ${MEASURES[wanted]}`
  return [...stray, { at: '/criteria', message, hint: `Add a criterion with check: ${wanted}.` }]
}

function strayWords(kind: unknown): string {
  if (kind === 'write-up') return 'measures code, and a write-up has none'
  if (kind === 'review') return "measures a candidate's module, and a review has none"
  return 'measures what tests find, and only a review asks for tests'
}

/** Only a critical criterion caps anything, so only it has a core. */
function coreIssues(criteria: readonly CriterionYaml[]): readonly MeaningIssue[] {
  return criteria.flatMap((criterion, index) => {
    if (!('core' in criterion) || criterion.critical === true) return []
    const message = `${criterion.id} has a core, but is not critical`
    return [
      { at: pointer('criteria', index), message, hint: 'Add critical: true, or remove core.' },
    ]
  })
}

/** What an S criterion looks at has to be there. */
function structureIssues(
  criteria: readonly CriterionYaml[],
  writeUp: WriteUpYaml | null,
): readonly MeaningIssue[] {
  return criteria.flatMap((criterion, index) => {
    if (!('looks_at' in criterion)) return []
    return criterion.looks_at.flatMap((check) => {
      const needs = missingFor(check, writeUp)
      if (needs === null) return []
      const message = `${check} needs ${needs}`
      return [{ at: pointer('criteria', index), message, hint: `Add ${needs}.` }]
    })
  })
}

function missingFor(check: StructureCheck, writeUp: WriteUpYaml | null): string | null {
  if (writeUp === null) return 'a writeup'
  if (check === 'total-words') {
    const { min_words: min, max_words: max } = writeUp
    return min === undefined || max === undefined ? 'min_words and max_words of the writeup' : null
  }
  return check.startsWith('table-') && writeUp.table === undefined ? 'a table of the writeup' : null
}

/** Columns and sections that a table names have to be there. */
function tableIssues({ table, sections }: WriteUpYaml): readonly MeaningIssue[] {
  if (table === undefined) return []
  const { columns, numeric, unit_columns, choices = {}, in_text } = table
  const named = [...numeric, ...unit_columns, ...Object.keys(choices), in_text.column]
  const at = pointer('writeup', 'table')
  const strangers = named.filter((name) => !columns.includes(name))
  const isSection = sections.some(({ heading }) => heading === in_text.section)
  return [
    ...[...new Set(strangers)].map((name) => {
      return {
        at,
        message: `there is no column "${name}"`,
        hint: `Columns: ${columns.join(', ')}.`,
      }
    }),
    ...(isSection
      ? []
      : [{ at, message: `there is no section "${in_text.section}"`, hint: 'Name a section.' }]),
  ]
}

function wordIssues({ sections }: WriteUpYaml): readonly MeaningIssue[] {
  return sections.flatMap(({ min_words, max_words }, index) => {
    if (min_words <= max_words) return []
    const message = `min_words ${min_words} is more than max_words ${max_words}`
    return [{ at: pointer('writeup', 'sections', index), message, hint: 'Swap or change the two.' }]
  })
}

function sectionIssues(
  read: readonly unknown[],
  writeUp: WriteUpYaml | null,
  readWhole: boolean,
): readonly MeaningIssue[] {
  const headings: readonly unknown[] = (writeUp?.sections ?? []).map(({ heading }) => heading)
  const unknown = read.flatMap((section, index) => {
    if (section === undefined || headings.includes(section)) return []
    const message = `there is no write-up section "${section}"`
    const hint = headings.length === 0 ? 'Add a writeup.' : `Sections: ${headings.join(', ')}.`
    return [{ at: pointer('criteria', index, 'section'), message, hint }]
  })
  const unread = headings.flatMap((heading, index) => {
    const at = pointer('writeup', 'sections', index)
    if (headings.indexOf(heading) !== index) {
      return [
        { at, message: `"${heading}" is there twice`, hint: 'Give each section its own heading.' },
      ]
    }
    if (readWhole || read.includes(heading)) return []
    const hint =
      'Candidates should not write what gets no points. Remove it, or add a criterion that reads it.'
    return [{ at, message: `no criterion reads "${heading}"`, hint }]
  })
  return [...unknown, ...unread]
}
