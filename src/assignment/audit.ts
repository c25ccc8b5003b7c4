import { type Candidate, STARTER_BRANCH, WORK_BRANCH } from './assignment.ts'

/** A candidate's repository as GitHub shows it. */
export interface ObservedRepository {
  readonly id: number
  readonly private: boolean
  readonly defaultBranch: string
  readonly actionsEnabled: boolean
  /** Accounts from outside the organisation. */
  readonly collaborators: readonly Person[]
  readonly invited: readonly Person[]
  /** Null where the credential may not see them. */
  readonly deployKeys: number | null
  readonly webhooks: number | null
  /** The commit of the starter branch; null when there is no such branch. */
  readonly starter: string | null
  readonly pull: {
    readonly state: 'open' | 'closed'
    readonly merged: boolean
    readonly base: string
  }
}

export interface Person {
  readonly userId: number
  readonly login: string
  /** Whether they may change settings. */
  readonly manages: boolean
  /** Whether they may push. */
  readonly writes: boolean
}

export interface ExpectedRepository {
  /** The commit of the starter branch. */
  readonly starter: string
  readonly candidate: Candidate
  /** Whether it is the candidate's time to push. */
  readonly isRunning: boolean
}

/** One thing that is not as takehome left it. */
export interface Drift {
  readonly kind: DriftKind
  readonly what: string
  /** How a person mends it. */
  readonly mend: string
}

export type DriftKind =
  | 'public'
  | 'actions'
  | 'default-branch'
  | 'people'
  | 'too-much-access'
  | 'too-little-access'
  | 'deploy-keys'
  | 'webhooks'
  | 'starter'
  | 'pull-closed'
  | 'pull-merged'
  | 'pull-base'

export function auditRepository(
  observed: ObservedRepository,
  expected: ExpectedRepository,
): readonly Drift[] {
  return [
    ...settingsDrift(observed),
    ...accessDrift(observed, expected),
    ...branchDrift(observed, expected.starter),
  ]
}

function settingsDrift(observed: ObservedRepository): readonly Drift[] {
  const { defaultBranch } = observed
  return [
    ...when(!observed.private, 'public', 'the repository is public', 'Make it private.'),
    ...when(
      observed.actionsEnabled,
      'actions',
      'GitHub Actions are switched on',
      'Settings, Actions: disable them.',
    ),
    ...when(
      defaultBranch !== WORK_BRANCH,
      'default-branch',
      `the default branch is not ${WORK_BRANCH}`,
      `Settings, Default branch: choose ${WORK_BRANCH}.`,
    ),
  ]
}

function accessDrift(
  observed: ObservedRepository,
  { candidate, isRunning }: ExpectedRepository,
): readonly Drift[] {
  const present = [...observed.collaborators, ...observed.invited]
  const others = present.filter(({ userId }) => userId !== candidate.userId)
  const own = present.filter(({ userId }) => userId === candidate.userId)
  const [accounts, logins] = [listed(others, 'userId'), listed(others, 'login')]
  return [
    ...when(
      others.length > 0,
      'people',
      `somebody else has access, with the account numbers ${accounts}`.slice(0, MOST_CHARACTERS),
      `Settings, Collaborators: remove ${logins}.`,
    ),
    ...when(
      own.some(({ manages }) => manages),
      'too-much-access',
      'the candidate can change settings',
      'Settings, Collaborators: give them the role Write.',
    ),
    ...when(
      isRunning && own.some(({ writes }) => !writes),
      'too-little-access',
      'the candidate could not push',
      'Settings, Collaborators: give them the role Write.',
    ),
    ...when((observed.deployKeys ?? 0) > 0, 'deploy-keys', 'there is a deploy key', 'Delete it.'),
    ...when((observed.webhooks ?? 0) > 0, 'webhooks', 'there is a webhook', 'Delete it.'),
  ]
}

/** The log keeps numbers: a login there would name another candidate, who may be erased. */
function listed(people: readonly Person[], what: 'userId' | 'login'): string {
  return people.map((one) => one[what]).join(', ')
}

function branchDrift({ starter, pull }: ObservedRepository, expected: string): readonly Drift[] {
  const asIs = `the branch ${STARTER_BRANCH} was ${starter === null ? 'deleted' : 'moved'}`
  return [
    ...when(starter !== expected, 'starter', asIs, `Set ${STARTER_BRANCH} back to ${expected}.`),
    ...when(
      pull.merged,
      'pull-merged',
      'the pull request was merged',
      'Nothing to do. The work and the comment are still there.',
    ),
    ...when(
      pull.state === 'closed' && !pull.merged,
      'pull-closed',
      'the pull request was closed',
      'Open it again.',
    ),
    ...when(
      pull.base !== STARTER_BRANCH,
      'pull-base',
      `the pull request does not compare with ${STARTER_BRANCH}`,
      `Edit the pull request: choose the base ${STARTER_BRANCH}.`,
    ),
  ]
}

// What a record of the ledger has room for, and to spare.
const MOST_CHARACTERS = 400

function when(drifted: boolean, kind: DriftKind, what: string, mend: string): readonly Drift[] {
  return drifted ? [{ kind, what, mend }] : []
}
