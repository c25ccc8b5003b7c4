import { textField } from './exchange.ts'

const LINKS = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
}

/** The short form of an account, as GitHub repeats it inside other objects. */
export function accountOf(user: unknown): object {
  const url = textField(user, 'url') ?? ''
  const links = Object.entries(LINKS).map(([name, path]) => [name, `${url}${path}`])
  const { name: _, email: __, ...rest } = Object(user)
  const avatar_url = rest.avatar_url || `${url}/avatar`
  return escaped({ gravatar_id: '', ...Object.fromEntries(links), ...rest, avatar_url })
}

/** The brackets of `app[bot]` may not stand in an address. */
function escaped(account: object): object {
  return Object.fromEntries(
    Object.entries(account).map(([name, value]) => {
      const isAddress = name.endsWith('url') && typeof value === 'string'
      return [name, isAddress ? value.replace('[bot]', '%5Bbot%5D') : value]
    }),
  )
}
