import type { Candidate } from '../../assignment/assignment.ts'
import { parseDeadline, parseFutureDeadline, parseZone } from '../../assignment/deadline.ts'
import { parseExtraTime } from '../../assignment/extra-time.ts'
import { assignmentId, isLogin, isReference } from '../../assignment/invitation.ts'
import type { InvitationList, InvitationWords } from '../../assignment/invitation-list.ts'
import { type Deviation, loopDeviations } from '../../assignment/role-loop.ts'
import type { Exercise } from '../../exercise/exercise.ts'
import { statusOf, worldError } from '../../github/client/reasons.ts'
import { readLedgerTable } from '../../github/ledger/ledger-table.ts'
import { CallerError } from '../../input/bad-news.ts'
import type { ConfigIssue, Result } from '../../input/config-issue.ts'
import { loadHubExercise, loadHubRole } from '../../session/hub-exercise.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { knownAssignments, NOBODY } from './known-assignments.ts'
import { workflowIssues } from './workflow-issues.ts'

/** Whom to invite to what, with everything looked up that can be wrong. */
export interface Invitee {
  readonly exercise: Exercise
  readonly role: string | null
  /** As somebody typed it; null where takehome.yml decides. */
  readonly typedRole: string | null
  readonly candidate: Candidate
  /** In UTC; null for the one that takehome.yml implies. */
  readonly deadline: string | null
  readonly zone: string | null
  /** Percent of time beyond the others'. */
  readonly extra: number
  /** The hiring system's own id; null for none. */
  readonly reference: string | null
  /** Why this is not as the loop of the role says; null where it is. */
  readonly outsideLoop: string | null
}

type Checked<T> = Result<T, readonly ConfigIssue[]>

/** Checks the whole list before anything is created. Throws CallerError with all that is wrong. */
export async function resolveInvitees(
  session: HubSession,
  { words: list, issues: unread }: InvitationList,
  reason = '',
): Promise<readonly Invitee[]> {
  const exercises = await loadAll(session, list)
  const results: Checked<Invitee>[] = []
  // One after the other: for a long list, side by side would be a burst of requests.
  for (const words of list) results.push(await resolve(session, words, exercises))
  // Where lines cannot be read, what is there may look like a part of a loop.
  const deviating = unread.length > 0 ? [] : await deviationsOf(session, list)
  const issues = [
    ...unread,
    ...results.flatMap((one) => (one.ok ? [] : one.error)),
    ...repeated(list),
    ...(reason === '' ? deviating.map(({ words, what }) => outside(words, what)) : []),
    ...(await workflowIssues(
      session,
      [...exercises.values()].flatMap((one) => (one.ok ? one.value : [])),
    )),
  ]
  if (issues.length > 0) throw new CallerError(issues)
  return results.flatMap((one, index) => {
    if (!one.ok) return []
    const deviates = deviating.some(({ words }) => words === list[index])
    return [{ ...one.value, outsideLoop: deviates ? reason : null }]
  })
}

/** What the ledger knows is asked only where the team has named a loop. */
async function deviationsOf(
  session: HubSession,
  list: readonly InvitationWords[],
): Promise<readonly Deviation[]> {
  const { config, hub } = session
  if (config.loops.size === 0) return []
  const table = await readLedgerTable(hub, config.hub)
  const known = table === null ? NOBODY : await knownAssignments(session, table, list)
  const invitations = list.map((words) => ({ words, role: roleOf(words, config) }))
  return loopDeviations(invitations, known, config)
}

function roleOf({ role, exercise }: InvitationWords, { exercises }: HubSession['config']) {
  return role || (exercises.get(exercise)?.role ?? null)
}

function outside(words: InvitationWords, what: string): ConfigIssue {
  const hint =
    'Leave out the exercise to give the whole loop, or say why with --outside-loop "<reason>": the ledger and the report keep it.'
  return issueAt(words, `${words.candidate}: ${what}`, hint)
}

type Exercises = ReadonlyMap<string, Checked<Exercise>>

async function loadAll(session: HubSession, list: readonly InvitationWords[]): Promise<Exercises> {
  const ids = [...new Set(list.map(({ exercise }) => exercise))]
  const loaded = await Promise.all(
    ids.map(async (id) => [id, await loadHubExercise(session, id)] as const),
  )
  return new Map(loaded)
}

async function resolve(
  session: HubSession,
  words: InvitationWords,
  exercises: Exercises,
): Promise<Checked<Invitee>> {
  const exercise = exercises.get(words.exercise)
  const candidate = await findAccount(session, words)
  const deadline = words.deadline === '' ? null : await checkDeadline(session, words)
  const wanted = roleOf(words, session.config)
  const role = await loadHubRole(session, wanted)
  const terms = checkTerms(words)
  const issues = [
    ...[terms, exercise, candidate, role, deadline].flatMap(errorsOf),
    ...referenceIssues(words),
  ]
  if (!exercise?.ok || !candidate.ok || !terms.ok || issues.length > 0)
    return { ok: false, error: issues }
  const moment = deadline?.ok === true ? deadline.value : null
  const decided = { exercise: exercise.value, role: wanted, candidate: candidate.value }
  return {
    ok: true,
    value: {
      ...decided,
      ...terms.value,
      deadline: moment,
      typedRole: words.role === '' ? null : words.role,
      reference: referenceOf(words),
      outsideLoop: null,
    },
  }
}

function errorsOf(checked: Checked<unknown> | null | undefined): readonly ConfigIssue[] {
  return checked?.ok === false ? checked.error : []
}

function checkTerms(words: InvitationWords): Checked<Pick<Invitee, 'zone' | 'extra'>> {
  const extra = typed(words, 'time', parseExtraTime)
  const zone = typed(words, 'zone', parseZone)
  if (extra.ok && zone.ok) return { ok: true, value: { zone: zone.value, extra: extra.value ?? 0 } }
  return { ok: false, error: [extra, zone].flatMap(errorsOf) }
}

/** What somebody typed about one person's time; null where they typed nothing. */
function typed<T>(
  words: InvitationWords,
  name: 'time' | 'zone',
  parse: (text: string) => Result<T, string>,
): Checked<T | null> {
  const text = words[name] ?? ''
  if (text === '') return { ok: true, value: null }
  const parsed = parse(text)
  if (parsed.ok) return parsed
  const what = name === 'time' ? 'extra time' : 'time zone'
  return { ok: false, error: [issueAt(words, `"${text}" is no ${what}`, parsed.error)] }
}

function referenceOf({ reference }: InvitationWords): string | null {
  return reference === '' ? null : reference
}

function referenceIssues(words: InvitationWords): readonly ConfigIssue[] {
  const { reference } = words
  if (reference === '' || isReference(reference)) return []
  const hint =
    'Give the id of your hiring system: at most 100 letters, digits, dots, colons, slashes, hyphens and underscores.'
  return [issueAt(words, `"${reference}" is not a reference`, hint)]
}

/** A list is kept and grows: lines of people who are invited already may have deadlines that are over. */
async function checkDeadline(
  session: HubSession,
  words: InvitationWords,
): Promise<Checked<string>> {
  const now = await serverTime(session.candidates)
  const deadline = parseFutureDeadline(words.deadline, now)
  if (deadline.ok) return deadline
  const written = parseDeadline(words.deadline)
  const id = assignmentId(words.exercise, words.candidate)
  if (written.ok && isLogin(words.candidate) && (await session.ledger.readLog(id)).length > 0) {
    return written
  }
  return { ok: false, error: [issueAt(words, deadline.error.message, deadline.error.hint)] }
}

async function findAccount(
  session: HubSession,
  words: InvitationWords,
): Promise<Checked<Candidate>> {
  const { candidate: login } = words
  const hint = 'Give the login of a personal GitHub account.'
  const unknown = { ok: false, error: [issueAt(words, `no account "${login}"`, hint)] } as const
  if (/[\s\p{Cf}]/u.test(login)) {
    const message = `"${login}" has a blank or an invisible character in it`
    return { ok: false, error: [issueAt(words, message, hint)] }
  }
  if (!isLogin(login)) return unknown
  try {
    const { data } = await session.candidates.rest.users.getByUsername({ username: login })
    if (data.type !== 'User') return unknown
    return { ok: true, value: { login: data.login, userId: data.id } }
  } catch (error) {
    if (statusOf(error) === 404) return unknown
    throw worldError(`the account ${login} was not looked up`, error)
  }
}

function repeated(list: readonly InvitationWords[]): readonly ConfigIssue[] {
  const seen = new Set<string>()
  return list.flatMap((words) => {
    const key = `${words.exercise}/${words.candidate.toLowerCase()}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [issueAt(words, `${words.candidate} is on the list twice`, 'Remove one of the lines.')]
  })
}

function issueAt({ where }: InvitationWords, message: string, hint: string): ConfigIssue {
  return { ...where, path: '', message, hint }
}
