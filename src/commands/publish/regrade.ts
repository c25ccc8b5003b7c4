import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { regradePath } from '../../assignment/ledger-record.ts'
import { textDigest } from '../../github/pages/text-digest.ts'
import { type CallerError, callerError } from '../../input/bad-news.ts'
import { writeOut } from '../../input/write-out.ts'
import type { Progress } from '../../progress.ts'
import { differences } from '../../regrade/differences.ts'
import { isIdle, parsePlan, printPlan, type RegradePlan } from '../../regrade/plan.ts'
import { planRegrade } from '../../regrade/plan-regrade.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { type LedgerSource, ledgerSource, readOnce } from '../../session/ledger-source.ts'
import { type Applied, applyPlan } from './apply-regrade.ts'
import { type Gathered, type Gathering, gatherRegrade } from './gather-regrade.ts'

export interface RegradeRequest extends Gathering {
  /** A checkout of the ledger's branch; empty to read it by the API. */
  readonly ledger: string
}

/** A plan, the name that stands for exactly it, and whose plan it is. */
export interface Planned {
  readonly plan: RegradePlan
  /** SHA-256 of the plan's text. */
  readonly digest: string
  readonly gathered: Gathered
}

/** What the regrade would do. Leaves it beside the results, so that a later run can say what changed. */
export async function planFor(session: HubSession, request: RegradeRequest): Promise<Planned> {
  const source = await readOnce(ledgerSource(session, request.ledger))
  await refuseUnknown(source, request.exercise)
  const gathered = await gatherRegrade(session, source, request)
  const plan = planRegrade(gathered.submissions, gathered.others, request)
  return { plan, digest: textDigest(printPlan(plan)), gathered }
}

export async function leavePlan({ plan }: Planned, results: string): Promise<void> {
  await writeOut(results, [[PLAN_FILE, printPlan(plan)]])
}

/**
 * Carries out the very plan that the digest names:
 * 1. the plan that was begun under this name, or the one of now if it has it;
 * 2. on the ledger, so that a run which dies is finished by the next one, whatever happens meanwhile;
 * 3. person after person.
 */
export async function applyRegrade(
  session: HubSession,
  request: RegradeRequest,
  digest: string,
  progress: Progress,
): Promise<readonly Applied[]> {
  const begun = await begunPlan(session, digest)
  const planned = begun === null ? await planFor(session, request) : null
  if (planned !== null && planned.digest !== digest) {
    throw await otherPlan(planned.plan, digest, request.results)
  }
  const plan = begun ?? planned?.plan
  if (plan === undefined || isIdle(plan)) return []
  if (plan.exercise !== request.exercise) throw notOf(plan, request.exercise)
  const text = printPlan(plan)
  const subject = `${plan.exercise}: regrade`
  await session.ledger.rewrite(regradePath(digest), (present) =>
    present === null ? { text, subject } : null,
  )
  return await applyPlan(session, { plan, digest, results: request.results }, progress)
}

async function begunPlan(session: HubSession, digest: string): Promise<RegradePlan | null> {
  const text = (await session.ledger.readFile(regradePath(digest)))?.text ?? ''
  return textDigest(text) === digest ? parsePlan(text) : null
}

const PLAN_FILE = 'plan.json'

// More than anybody reads.
const MOST_DIFFERENCES = 20

async function otherPlan(plan: RegradePlan, digest: string, results: string): Promise<CallerError> {
  const text = await readFile(join(results, PLAN_FILE), 'utf8').catch(() => '')
  const agreed = textDigest(text) === digest ? parsePlan(text) : null
  const found = agreed === null ? [] : differences(agreed, plan)
  const more = found.length - MOST_DIFFERENCES
  const said = [...found.slice(0, MOST_DIFFERENCES), ...(more > 0 ? [`${more} more`] : [])]
  const why = said.length === 0 ? `no plan has it` : `the plan has changed: ${said.join('. ')}`
  return callerError(
    `--apply ${digest.slice(0, 12)}…`,
    why,
    'Run it with --dry-run, look at the new plan, and give its digest.',
  )
}

function notOf(plan: RegradePlan, exercise: string): CallerError {
  const message = `is a plan for ${plan.exercise}, not for ${exercise}`
  return callerError('--apply', message, `Name ${plan.exercise} instead.`)
}

async function refuseUnknown(source: LedgerSource, exercise: string): Promise<void> {
  const known = new Set<string>()
  for await (const { assignment } of source.states()) known.add(assignment.exercise)
  if (known.has(exercise)) return
  const message = `nobody was given the exercise "${exercise}"`
  const hint = known.size === 0 ? 'Invite somebody first.' : `Choose ${[...known].join(', ')}.`
  throw callerError('exercise', message, hint)
}
