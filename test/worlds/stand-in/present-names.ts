import type { EmulatorStore, Repository } from './emulator-store.ts'

/**
 * The path and query as GitHub reads them. Owners, repositories and people may be written in any case ("The name is
 * not case sensitive": docs.github.com, REST, Get a repository), and a repository may be named by its number, which
 * GitHub's staff say can be relied on: https://github.com/PyGithub/PyGithub/issues/245.
 */
export function presentTarget(store: EmulatorStore, target: string): string {
  const [path = '', ...query] = target.split('?')
  const present = presentPath(store, path)
  return [present, ...query.map((part) => presentHead(store, part))].join('?')
}

function presentPath(store: EmulatorStore, path: string): string {
  const [, root = '', first = '', second = '', ...rest] = path.split('/')
  if (root === 'repositories') {
    const found = store.repos.get(Number(first))
    const below = second === '' ? [] : [second, ...rest]
    // Of what is gone, nobody has the number.
    return ['/repos', found?.full_name ?? `nobody/${first}`, ...below].join('/')
  }
  if (root === 'repos') {
    const name = repositoryCalled(store, `${first}/${second}`)?.full_name ?? `${first}/${second}`
    return ['/repos', name, ...presentPerson(store, rest)].join('/')
  }
  if (root !== 'orgs' && root !== 'users') return path
  const below = path.split('/').slice(3)
  return [`/${root}`, presentLogin(store, first), ...below].join('/')
}

/** `collaborators/{username}` below a repository. */
function presentPerson(store: EmulatorStore, rest: readonly string[]): readonly string[] {
  const [kind = '', login, ...below] = rest
  if (kind !== 'collaborators' || login === undefined) return rest
  return [kind, presentLogin(store, login), ...below]
}

/** Pull requests are listed by `head=owner:branch`. */
function presentHead(store: EmulatorStore, query: string): string {
  return query.replace(
    /(^|&)(head=)([^:&%]+)(:|%3A)/i,
    (_, before: string, name: string, owner: string, after: string) =>
      `${before}${name}${presentLogin(store, owner)}${after}`,
  )
}

export function repositoryCalled(store: EmulatorStore, name: string): Repository | undefined {
  const wanted = name.toLowerCase()
  return (
    store.repos.findOneBy('full_name', name) ??
    store.repos.all().find(({ full_name }) => full_name.toLowerCase() === wanted)
  )
}

function presentLogin({ users, orgs }: EmulatorStore, login: string): string {
  const wanted = login.toLowerCase()
  if (users.findOneBy('login', login) ?? orgs.findOneBy('login', login)) return login
  const found = [...orgs.all(), ...users.all()].find((each) => each.login.toLowerCase() === wanted)
  return found?.login ?? login
}
