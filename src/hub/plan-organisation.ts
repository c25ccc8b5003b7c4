import type { Repository } from './repository.ts'
import type { AllowedActions, SeenOrganisation, SetUpSeen, SetUpWish } from './set-up-seen.ts'
import type { SetUpStep } from './set-up-step.ts'

/**
 * Settings of the candidates' organisation, and of the hub's. What concerns every repository of an
 * organisation is changed only where it holds none but the hub and takehome; elsewhere people decide.
 */
export function planOrganisations(wish: SetUpWish, seen: SetUpSeen): readonly SetUpStep[] {
  const { organisation, owner } = seen
  return [
    planBasePermission(wish, organisation),
    planCandidatesActions(wish, organisation),
    ...(owner === null
      ? []
      : [
          ...(isSame(owner.login, organisation.login) ? [] : [planHubIn(wish, owner)]),
          planAllowedActions(wish, owner),
          planPulls(wish, owner, seen.hub?.mayCreatePulls ?? false),
        ]),
  ]
}

function planBasePermission(wish: SetUpWish, organisation: SeenOrganisation): SetUpStep {
  const { login, basePermission } = organisation
  return {
    id: 'base-permission',
    what: `members of ${login} see a repository only if somebody gave them access`,
    ...stateOf(basePermission === 'none', wish, organisation),
    page: `/organizations/${login}/settings/member_privileges`,
    hint: 'Choose base permissions: No permission.',
  }
}

function planCandidatesActions(wish: SetUpWish, organisation: SeenOrganisation): SetUpStep {
  const { login, actions } = organisation
  const hubIsHere = isSame(wish.hub.owner, login)
  const enabled = actions.kind === 'selected' ? actions.repositories : []
  const isFine = hubIsHere
    ? actions.kind === 'selected' && enabled.length === 1 && isSame(enabled[0], wish.hub.repo)
    : actions.kind !== 'all' && enabled.length === 0
  const which = hubIsHere ? `in ${wish.hub.repo} alone` : 'nowhere'
  return {
    id: 'candidates-actions',
    what: `in ${login}, workflows run ${which}: no candidate's ever does`,
    ...stateOf(isFine, wish, organisation),
    page: `/organizations/${login}/settings/actions`,
    hint: `Choose Selected repositories, and ${hubIsHere ? `only ${wish.hub.repo}` : 'none'}.`,
  }
}

/** To add the hub takes nothing from anybody; to switch Actions on in an organisation is another matter. */
function planHubIn({ hub }: SetUpWish, { login, actions }: SeenOrganisation): SetUpStep {
  const isSelected =
    actions.kind === 'all' ||
    (actions.kind === 'selected' && actions.repositories.some((name) => isSame(name, hub.repo)))
  return {
    id: 'hub-in-selected',
    what: `${login} lets workflows run in ${hub.repo}`,
    state: isSelected ? 'done' : actions.kind === 'none' ? 'by hand' : 'to do',
    page: `/organizations/${login}/settings/actions`,
    hint: `Choose Selected repositories, and ${hub.repo}.`,
  }
}

function planAllowedActions({ action }: SetUpWish, organisation: SeenOrganisation): SetUpStep {
  const { login, allowed } = organisation
  return {
    id: 'allowed-actions',
    what: `${login} lets workflows use the Actions that the hub's name`,
    state: isAllowed(action, allowed) ? 'done' : 'by hand',
    page: `/organizations/${login}/settings/actions`,
    hint: `Allow those of GitHub, and ${action.owner}/${action.repo}/*.`,
  }
}

/** Every job begins with `actions/checkout`. A pattern names a repository, or an owner, and ends in a star. */
function isAllowed(action: Repository, { kind, githubOwned, patterns }: AllowedActions): boolean {
  if (kind !== 'selected') return kind === 'all'
  const name = `${action.owner}/${action.repo}/invite@`.toLowerCase()
  const fits = (pattern: string) => {
    const start = pattern.toLowerCase().replace(/\*.*$/, '')
    return pattern.includes('*') && name.startsWith(start)
  }
  return githubOwned && patterns.some(fits)
}

function planPulls(wish: SetUpWish, organisation: SeenOrganisation, isDone: boolean): SetUpStep {
  const { login, mayCreatePulls } = organisation
  return {
    id: 'owner-pulls',
    what: `${login} does not forbid workflows to open pull requests`,
    ...stateOf(mayCreatePulls || isDone, wish, organisation),
    page: `/organizations/${login}/settings/actions`,
    hint: 'Tick Allow GitHub Actions to create and approve pull requests.',
  }
}

function stateOf(isDone: boolean, wish: SetUpWish, organisation: SeenOrganisation) {
  if (isDone) return { state: 'done' as const }
  return {
    state: isForTakehomeAlone(wish, organisation) ? ('to do' as const) : ('by hand' as const),
  }
}

function isForTakehomeAlone({ hub, action }: SetUpWish, organisation: SeenOrganisation): boolean {
  const ours = [hub, action].filter(({ owner }) => isSame(owner, organisation.login))
  return organisation.repositories.every((name) => ours.some(({ repo }) => isSame(repo, name)))
}

function isSame(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase()
}
