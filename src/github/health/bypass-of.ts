import type { Bypass } from '../../hub/observed-hub-use.ts'
import { arrayOf } from './array-of.ts'

// "`pull_request` means that an actor can only bypass rules on pull requests": docs.github.com, REST, Rules.
const ON_EVERY_PUSH = ['always', 'exempt']

/** Whom a ruleset lets through; null where it names nobody, or GitHub keeps it from whoever may not change it. */
export function bypassOf(ruleset: { readonly bypass_actors?: unknown }): Bypass | null {
  const apps: number[] = []
  let owners = false
  for (const actor of arrayOf(ruleset.bypass_actors)) {
    const { actor_id, actor_type, bypass_mode = 'always' } = Object(actor)
    if (!ON_EVERY_PUSH.includes(bypass_mode)) continue
    if (actor_type === 'Integration' && typeof actor_id === 'number') apps.push(actor_id)
    if (actor_type === 'OrganizationAdmin') owners = true
  }
  return apps.length > 0 || owners ? { apps, owners } : null
}
