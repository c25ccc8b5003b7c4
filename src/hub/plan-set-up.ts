import { APP_KINDS } from './app-needs.ts'
import { withNotice } from './fill-notice.ts'
import { planApp } from './plan-app.ts'
import { planOrganisations } from './plan-organisation.ts'
import { planReviewKey } from './plan-review-key.ts'
import type { SeenHub, SetUpSeen, SetUpWish } from './set-up-seen.ts'
import type { SetUpStep } from './set-up-step.ts'

/** The label of the form that invites: GitHub sets it only if it exists. */
export const FORM_LABEL = 'invitation'
export const ENVIRONMENT = 'invitations'
export const HUB_KEY = 'TAKEHOME_KEY'

/**
 * Everything that stands between nothing and the first invitation, in the order in which it is done. It
 * follows from what GitHub says alone: who was stopped half-way goes on where GitHub is.
 * The files come after the secrets that their workflows need, and last of all.
 */
export function planSetUp(wish: SetUpWish, seen: SetUpSeen): readonly SetUpStep[] {
  const { hub } = seen
  return [
    planRepository(wish, seen),
    ...planOrganisations(wish, seen),
    planAction(wish, seen),
    ...planSettings(wish, hub),
    ...planReviewKey(wish, hub),
    {
      id: 'hub-key',
      what: `${HUB_KEY}, from which hidden inputs and pseudonyms follow, as a secret of the hub`,
      state: hub?.secrets.has(HUB_KEY) ? 'done' : 'to do',
    },
    ...(hasEnvironments(seen) ? [planEnvironment(hub)] : []),
    ...APP_KINDS.flatMap((kind) => planApp(kind, wish, seen)),
    planFiles(wish, hub),
    ...planNotice(wish, hub),
  ]
}

/** Private repositories have environments on every plan but the free one. */
export function hasEnvironments({ owner }: Pick<SetUpSeen, 'owner'>): boolean {
  return owner !== null && owner.plan !== 'free'
}

function planRepository({ hub: { owner, repo } }: SetUpWish, seen: SetUpSeen): SetUpStep {
  const step = { id: 'hub-repository', what: `the private repository ${owner}/${repo}` } as const
  if (seen.hub === null) {
    if (seen.owner !== null) return { ...step, state: 'to do' }
    return {
      ...step,
      state: 'by hand',
      page: '/new',
      hint: 'Create it, private and with a README.',
    }
  }
  const settings = `/${owner}/${repo}/settings`
  if (!seen.hub.private) {
    const hint = 'It is public, and so would be the hidden tests: make it private.'
    return { ...step, state: 'by hand', page: settings, hint }
  }
  if (seen.hub.mayAdminister) return { ...step, state: 'done' }
  const hint = 'Its settings can be changed by an administrator of it only: use their token.'
  return { ...step, state: 'by hand', page: settings, hint }
}

/** Workflows use a private repository's Actions only if that repository lets them. */
function planAction({ hub, action }: SetUpWish, { action: found }: SetUpSeen): SetUpStep {
  const name = `${action.owner}/${action.repo}`
  const step = { id: 'action-access', what: `workflows of the hub may use ${name}` } as const
  if (found === null) {
    const hint = 'There is no such repository. Push your copy of takehome there.'
    return { ...step, state: 'by hand', page: `/${name}`, hint }
  }
  if (!found.private || (found.access ?? 'none') !== 'none') return { ...step, state: 'done' }
  const isNear = action.owner.toLowerCase() === hub.owner.toLowerCase()
  if (isNear && found.access !== null) return { ...step, state: 'to do' }
  const hint = `Under Access, let the owner of the hub, ${hub.owner}, use it. If that is no choice, move it there.`
  return { ...step, state: 'by hand', page: `/${name}/settings/actions`, hint }
}

function planSettings(
  { hub: { owner, repo } }: SetUpWish,
  hub: SeenHub | null,
): readonly SetUpStep[] {
  const page = `/${owner}/${repo}/settings/actions`
  const state = (isDone: boolean | undefined) => (isDone ? ('done' as const) : ('to do' as const))
  return [
    {
      id: 'hub-actions',
      what: 'Actions are on in the hub',
      state: state(hub?.actionsOn ?? true),
      page,
    },
    {
      id: 'hub-pulls',
      what: 'workflows of the hub may open pull requests, which reviews are',
      state: state(hub?.mayCreatePulls),
      page,
    },
    {
      id: 'hub-access',
      what: 'no other repository uses the workflows of the hub',
      state: state((hub?.access ?? 'none') === 'none'),
      page,
    },
    {
      id: 'label',
      what: `the label ${FORM_LABEL} of the form that invites`,
      state: state(hub?.hasLabel),
    },
  ]
}

function planEnvironment(hub: SeenHub | null): SetUpStep {
  const state = (hub?.environment ?? null) === null ? 'to do' : 'done'
  return { id: 'environment', what: `the environment ${ENVIRONMENT} of the hub`, state }
}

/** The README with which GitHub begins a repository makes room for ours. */
export function missingFiles(
  { files }: Pick<SetUpWish, 'files'>,
  hub: Pick<SeenHub, 'files'> | null,
): readonly string[] {
  const there = hub?.files ?? new Set()
  const isFresh = there.size === 1 && there.has('README.md')
  return files.filter((path) => isFresh || !there.has(path))
}

function planFiles(wish: SetUpWish, hub: SeenHub | null): SetUpStep {
  const missing = missingFiles(wish, hub)
  const what = `${wish.files.length} files of the hub; none that is there is changed`
  return { id: 'files', what, state: missing.length === 0 ? 'done' : 'to do' }
}

/** Where the hub has settings already, only the lines of what the caller has given change in them. */
function planNotice({ hub, notice = {} }: SetUpWish, seen: SeenHub | null): readonly SetUpStep[] {
  const names = Object.keys(notice)
  const before = seen?.settings ?? null
  // The file that is written says it from the start.
  if (names.length === 0 || before === null) return []
  const step = {
    id: 'notice',
    what: `takehome.yml has the ${names.join(', ')} given here`,
  } as const
  const after = withNotice(before, notice)
  if (after !== null) return [{ ...step, state: after === before ? 'done' : 'to do' }]
  const page = `/${hub.owner}/${hub.repo}/edit/HEAD/takehome.yml`
  const hint = `The takehome.yml of the hub says otherwise, and not in one line each: change ${names.join(', ')} there.`
  return [{ ...step, state: 'by hand', page, hint }]
}
