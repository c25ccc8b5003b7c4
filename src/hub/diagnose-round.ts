import { DateTime } from 'luxon'
import { conclude, error, type Finding, finding, ok, on, type Verdict, warning } from './finding.ts'
import type {
  ObservedLedger,
  ObservedReviewer,
  ObservedRound,
  ObservedWorkflows,
} from './observed-hub-use.ts'
import type { SettingsPages } from './settings-pages.ts'

// The schedule says every half an hour, and GitHub is often forty minutes late.
const LATE_HOURS = 3
const DEAD_HOURS = 24
// Each Watch audits once the last audit is 20 hours old, and Watch may be late.
const AUDIT_HOURS = 30
const READ_LEDGER = 'Use a token that can read the hub.'

/** Whether those who were invited are in, whether those who review can, and whether anybody looks after it. */
export function diagnoseRound(
  { now, ledger, reviewers }: ObservedRound,
  workflows: ObservedWorkflows | null,
  pages: SettingsPages,
): readonly Finding[] {
  const open = ledger.kind === 'seen' ? ledger.value.open : 0
  const about = (what: string, verdict: (seen: ObservedLedger) => Verdict) =>
    on(pages.hub('/actions/workflows/watch.yml'), conclude(what, ledger, READ_LEDGER, verdict))
  return [
    about('invitations', ({ waiting }) => verdictOnInvitations(waiting)),
    ...(workflows === null
      ? []
      : [
          on(
            pages.hub('/actions/workflows/watch.yml'),
            conclude('last Watch', workflows.lastWatch, READ_LEDGER, (at) =>
              verdictOnWatch(at, now, open),
            ),
          ),
          ...diagnoseSchedule(workflows, now, open, pages),
        ]),
    about('last audit', ({ auditedAt }) => verdictOnAudit(auditedAt, now, open)),
    ...reviewers.flatMap((one) => [
      on(pages.hub('/settings/access'), diagnoseReviewer(one)),
      ...diagnoseCalibration(one),
    ]),
  ]
}

function verdictOnInvitations(waiting: ObservedLedger['waiting']): Verdict {
  const expired = waiting.filter((one) => one.expired)
  const names = (some: ObservedLedger['waiting']) =>
    some.map(({ assignment, since }) => `${assignment} (invited ${since.slice(0, 10)})`).join(', ')
  if (expired.length > 0) {
    const mend =
      'Start Watch, which invites them again, or run invite for them once more. Watch says whose account is not called that any more: ask them for their present login.'
    return error(
      `have expired before they were accepted: ${names(expired)}. Nobody can accept them any more`,
      mend,
    )
  }
  if (waiting.length === 0) return ok('are accepted, or there are none')
  const mend =
    'Ask the candidate whether the mail has come. The link of the repository leads to the invitation too. An invitation is valid for seven days.'
  return warning(`are not accepted yet: ${names(waiting)}`, mend)
}

function hoursSince(at: string, now: string): number {
  return DateTime.fromISO(now).diff(DateTime.fromISO(at), 'hours').hours
}

function verdictOnWatch(at: string | null, now: string, open: number): Verdict {
  const mend =
    'Start Watch by hand. If it does not start, check whether it is enabled, whether Actions minutes are left, and its schedule. A follower on a machine of your own needs no schedule: docs/follow.md.'
  const means = `${open} open assignments are not looked at`
  if (at === null) {
    return open === 0
      ? ok('no run has succeeded yet, and nobody waits for one')
      : error(`no run has succeeded yet: ${means}`, mend)
  }
  const hours = hoursSince(at, now)
  const seen = `began ${Math.floor(hours)} hours ago`
  if (hours < LATE_HOURS || open === 0) return ok(seen)
  return hours < DEAD_HOURS ? warning(`${seen}: ${means}`, mend) : error(`${seen}: ${means}`, mend)
}

/**
 * A relay or a person starts Watch too, and a schedule that has died is then not missed: until a deadline
 * passes at which nobody pushes. Nothing where no Watch began at all, which is told already.
 */
function diagnoseSchedule(
  { lastWatch, lastScheduled }: ObservedWorkflows,
  now: string,
  open: number,
  pages: SettingsPages,
): readonly Finding[] {
  const isWatched = lastWatch.kind === 'seen' && lastWatch.value !== null
  if (!isWatched || hoursSince(lastWatch.value, now) >= DEAD_HOURS) return []
  const mend =
    'Open Watch under Actions and choose Enable workflow where it is disabled. GitHub switches a schedule off when whoever committed it last leaves the organisation: let somebody who stays commit to watch.yml.'
  const verdict = (at: string | null) => {
    const hours = at === null ? null : Math.floor(hoursSince(at, now))
    if (hours !== null && (hours < DEAD_HOURS || open === 0)) return ok(`began ${hours} hours ago`)
    if (open === 0) return ok('has begun none yet, and nobody waits for one')
    const seen = hours === null ? 'has begun none' : `began the last one ${hours} hours ago`
    return warning(
      `${seen}: only a push or a person starts Watch, so a deadline may pass unseen`,
      mend,
    )
  }
  const page = pages.hub('/actions/workflows/watch.yml')
  return [on(page, conclude('schedule of Watch', lastScheduled, READ_LEDGER, verdict))]
}

function verdictOnAudit(at: string | null, now: string, open: number): Verdict {
  if (at !== null && hoursSince(at, now) < AUDIT_HOURS) {
    return ok(`was ${Math.floor(hoursSince(at, now))} hours ago`)
  }
  if (open === 0) return ok('nobody waits for one')
  const seen =
    at === null ? 'is not on the ledger' : `was ${Math.floor(hoursSince(at, now))} hours ago`
  const mend =
    'Start Watch by hand with audit ticked. Each Watch audits by itself once the last audit is 20 hours old, so look at why Watch does not run.'
  return warning(`${seen}: nobody notices changed settings and comments`, mend)
}

const MAY_REVIEW = ['write', 'maintain', 'admin']

function diagnoseReviewer({ login, role, isListed = true }: ObservedReviewer): Finding {
  const about = `reviewer ${login}`
  const where = isListed ? 'reviews.reviewers' : 'reviews.assign'
  const mend = `Give ${login} the access ${isListed ? 'Triage' : 'Write'} in the hub, or take them off ${where} in takehome.yml.`
  if (role.kind === 'hidden' && role.reason === 'HTTP 404') {
    return finding(about, error('is no account on GitHub', `Correct ${login} in takehome.yml.`))
  }
  return conclude(about, role, 'Use a token that can write to the hub.', (name) => {
    if (name === 'none') return error('cannot see the hub, so they cannot review', mend)
    // Without a list, those review who can write.
    const isShort = !isListed && ['read', 'triage'].includes(name)
    return isShort
      ? error(
          `has the access ${name}, and without a list of reviewers only ${MAY_REVIEW.join(', ')} review`,
          mend,
        )
      : ok(`has the access ${name}`)
  })
}

/** Nobody is asked to review what they have not calibrated on. */
function diagnoseCalibration({ login, uncalibrated }: ObservedReviewer): readonly Finding[] {
  if (uncalibrated === undefined) return []
  return [
    conclude(`calibration of ${login}`, uncalibrated, READ_LEDGER, (missing) => {
      if (missing.length === 0) return ok('is passed for every exercise')
      const mend = `Start Actions, Review pages, which writes the pages to calibrate on. The issue Calibration of reviewers says to ${login} how.`
      return warning(`is missing for ${missing.join(', ')}: they are not asked to review it`, mend)
    }),
  ]
}
