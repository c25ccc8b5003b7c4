// Made of rubric.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.
import type { Check, Of } from '../input/schema.ts'
import type { SOURCE } from './rubric.schema.ts'

type Checks = typeof SOURCE.checks

export declare const isRubric: Check<Of<Checks['isRubric']>>
export declare const isCriteria: Check<Of<Checks['isCriteria']>>
export declare const isCompetencies: Check<Of<Checks['isCompetencies']>>
export declare const isWriteUp: Check<Of<Checks['isWriteUp']>>
export declare const isEvidenceFile: Check<Of<Checks['isEvidenceFile']>>
export declare const isSuite: Check<Of<Checks['isSuite']>>
export declare const isTests: Check<Of<Checks['isTests']>>
export declare const isQuality: Check<Of<Checks['isQuality']>>
export declare const isStructure: Check<Of<Checks['isStructure']>>
export declare const isReproduced: Check<Of<Checks['isReproduced']>>
export declare const isFound: Check<Of<Checks['isFound']>>
export declare const isReviewed: Check<Of<Checks['isReviewed']>>
