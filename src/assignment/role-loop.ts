import type { HubConfig } from '../hub/hub-config.ts'
import type { ConfigIssue } from '../input/config-issue.ts'
import { assignmentId } from './invitation.ts'
import type { InvitationList, InvitationWords } from './invitation-list.ts'

type Loops = Pick<HubConfig, 'exercises' | 'loops'>

/** Whoever is invited to a role alone is invited to all of its loop: one line becomes several. */
export function expandLoops(list: InvitationList, hub: Loops): InvitationList {
  const issues = [...list.issues]
  const words = list.words.flatMap((one) => {
    if (one.exercise !== '') return [one]
    const loop = one.role === '' ? [] : exercisesOf(one.role, hub)
    if (loop.length === 0) issues.push(noLoop(one, hub))
    return loop.map((exercise) => ({ ...one, exercise }))
  })
  return { words, issues }
}

/** As the team names them, or else those that give out the role. */
function exercisesOf(role: string, { exercises, loops }: Loops): readonly string[] {
  const given = [...exercises].filter(([, settings]) => settings.role === role).map(([id]) => id)
  return loops.get(role) ?? given
}

function noLoop({ role, where }: InvitationWords, { loops }: Loops): ConfigIssue {
  const message =
    role === '' ? 'names no exercise and no role' : `takehome.yml names no loop for "${role}"`
  const known = [...loops.keys()].join(', ')
  const hint = `Name an exercise, or a role that has a loop${known === '' ? '' : `: ${known}`}.`
  return { ...where, path: '', message, hint }
}

/** One invitation of a list, with the role that it comes to. */
export interface LoopInvitation {
  readonly words: InvitationWords
  readonly role: string | null
}

/** The ids of assignments that there are: nobody is asked about them again. */
export interface KnownAssignments {
  readonly all: ReadonlySet<string>
  /** Those that do not count as given, whatever the list says: an invitation opens none of them again. */
  readonly withdrawn: ReadonlySet<string>
}

export interface Deviation {
  readonly words: InvitationWords
  /** What is outside of the loop, in our words. */
  readonly what: string
}

/**
 * What of a list is not as the loops in takehome.yml say: an exercise that is not in the loop of its role, or
 * a loop of which somebody gets a part. Roles without a loop in takehome.yml promise nothing.
 */
export function loopDeviations(
  list: readonly LoopInvitation[],
  known: KnownAssignments,
  { loops }: Pick<HubConfig, 'loops'>,
): readonly Deviation[] {
  const people = Map.groupBy(list, ({ words }) => words.candidate.toLowerCase())
  return [...people.values()].flatMap((own) => deviationsOf(own, known, loops))
}

function deviationsOf(
  own: readonly LoopInvitation[],
  { all, withdrawn }: KnownAssignments,
  loops: HubConfig['loops'],
): readonly Deviation[] {
  // Whoever has a role with a loop on this list is somebody of that role, also where a line names none.
  const first = own.find(({ role }) => role !== null && loops.has(role))?.role ?? null
  const placed = own.map(({ words, role }) => ({ words, role: role ?? first }))
  return placed.flatMap(({ words, role }) => {
    const loop = role === null ? undefined : loops.get(role)
    if (loop === undefined || all.has(idOf(words))) return []
    const alike = placed.filter((one) => one.role === role).map((one) => idOf(one.words))
    const given = new Set([...all, ...alike].filter((id) => !withdrawn.has(id)))
    const what = whatDeviates(words, { role, loop, given })
    return what === null ? [] : [{ words, what }]
  })
}

function idOf({ exercise, candidate }: InvitationWords): string {
  return assignmentId(exercise, candidate)
}

function whatDeviates(
  { exercise, candidate }: InvitationWords,
  of: {
    readonly role: string | null
    readonly loop: readonly string[]
    readonly given: ReadonlySet<string>
  },
): string | null {
  if (!of.loop.includes(exercise)) return `${exercise} is not in the loop of ${of.role}`
  const missing = of.loop.filter((id) => !of.given.has(assignmentId(id, candidate)))
  if (missing.length === 0) return null
  return `the loop of ${of.role} is given without ${missing.join(', ')}`
}
