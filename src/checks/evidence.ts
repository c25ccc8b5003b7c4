import type { Of } from '../input/schema.ts'
import type * as schema from './evidence.schema.ts'
import type { gap } from './runtime.schema.ts'

/** Lines of a file, 1-based and inclusive. */
export type LineRange = Of<typeof schema.lineRange>
export type TestEvidence = Of<typeof schema.test>
export type LintFinding = Of<typeof schema.lintFinding>
export type LintEvidence = Of<typeof schema.lint>
/** One function of the module, measured from its syntax tree. */
export type FunctionFacts = Of<typeof schema.functionFacts>
export type ComplexityEvidence = Of<typeof schema.complexity>
export type ForbiddenCall = Of<typeof schema.forbiddenCall>
export type LoopsEvidence = Of<typeof schema.loops>
export type SectionEvidence = Of<typeof schema.section>
/** Where words of a checklist item stand: a reviewer's first place to look, and never a point. */
export type Pointer = Of<typeof schema.pointer>
/** The form of a write-up: what a program can tell without judging it. */
export type StructureEvidence = Of<typeof schema.structure>
/** Numbers of the write-up beside what a run gave. */
export type ReproducedEvidence = Of<typeof schema.reproduced>
export type ReproducedNumber = ReproducedEvidence['numbers'][number]
/** What a candidate's tests found of one kind of flaw. */
export type FoundEvidence = Of<typeof schema.found>
export type OwnTest = FoundEvidence['tests'][number]
/** A line of one of the candidate's files. */
export type Place = NonNullable<OwnTest['where']>
/** A check that could not be made for a reason that is not the candidate's; its points leave the maximum. */
export type NotAssessedEvidence = Of<typeof schema.notAssessed>
export type Evidence = Of<typeof schema.evidence>

/** Something a reviewer should know; it never moves a point by itself. */
export type Flag = Of<typeof schema.flag>
export type FlagCode = Flag['code']

/** What the code ran on, and what it uses that is not there. */
export type RuntimeEvidence = Of<typeof schema.runtime>
export type Gap = Of<typeof gap>
