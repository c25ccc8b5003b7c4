import type { FailureReason } from '../judge/judge-message.ts'
import type { StructureCheck } from '../rubric/rubric.ts'

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
  /** Where words of a checklist item stand: a reviewer's first place to look, and never a point. */
  readonly pointers: readonly Pointer[]
}

export interface Pointer {
  /** Of the checklist, from 0. */
  readonly item: number
  /** 1-based, the first few; none when no word was found. */
  readonly lines: readonly number[]
}

/** The form of a write-up: what a program can tell without judging it. */
export interface StructureEvidence {
  readonly kind: 'structure'
  readonly criterion: string
  readonly checks: readonly {
    readonly name: StructureCheck
    readonly passed: boolean
    /** In our words, with headings and columns of the rubric alone; empty when it passed. */
    readonly detail: string
  }[]
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
  | StructureEvidence
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
