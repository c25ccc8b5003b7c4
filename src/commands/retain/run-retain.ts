import { type ConfigIssue, problem } from '../../input/config-issue.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { inShell } from '../verb/in-shell.ts'
import type { Outcome, RunVerb, Table, Words } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { type Applied, applyPlan } from './apply-plan.ts'
import { gatherKept, type MadePlan, makePlan, retentionOf } from './make-plan.ts'

/** Shows what is to be erased and who is to be told, or does it. */
export const runRetain: RunVerb = withSession(async (session, { text }) => {
  const [outcomes, digest] = [text('outcomes'), text('apply')]
  if (digest === '') return shown(await preview(session, outcomes), session.folder, outcomes)
  return applied(await applyPlan(session, { outcomes, digest }))
}, checkWords)

function checkWords({ text, isOn }: Words): readonly ConfigIssue[] {
  if (text('apply') === '' || !isOn('preview')) return []
  return [problem('--preview', 'was given together with --apply', 'Give one of them.')]
}

export async function preview(session: HubSession, outcomes: string): Promise<MadePlan> {
  const retention = retentionOf(session)
  return makePlan(await gatherKept(session, outcomes), retention)
}

function shown(plan: MadePlan, hub: string, outcomes: string): Outcome {
  const acts = plan.steps.filter(({ step }) => step === 'erase' || step === 'notify')
  const rows = plan.steps.map(({ step, assignment, ending, due, why }) => [
    step,
    assignment,
    ending ?? 'not known',
    due?.slice(0, 10) ?? '',
    why,
  ])
  const table: Table = { head: ['step', 'assignment', 'ending', 'kept until', 'why'], rows }
  const next =
    acts.length === 0
      ? 'There is nothing to do.'
      : `${acts.length} to do. To do exactly this: ${applyCommand(plan.digest, hub, outcomes)}`
  const stray =
    plan.unmatched === 0
      ? []
      : [`${plan.unmatched} in the outcomes are not on the ledger: erased, or misspelt.`]
  return { json: plan, text: [...(rows.length === 0 ? [] : [table]), ...stray, next] }
}

/** To paste: without the outcomes that were given, the plan is another one. */
export function applyCommand(digest: string, hub: string, outcomes: string): string {
  const options = [
    ...(outcomes === '' ? [] : ['--outcomes', inShell(outcomes)]),
    ...(hub === '.' ? [] : ['--hub', inShell(hub)]),
  ]
  return ['npx takehome retain --apply', digest, ...options].join(' ')
}

function applied(done: readonly Applied[]): Outcome {
  const left = done.filter((one) => one.left !== null)
  const lines = done.flatMap(linesOf)
  return {
    json: { done },
    text: lines.length === 0 ? ['There was nothing left to do.'] : lines,
    unmet: left.length === 0 ? null : `${left.length} were left as they are; see above.`,
  }
}

function linesOf({ step, assignment, left, reached, receipt }: Applied): readonly string[] {
  if (left !== null) return [`${assignment}: left as it is, ${left}`]
  if (step === 'notify') {
    return reached === true
      ? [`${assignment}: told by a comment`]
      : [`${assignment}: the candidate cannot see comments any more; tell them in another way`]
  }
  const remains = receipt?.remains.map((line) => `remains: ${line}`) ?? []
  return [`${assignment}: erased`, ...remains]
}
