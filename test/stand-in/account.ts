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
  return { gravatar_id: '', ...Object.fromEntries(links), ...rest }
}
