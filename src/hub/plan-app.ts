import { type AppKind, appName, lackingFor } from './app-needs.ts'
import type { SeenApp, SetUpSeen, SetUpWish } from './set-up-seen.ts'
import type { SetUpStep } from './set-up-step.ts'

/** What is left to do about one of the two Apps: register it, and install it on all repositories. */
export function planApp(
  kind: AppKind,
  { organisation }: SetUpWish,
  { apps }: Pick<SetUpSeen, 'apps'>,
): readonly SetUpStep[] {
  const app = apps[kind]
  return [
    {
      id: `${kind}-registered`,
      what: `the ${kind} is registered, and the hub has its id and key as secrets`,
      ...registration(kind, organisation, app),
    },
    {
      id: `${kind}-installed`,
      what: `the ${kind} is installed on all repositories of ${organisation}`,
      ...installation(kind, organisation, app),
    },
  ]
}

type Rest = Pick<SetUpStep, 'state' | 'page' | 'hint'>

function registration(kind: AppKind, organisation: string, app: SeenApp): Rest {
  if (app.hasId && app.hasKey) return { state: 'done' }
  // The key is there and says nothing; whose it is was written down before it.
  if (app.hasKey && app.recorded !== null) return { state: 'to do' }
  const known = app.recorded ?? app.installed
  if (known !== null) {
    return {
      state: 'click',
      page: `/organizations/${organisation}/settings/apps/${known.slug}`,
      hint: `${known.slug} is registered and its key was lost, because GitHub shows it once. Generate a private key there, and choose the file on the page that init shows.`,
    }
  }
  const hint = `Register it on the page that init shows. If GitHub says that the name ${appName(kind, organisation)} is taken, it was registered before: make a new key for it, and choose the file on that page.`
  return { state: 'click', page: `/organizations/${organisation}/settings/apps`, hint }
}

function installation(kind: AppKind, organisation: string, { recorded, installed }: SeenApp): Rest {
  if (installed === null) {
    const slug = recorded?.slug ?? appName(kind, organisation).toLowerCase()
    const hint = 'Install it on All repositories.'
    return { state: 'click', page: `/apps/${slug}/installations/new`, hint }
  }
  const page = `/organizations/${organisation}/settings/installations`
  if (installed.suspended) return { state: 'click', page, hint: 'It is suspended: resume it.' }
  if (!installed.allRepositories) {
    return { state: 'click', page, hint: 'Change its access to All repositories.' }
  }
  const lacking = lackingFor(kind, installed.permissions)
  if (lacking.length === 0) return { state: 'done' }
  const hint = `It lacks ${lacking.join(', ')}: change the App, then accept the change here.`
  return { state: 'click', page, hint }
}
