import type { FailureReason } from '../judge/judge-message.ts'

/** From what is best to talk about to what is plainest. */
export const CHANGE_KINDS = [
  'boundary',
  'dropped',
  'copy',
  'neighbour',
  'argument',
  'number',
  'logic',
  'order',
  'arithmetic',
  'comparison',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** A few characters of a candidate's module that could be others. */
export interface SmallChange {
  /** The function it is in; empty outside of any. Hostile text, as `before` and `after` are. */
  readonly where: string
  /** Lines of the module, 1-based and inclusive. */
  readonly line: number
  readonly to: number
  readonly kind: ChangeKind
  readonly before: string
  /** Empty where something is left out. */
  readonly after: string
  /** Bytes of the module's UTF-8 text, and what stands there instead. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What `small_changes.py` says of a module. */
export interface FoundChanges {
  readonly problem: 'too-large' | 'unreadable' | null
  readonly changes: readonly SmallChange[]
}

/** A criterion that the module met before a change, and does not meet after it. */
export interface Broken {
  readonly criterion: string
  /** Hidden tests' names: for interviewers alone. */
  readonly tests: readonly string[]
  readonly reasons: readonly FailureReason[]
}

/** A change that the judge saw to break something. */
export interface Proof {
  readonly change: SmallChange
  /** At least one. */
  readonly broken: readonly Broken[]
}

/** The module with the change in it. */
export function changedSource(source: string, { start, end, text }: SmallChange): string {
  const bytes = new TextEncoder().encode(source)
  const decode = (part: Uint8Array) => new TextDecoder().decode(part)
  return decode(bytes.subarray(0, start)) + text + decode(bytes.subarray(end))
}
