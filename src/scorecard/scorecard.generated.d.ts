// Made of scorecard.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.
import type { Check, Of } from '../input/schema.ts'
import type { SOURCE } from './scorecard.schema.ts'

type Checks = typeof SOURCE.checks

export declare const isScorecard: Check<Of<Checks['isScorecard']>>
export declare const isResult: Check<Of<Checks['isResult']>>
