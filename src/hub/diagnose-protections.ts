import { type Finding, finding, ok, on, type Verdict, warning } from './finding.ts'
import type { ObservedProtection } from './observed-hub-use.ts'
import type { Seen } from './seen.ts'
import type { SettingsPages } from './settings-pages.ts'

const ABOUT = 'workflow execution protections'
const TRY =
  'doctor --live shows whether a form (step 9) and a comment of a reviewer (step 10) start their runs'

/** The events that start workflows of a hub, and the workflows that nothing else starts in time. */
const STARTED_BY: Readonly<Record<string, readonly string[]>> = {
  issues: ['invite.yml'],
  issue_comment: ['questions.yml', 'review.yml'],
  schedule: ['watch.yml', 'review-pages.yml'],
  workflow_dispatch: ['watch.yml', 'invite.yml', 'grade.yml', 'close.yml'],
}

/**
 * Whether the hub's workflows start at all. GitHub asks each active policy for the event and for who caused it:
 * docs.github.com, Governing execution of GitHub Actions workflows.
 */
export function diagnoseProtections(
  answer: Seen<readonly ObservedProtection[]>,
  pages: SettingsPages,
): Finding {
  const own = pages.hub('/settings/actions')
  if (answer.kind === 'hidden') return on(own, finding(ABOUT, ok(whyHidden(answer.reason))))
  const active = answer.value.filter(({ enforcement }) => enforcement === 'active')
  const limiting = active.filter((one) => missingEvents(one).length > 0 || one.actors !== null)
  const page = limiting[0]?.isInherited === true ? pages.owner('/settings/actions') : own
  return on(page, finding(ABOUT, verdictOn(limiting)))
}

function whyHidden(reason: string): string {
  return `GitHub does not show them (${reason}): a private hub has them on the GitHub plans Team and Enterprise alone, an older server has none, and only administrators see them; ${TRY}`
}

function verdictOn(limiting: readonly ObservedProtection[]): Verdict {
  if (limiting.length === 0) return ok('keep no workflow of the hub from starting')
  const seen = limiting.map(describe).join('; ')
  const mend = `Under Actions, Policies: allow these events, and allow whoever invites, reviews (Triage), starts Watch or the relay, and whoever changed a schedule last. ${TRY}.`
  return warning(seen, mend)
}

function describe(protection: ObservedProtection): string {
  const { name, actors } = protection
  const missing = missingEvents(protection)
  const without = missing.length === 0 ? [] : [`does not allow ${missing.join(', ')}`]
  const named = actors === null ? [] : [`allows ${actors} actors, whom GitHub names by number`]
  return `"${name}" ${[...without, ...named].join(' and ')}`
}

function missingEvents({ events, paths }: ObservedProtection): readonly string[] {
  if (events === null) return []
  return Object.entries(STARTED_BY)
    .filter(([event, files]) => !events.includes(event) && files.some((file) => isIn(paths, file)))
    .map(([event]) => event)
}

/** A pattern with a star counts as one that fits: a warning too many costs less than a round that stands still. */
function isIn({ include, exclude }: ObservedProtection['paths'], file: string): boolean {
  const path = `.github/workflows/${file}`
  if (exclude.includes(path)) return false
  const fits = (pattern: string) => pattern === '~ALL' || pattern === path || pattern.includes('*')
  return include.length === 0 || include.some(fits)
}
