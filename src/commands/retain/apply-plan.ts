import {
  type KeptAssignment,
  keptUntil,
  planLine,
  planLines,
  planStep,
  type Retention,
  type RetentionStep,
} from '../../assignment/plan-retention.ts'
import { readFolderTexts } from '../../github/ledger/read-folder-texts.ts'
import { CallerError, callerError } from '../../input/bad-news.ts'
import { type CompleteLists, completeLists } from '../../session/complete-lists.ts'
import { eraseAssignment, type Receipt } from '../../session/erase-assignment.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { giveNotice } from './give-notice.ts'
import { digestOf, gatherKept, keptOf, type MadePlan, makePlan, retentionOf } from './make-plan.ts'

/** What became of one step. */
export interface Applied {
  readonly step: 'erase' | 'notify'
  readonly assignment: string
  /** Null where it was done. */
  readonly left: string | null
  /** Of a notice: whether the candidate can see it. */
  readonly reached?: boolean
  readonly receipt?: Receipt
}

export interface ApplyRequest {
  /** The path of outcomes.csv; empty for none. */
  readonly outcomes: string
  /** As the preview printed it. */
  readonly digest: string
}

const REASON = 'kept for as long as takehome.yml says'

/** A plan that is the one that was shown. */
export type CheckedPlan = Compared

/** Makes the plan once more. Throws CallerError where it has changed since it was shown. */
export async function checkPlan(
  session: HubSession,
  { outcomes, digest }: ApplyRequest,
): Promise<CheckedPlan> {
  const retention = retentionOf(session)
  const kept = await gatherKept(session, outcomes)
  const plan = makePlan(kept, retention)
  if (plan.digest !== digest) await refuseOther(session, kept.all, { plan, retention, digest })
  return { plan, retention, digest }
}

/**
 * Carries out the plan with this digest and no other. A run that died is finished by the next one with the
 * same digest; one that was finished does nothing. Throws CallerError where the plan has changed since.
 */
export async function applyPlan(
  session: HubSession,
  request: ApplyRequest,
): Promise<readonly Applied[]> {
  return await carryOut(session, await checkPlan(session, request))
}

export async function carryOut(
  session: HubSession,
  { plan, retention, digest }: CheckedPlan,
): Promise<readonly Applied[]> {
  const done: Applied[] = []
  for (const step of plan.steps.filter((one) => one.step === 'notify')) {
    done.push(await notify(session, step, { retention, plan: digest }))
  }
  const lists = completeLists(session.candidates)
  for (const step of plan.steps.filter((one) => one.step === 'erase')) {
    done.push(await erase(session, step, { retention, plan: digest, now: plan.now, lists }))
  }
  return done
}

interface Compared {
  readonly plan: MadePlan
  readonly retention: Retention
  readonly digest: string
}

/** What an earlier run with this digest has done is no part of the present plan, and was part of that one. */
async function refuseOther(
  session: HubSession,
  all: readonly KeptAssignment[],
  { plan, retention, digest }: Compared,
): Promise<void> {
  const told = all
    .filter(({ keeping }) => keeping.notice?.isGiven === true && keeping.notice.plan === digest)
    .map(({ digest: whose, deadline, ending }) => {
      const due = keptUntil(deadline, ending, retention)
      return planLine({ step: 'notify', digest: whose, due }, retention)
    })
  const texts = await readFolderTexts(session.hub, session.config.hub, 'receipts')
  const receipts = texts.map((text): Receipt => JSON.parse(text))
  const erased = receipts
    .filter((receipt) => receipt.plan?.digest === digest)
    .map(({ assignment, plan: was }) => {
      return planLine({ step: 'erase', digest: assignment, due: was?.due ?? null }, retention)
    })
  if (digestOf([...told, ...erased, ...planLines(plan.steps, retention)]) === digest) return
  const message = 'is not the digest of the present plan'
  throw callerError('--apply', message, 'Look at a new preview, and apply the digest it prints.')
}

interface Applying {
  readonly retention: Retention
  readonly plan: string
}

async function notify(
  session: HubSession,
  step: RetentionStep,
  applying: Applying,
): Promise<Applied> {
  const head = { step: 'notify', assignment: step.assignment } as const
  const given = await giveNotice(session, step, applying)
  if (given === null) return { ...head, left: 'the ledger has changed' }
  return { ...head, left: null, reached: given.reached }
}

interface Erasing {
  readonly now: string
  readonly lists: CompleteLists
}

async function erase(
  session: HubSession,
  step: RetentionStep,
  { retention, plan, now, lists }: Applying & Erasing,
): Promise<Applied> {
  const { assignment, ending, due } = step
  const head = { step: 'erase', assignment } as const
  try {
    const receipt = await eraseAssignment(session, {
      assignment,
      reason: REASON,
      plan: { digest: plan, due },
      lists,
      refuse: (state) => {
        const present = planStep(keptOf(state, ending), retention, now)
        return present.step === 'erase' ? null : `is not to be erased any more: ${present.why}`
      },
    })
    return { ...head, left: null, receipt }
  } catch (error) {
    // It was put on hold, or given more time, since the plan was made.
    if (!(error instanceof CallerError)) throw error
    return { ...head, left: error.issues.map(({ message }) => message).join('; ') }
  }
}
