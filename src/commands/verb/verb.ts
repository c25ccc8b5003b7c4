import type { WorldError } from '../../input/bad-news.ts'
import type { Progress } from '../../progress.ts'
import type { HubAccess } from '../../session/hub-session.ts'

export const GROUPS = [
  'Grade',
  'Run a round',
  'Review',
  'Report',
  'Set up',
  'Write exercises',
] as const

/** One option on the command line, and one input of the verb's Action. */
export interface VerbOption {
  readonly name: string
  /** What stands for its value in help; null for a switch. */
  readonly value: string | null
  readonly description: string
  readonly default?: string
  /** The only values there are. */
  readonly choices?: readonly string[]
  /** Where it is offered when not at both doors. */
  readonly only?: 'cli' | 'action'
}

/** What a verb needs of a hub; the command line takes all but the folder from the environment. */
export type Need = 'hub' | 'token' | 'app' | 'key' | 'notify' | 'relay'

/** One thing that takehome does. The table of verbs is what both doors, their help and the reference are made from. */
export interface Verb {
  readonly name: string
  readonly group: (typeof GROUPS)[number]
  /** One line, an imperative. */
  readonly summary: string
  /** What stands behind the verb on the command line. */
  readonly argument?: {
    readonly name: string
    readonly description: string
    readonly many: boolean
    readonly required: boolean
  }
  readonly options: readonly VerbOption[]
  readonly needs: readonly Need[]
  /** What a workflow reads afterwards, by name. */
  readonly outputs?: Readonly<Record<string, string>>
  /** The folder that holds its `action.yml`; null for a verb that makes no sense in a workflow. */
  readonly action: string | null
  /** Commands to paste, as they stand behind `takehome`. */
  readonly examples: readonly string[]
}

/** What a caller typed. */
export interface Words {
  /** An option's text; empty where nothing was given. */
  readonly text: (name: string) => string
  readonly isOn: (name: string) => boolean
  /** What stood behind the verb. */
  readonly rest: readonly string[]
}

/** What surrounds a run. The doors read it from the environment; nothing below them does. */
export interface Surroundings {
  /** The folder that takehome is installed in. */
  readonly home: string
  readonly access: HubAccess
  /** What relay is told, by name; empty in a workflow. */
  readonly relay: Readonly<Record<string, string | undefined>>
  readonly machine: Machine
  /** What GitHub says about the event that started a workflow; null on the command line. */
  readonly event: WorkflowEvent | null
  readonly log: (text: string) => void
  readonly progress: Progress
  readonly setOutput: (name: string, value: string | number) => void
  /** Adds Markdown to a workflow's summary. */
  readonly summarise: (markdown: string) => Promise<void>
  /** Asks whoever sits at the terminal; null where nobody does. */
  readonly confirm?: ((question: string) => Promise<boolean>) | null
  /** All of standard input; null where there is none to read. */
  readonly readInput?: (() => Promise<string>) | null
  /** Settles when the process is asked to end. */
  readonly stopped: () => Promise<unknown>
  /**
   * Runs another verb in a process of its own, which holds the credentials that the verb needs and no
   * others. Its exit code; null where it was killed.
   */
  readonly startVerb: (name: string, words: readonly string[]) => Promise<number | null>
}

export interface Machine {
  /** Where programs are looked for. */
  readonly path: string
  readonly isCi: boolean
  /** Submissions graded at the same time. */
  readonly parallel: number
  readonly temporaryFolder: string
}

export interface WorkflowEvent {
  readonly repository: { readonly owner: string; readonly repo: string } | null
  readonly sha: string | null
  readonly pull: { readonly number: number; readonly head: string | null } | null
}

/** Rows under a head; a door lays it out for its terminal or log. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Outcome {
  /** The one document that `--json` prints. */
  readonly json: unknown
  /** What a person reads, part after part. */
  readonly text: readonly (string | Table)[]
  /** Why the exit code is 1: something that was asked for is not met. */
  readonly unmet?: string | null
  /** What kept some of it from being found. All of the above is shown first; the exit code is the world's. */
  readonly trouble?: WorldError | null
}

export type RunVerb = (words: Words, around: Surroundings) => Promise<Outcome>

/** Typed texts by option's name; a switch that is on is `true`. */
export function wordsOf(
  typed: Readonly<Record<string, string | undefined>>,
  rest: readonly string[] = [],
): Words {
  return {
    text: (name) => typed[name] ?? '',
    isOn: (name) => typed[name] === 'true',
    rest,
  }
}
