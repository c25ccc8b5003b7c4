// Made of event.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.
import type { Check, Of } from '../input/schema.ts'
import type { SOURCE } from './event.schema.ts'

type Checks = typeof SOURCE.checks

export declare const isEvent: Check<Of<Checks['isEvent']>>
