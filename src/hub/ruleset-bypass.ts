import { lackingFor } from './app-needs.ts'
import type { Observations } from './observations.ts'
import type { Bypass } from './observed-hub-use.ts'

/** Who commits to candidates' repositories, as far as doctor knows. */
export interface Writer {
  /** The App whose key doctor has; null where it has none, or did not see it. */
  readonly app: number | null
  /** Whether nobody else commits there. */
  readonly isOnly: boolean
  /** Whether a person's token does it, without any App. */
  readonly isPerson: boolean
}

export const UNKNOWN_WRITER: Writer = { app: null, isOnly: false, isPerson: false }

/** The provisioner commits there, and where candidates start the clock the grader does, too. */
export function writerOf(app: Observations['app'], delivers: boolean): Writer {
  if (app === null) return { ...UNKNOWN_WRITER, isPerson: true }
  if (app === 'unasked' || app.kind === 'hidden') return UNKNOWN_WRITER
  const { id = null, permissions } = app.value
  const invites = lackingFor('provisioner', permissions).length === 0
  const brings = !delivers || lackingFor('grader', permissions, true).length === 0
  return { app: id, isOnly: invites && brings, isPerson: false }
}

/** Whether a ruleset lets whoever commits there through; null where it does not, else in words whom it does. */
export function letThrough(
  bypass: Bypass | undefined,
  { app, isOnly, isPerson }: Writer,
): { readonly isSure: boolean; readonly whom: string } | null {
  const { apps, owners } = bypass ?? { apps: [], owners: false }
  if (isPerson) return owners ? { isSure: false, whom: 'owners' } : null
  if (apps.length === 0) return null
  const whom = `the ${apps.length === 1 ? 'App' : 'Apps'} ${apps.join(', ')}`
  return { isSure: isOnly && app !== null && apps.includes(app), whom }
}
