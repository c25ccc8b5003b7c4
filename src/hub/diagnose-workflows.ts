import type { CopyFromInit } from './copy-from-init.ts'
import { diagnoseBranchRules } from './diagnose-branch-rules.ts'
import { diagnoseProtections } from './diagnose-protections.ts'
import {
  AS_OWNER,
  conclude,
  error,
  type Finding,
  finding,
  ok,
  on,
  type Verdict,
  warning,
} from './finding.ts'
import type { Observations } from './observations.ts'
import type { ObservedSwitch, ObservedUsage, ObservedWorkflows } from './observed-hub-use.ts'
import { scheduledRuns } from './scheduled-runs.ts'
import type { SettingsPages } from './settings-pages.ts'
import { usedAction } from './used-action.ts'
import { withoutEnvironment } from './without-environment.ts'

const AS_READER = 'Use a token that can read the hub.'
const AS_ADMIN = "Run doctor with the token of somebody who administers the hub's repository."
const WORKFLOWS = '.github/workflows/'

/** What runs in the hub: whether it was pushed, is what this version writes, and may run. */
export function diagnoseWorkflows(
  seen: ObservedWorkflows,
  { written, files: { config } }: Pick<Observations, 'written' | 'files'>,
  pages: SettingsPages,
  copy: CopyFromInit,
): readonly Finding[] {
  const actions = pages.hub('/settings/actions')
  const first = [
    on(pages.hub(''), conclude("hub's files", seen.isEmpty, AS_READER, verdictOnEmpty)),
    on(
      actions,
      conclude('Actions in the hub', seen.actions, AS_ADMIN, (found) =>
        verdictOnSwitch(found, usedAction(written?.values() ?? [])),
      ),
    ),
  ]
  if (seen.isEmpty.kind === 'seen' && seen.isEmpty.value) return first
  return [
    ...first,
    ...diagnoseFiles(seen, written, pages, copy),
    on(
      pages.hub('/labels'),
      conclude('label invitation', seen.hasLabel, AS_READER, verdictOnLabel),
    ),
    ...diagnosePullsOfOwner(seen.ownerMayCreatePulls, pages),
    diagnoseProtections(seen.protections, pages),
    ...diagnoseBranchRules(seen.rules, pages),
    on(
      pages.owner('/billing/usage'),
      conclude('minutes of Actions', seen.usage, AS_OWNER, (usage) =>
        verdictOnUsage(usage, seen.files.kind === 'seen' ? seen.files.value : new Map()),
      ),
    ),
    ...(config === null ? [] : diagnoseEnvironment(seen, pages)),
  ]
}

function verdictOnEmpty(isEmpty: boolean): Verdict {
  if (!isEmpty) return ok('were pushed')
  const seen = 'is an empty repository, so no workflow can run'
  return error(seen, 'Commit all files that init wrote and push them to the default branch.')
}

function verdictOnSwitch(seen: ObservedSwitch, used: string | null): Verdict {
  const mend =
    'First in the settings of the organisation, then in those of the hub, under Actions, General: allow Actions, with those of GitHub and of your takehome.'
  const { enabled, allowed, ofGitHub, patterns } = seen
  if (!enabled) return error('are off, so nobody is invited, watched or graded', mend)
  if (allowed === 'all') return ok('are on')
  const local = allowed === 'local_only'
  if (local || !ofGitHub) {
    return error(
      "are on, but GitHub's own Actions are not allowed: every workflow here uses actions/checkout",
      mend,
    )
  }
  const name = used?.split('@')[0] ?? null
  if (name === null || patterns.some((pattern) => lets(pattern, name))) {
    return ok("are on for GitHub's own and for selected others")
  }
  return warning(`are on for selected ones, and no pattern allows ${name}`, mend)
}

/** Patterns name an owner, a repository or a part of it: `acme/*`, `acme/takehome@*`, `acme/takehome/*`. */
function lets(pattern: string, name: string): boolean {
  const [owner] = name.split('/')
  const starts = ['@', '/', '*'].map((next) => `${name}${next}`)
  return pattern === `${owner}/*` || starts.some((start) => pattern.startsWith(start))
}

function diagnoseFiles(
  { files, states }: ObservedWorkflows,
  written: Observations['written'],
  pages: SettingsPages,
  copy: CopyFromInit,
): readonly Finding[] {
  return [
    on(
      pages.hub('/tree/HEAD/.github'),
      conclude("hub's .github", files, AS_READER, (found) => verdictOnFiles(found, written, copy)),
    ),
    on(
      pages.hub('/actions'),
      conclude('switches of workflows', states, AS_READER, verdictOnStates),
    ),
  ]
}

function verdictOnFiles(
  found: ReadonlyMap<string, string>,
  written: Observations['written'],
  copy: CopyFromInit,
): Verdict {
  const mend = (files: string) =>
    `${copy(files)} If your GitHub plan has no environments, take the line environment: out of invite.yml again.`
  if (written === null) {
    const seen = 'has no workflow that uses takehome, so nobody is invited or graded'
    return error(seen, mend('.github'))
  }
  const missing = [...written.keys()].filter((path) => !found.has(path))
  if (missing.length > 0) return error(`lacks ${missing.join(', ')}`, mend(missing.join(', ')))
  const differing = [...written].filter(([path, text]) => {
    // Either is right on its plan; what is wrong on a plan is a finding of its own.
    return isOurs(path) && ![text, withoutEnvironment(text)].includes(found.get(path) ?? '')
  })
  if (differing.length === 0) return ok('is what this version of takehome writes')
  const names = differing.map(([path]) => path).join(', ')
  const kept = `Leave what you have changed on purpose. For the rest: ${mend(names)}`
  return warning(`differs from what this version of takehome writes: ${names}`, kept)
}

/** The form holds the team's own exercises. */
function isOurs(path: string): boolean {
  return !path.includes('ISSUE_TEMPLATE')
}

function verdictOnStates(states: ReadonlyMap<string, string>): Verdict {
  const off = [...states].filter(([, state]) => state !== 'active')
  if (off.length === 0) return ok('are on')
  const names = off.map(([path, state]) => `${path.replace(WORKFLOWS, '')} (${state})`).join(', ')
  const mend =
    'Open the workflow under Actions and choose Enable workflow. GitHub switches a schedule off when whoever committed it last leaves the organisation: let somebody who stays commit to it.'
  return error(`do not run: ${names}`, mend)
}

function verdictOnLabel(has: boolean): Verdict {
  if (has) return ok('is there')
  const mend = 'Create a label with the name invitation.'
  return error('is missing, so a filled-in form starts nothing', mend)
}

function diagnosePullsOfOwner(
  may: ObservedWorkflows['ownerMayCreatePulls'],
  pages: SettingsPages,
): readonly Finding[] {
  if (may === null) return []
  const about = "pull requests in the hub's organisation"
  const page = pages.owner('/settings/actions')
  return [
    on(
      page,
      conclude(about, may, AS_OWNER, (value) => {
        const mend =
          'In the settings of the organisation, Actions, General, tick Allow GitHub Actions to create and approve pull requests. Only then can you tick it in the settings of the hub.'
        return value
          ? ok('workflows may open them')
          : error('workflows may not open them, so no review can open', mend)
      }),
    ),
  ]
}

// https://docs.github.com/en/billing/concepts/product-billing/github-actions: included minutes a month.
const INCLUDED: Readonly<Record<string, number>> = { free: 2_000, team: 3_000, enterprise: 50_000 }
const NEARLY = 0.8

function verdictOnUsage(
  { minutes, paid, plan }: ObservedUsage,
  files: ReadonlyMap<string, string>,
): Verdict {
  const included = INCLUDED[plan ?? '']
  const runs = scheduledRuns(files.values())
  const scheduled = runs === 0 ? '' : `; the hub's schedules take about ${runs} a month`
  const used = `${Math.round(minutes)}${included === undefined ? '' : ` of ${included}`} were used this month${scheduled}`
  const mend =
    'Set a budget for Actions in the settings for billing, or watch less often. Without minutes, GitHub starts no workflow of a private repository until the next month.'
  if (paid > 0 || included === undefined) return ok(used)
  if (minutes >= included) return error(`${used}: nothing runs before the next month`, mend)
  if (runs >= included * NEARLY) return warning(`${used}: few are left for gradings`, mend)
  return minutes >= included * NEARLY ? warning(`${used}: few are left`, mend) : ok(used)
}

/** Private repositories have environments on paid plans alone. */
function diagnoseEnvironment(
  { usage, files }: ObservedWorkflows,
  pages: SettingsPages,
): readonly Finding[] {
  const plan = usage.kind === 'seen' ? usage.value.plan : null
  const invite = files.kind === 'seen' ? files.value.get(`${WORKFLOWS}invite.yml`) : undefined
  if (plan !== 'free' || invite === undefined || !/^ {4}environment:/m.test(invite)) return []
  const seen =
    'invite.yml names the environment invitations, which a private repository on GitHub Free cannot configure. GitHub does not document whether the job still runs (doctor --live, step 7)'
  const mend =
    'Take the line environment: out of invite.yml, and keep the two secrets in the repository.'
  return [
    on(
      pages.hub('/settings/secrets/actions'),
      finding('environment invitations', warning(seen, mend)),
    ),
  ]
}
