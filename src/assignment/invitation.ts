import type { HubConfig } from '../hub/hub-config.ts'
import type { Repository } from '../hub/repository.ts'
import { shift } from '../input/moment.ts'
import type { AiPolicy } from '../rubric/ai-policy.ts'
import type { Assignment, Candidate } from './assignment.ts'
import { INVITATION_DAYS, STARTER_BRANCH, WORK_BRANCH } from './assignment.ts'

/** How one person's time is counted and shown. */
export interface PersonalTerms {
  /** An IANA name; null where nobody named one. */
  readonly zone: string | null
  /** Percent of time beyond the others'. */
  readonly extra: number
  /** How long they have once they have started the clock; null where it starts with the invitation. */
  readonly minutes: number | null
}

/** Those of somebody of whom nothing special is known. */
export const USUAL_TERMS: PersonalTerms = { zone: null, extra: 0, minutes: null }

type Variant = NonNullable<Assignment['variant']>

export interface InvitationRequest {
  readonly exercise: string
  /** The options of a variant; null for the exercise as shipped. */
  readonly variant: Variant | null
  /** What is said about AI assistants; null where the exercise itself says it. */
  readonly ai: AiPolicy | null
  readonly role: string | null
  readonly candidate: Candidate
  /** In UTC, as ISO 8601. */
  readonly deadline: string
  readonly terms?: PersonalTerms
  /** Exactly the files the candidate receives, by path. */
  readonly template: ReadonlyMap<string, Uint8Array>
  /** What the pull request and the first comment say. */
  readonly pull: { readonly title: string; readonly body: string }
  readonly comment: string
}

/**
 * What a hiring system calls a candidate or an application. No mail address is one: it would name the candidate
 * to everybody who reads the ledger.
 */
export function isReference(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/.test(text)
}

/** What a step costs: reads and content-creating writes, when nothing goes wrong and nothing is there yet. */
export interface PlannedStep {
  readonly step: string
  readonly what: string
  readonly reads: number
  readonly writes: number
}

/** Everything that is decided about an invitation before GitHub is asked to change anything. */
export interface InvitationPlan {
  readonly id: string
  readonly exercise: string
  /** The options of a variant; null for the exercise as shipped. */
  readonly variant: Variant | null
  readonly ai: AiPolicy | null
  readonly role: string | null
  readonly candidate: Candidate
  /** With a clock that starts with the candidate, the one to start by. */
  readonly deadline: string
  readonly terms: PersonalTerms
  readonly repository: Repository & { readonly description: string }
  readonly template: ReadonlyMap<string, Uint8Array>
  readonly pull: { readonly title: string; readonly body: string }
  readonly comment: string
  readonly freezeStarter: boolean
  readonly steps: readonly PlannedStep[]
}

const GOOD_FOR = { hours: INVITATION_DAYS * 24 }

/** Whether an invitation that was made then is good no more; both in UTC, as ISO 8601. */
export function hasRunOut(madeAt: string, now: string): boolean {
  return now >= runsOutAt(madeAt)
}

/** From when on; in UTC, as ISO 8601 to the second, as `madeAt` is. */
export function runsOutAt(madeAt: string): string {
  return shift(madeAt, GOOD_FOR)
}

/**
 * Whether GitHub can be asked for such an account. Older ones break the rule of today's sign-up page, as
 * `gil--` does, and those of Enterprise Managed Users end in an underscore and a short code: which names
 * there are is for GitHub to say.
 */
export function isLogin(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,39}$/.test(text)
}

/** The login in what people copy: with an @ before it, or the address of a profile. */
export function loginIn(text: string): string {
  const address = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([^/?#\s]+)\/?$/i.exec(text.trim())?.[1]
  return address ?? text.trim().replace(/^[@\uff20]/, '')
}

/** Logins are one in any case, and so are repositories' names. */
export function assignmentId(exercise: string, login: string): string {
  return `${exercise}-${login.toLowerCase()}`
}

/**
 * The repository itself says what was decided, from the moment it exists: a second run after a crash
 * takes the deadline from here and not from its own clock.
 */
export function describeRepository(
  exercise: string,
  deadline: string,
  minutes: number | null = null,
): string {
  return minutes === null
    ? `Take-home ${exercise}, due ${deadline}`
    : `Take-home ${exercise}, start by ${deadline}, then ${minutes} minutes`
}

/** The deadline in a description of ours for this exercise; null for a repository somebody else made. */
export function describedDeadline(description: string | null, exercise: string): string | null {
  return describedTerms(description, exercise)?.deadline ?? null
}

const DESCRIPTION =
  /^Take-home ([a-z0-9-]+), (?:due|start by) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:, then (\d{1,6}) minutes)?$/

/** The same with the time from the start, where the candidate has still to start the clock. */
export function describedTerms(
  description: string | null,
  exercise: string,
): { readonly deadline: string; readonly minutes: number | null } | null {
  const [, about, deadline, minutes] = DESCRIPTION.exec(description ?? '') ?? []
  if (about !== exercise || deadline === undefined) return null
  return { deadline, minutes: minutes === undefined ? null : Number(minutes) }
}

export function planInvitation(request: InvitationRequest, config: HubConfig): InvitationPlan {
  const { exercise, variant, ai, role, candidate, deadline, template, pull, comment } = request
  const { terms = USUAL_TERMS } = request
  const id = assignmentId(exercise, candidate.login)
  // The branch moves on to the task when that is delivered, and is frozen then.
  const freezeStarter = config.rulesets && terms.minutes === null
  return {
    id,
    exercise,
    variant,
    ai,
    role,
    candidate,
    deadline,
    terms,
    repository: {
      owner: config.organisation,
      repo: id,
      description: describeRepository(exercise, deadline, terms.minutes),
    },
    template,
    pull,
    comment,
    freezeStarter,
    steps: planSteps(id, template.size, candidate, { ...config, rulesets: freezeStarter }),
  }
}

function planSteps(
  id: string,
  files: number,
  { login, userId }: Candidate,
  { organisation, rulesets }: Pick<HubConfig, 'organisation' | 'rulesets'>,
): readonly PlannedStep[] {
  const step = (name: string, what: string, reads: number, writes: number): PlannedStep => {
    return { step: name, what, reads, writes }
  }
  return [
    step('look', 'see what an earlier run has done', 2, 0),
    step('create', `private repository ${organisation}/${id}, no wiki, issues or projects`, 0, 1),
    step('actions-off', 'no workflow ever runs in it', 1, 1),
    step(
      'content',
      `${files} files on ${WORK_BRANCH}, and ${STARTER_BRANCH} to compare with`,
      2,
      5,
    ),
    ...(rulesets ? [step('freeze', `a ruleset keeps ${STARTER_BRANCH} as it is`, 1, 1)] : []),
    step('pull', `pull request from ${WORK_BRANCH} to ${STARTER_BRANCH}`, 1, 1),
    step('comment', 'the comment that will hold the feedback', 1, 1),
    step('audit', 'check all of it', 8, 0),
    step('invite', `${login} (account ${userId}) may push`, 3, 1),
    step('record', 'one record on the ledger', 1, 1),
  ]
}
