import { Ajv, type ErrorObject } from 'ajv'
import { LazyValidator } from '../input/lazy-validator.ts'
import schema from './rubric.schema.json' with { type: 'json' }
import type { Competency, Level, LoopBudget, StructureCheck } from './rubric.ts'

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

interface StructureYaml extends CriterionBaseYaml {
  readonly check: 'structure'
  readonly looks_at: readonly StructureCheck[]
}

/** One of `must` and `item`, unless it is a plain text. */
interface ItemYaml {
  readonly must?: string
  readonly item?: string
  readonly look_for?: readonly string[]
}

interface ReviewedYaml extends CriterionBaseYaml {
  readonly section: string
  readonly checklist: readonly (string | ItemYaml)[]
  readonly levels: Readonly<Record<Level, string>>
}

export type CriterionYaml = TestsYaml | QualityYaml | StructureYaml | ReviewedYaml
export type CompetenciesYaml = Readonly<Partial<Record<Competency, number>>>

export interface WriteUpYaml {
  readonly file: string
  readonly sections: readonly {
    readonly heading: string
    readonly min_words: number
    readonly max_words: number
    readonly subheadings?: readonly string[]
  }[]
  readonly min_words?: number
  readonly max_words?: number
  readonly table?: TableYaml
}

interface TableYaml {
  readonly file: string
  readonly columns: readonly string[]
  readonly numeric: readonly string[]
  readonly choices?: Readonly<Record<string, readonly string[]>>
  readonly min_rows: number
  readonly max_rows: number
  readonly unit_columns: readonly string[]
  readonly unit_words: readonly string[]
  readonly in_text: { readonly column: string; readonly section: string }
}

/** A rubric as its file has it. */
export interface RubricYaml {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly seed_question: number
  readonly kind: 'code' | 'both' | 'write-up'
  readonly time_box_h: number
  readonly module?: string
  readonly competencies: CompetenciesYaml
  readonly loop_budget?: LoopBudget
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
  structure: validator('#/definitions/structure'),
  reviewed: validator('#/definitions/reviewed'),
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

/** A criterion is one of four forms and ajv complains about all of them: each is held against the one it means. */
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

/** A checklist item is a text or a mapping; of the other form ajv only finds that the type is wrong. */
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
  if (check === 'structure' || letter === 'S') return 'structure'
  return letter === 'W' ? 'reviewed' : null
}

/** The value under a key of something that may be anything. */
export function get(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}
