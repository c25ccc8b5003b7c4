import { pointer } from '../input/read-yaml.ts'

/** With what a candidate's time begins. */
export const CLOCKS = ['invitation', 'start'] as const

/** A clock that starts with the candidate. */
export interface StartRules {
  /** Days from the invitation until they have to start. */
  readonly days: number
  /** Hours from the start until the end. */
  readonly hours: number
}

interface ClockYaml {
  readonly clock?: (typeof CLOCKS)[number] | undefined
  readonly start_by?: number | undefined
  readonly hours?: number | undefined
}

interface Yaml extends ClockYaml {
  readonly days?: number | undefined
  readonly exercises: Readonly<Record<string, ClockYaml | null>>
}

/** What counts for an exercise: its own words before the team's. Null where the clock starts with the invitation. */
export function startRules(
  team: ClockYaml & { readonly days?: number | undefined },
  own: ClockYaml | null | undefined,
): StartRules | null {
  if ((own?.clock ?? team.clock ?? 'invitation') === 'invitation') return null
  const days = own?.start_by ?? team.start_by ?? team.days ?? 7
  return { days, hours: own?.hours ?? team.hours ?? 0 }
}

export function clockIssues(yaml: Yaml) {
  return Object.entries(yaml.exercises).flatMap(([id, own]) => {
    const start = startRules(yaml, own)
    if (start?.hours === 0) {
      const message = `the clock of ${id} starts with the candidate, and nothing says how long they have`
      const hint = 'Add hours, such as hours: 4, to the exercise or to the team.'
      return [{ at: pointer('exercises', id), message, hint }]
    }
    const idle = start === null && (own?.hours ?? own?.start_by) !== undefined
    if (!idle) return []
    const message = `${id} has hours or start_by, and its clock starts with the invitation`
    const hint = 'Add clock: start, or take them out and set days.'
    return [{ at: pointer('exercises', id), message, hint }]
  })
}

/** Whether any of a team's exercises is brought to candidates when they ask for it. */
export function bringsTasks(
  exercises: ReadonlyMap<string, { readonly start?: StartRules }>,
): boolean {
  return [...exercises.values()].some(({ start }) => start !== undefined)
}
