import type { SetUpStep } from '../../../src/hub/set-up-step.ts'

/** The owner of an organisation in a browser: opens init's page and does the first thing that is left there. */
export function ownerHands(githubUrl: string, organisation: string, login = 'lead') {
  const post = async (url: string, body: URLSearchParams | FormData) => {
    const headers = url.startsWith(githubUrl) ? { cookie: `user=${login}` } : undefined
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      body,
      ...(headers && { headers }),
    })
    return {
      status: answer.status,
      location: answer.headers.get('location'),
      text: await answer.text(),
    }
  }
  const useNewKey = async (page: string, kind: string) => {
    const settings = `${githubUrl}/organizations/${organisation}/settings/apps/${organisation}-${kind}`
    const { text } = await post(`${settings}/keys`, new URLSearchParams())
    const [, id = '', pem = ''] = /^App ID: (\d+)\n([\s\S]*)$/.exec(text) ?? []
    const form = new FormData()
    form.set('id', id)
    form.set('key', new Blob([pem]), 'key.pem')
    await post(`${page}key?kind=${kind}`, form)
  }
  const register = async (page: string, kind: string) => {
    const { action, manifest } = readForm(await (await fetch(page)).text(), kind)
    const clicked = await post(action, new URLSearchParams({ manifest }))
    // "Name is already in use": the page says what to do then.
    if (clicked.location === null) await useNewKey(page, kind)
    else await fetch(clicked.location, { redirect: 'manual' })
  }
  return async (page: string, left: readonly SetUpStep[]): Promise<boolean> => {
    const [kind = '', what = ''] = left[0]?.id.split('-') ?? []
    if (what === 'registered') await register(page, kind)
    else {
      const address = `${githubUrl}${left[0]?.page}`
      await post(address, new URLSearchParams({ organisation, repositories: 'all' }))
    }
    return true
  }
}

/** The form that registers an App, as a browser reads it. */
export function readForm(page: string, kind: string) {
  const item = page.split('<li>').find((part) => part.includes(`Register the ${kind}`)) ?? ''
  return {
    action: unescaped(/action="([^"]*)"/.exec(item)?.[1] ?? ''),
    manifest: unescaped(/name="manifest" value="([^"]*)"/.exec(item)?.[1] ?? ''),
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
