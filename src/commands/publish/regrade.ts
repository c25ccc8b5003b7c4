import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { regradePath } from '../../assignment/ledger-record.ts'
import { addFile } from '../../github/ledger/add-file.ts'
import { textDigest } from '../../github/pages/text-digest.ts'
import { type CallerError, callerError } from '../../input/bad-news.ts'
import { writeOut } from '../../input/write-out.ts'
import type { Progress } from '../../progress.ts'
import { differences } from '../../regrade/differences.ts'
import { isIdle, parsePlan, printPlan, type RegradePlan } from '../../regrade/plan.ts'
import { planRegrade } from '../../regrade/plan-regrade.ts'
import { useHubKey } from '../../session/hub-key.ts'
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
  // One that was begun is there, or went with somebody who was erased.
  if (begun === null) await keepPlan(session, plan, digest)
  return await applyPlan(session, { plan, digest, results: request.results }, progress)
}

/** Gathering may have taken minutes: no plan brings back somebody who was erased meanwhile. */
async function keepPlan(session: HubSession, plan: RegradePlan, digest: string): Promise<void> {
  const { hub, config } = session
  const key = useHubKey(session.key)
  const file = {
    path: regradePath(digest),
    text: printPlan(plan),
    subject: `${plan.exercise}: regrade`,
  }
  const isThere = await addFile(hub, config.hub, file, (assignments) => {
    const present = new Set(assignments.map((id) => key.pseudonym(id)))
    return plan.people.every(({ pseudonym }) => present.has(pseudonym))
  })
  if (isThere) return
  const message = 'names somebody who was erased meanwhile'
  throw callerError(
    '--apply',
    message,
    'Run it with --dry-run, and give the digest of the new plan.',
  )
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
