import { ownerToken } from './emulator-seed.ts'
import type { Session } from './session.ts'
import { ownerOf } from './world.ts'

/**
 * An organisation takes another name, and its repositories, people and Apps go with it. "API requests that use the
 * old organization's name will return a 404 error": docs.github.com, Renaming an organization. That repositories
 * below the old name answer 404 as well is the stricter reading; see UNKNOWN.
 */
export function renameOrganisation(session: Session, from: string, to: string): void {
  const { store, emulator, organisations } = session.world
  const row = store.orgs.findOneBy('login', from)
  const seeded = organisations[from]
  if (row === undefined || seeded === undefined)
    throw new Error(`no organisation is called ${from}`)
  if (store.orgs.findOneBy('login', to) !== undefined) throw new Error(`one is called ${to}`)
  store.orgs.update(row.id, { login: to })
  Reflect.deleteProperty(organisations, from)
  organisations[to] = seeded
  emulator.shareToken(ownerToken(from), ownerToken(to))
  session.callers.renameOrganisation(from, to)
  renameInside(session, from, to)
}

function renameInside({ world, overlay }: Session, from: string, to: string): void {
  const { store } = world
  for (const { id, full_name, name } of store.repos.all()) {
    if (ownerOf(full_name) === from) store.repos.update(id, { full_name: `${to}/${name}` })
  }
  for (const { id, account_login } of store.appInstallations.all()) {
    if (account_login === from) store.appInstallations.update(id, { account_login: to })
  }
  for (const { id, organisation } of store.apps.all()) {
    if (organisation === from) store.apps.update(id, { organisation: to })
  }
  const { settings, workflowStates } = overlay.memory
  moveKeys(settings, `${from} `, `${to} `)
  moveKeys(workflowStates, `${from}/`, `${to}/`)
}

function moveKeys<T>(map: Map<string, T>, from: string, to: string): void {
  for (const [key, value] of [...map]) {
    if (!key.startsWith(from)) continue
    map.delete(key)
    map.set(`${to}${key.slice(from.length)}`, value)
  }
}
