import type { PackName } from '../judge/packs.ts'

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
  /** While the core of a critical criterion is not met, the measured points are capped. */
  readonly critical: boolean
  /** Its test functions that decide about the cap; left out where all of them do. */
  readonly core?: readonly string[]
  /** Whether somebody who solves nothing can pass its tests: they do not show that the module works. */
  readonly contract?: true
}

export interface QualityCriterion extends CriterionBase {
  readonly kind: 'measured'
  readonly check: 'lint' | 'complexity' | 'loops'
}

/** What a program can see of a write-up without judging it. */
export const STRUCTURE_CHECKS = [
  'headings',
  'section-words',
  'total-words',
  'own-words',
  'number-and-date',
  'table-parses',
  'table-rows',
  'table-filled',
  'table-unit',
  'table-in-text',
] as const
export type StructureCheck = (typeof STRUCTURE_CHECKS)[number]

/** Points for the form of a write-up, shared equally by what is looked at. */
export interface StructureCriterion extends CriterionBase {
  readonly kind: 'measured'
  readonly check: 'structure'
  readonly looksAt: readonly StructureCheck[]
}

/** Points for numbers of the write-up that a run gives again, shared equally by the numbers. */
export interface ReproducedCriterion extends CriterionBase {
  readonly kind: 'measured'
  readonly check: 'reproduced'
}

/** Points for one kind of flaw that the candidate's tests find. */
export interface FoundCriterion extends CriterionBase {
  readonly kind: 'measured'
  readonly check: 'found'
  /** How many flawed modules are of this kind. */
  readonly flaws: number
}

export interface ChecklistItem {
  readonly text: string
  /** Levels 3 and 4 need it. Who leaves it unticked gives a reason, at every level. */
  readonly must: boolean
  /** Words that show a reviewer where to read first. They earn nothing. */
  readonly lookFor: readonly string[]
}

/** Points that people give, by reading one section of the write-up. */
export interface ReviewedCriterion extends CriterionBase {
  readonly kind: 'reviewed'
  readonly section: string
  readonly checklist: readonly ChecklistItem[]
  readonly levels: Readonly<Record<Level, string>>
}

export type MeasuredCriterion =
  | TestsCriterion
  | QualityCriterion
  | StructureCriterion
  | ReproducedCriterion
  | FoundCriterion
export type Criterion = MeasuredCriterion | ReviewedCriterion

export interface WriteUpSection {
  readonly heading: string
  /** Other names under which the section counts. */
  readonly also?: readonly string[]
  readonly minWords: number
  readonly maxWords: number
  readonly subheadings: readonly string[]
}

/** A small table of figures that comes with a write-up, as CSV with a line of column names. */
export interface WriteUpTable {
  readonly file: string
  readonly columns: readonly string[]
  readonly numeric: readonly string[]
  /** Columns that take one of a few words. */
  readonly choices: Readonly<Record<string, readonly string[]>>
  readonly minRows: number
  readonly maxRows: number
  /** At least one row names one of these units in one of these columns. */
  readonly unitColumns: readonly string[]
  readonly unitWords: readonly string[]
  /** Each number of a column also stands in a section of the write-up. */
  readonly inText: { readonly column: string; readonly section: string }
}

export interface WriteUp {
  readonly file: string
  readonly sections: readonly WriteUpSection[]
  /** Words of all sections together; null where only sections are bounded. */
  readonly minWords: number | null
  readonly maxWords: number | null
  readonly table: WriteUpTable | null
}

/** A number that the evidence file gives and the write-up reports. */
export interface EvidenceNumber {
  readonly name: string
  readonly unit: string
  readonly about: string
  /** The significant digits that the write-up gives at least. */
  readonly digits: number
  /** What another machine may change in it, beside rounding. */
  readonly tolerance: number
  /** The range of all that can be right; null where it has no end. */
  readonly min: number | null
  readonly max: number | null
}

/** A Python file beside the module whose `evidence()` gives the numbers of one section of the write-up. */
export interface EvidenceFile {
  readonly file: string
  readonly section: string
  readonly numbers: readonly EvidenceNumber[]
}

/** The module under review, of which candidates write tests, and what these are run on. */
export interface Suite {
  /** A file of the template; its functions are what tests call. */
  readonly module: string
  readonly functions: readonly string[]
  /** How many correct modules the tests meet. */
  readonly correct: number
}

/** How much looping the reference needs: nesting inside one function, and loops in the whole module. */
export interface LoopBudget {
  readonly depth: number
  readonly count: number
}

/** A question to ask aloud, with what tells a good answer from a great one. */
export interface TalkQuestion {
  readonly ask: string
  readonly good: string
  readonly great: string
}

/** What interviewers ask about an exercise. It decides no score. */
export interface Talk extends TalkQuestion {
  readonly constraint: TalkQuestion
  /** The place of the question in an interview; 0 for none. */
  readonly seedQuestion: number
}

export interface Rubric {
  readonly id: string
  readonly version: string
  readonly title: string
  /** The one Python file of the candidate's that is graded; null for a write-up alone and for a review. */
  readonly module: string | null
  /** Null without a module. */
  readonly loopBudget: LoopBudget | null
  readonly forbiddenCalls: readonly string[]
  /** Files beside the template's own that a candidate may add, as `folder/*.ext`. */
  readonly extraFiles: readonly string[]
  /** What the module may import beside NumPy and the standard library; left out where that is nothing. */
  readonly packages?: readonly PackName[]
  readonly criteria: readonly Criterion[]
  readonly writeUp: WriteUp | null
  /** Left out where no number is computed again. */
  readonly evidence?: EvidenceFile
  /** For a review; left out in all other kinds. */
  readonly suite?: Suite
  /** Left out where there is none. */
  readonly talk?: Talk
}

export function testsCriteria({ criteria }: Pick<Rubric, 'criteria'>): readonly TestsCriterion[] {
  return criteria.filter(
    (criterion) => criterion.kind === 'measured' && criterion.check === 'tests',
  )
}

export function reproducedCriteria({
  criteria,
}: Pick<Rubric, 'criteria'>): readonly ReproducedCriterion[] {
  return criteria.filter(
    (criterion) => criterion.kind === 'measured' && criterion.check === 'reproduced',
  )
}

export function foundCriteria({ criteria }: Pick<Rubric, 'criteria'>): readonly FoundCriterion[] {
  return criteria.filter(
    (criterion) => criterion.kind === 'measured' && criterion.check === 'found',
  )
}

/** Whether anything of a candidate is run: a module, or tests. */
export function runsSomething({ module, suite }: Pick<Rubric, 'module' | 'suite'>): boolean {
  return module !== null || suite !== undefined
}

export function reviewedCriteria({
  criteria,
}: Pick<Rubric, 'criteria'>): readonly ReviewedCriterion[] {
  return criteria.filter((criterion) => criterion.kind === 'reviewed')
}
