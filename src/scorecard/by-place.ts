import { compareTexts } from '../input/compare-texts.ts'

interface Place {
  /** Left out for the module itself. */
  readonly path?: string | undefined
  readonly line: number
}

/** For `sort`: by file, and in each by line. */
export function byPlace(one: Place, other: Place): number {
  return compareTexts(one.path ?? '', other.path ?? '') || one.line - other.line
}
