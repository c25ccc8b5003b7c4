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
import type { HubConfig } from './hub-config.ts'
import type {
  ObservedActions,
  ObservedHub,
  ObservedOrganisation,
  ObservedPlan,
} from './observations.ts'
import type { SettingsPages } from './settings-pages.ts'

// What the workflows that init writes read; grading cannot go without any of them.
const SECRETS = ['TAKEHOME_APP_ID', 'TAKEHOME_APP_KEY', 'TAKEHOME_KEY']
const AS_ADMIN = "Run doctor with the token of somebody who administers the hub's repository."
export function diagnoseHub(
  hub: ObservedHub,
  { hub: place }: HubConfig,
  pages: SettingsPages,
): readonly Finding[] {
  const name = `${place.owner}/${place.repo}`
  const actions = pages.hub('/settings/actions')
  const pulls = conclude("hub's pull requests", hub.mayCreatePulls, AS_ADMIN, (may) => {
    const mend =
      'First in the settings of the organisation, then in those of the hub, under Actions, General: tick Allow GitHub Actions to create and approve pull requests.'
    return may ? ok('workflows can open them') : error('workflows cannot open reviews', mend)
  })
  const access = conclude("hub's workflows", hub.access, AS_ADMIN, (level) => {
    const seen = `other repositories can use them and show their logs (${level})`
    const mend = 'Settings, Actions, General, Access: choose Not accessible.'
    return level === 'none' ? ok('are for the hub alone') : error(seen, mend)
  })
  const ledger = conclude('ledger', hub.hasLedger, AS_ADMIN, (has) =>
    ok(has ? 'the branch is there' : 'there is none yet; the first invitation makes it'),
  )
  const secrets = conclude("hub's secrets", hub.secrets, AS_ADMIN, verdictOnNames)
  return [
    on(pages.hub('/settings'), diagnoseRepository(`hub ${name}`, hub.repository)),
    ...diagnoseName(name, hub.repository).map((one) => on(pages.hub('/settings'), one)),
    on(pages.hub('/tree/ledger'), ledger),
    on(actions, pulls),
    on(actions, access),
    on(pages.hub('/settings/secrets/actions'), secrets),
  ]
}

/** Without the hub there is nothing to work on: not to see it is worse than a warning. */
function diagnoseRepository(about: string, repository: ObservedHub['repository']): Finding {
  if (repository.kind === 'hidden') {
    const mend =
      'Create it as a private repository, correct hub: in takehome.yml, or use a token that can see it.'
    return finding(about, error(`could not be checked (${repository.reason})`, mend))
  }
  const { private: isPrivate, canWrite } = repository.value
  if (!isPrivate) {
    return finding(about, error('is public, and so are its hidden tests', 'Make it private.'))
  }
  if (canWrite !== false) return finding(about, ok('is private'))
  return finding(about, error('is private, and this token cannot write to it', 'Use one that can.'))
}

/** GitHub finds a hub by its former name, until somebody takes it. */
function diagnoseName(name: string, repository: ObservedHub['repository']): readonly Finding[] {
  if (repository.kind === 'hidden' || repository.value.name === name) return []
  const present = repository.value.name
  const mend = `Write hub: ${present} in takehome.yml.`
  return [finding('name of the hub', warning(`GitHub calls it ${present}, and not ${name}`, mend))]
}

function verdictOnNames(names: readonly string[]): Verdict {
  const missing = SECRETS.filter((name) => !names.includes(name))
  if (missing.length === 0) return ok(`${SECRETS.join(', ')} are set`)
  const mend = 'Settings, Secrets and variables, Actions: add them; README.md says what they hold.'
  return error(`${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`, mend)
}

export function diagnoseOrganisation(
  { plan, actions, secrets }: ObservedOrganisation,
  config: HubConfig,
  pages: SettingsPages,
): readonly Finding[] {
  const { organisation } = config
  const seats = conclude(`GitHub plan of ${organisation}`, plan, AS_OWNER, (found) =>
    verdictOnPlan(found, config),
  )
  const running = conclude('Actions for candidates', actions, AS_OWNER, (found) =>
    verdictOnActions(found, config),
  )
  const exposed = conclude(`secrets of ${organisation}`, secrets, AS_OWNER, (found) => {
    const reaching = found.filter(({ visibility }) => visibility !== 'selected')
    if (reaching.length === 0) return ok("none reaches candidates' repositories")
    const names = reaching.map(({ name }) => name).join(', ')
    const mend = 'Limit each to selected repositories, or move it out of this organisation.'
    return error(`${names}: every private repository can read them, candidates' too`, mend)
  })
  return [
    on(pages.organisation('/settings/billing'), seats),
    on(pages.organisation('/settings/actions'), running),
    on(pages.organisation('/settings/secrets/actions'), exposed),
  ]
}

function verdictOnPlan(plan: ObservedPlan, { rulesets }: HubConfig): Verdict {
  const { name, seats, filledSeats } = plan
  if (name === 'free') {
    const mend = 'Set rulesets: false in takehome.yml.'
    if (rulesets) return error('free, which has no rulesets for private repositories', mend)
    return ok('free: candidates take no paid seat')
  }
  const taken = seats === null || filledSeats === null ? '' : `, ${filledSeats} of ${seats} taken`
  const seen = `${name}: each candidate takes a paid seat, from the invitation on${taken}`
  return warning(seen, 'Close assignments that are over, or use an organisation on the free plan.')
}

function verdictOnActions(actions: ObservedActions, { hub, organisation }: HubConfig): Verdict {
  const hubIsHere = hub.owner.toLowerCase() === organisation.toLowerCase()
  const which = hubIsHere ? `only ${hub.repo}` : 'none'
  const mend = `Settings of ${organisation}, Actions, General: Selected repositories, and ${which}.`
  if (actions.kind === 'all') {
    const seen = "are allowed in all repositories; only each repository's own switch keeps them off"
    return warning(seen, mend)
  }
  const enabled = actions.kind === 'none' ? [] : actions.repositories
  const isHub = (name: string) => hubIsHere && name.toLowerCase() === hub.repo.toLowerCase()
  const others = enabled.filter((name) => !isHub(name))
  if (hubIsHere && !enabled.some(isHub)) return error('are off in the hub', mend)
  if (others.length > 0) return warning(`are on in ${others.join(', ')} too`, mend)
  return ok(hubIsHere ? 'are on in the hub alone' : 'are off in every repository')
}
