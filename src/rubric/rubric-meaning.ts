import { pointer } from './read-yaml.ts'
import { COMPETENCIES } from './rubric.ts'
import { type CriterionYaml, get, shapedParts, type WriteUpYaml } from './rubric-yaml.ts'

export interface MeaningIssue {
  /** JSON pointer of the node to blame. */
  readonly at: string
  readonly message: string
  readonly hint: string
}

/** What a schema cannot say. Each rule runs when the parts it reads have their shape. */
export function meaningIssues(rubric: unknown): readonly MeaningIssue[] {
  const entries = get(rubric, 'criteria')
  const written = get(rubric, 'writeup') ?? null
  const { criteria, competencies, writeUp } = shapedParts(rubric)
  const issues = [...kindIssues(get(rubric, 'kind'), written)]
  if (writeUp !== null) issues.push(...wordIssues(writeUp))
  if (Array.isArray(entries)) {
    issues.push(...idIssues(entries.map((criterion) => get(criterion, 'id'))))
    const sections = entries.map((criterion) => get(criterion, 'section'))
    if (written === null || writeUp !== null) issues.push(...sectionIssues(sections, writeUp))
  }
  if (criteria === null) return issues
  issues.push(...totalIssues(criteria), ...testIssues(criteria))
  if (competencies !== null) issues.push(...competencyIssues(criteria, competencies))
  return issues
}

function kindIssues(kind: unknown, writeUp: unknown): readonly MeaningIssue[] {
  const hint = 'kind: both has a writeup, kind: code has none.'
  if (kind === 'both' && writeUp === null) {
    return [{ at: '/kind', message: 'is both, but there is no writeup', hint }]
  }
  if (kind === 'code' && writeUp !== null) {
    return [{ at: '/kind', message: 'is code, but there is a writeup', hint }]
  }
  return []
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
    const hint = 'Make this number and the points of its criteria agree.'
    return [{ at: pointer('competencies', competency), message, hint }]
  })
}

function idIssues(ids: readonly unknown[]): readonly MeaningIssue[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id)
    if (id === undefined || first === index) return []
    const message = `${id} is taken by criteria[${first}]`
    const hint = 'Evidence is bound to a criterion by its id, so each needs its own.'
    return [{ at: pointer('criteria', index, 'id'), message, hint }]
  })
}

function testIssues(criteria: readonly CriterionYaml[]): readonly MeaningIssue[] {
  if (criteria.some((criterion) => 'tests' in criterion)) return []
  const hint = 'Add a criterion with check: tests.'
  return [{ at: '/criteria', message: 'no criterion is measured by hidden tests', hint }]
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
    if (read.includes(heading)) return []
    const hint = 'Candidates should not write what gets no points: remove it, or judge it.'
    return [{ at, message: `no criterion reads "${heading}"`, hint }]
  })
  return [...unknown, ...unread]
}
