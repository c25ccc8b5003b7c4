import { APP_KINDS, type AppKind, appManifest, appName } from '../hub/app-needs.ts'
import type { SetUpStep } from '../hub/set-up-step.ts'
import { type Html, html } from '../report/html.ts'

/** What the page needs to know. */
export interface PageFacts {
  readonly organisation: string
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string
  /** Of the hub, for the App's home page. */
  readonly hubUrl: string
  /** Where this page is, with its secret path. */
  readonly here: string
  /** What GitHub sends back with each App's code. */
  readonly states: Readonly<Record<AppKind, string>>
  /** What is left about the two Apps. */
  readonly steps: readonly SetUpStep[]
  /** What went wrong with the last thing that was tried. */
  readonly notice: string | null
}

/** The one page of the set-up: two Apps to register and to install, a click each, on GitHub's own pages. */
export function registrationPage(facts: PageFacts): string {
  const isDone = facts.steps.every(({ state }) => state === 'done')
  // It looks again by itself only while there is nothing to fill in.
  const looksAgain = !facts.steps.some(
    (step) => step.id.endsWith('-registered') && step.state === 'click',
  )
  const again = looksAgain ? html`<meta http-equiv="refresh" content="3">` : null
  const reload = looksAgain
    ? null
    : html` After that, <a href="${facts.here}">reload this page</a>: it does not see by itself what you did on GitHub.`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
${isDone ? null : again}
<title>takehome: two Apps</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
button { font: inherit; padding: .3rem .8rem; }
li { margin: 1rem 0; }
.notice { border-left: 4px solid #b00; padding-left: 1rem; }
</style>
</head>
<body>
<h1>Two GitHub Apps for ${facts.organisation}</h1>
${facts.notice === null ? null : html`<p class="notice">${facts.notice}</p>`}
<ol>
${APP_KINDS.flatMap((kind) => [registerItem(kind, facts), installItem(kind, facts, reload)])}
</ol>
<p>${isDone ? 'All is done. You can close this page: the terminal goes on.' : 'Come back here after each step.'}</p>
</body>
</html>
`.text
}

function registerItem(kind: AppKind, facts: PageFacts): Html {
  const step = stepOf(facts, `${kind}-registered`)
  if (step?.state !== 'click') return html`<li>Done: the ${kind} is registered.</li>`
  const { organisation, serverUrl, hubUrl, here, states } = facts
  const manifest = JSON.stringify(appManifest(kind, organisation, hubUrl, `${here}registered`))
  const action = `${serverUrl}/organizations/${organisation}/settings/apps/new?state=${states[kind]}`
  return html`<li>
<form method="post" action="${action}">
<input type="hidden" name="manifest" value="${manifest}">
<button>Register the ${kind}</button>
</form>
<details><summary>It is registered already, or its name is taken</summary>
<p>An App of this name may be yours, from a run that was stopped before its key was stored. GitHub shows a key once, so make a new one:
<a href="${serverUrl}/organizations/${organisation}/settings/apps/${slugIn(step, kind, organisation)}" target="_blank" rel="noreferrer">its settings</a>,
<i>Generate a private key</i>. Then choose the file that your browser saves, and delete that file.</p>
<form method="post" action="${here}key?kind=${kind}" enctype="multipart/form-data">
<p><label>App ID <input name="id" inputmode="numeric" pattern="[0-9]+" required></label></p>
<p><label>Key <input type="file" name="key" accept=".pem" required></label></p>
<button>Use this key</button>
</form>
</details>
</li>`
}

/** The App that is known to have lost its key, or the one that would be called as ours. */
function slugIn({ page }: SetUpStep, kind: AppKind, organisation: string): string {
  const known = /\/settings\/apps\/([^/]+)$/.exec(page ?? '')?.[1]
  return known ?? appName(kind, organisation).toLowerCase()
}

function installItem(kind: AppKind, facts: PageFacts, reload: Html | null): Html {
  const step = stepOf(facts, `${kind}-installed`)
  if (step === undefined || step.state === 'done') {
    return html`<li>Done: the ${kind} is installed.</li>`
  }
  if (stepOf(facts, `${kind}-registered`)?.state === 'click') {
    return html`<li>Then install the ${kind}.</li>`
  }
  const link = `${facts.serverUrl}${step.page}`
  return html`<li><a href="${link}" target="_blank" rel="noreferrer">Install the ${kind}</a>. ${step.hint ?? ''}${reload}</li>`
}

function stepOf({ steps }: PageFacts, id: string): SetUpStep | undefined {
  return steps.find((step) => step.id === id)
}
