import type { ErrorObject } from 'ajv'
import type { Of } from '../input/schema.ts'
import {
  isCompetencies,
  isCriteria,
  isEvidenceFile,
  isFound,
  isQuality,
  isReproduced,
  isReviewed,
  isRubric,
  isStructure,
  isSuite,
  isTests,
  isWriteUp,
} from './rubric.generated.js'
import type { SOURCE } from './rubric.schema.ts'

/** A rubric as its file has it. */
export type RubricYaml = Of<typeof SOURCE.published>
export type CriterionYaml = RubricYaml['criteria'][number]
export type CompetenciesYaml = RubricYaml['competencies']
export type WriteUpYaml = NonNullable<RubricYaml['writeup']>
export type EvidenceFileYaml = NonNullable<RubricYaml['evidence']>
export type SuiteYaml = NonNullable<RubricYaml['suite']>

const FORMS = {
  tests: isTests,
  quality: isQuality,
  structure: isStructure,
  reproduced: isReproduced,
  found: isFound,
  reviewed: isReviewed,
}

export interface ShapedParts {
  readonly criteria: readonly CriterionYaml[] | null
  readonly competencies: CompetenciesYaml | null
  readonly writeUp: WriteUpYaml | null
  readonly evidence: EvidenceFileYaml | null
  readonly suite: SuiteYaml | null
}

/** The parts that have their shape, so that a mistake in one does not hide what is wrong in another. */
export function shapedParts(rubric: unknown): ShapedParts {
  if (isRubric(rubric)) {
    const { criteria, competencies, writeup, evidence = null, suite = null } = rubric
    return { criteria, competencies, writeUp: writeup ?? null, evidence, suite }
  }
  const parts = ['criteria', 'competencies', 'writeup', 'evidence', 'suite']
  const [criteria, competencies, writeUp, evidence, suite] = parts.map((name) => get(rubric, name))
  return {
    criteria: isCriteria(criteria) ? criteria : null,
    competencies: isCompetencies(competencies) ? competencies : null,
    writeUp: isWriteUp(writeUp) ? writeUp : null,
    evidence: isEvidenceFile(evidence) ? evidence : null,
    suite: isSuite(suite) ? suite : null,
  }
}

/** A criterion is one of six forms and ajv complains about all of them: each is held against the one it means. */
export function shapeErrors(rubric: unknown): readonly ErrorObject[] {
  if (isRubric(rubric)) return []
  const errors = isRubric.errors ?? []
  const criteria = get(rubric, 'criteria')
  if (!Array.isArray(criteria)) return errors
  return [
    ...errors.filter(({ instancePath }) => !/^\/criteria\/\d/.test(instancePath)),
    ...criteria.flatMap((criterion, index) =>
      criterionErrors(criterion, `/criteria/${index}`, errors),
    ),
  ]
}

function criterionErrors(
  criterion: unknown,
  at: string,
  allForms: readonly ErrorObject[],
): readonly ErrorObject[] {
  const form = formOf(criterion)
  if (form === null) {
    return allForms.filter(
      ({ instancePath, keyword }) => instancePath === at && keyword === 'anyOf',
    )
  }
  const isForm = FORMS[form]
  if (isForm(criterion)) return []
  return (isForm.errors ?? [])
    .filter(isMeantItem)
    .map((error) => ({ ...error, instancePath: at + error.instancePath }))
}

/** A checklist item is a text or a mapping; of the other form ajv only finds that the type is wrong. */
function isMeantItem({ schemaPath, data, keyword }: ErrorObject): boolean {
  if (!schemaPath.includes('/checklist/items/anyOf')) return true
  if (keyword === 'anyOf') return typeof data !== 'string' && !isMapping(data)
  return !/\/anyOf\/[01]\/type$/.test(schemaPath)
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Form = keyof typeof FORMS
const BY_CHECK: ReadonlyMap<unknown, Form> = new Map([
  ['tests', 'tests'],
  ['lint', 'quality'],
  ['complexity', 'quality'],
  ['loops', 'quality'],
  ['structure', 'structure'],
  ['reproduced', 'reproduced'],
  ['found', 'found'],
])
const BY_LETTER: ReadonlyMap<string, Form> = new Map([
  ['T', 'tests'],
  ['Q', 'quality'],
  ['S', 'structure'],
  ['E', 'reproduced'],
  ['F', 'found'],
  ['W', 'reviewed'],
])

function formOf(criterion: unknown): Form | null {
  const letter = String(get(criterion, 'id') ?? '').charAt(0)
  return BY_CHECK.get(get(criterion, 'check')) ?? BY_LETTER.get(letter) ?? null
}

/** The value under a key of something that may be anything. */
export function get(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}
