export const COMPETENCIES = [
  'ml-fundamentals',
  'practical-coding',
  'system-design',
  'business-impact',
] as const
export type Competency = (typeof COMPETENCIES)[number]

export const LEVELS = [1, 2, 3, 4] as const
export type Level = (typeof LEVELS)[number]

interface CriterionBase {
  readonly id: string
  readonly title: string
  readonly competency: Competency
  readonly points: number
}

/** Points that hidden tests give, shared equally by `tests` test functions. */
export interface TestsCriterion extends CriterionBase {
  readonly kind: 'measured'
  readonly check: 'tests'
  readonly tests: number
  /** While a critical criterion is not met, the measured points are capped. */
  readonly critical: boolean
}

export interface QualityCriterion extends CriterionBase {
  readonly kind: 'measured'
  readonly check: 'lint' | 'complexity' | 'loops'
}

export interface ChecklistItem {
  readonly text: string
  /** A level of 3 or more needs every must-item, or a reason. */
  readonly must: boolean
}

/** Points that people give, by reading one section of the write-up. */
export interface JudgedCriterion extends CriterionBase {
  readonly kind: 'judged'
  readonly section: string
  readonly checklist: readonly ChecklistItem[]
  readonly levels: Readonly<Record<Level, string>>
}

export type MeasuredCriterion = TestsCriterion | QualityCriterion
export type Criterion = MeasuredCriterion | JudgedCriterion

export interface WriteUpSection {
  readonly heading: string
  readonly minWords: number
  readonly maxWords: number
}

export interface WriteUp {
  readonly file: string
  readonly sections: readonly WriteUpSection[]
}

/** How much looping the reference needs: nesting inside one function, and loops in the whole module. */
export interface LoopBudget {
  readonly depth: number
  readonly count: number
}

export interface Rubric {
  readonly id: string
  readonly version: string
  readonly title: string
  /** The one Python file that is graded. */
  readonly module: string
  readonly loopBudget: LoopBudget
  readonly forbiddenCalls: readonly string[]
  /** Files beside the template's own that a candidate may add, as `folder/*.ext`. */
  readonly extraFiles: readonly string[]
  readonly criteria: readonly Criterion[]
  readonly writeUp: WriteUp | null
}
