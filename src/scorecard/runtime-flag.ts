import type { Flag } from '../checks/evidence.ts'
import { statedRuntime, versionWords } from '../judge/stated-python.ts'
import type { Scorecard } from './scorecard.ts'

/** The scorecard of a hub, where every score counts, with a flag when it ran on other versions. */
export function withRuntimeFlag(scorecard: Scorecard): Scorecard {
  const { runtime } = scorecard
  if (runtime === null || runtime.stated) return scorecard
  const flag: Flag = {
    code: 'other-python',
    severity: 'look',
    message: `Ran on ${versionWords(runtime)}. Scores that count run on ${versionWords(statedRuntime(runtime))}: install them as the hub's grade.yml does, and grade again.`,
    where: null,
  }
  return { ...scorecard, flags: [flag, ...scorecard.flags] }
}
