import { pointer } from '../input/read-yaml.ts'
import type { MeaningIssue } from './meaning-issue.ts'
import { type CriterionYaml, type EvidenceFileYaml, get } from './rubric-yaml.ts'

/** Numbers that are computed again need one criterion, a module to compute with and a section to stand in. */
export function evidenceIssues(
  rubric: unknown,
  criteria: readonly CriterionYaml[],
  evidence: EvidenceFileYaml | null,
): readonly MeaningIssue[] {
  const asked = criteria.flatMap((criterion, index) =>
    'check' in criterion && criterion.check === 'reproduced' ? [index] : [],
  )
  if (get(rubric, 'evidence') === undefined) return asked.map(withoutFile)
  return [
    ...asked.slice(1).map(again),
    ...(asked.length > 0 ? [] : [NO_CRITERION]),
    ...(evidence === null ? [] : [...sectionIssues(rubric, evidence), ...numberIssues(evidence)]),
    ...(evidence === null || evidence.file !== get(rubric, 'module') ? [] : [IS_MODULE]),
  ]
}

function withoutFile(index: number): MeaningIssue {
  const message = 'there is no evidence that could be reproduced'
  return { at: pointer('criteria', index), message, hint: 'Add evidence with file and numbers.' }
}

function again(index: number): MeaningIssue {
  const message = 'a second criterion reads the same numbers'
  return { at: pointer('criteria', index), message, hint: 'Keep one with check: reproduced.' }
}

const NO_CRITERION: MeaningIssue = {
  at: '/evidence',
  message: 'no criterion reads it',
  hint: 'Add a criterion with check: reproduced.',
}

const IS_MODULE: MeaningIssue = {
  at: '/evidence/file',
  message: 'is the module itself',
  hint: 'Name another file, such as evidence.py.',
}

function sectionIssues(rubric: unknown, { section }: EvidenceFileYaml): readonly MeaningIssue[] {
  const sections = get(get(rubric, 'writeup'), 'sections')
  const headings = Array.isArray(sections) ? sections.map((one) => get(one, 'heading')) : []
  if (headings.includes(section)) return []
  const hint =
    headings.length === 0
      ? 'Add a writeup: kind both has one.'
      : `Sections: ${headings.join(', ')}.`
  return [{ at: '/evidence/section', message: `there is no write-up section "${section}"`, hint }]
}

function numberIssues({ numbers }: EvidenceFileYaml): readonly MeaningIssue[] {
  return numbers.flatMap(({ name, min, max }, index) => {
    const at = pointer('evidence', 'numbers', index)
    const isTwice = numbers.findIndex((one) => one.name === name) !== index
    const isEmpty = min !== undefined && max !== undefined && min > max
    return [
      ...(isTwice
        ? [{ at, message: `${name} is there twice`, hint: 'Give each number its own name.' }]
        : []),
      ...(isEmpty
        ? [{ at, message: `min ${min} is more than max ${max}`, hint: 'Swap or change the two.' }]
        : []),
    ]
  })
}
