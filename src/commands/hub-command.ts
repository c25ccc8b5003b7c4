import type { Progress } from '../progress.ts'
import type { HubSession } from '../session/hub-session.ts'

/** One word of a command: an option on the command line, an input of the Action. */
export interface HubOption {
  readonly name: string
  /** What stands for its value in help; null for a switch. */
  readonly value: string | null
  readonly description: string
}

/** What a caller typed, by option; an empty text where nothing was given, `true` for a switch. */
export type Words = Readonly<Record<string, string>>

export interface Outcome {
  /** The one document that `--json` prints. */
  readonly json: unknown
  readonly text: string
  /** What a workflow reads. */
  readonly outputs?: Readonly<Record<string, string>>
  /** Something that was asked for was not met: exit code 1. */
  readonly unmet?: boolean
}

/** A command that works on the hub; both doors offer every one of them. */
export interface HubCommand {
  readonly name: string
  readonly description: string
  readonly options: readonly HubOption[]
  readonly run: (session: HubSession, words: Words, progress: Progress) => Promise<Outcome>
}

export function word(words: Words, name: string): string {
  return words[name] ?? ''
}
