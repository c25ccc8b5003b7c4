import type { HubConfig } from '../hub/hub-config.ts'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { assignmentId } from './invitation.ts'
import type { InvitationWords } from './invitation-list.ts'

type Loops = Pick<HubConfig, 'exercises' | 'loops'>

/** Whoever is invited to a role alone is invited to all of its loop: one line becomes several. */
export function expandLoops(
  list: readonly InvitationWords[],
  hub: Loops,
): Result<readonly InvitationWords[], readonly ConfigIssue[]> {
  const issues: ConfigIssue[] = []
  const all = list.flatMap((words) => {
    if (words.exercise !== '') return [words]
    const loop = words.role === '' ? [] : exercisesOf(words.role, hub)
    if (loop.length === 0) issues.push(noLoop(words, hub))
    return loop.map((exercise) => ({ ...words, exercise }))
  })
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: all }
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

export interface Deviation {
  readonly words: InvitationWords
  /** What is outside of the loop, in our words. */
  readonly what: string
}

/**
 * What of a list is not as the loops in takehome.yml say: an exercise that is not in the loop of its role, or
 * a loop of which somebody gets a part. `known` are the ids of assignments that there are; those count as
 * given, and nobody is asked about them again. Roles without a loop in takehome.yml promise nothing.
 */
export function loopDeviations(
  list: readonly LoopInvitation[],
  known: ReadonlySet<string>,
  { loops }: Pick<HubConfig, 'loops'>,
): readonly Deviation[] {
  const people = Map.groupBy(list, ({ words }) => words.candidate.toLowerCase())
  return [...people.values()].flatMap((own) => deviationsOf(own, known, loops))
}

function deviationsOf(
  own: readonly LoopInvitation[],
  known: ReadonlySet<string>,
  loops: HubConfig['loops'],
): readonly Deviation[] {
  const roles = new Set(own.flatMap(({ role }) => (role !== null && loops.has(role) ? [role] : [])))
  const [first] = roles
  return own.flatMap(({ words, role }) => {
    const { candidate, exercise } = words
    if (known.has(assignmentId(exercise, candidate))) return []
    const wanted = role ?? first
    const loop = wanted === undefined ? undefined : loops.get(wanted)
    if (loop === undefined) return []
    if (!loop.includes(exercise)) {
      return [{ words, what: `${exercise} is not in the loop of ${wanted}` }]
    }
    const isGiven = (id: string) =>
      known.has(assignmentId(id, candidate)) ||
      own.some((one) => one.words.exercise === id && (one.role ?? first) === wanted)
    const missing = loop.filter((id) => !isGiven(id))
    const rest = missing.join(', ')
    return missing.length === 0
      ? []
      : [{ words, what: `the loop of ${wanted} is given in part: ${rest} not` }]
  })
}
