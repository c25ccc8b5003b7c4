export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

/** One thing that is wrong in a file that people write for us, and how to mend it. */
export interface ConfigIssue {
  readonly file: string
  /** 1-based; null when no line is to blame. */
  readonly line: number | null
  /** Where in the document, as `criteria[3].points`; empty for the whole of it. */
  readonly path: string
  readonly message: string
  readonly hint: string
}

/** What is wrong with what was read; nothing where it is right. */
export function issuesOf(result: Result<unknown, readonly ConfigIssue[]>): readonly ConfigIssue[] {
  return result.ok ? [] : result.error
}

/** A word that is none of those that an option knows. */
export function unknownValue(option: string, value: string, known: readonly string[]): ConfigIssue {
  const choices = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(known)
  return problem(option, `unknown value "${value}"`, `Use ${choices}.`)
}

/** What is wrong with a thing as a whole, where no line can be named. */
export function problem(file: string, message: string, hint: string): ConfigIssue {
  return { file, line: null, path: '', message, hint }
}
