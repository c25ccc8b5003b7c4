import type { GitHubStandIn } from '../stand-in/proxy.ts'
import type { Artifacts } from './artifacts.ts'
import type { Contexts } from './evaluate.ts'
import type { Grants } from './grants.ts'
import type { Groups } from './groups.ts'
import type { Workflow } from './workflow.ts'

/** A repository whose workflows run here, and what its settings give to them. */
export interface Hosted {
  readonly github: GitHubStandIn
  /** As `owner/name`. */
  readonly repository: string
  readonly secrets: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
  /** Environment to the secrets that only its jobs get. */
  readonly environments?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The folder of this project. */
  readonly root: string
  /** Where machines have their folders. It must be empty. */
  readonly folder: string
}

/** What all jobs of one run share. */
export interface RunWorld {
  readonly hosted: Hosted
  readonly programs: string
  readonly artifacts: Artifacts
  readonly groups: Groups
  /** One machine works at a time, so that each request is that of the job at work. */
  readonly takeMachine: <T>(work: () => Promise<T>) => Promise<T>
  /** Aborted for a run that is cancelled. */
  readonly signal: AbortSignal
  readonly cancel: () => void
  readonly folder: string
  readonly github: Contexts
  /** The repository's workflows at the commit of the run. */
  readonly workflowAt: (file: string) => Promise<Workflow>
}

/** What the jobs of one workflow share: the run's own, or one that it calls. */
export interface Scope {
  readonly run: RunWorld
  readonly workflow: Workflow
  readonly inputs: Contexts
  readonly secrets: Readonly<Record<string, string>>
  /** What the caller may do at most; null for the workflow that the event has started. */
  readonly ceiling: Grants | null
  /** The names of the jobs that call this workflow. */
  readonly path: readonly string[]
}

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** What `needs` shows of a job. */
export interface Needed {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
}

export interface StepReport {
  readonly name: string
  readonly outcome: Result
  readonly seconds: number
  /** All that it printed. */
  readonly log: string
}

/** One job that was run, or not. */
export interface JobReport extends Needed {
  /** With the jobs that called its workflow before it, such as `grade / fetch`. */
  readonly name: string
  readonly permissions: Grants
  readonly environment: string | null
  readonly timeoutMinutes: number | null
  /** Null for a job that got no machine. */
  readonly seconds: number | null
  /** With the workflow's own token. */
  readonly requests: number
  /** With a token of an App of ours. */
  readonly appRequests: number
  readonly steps: readonly StepReport[]
  /** What steps wrote into the run's summary. */
  readonly summary: string
}
