import { callerError, EXIT, WorldError } from './bad-news.ts'

/** What a verb came to in a process of its own. */
export type StepEnding = 'done' | 'unmet' | 'caller' | 'world' | 'bug'

const ENDINGS: ReadonlyMap<number | null, StepEnding> = new Map<number | null, StepEnding>([
  [EXIT.done, 'done'],
  [EXIT.belowThreshold, 'unmet'],
  [EXIT.caller, 'caller'],
  [EXIT.world, 'world'],
  [EXIT.bug, 'bug'],
  // A process that was killed has no code, and the machine kills.
  [null, 'world'],
])

/** Whose news an exit code is. No verb ends with another one, so that one is a bug of ours. */
export function stepEnding(code: number | null): StepEnding {
  return ENDINGS.get(code) ?? 'bug'
}

/** The same kind of bad news, to end the run that began the step. Its own words stand in the log. */
export function stepFailure(verb: string, ending: StepEnding): Error {
  if (ending === 'bug') return new Error(`${verb} ended by a bug: its stack stands above`)
  if (ending === 'world') return new WorldError(`${verb}: see above`, { code: 'step-failed' })
  const hint = 'Mend what it names above, then run the same command again.'
  return callerError(verb, 'did not do what was asked: see above', hint)
}
