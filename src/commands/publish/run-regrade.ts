import { splitJobs } from '../../assignment/split-jobs.ts'
import type { SubmissionName } from '../../assignment/submission-name.ts'
import { type CallerError, callerError } from '../../input/bad-news.ts'
import { type ConfigIssue, problem } from '../../input/config-issue.ts'
import { inShell, onHub } from '../../input/in-shell.ts'
import { stepFailure } from '../../input/step-ending.ts'
import { PLAN_HEAD, planRows, planSentences } from '../../regrade/plan-words.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { issuesThrownBy } from '../verb/missing-words.ts'
import type { Outcome, RunVerb, Surroundings, Words } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import type { Applied } from './apply-regrade.ts'
import { gradeWaiting } from './grade-waiting.ts'
import { applyRegrade, leavePlan, type Planned, planFor, type RegradeRequest } from './regrade.ts'

const USUAL_RESULTS = 'regrade'

/** Shows what a regrade changes for whom, or does exactly what was shown. */
export const runRegrade: RunVerb = withSession(async (session, words, around) => {
  const request = requestOf(words)
  const digest = digestOf(words)
  return digest === null
    ? await showPlan(session, request, words, around)
    : await apply(session, request, digest, around)
}, checkRequest)

function checkRequest(words: Words): readonly ConfigIssue[] {
  const { exercise } = requestOf(words)
  const unnamed = exercise === '' ? [problem('exercise', 'is missing', WHICH)] : []
  return [...unnamed, ...issuesThrownBy(() => digestOf(words))]
}

const WHICH = 'Name the exercise whose tests or rubric have changed, such as linear-regression.'

function requestOf({ text, isOn, rest }: Words): RegradeRequest {
  const exercise = rest[0] ?? text('exercise')
  const results = text('results') || USUAL_RESULTS
  return { exercise, tell: isOn('tell'), results, ledger: text('ledger') }
}

/** Null for `--dry-run`. Throws CallerError. */
function digestOf({ text, isOn }: Words): string | null {
  const typed = text('apply').trim()
  if ((typed === '') !== isOn('dry-run')) {
    const message = typed === '' ? 'nothing says what to do' : 'does not go with --dry-run'
    const hint = 'Give --dry-run to see the plan, or --apply with the digest of a plan.'
    throw callerError(typed === '' ? 'regrade' : '--apply', message, hint)
  }
  if (typed !== '' && isOn('grade')) throw gradesNothing()
  if (typed === '' || /^[0-9a-f]{64}$/.test(typed)) return typed || null
  const hint = 'Give the 64 hexadecimal digits that --dry-run printed.'
  throw callerError('--apply', `"${typed}" is not a digest`, hint)
}

function gradesNothing(): CallerError {
  const hint = 'Grade with --dry-run first, and look at the plan.'
  return callerError('--grade', 'does not go with --apply', hint)
}

/** The plan, after a grading of what has no result where that is asked for. Throws where nothing could be graded. */
export async function showPlan(
  session: HubSession,
  request: RegradeRequest,
  words: Words,
  around: Surroundings,
): Promise<Outcome> {
  let planned = await planFor(session, request)
  if (words.isOn('grade') && waiting(planned).length > 0) {
    const place = { results: request.results, python: words.text('python') }
    const before = waiting(planned)
    const ending = await gradeWaiting(before, place, around)
    planned = await planFor(session, request)
    const isInVain = waiting(planned).length === before.length
    if (ending !== 'done' && isInVain) throw stepFailure('grade-jobs', ending)
  }
  await leavePlan(planned, request.results)
  const { plan, digest } = planned
  const missing = waiting(planned)
  const changes = plan.people.filter(({ writes }) => writes).length
  around.setOutput('matrix', JSON.stringify(splitJobs(missing)))
  around.setOutput('digest', digest)
  around.setOutput('changes', changes)
  const command = changes === 0 ? null : applyCommand({ ...request, digest, hub: session.folder })
  return { json: { digest, plan }, text: planText(planned, words.isOn('names'), command) }
}

/** A plan that was shown, and for which hub. */
interface Shown extends RegradeRequest {
  readonly digest: string
  readonly hub: string
}

/** To paste: with other results, another ledger or without `--tell`, the plan is another one. */
export function applyCommand({ exercise, tell, results, ledger, digest, hub }: Shown): string {
  const given = (option: string, value: string, usual: string) =>
    value === usual ? '' : ` ${option} ${inShell(value)}`
  const options = [
    tell ? ' --tell' : '',
    given('--results', results, USUAL_RESULTS),
    given('--ledger', ledger, ''),
  ].join('')
  return `npx takehome regrade ${exercise} --apply ${digest}${options}${onHub(hub)}`
}

/** What has no result by the present tests. */
function waiting({ plan, gathered }: Planned): readonly SubmissionName[] {
  return plan.people.flatMap(({ pseudonym, sha, change }) => {
    const state = gathered.states.get(pseudonym)
    return change !== 'waits' || state === undefined
      ? []
      : [{ assignment: state.assignment.id, sha }]
  })
}

function planText(planned: Planned, names: boolean, command: string | null): Outcome['text'] {
  const { plan, gathered } = planned
  const nameOf = (pseudonym: string) => {
    const login = gathered.states.get(pseudonym)?.assignment.candidate.login
    return names && login !== undefined ? `${login} (${pseudonym})` : pseudonym
  }
  const rows = planRows(plan, nameOf)
  const table = rows.length === 0 ? [] : [{ head: PLAN_HEAD, rows }]
  const next = command === null ? 'There is nothing to apply.' : `To do exactly this: ${command}`
  const missing = waiting(planned).length
  const grade =
    missing === 0 ? [] : [`Grade those ${missing} with --grade, or start the workflow Regrade.`]
  return [...planSentences(plan), ...table, ...grade, next]
}

async function apply(
  session: HubSession,
  request: RegradeRequest,
  digest: string,
  around: Surroundings,
): Promise<Outcome> {
  const applied = await applyRegrade(session, request, digest, around.progress)
  return { json: { digest, applied }, text: appliedText(applied) }
}

const WHY_LEFT: Readonly<Record<Applied['how'], string>> = {
  applied: 'is graded by the present tests',
  closed: 'is closed, and stays as it is',
  'moved-on': 'was graded again after the plan was made, and stays as it is',
  unknown:
    'is nobody by this TAKEHOME_KEY, and stays as it is: run it with --dry-run for a new plan',
}

function appliedText(applied: readonly Applied[]): readonly string[] {
  const left = applied.filter(({ how }) => how !== 'applied')
  return [
    applied.length === 0
      ? 'There was nothing to apply.'
      : `${applied.length - left.length} of ${applied.length} are graded by the present tests.`,
    ...left.map(({ pseudonym, how }) => `${pseudonym} ${WHY_LEFT[how]}`),
  ]
}
