import { pointer } from '../input/read-yaml.ts'
import { coinShare } from './coin-share.ts'
import type { MeaningIssue } from './meaning-issue.ts'
import type { CriterionYaml, SuiteYaml } from './rubric-yaml.ts'

/** What guessing may earn of the points for flaws. */
export const COIN_SHARE = 0.1

/** Flaws are few enough to be guessed only where the rubric counts too few of them. */
export function suiteIssues(
  criteria: readonly CriterionYaml[],
  suite: SuiteYaml | null,
): readonly MeaningIssue[] {
  const kinds = criteria.flatMap((criterion) =>
    'check' in criterion && criterion.check === 'found' ? [criterion] : [],
  )
  if (suite === null || kinds.length === 0) return []
  const share = coinShare(suite.correct, kinds)
  if (share <= COIN_SHARE) return []
  const few = kinds.map(({ id, flaws }) => `${id} ${flaws}`).join(', ')
  return [
    {
      at: pointer('suite', 'correct'),
      message: `tests that guess would earn ${Math.round(share * 100)} % of the points for flaws, and at most ${COIN_SHARE * 100} % is fair`,
      hint: `Write more flawed modules of each kind: 4 or more (now ${few}).`,
    },
  ]
}
