import type { Candidate } from '../../assignment/assignment.ts'
import { describedDeadline, describeRepository } from '../../assignment/invitation.ts'
import type { PresentHour } from '../../assignment/look-size.ts'
import type { HubConfig } from '../../hub/hub-config.ts'
import type { LiveStep } from '../../hub/live-steps.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'

/** Whose key a check is made with; `person` for what only somebody before a screen can do. */
export type Actor = 'owner' | 'provisioner' | 'grader' | 'second account' | 'person'

export type Facts = Readonly<Record<string, string | number | boolean | null>>

/** Everything that the checks work with, and what earlier ones left for later ones. */
export interface Bench {
  readonly config: HubConfig
  /** The throw-away repository. */
  readonly place: Repository
  readonly clients: Readonly<Partial<Record<Exclude<Actor, 'person'>, Octokit>>>
  /** The second account; null where none is given. */
  readonly second: Candidate | null
  /** Asks somebody before the screen; null where nobody sits there. */
  readonly confirm: ((question: string) => Promise<boolean>) | null
  /** The page of a repository for a browser. */
  readonly pageOf: (place: Repository) => string
  /** Waits as long as `seconds` take here. */
  readonly wait: (seconds: number) => Promise<void>
  /** Seconds since some moment. */
  readonly clock: () => number
  /** By GitHub's clock when it began, as ISO 8601 to the second. */
  readonly now: string
  /** What a hub of its own is made of; or, in words, what is missing for one. */
  readonly life: HubParts | string
  readonly found: Found
}

/** Everything that a hub of its own needs for one assignment of its own, from the invitation to the review. */
export interface HubParts {
  readonly place: Repository
  /** The repository whose Actions its workflows use. */
  readonly action: Repository
  /** By path: what init writes, with one small exercise. */
  readonly files: ReadonlyMap<string, string>
  readonly secrets: Readonly<Record<string, string>>
  readonly exercise: string
  /** A file of a candidate that solves it. */
  readonly solution: { readonly path: string; readonly text: string }
}

/** What a check found and a later one goes on with. */
export interface Found {
  repositoryId?: number
  createdAt?: string
  defaultBranch?: string
  allowForking?: boolean
  /** Before anything was switched. */
  actionsWereOn?: boolean
  starter?: string
  work?: string
  pull?: number
  comment?: number
  pushed?: string
  requestsBefore?: number
  /** What the grader and the workflow's token had left before the grading. */
  graderHour?: PresentHour | null
  workflowHour?: PresentHour | null
}

export interface LiveCheckPlan {
  readonly step: LiveStep
  readonly id: string
  readonly what: string
  /** The first of these whose key is there makes it. */
  readonly by: readonly Actor[]
  /** Checks without whose success this one says nothing. */
  readonly after?: readonly string[]
  readonly run: (bench: Bench, octokit: Octokit) => Promise<Facts>
}

/** Something that nobody can try here: why it did not run. */
export interface Untried extends Pick<LiveCheckPlan, 'step' | 'id' | 'what'> {
  readonly needs: string
}

/** GitHub did not do what takehome relies on. */
export class Unexpected extends Error {
  override readonly name = 'Unexpected'
}

/** Whoever was asked did not do it: nothing was tried, and nothing has failed. */
export class NotDone extends Error {
  override readonly name = 'NotDone'
}

export function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Unexpected(otherwise)
}

// Names and descriptions by which left-overs are known: no exercise and no person is called so.
const EXERCISE = 'live-check'
const NAME = /^(takehome-live-[0-9a-f]{8})(?:-.+)?$/

export function throwAwayName(random: string): string {
  return `takehome-live-${random}`
}

export function throwAwayDescription(now: string): string {
  return describeRepository(EXERCISE, now)
}

/** Whether a repository was made by a live check and by nothing else. */
export function isThrowAway(name: string, description: string | null): boolean {
  const [, run] = NAME.exec(name) ?? []
  if (run === undefined) return false
  // What the throw-away hub made is described as an assignment of its exercise, which is called as the run.
  return [EXERCISE, run].some((exercise) => describedDeadline(description, exercise) !== null)
}

export const LIVE_EXERCISE = EXERCISE
