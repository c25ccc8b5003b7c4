interface Place {
  /** Left out for the module itself. */
  readonly path?: string | undefined
  readonly line: number
}

/** For `sort`: by file, and in each by line. */
export function byPlace(one: Place, other: Place): number {
  return byText(one.path ?? '', other.path ?? '') || one.line - other.line
}

/** For `sort`: in the same order whatever the machine's language is. */
export function byText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
