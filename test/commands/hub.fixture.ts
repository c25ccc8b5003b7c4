import { Octokit } from '@octokit/rest'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { Assignment } from '../../src/assignment/assignment.ts'
import { planInvitation } from '../../src/assignment/invitation.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import type { SubmissionName } from '../../src/assignment/submission-name.ts'
import { type WatchOptions, watch } from '../../src/commands/watch/watch.ts'
import type { WatchReport } from '../../src/commands/watch/watch-report.ts'
import { openGitHub } from '../../src/github/client/client.ts'
import { GRADE_WORKFLOW } from '../../src/github/hand-out.ts'
import { openLedger } from '../../src/github/ledger/ledger.ts'
import { ensureLedgerBranch } from '../../src/github/ledger/ledger-branch.ts'
import { textDigest } from '../../src/github/pages/text-digest.ts'
import { ensureInvitation } from '../../src/github/repository/invite-candidate.ts'
import {
  ensureComment,
  ensurePull,
  ensureRepository,
  switchActionsOff,
} from '../../src/github/repository/provision.ts'
import { ensureContent } from '../../src/github/repository/starter-content.ts'
import type { HubConfig } from '../../src/hub/hub-config.ts'
import { installFolder } from '../../src/install.ts'
import { welcomePull, welcomeText } from '../../src/scorecard/welcome-comment.ts'
import type { HubSession } from '../../src/session/hub-session.ts'
import { aHubConfig } from '../hub/a-hub-config.ts'
import type { GitHubSeed, SeededOrganisation } from '../worlds/stand-in/github-seed.ts'
import { type GitHubStandIn, startGitHub } from '../worlds/stand-in/proxy.ts'
import { acceptInvitations, type Pushed, pushFile } from './candidate.fixture.ts'

export const START = '2026-03-01T12:00:00Z'
export const DEADLINE = '2026-03-08T18:00:00Z'

const CONFIG = aHubConfig()

// Enough for GitHub to start it; what it does is tested elsewhere.
const WORKFLOW = `on:
  workflow_dispatch:
    inputs:
      submissions: { required: true }
`

export interface AssignmentWishes {
  /** Any of CANDIDATES. */
  readonly login?: string
  readonly deadline?: string
  /** False leaves the invitation open. */
  readonly accepts?: boolean
}

export interface HubFixture {
  readonly github: () => GitHubStandIn
  /** Begins anew, as each test does. */
  readonly prepare: () => Promise<void>
  /** The hub's session; each call has clients of its own. */
  readonly session: (changes?: Partial<HubConfig>) => Promise<HubSession>
  /** A client for anybody: `lead`, or one of CANDIDATES. */
  readonly as: (login: string) => Octokit
  /** Sets GitHub's clock. */
  readonly setClock: (iso: string) => void
  /** An assignment as `invite` leaves it. */
  readonly assign: (wishes?: AssignmentWishes) => Promise<Assignment>
  /** The candidate puts one file on `main`, on top of what is there or in place of it. */
  readonly push: (assignment: Assignment, text: string, onto?: string) => Promise<Pushed>
  /** Leaves on the ledger what a grading run does. */
  readonly grade: (assignment: Assignment, pushed: Pushed, at: string) => Promise<void>
  /** The submissions for which a grading run was started, in order. */
  readonly runs: () => readonly unknown[]
  readonly records: (assignment: Pick<Assignment, 'id'>) => Promise<readonly LedgerRecord[]>
  /** Watches as the schedule does, with a session of its own unless one is given. */
  readonly look: (changes?: Partial<WatchOptions>, session?: HubSession) => Promise<WatchReport>
}

const ORDINARY: WatchOptions = { audit: false, dispatch: true, again: null }

/** A push, as reports name it. */
export function named({ id: assignment }: Assignment, { sha }: Pushed): SubmissionName {
  return { assignment, sha }
}

/** Ada and Bob, and as many others as a test may need. */
// Names that today's sign-up page would refuse and that there are all the same.
export const OLD_NAMES = ['Chagui-', 'gil--', 'ada_corp']

export const CANDIDATES = ['ada', 'bob', ...Array.from({ length: 60 }, (_, index) => `c${index}`)]

const PEOPLE = ['lead', ...CANDIDATES, ...OLD_NAMES]

/** One stand-in for the tests of a file; each test starts with a hub that has an empty ledger. The organisation is a new one unless it says otherwise. */
export function useHub(
  organisation: Partial<SeededOrganisation> = {},
  changes: Pick<GitHubSeed, 'rateLimits'> = {},
): HubFixture {
  let started: GitHubStandIn | undefined
  let now = START
  const github = () => {
    if (started === undefined) throw new Error('GitHub starts before the first test')
    return started
  }
  const as = (login: string) => plainClient(github().url, `token-of-${login}`)
  const session = (changes: Partial<HubConfig> = {}) => sessionOf(github().url, changes)

  beforeAll(async () => {
    started = await startGitHub({
      tokens: Object.fromEntries(PEOPLE.map((login) => [`token-of-${login}`, login])),
      organisations: { acme: { admins: ['lead'], ...organisation } },
      now: () => new Date(now),
      ...changes,
    })
  })
  const prepare = async () => {
    now = START
    github().reset()
    const { rest } = as('lead')
    await rest.repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
    await rest.repos.createOrUpdateFileContents({
      ...CONFIG.hub,
      path: `.github/workflows/${GRADE_WORKFLOW}`,
      message: 'Grade submissions',
      content: Buffer.from(WORKFLOW).toString('base64'),
    })
    await ensureLedgerBranch(as('lead'), CONFIG.hub)
  }
  beforeEach(prepare)
  afterEach(() => expect(github().requestViolations).toEqual([]))
  afterAll(() => started?.stop())
  return {
    github,
    prepare,
    session,
    as,
    setClock: (iso) => {
      now = iso
    },
    assign: async (wishes = {}) => {
      const assignment = await provision(await session(), wishes, now)
      if (wishes.accepts !== false) await acceptInvitations(as(assignment.candidate.login))
      return assignment
    },
    push: (assignment, text, onto) => {
      return pushFile(as(assignment.candidate.login), assignment, text, onto)
    },
    grade: async (assignment, pushed, at) =>
      await recordGraded(await session(), assignment, pushed, at),
    runs: () => github().workflowDispatches.map(({ inputs }) => inputs['submissions']),
    records: async ({ id }) => await (await session()).ledger.readLog(id),
    look: async (changes = {}, given) =>
      await watch(given ?? (await session()), { ...ORDINARY, ...changes }),
  }
}

function plainClient(baseUrl: string, auth: string): Octokit {
  return new Octokit({ baseUrl, auth, log: { debug() {}, info() {}, warn() {}, error() {} } })
}

async function sessionOf(apiUrl: string, changes: Partial<HubConfig>): Promise<HubSession> {
  const log = () => {}
  const pace = { turn: async () => {}, hold: () => false }
  const credential = { token: 'token-of-lead' }
  const hub = await openGitHub({ apiUrl, credential, log, pace, second: 1 })
  const config = { ...CONFIG, ...changes }
  return {
    config,
    folder: '.',
    home: installFolder(import.meta.url),
    serverUrl: apiUrl,
    key: 'k'.repeat(64),
    hub,
    candidates: hub,
    ledger: openLedger(hub, config.hub),
    log,
  }
}

async function provision(
  session: HubSession,
  wishes: AssignmentWishes,
  at: string,
): Promise<Assignment> {
  const { candidates: octokit, config, ledger } = session
  const login = wishes.login ?? 'ada'
  const { data: account } = await octokit.rest.users.getByUsername({ username: login })
  const deadline = wishes.deadline ?? DEADLINE
  const plan = planInvitation(
    {
      exercise: 'linear-regression',
      variant: null,
      ai: null,
      role: null,
      candidate: { login, userId: account.id },
      deadline,
      template: new Map([['README.md', Buffer.from('# Linear regression\n')]]),
      pull: welcomePull({ title: 'Linear regression', deadline, ai: null, ...session }),
      comment: welcomeText('Linear regression', deadline, config),
    },
    config,
  )
  const { owner, repo } = plan.repository
  const made = await ensureRepository(octokit, plan)
  await switchActionsOff(octokit, { owner, repo })
  const starter = await ensureContent(octokit, plan, made)
  const pull = await ensurePull(octokit, plan)
  const comment = await ensureComment(octokit, plan, pull)
  await ensureInvitation(octokit, { owner, repo }, plan.candidate)
  const { id, exercise, role, candidate } = plan
  const repository = { owner, name: repo, id: made.id }
  const assignment = { id, exercise, role, candidate, repository, pull, comment, starter, deadline }
  const digest = textDigest(plan.comment)
  await ledger.append(id, () => {
    return { kind: 'invited', at, by: 'lead', assignment, comment: digest }
  })
  return assignment
}

async function recordGraded(
  { ledger }: HubSession,
  { id }: Assignment,
  { sha, tree }: Pushed,
  at: string,
): Promise<void> {
  const rubric = 'e'.repeat(64)
  await ledger.append(id, () => {
    return { kind: 'graded', at, by: 'takehome', sha, tree, rubric, stale: false, comment: null }
  })
}
