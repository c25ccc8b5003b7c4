import type { FailureReason } from '../judge/judge-message.ts'

/** Lines of a file, 1-based and inclusive. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

export interface TestEvidence {
  readonly kind: 'test'
  readonly criterion: string
  /** The test function's name, `test_` removed and underscores as spaces. */
  readonly title: string
  readonly outcome: 'passed' | 'failed'
  readonly reason: FailureReason | null
  /** One short sentence made by the judge; may describe hidden inputs, so reviewers only. */
  readonly detail: string
}

export interface LintFinding {
  readonly rule: string
  readonly message: string
  readonly line: number
}

export interface LintEvidence {
  readonly kind: 'lint'
  readonly criterion: string
  /** False when the source could not be analysed; that is never "clean". */
  readonly analysable: boolean
  readonly findings: readonly LintFinding[]
  /** Lines of source without blanks and comments. */
  readonly sourceLines: number
}

/** One function of the module, measured from its syntax tree. */
export interface FunctionFacts {
  readonly name: string
  readonly line: number
  readonly lines: number
  readonly mccabe: number
  readonly nesting: number
  readonly loops: number
  readonly loopDepth: number
}

export interface ComplexityEvidence {
  readonly kind: 'complexity'
  readonly criterion: string
  readonly analysable: boolean
  /** The function with the highest McCabe number, the longest one, the most deeply nested one. */
  readonly mostComplex: FunctionFacts | null
  readonly longest: FunctionFacts | null
  readonly deepest: FunctionFacts | null
}

export interface ForbiddenCall {
  readonly name: string
  readonly line: number
}

export interface LoopsEvidence {
  readonly kind: 'loops'
  readonly criterion: string
  readonly analysable: boolean
  readonly count: number
  readonly depth: number
  readonly forbidden: readonly ForbiddenCall[]
}

export interface SectionEvidence {
  readonly kind: 'section'
  readonly criterion: string
  readonly file: string
  readonly heading: string
  /** Null when no such heading was found. */
  readonly lines: LineRange | null
  readonly words: number
  readonly minWords: number
  readonly maxWords: number
  /** The section still holds the template's guidance and nothing else. */
  readonly untouched: boolean
}

/** A check that could not be made for a reason that is not the candidate's; its points leave the maximum. */
export interface NotAssessedEvidence {
  readonly kind: 'not-assessed'
  readonly criterion: string
  readonly why: string
}

export type Evidence =
  | TestEvidence
  | LintEvidence
  | ComplexityEvidence
  | LoopsEvidence
  | SectionEvidence
  | NotAssessedEvidence

export type FlagCode =
  | 'unlisted-file'
  | 'changed-template-file'
  | 'missing-file'
  | 'not-a-regular-file'
  | 'too-large'
  | 'too-many-files'
  | 'not-utf8'
  | 'not-analysable'
  | 'dynamic-code'
  | 'native-code'
  | 'process-or-network'
  | 'introspection'
  | 'forbidden-call'
  | 'lint-suppressed'
  | 'hidden-characters'
  | 'addressed-to-ai'
  | 'reviewer-trap'
  | 'no-sandbox'
  | LedgerFlagCode

/** What the ledger noted of an assignment; grading cannot see it. */
export type LedgerFlagCode = 'comment-changed' | 'settings-changed' | 'late-push'

/** Something a reviewer should know; it never moves a point by itself. */
export interface Flag {
  readonly code: FlagCode
  readonly severity: 'info' | 'warning' | 'serious'
  /** Words of ours, without a byte of the candidate's. */
  readonly message: string
  /** Where it was seen. The path is the candidate's: hostile text. */
  readonly where: { readonly path: string; readonly line: number | null } | null
}
