import { type ConfigIssue, problem } from '../../input/config-issue.ts'
import { inShell, onHub } from '../../input/in-shell.ts'
import type { HubSession } from '../../session/hub-session.ts'
import type { Outcome, RunVerb, Table, Words } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { type Applied, carryOut, checkPlan } from './apply-plan.ts'
import { gatherKept, type MadePlan, makePlan, retentionOf } from './make-plan.ts'

/** Shows what is to be erased and who is to be told, or does it. */
export const runRetain: RunVerb = withSession(retain, checkWords)

export async function retain(session: HubSession, { text }: Words): Promise<Outcome> {
  const [outcomes, digest] = [text('outcomes'), text('apply')]
  if (digest === '') return shown(await preview(session, outcomes), session.folder, outcomes)
  const checked = await checkPlan(session, { outcomes, digest })
  return applied(await carryOut(session, checked), checked.plan)
}

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
  const list = rows.length === 0 ? [] : [table]
  const text = [...strangerLines(plan), ...list, ...settingLines(plan), next]
  return { json: plan, text, unmet: whyAtRisk(plan) }
}

/** What takehome.yml says about how the steps are done. The digest covers it. */
function settingLines({ steps, noticeDays, residue }: MadePlan): readonly string[] {
  const has = (wanted: string) => steps.some(({ step }) => step === wanted)
  const points = residue
    ? 'Erasures keep the points of each criterion (residue: true).'
    : 'Erasures keep no points (residue: false).'
  return [
    ...(has('notify') ? [`Notices give ${noticeDays} days (notice: ${noticeDays}).`] : []),
    ...(has('erase') ? [points] : []),
  ]
}

// A list of everybody whom nothing was found for helps nobody.
const MOST_NAMED = 10

/** An outcome that counts for nobody: said first, and by every run. */
export function strangerLines({ strangers }: Pick<MadePlan, 'strangers'>): readonly string[] {
  if (strangers.length === 0) return []
  const more = strangers.length - MOST_NAMED
  const names = [...strangers.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])]
  const who = new Intl.ListFormat('en-GB').format(names)
  return [
    `${strangers.length} in the outcomes match nobody on the ledger: ${who}. They were erased, or misspelt, or named by an earlier TAKEHOME_KEY. Take their present candidate_id from a new report, or leave out who was erased.`,
  ]
}

/** Somebody may be about to lose what an unmatched line says to keep. */
export function whyAtRisk({
  steps,
  strangers,
}: Pick<MadePlan, 'steps' | 'strangers'>): string | null {
  const acts = steps.filter(({ step }) => step === 'erase' || step === 'notify')
  const unknown = acts.filter(({ ending }) => ending === null)
  if (strangers.length === 0 || unknown.length === 0) return null
  return `${strangers.length} in the outcomes match nobody, and for ${unknown.length} of those who are told or erased no outcome is known. They may be the same people.`
}

/** To paste: without the outcomes that were given, the plan is another one. */
export function applyCommand(digest: string, hub: string, outcomes: string): string {
  const list = outcomes === '' ? '' : ` --outcomes ${inShell(outcomes)}`
  return `npx takehome retain --apply ${digest}${list}${onHub(hub)}`
}

function applied(done: readonly Applied[], plan: MadePlan): Outcome {
  const left = done.filter((one) => one.left !== null)
  const lines = done.flatMap(linesOf)
  const unmet = [
    ...(left.length === 0 ? [] : [`${left.length} were left as they are; see above.`]),
    ...[whyAtRisk(plan)].filter((why) => why !== null),
  ]
  return {
    json: { done, strangers: plan.strangers },
    text: [
      ...strangerLines(plan),
      ...(lines.length === 0 ? ['There was nothing left to do.'] : lines),
    ],
    unmet: unmet.length === 0 ? null : unmet.join(' '),
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
