// Made of regrade.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.
import type { Check, Of } from '../input/schema.ts'
import type { SOURCE } from './regrade.schema.ts'

type Checks = typeof SOURCE.checks

export declare const isPlan: Check<Of<Checks['isPlan']>>
