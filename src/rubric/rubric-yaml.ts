import { Ajv, type ErrorObject } from 'ajv'
import { LazyValidator } from './lazy-validator.ts'
import schema from './rubric.schema.json' with { type: 'json' }
import type { Competency, Level, LoopBudget } from './rubric.ts'

interface CriterionBaseYaml {
  readonly id: string
  readonly title: string
  readonly competency: Competency
  readonly points: number
}

interface TestsYaml extends CriterionBaseYaml {
  readonly check: 'tests'
  readonly tests: number
  readonly critical?: boolean
}

interface QualityYaml extends CriterionBaseYaml {
  readonly check: 'lint' | 'complexity' | 'loops'
}

interface JudgedYaml extends CriterionBaseYaml {
  readonly section: string
  readonly checklist: readonly (string | { readonly must: string })[]
  readonly levels: Readonly<Record<Level, string>>
}

export type CriterionYaml = TestsYaml | QualityYaml | JudgedYaml
export type CompetenciesYaml = Readonly<Partial<Record<Competency, number>>>

export interface WriteUpYaml {
  readonly file: string
  readonly sections: readonly {
    readonly heading: string
    readonly min_words: number
    readonly max_words: number
  }[]
}

/** A rubric as its file has it. */
export interface RubricYaml {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly seed_question: number
  readonly kind: 'code' | 'both'
  readonly time_box_h: number
  readonly module: string
  readonly competencies: CompetenciesYaml
  readonly loop_budget: LoopBudget
  readonly forbidden_calls?: readonly string[]
  readonly extra_files?: readonly string[]
  readonly writeup?: WriteUpYaml
  readonly criteria: readonly CriterionYaml[]
}

const ajv = new Ajv({ allErrors: true, verbose: true, schemas: [schema] })

function validator<T>(place: string): LazyValidator<T> {
  return new LazyValidator(() => ajv.compile<T>({ $ref: `${schema.$id}${place}` }))
}

export const rubricYaml = validator<RubricYaml>('')
const criteriaYaml = validator<readonly CriterionYaml[]>('#/properties/criteria')
const competenciesYaml = validator<CompetenciesYaml>('#/properties/competencies')
const writeUpYaml = validator<WriteUpYaml>('#/properties/writeup')

const FORMS = {
  tests: validator('#/definitions/tests'),
  quality: validator('#/definitions/quality'),
  judged: validator('#/definitions/judged'),
}

export interface ShapedParts {
  readonly criteria: readonly CriterionYaml[] | null
  readonly competencies: CompetenciesYaml | null
  readonly writeUp: WriteUpYaml | null
}

/** The parts that have their shape, so that a mistake in one does not hide what is wrong in another. */
export function shapedParts(rubric: unknown): ShapedParts {
  if (rubricYaml.accepts(rubric)) {
    const { criteria, competencies, writeup } = rubric
    return { criteria, competencies, writeUp: writeup ?? null }
  }
  const [criteria, competencies, writeUp] = ['criteria', 'competencies', 'writeup'].map((name) =>
    get(rubric, name),
  )
  return {
    criteria: criteriaYaml.accepts(criteria) ? criteria : null,
    competencies: competenciesYaml.accepts(competencies) ? competencies : null,
    writeUp: writeUpYaml.accepts(writeUp) ? writeUp : null,
  }
}

/** A criterion is one of three forms and ajv complains about all three: each is held against the one it means. */
export function shapeErrors(rubric: unknown): readonly ErrorObject[] {
  if (rubricYaml.accepts(rubric)) return []
  const { errors } = rubricYaml
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
  if (FORMS[form].accepts(criterion)) return []
  return FORMS[form].errors
    .filter(isMeantItem)
    .map((error) => ({ ...error, instancePath: at + error.instancePath }))
}

/** A checklist item is a text or a mapping with `must`; of the other form ajv only finds that the type is wrong. */
function isMeantItem({ schemaPath, data, keyword }: ErrorObject): boolean {
  if (!schemaPath.includes('/checklist/items/anyOf')) return true
  if (keyword === 'anyOf') return typeof data !== 'string' && !isMapping(data)
  return !/\/anyOf\/[01]\/type$/.test(schemaPath)
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function formOf(criterion: unknown): keyof typeof FORMS | null {
  const check = get(criterion, 'check')
  if (check === 'tests') return 'tests'
  if (check === 'lint' || check === 'complexity' || check === 'loops') return 'quality'
  const letter = String(get(criterion, 'id') ?? '').charAt(0)
  if (letter === 'T') return 'tests'
  if (letter === 'Q') return 'quality'
  return letter === 'W' ? 'judged' : null
}

/** The value under a key of something that may be anything. */
export function get(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}
