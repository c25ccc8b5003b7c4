import { expect, test } from 'vitest'
import { renderCandidate } from '../../src/scorecard/render-candidate.ts'
import { renderReviewer } from '../../src/scorecard/render-reviewer.ts'
import { score } from '../../src/scorecard/score.ts'
import { RUBRIC } from './a-rubric.ts'
import { SCENARIOS } from './scenarios.ts'

const permalinkBase =
  'https://github.com/team/moving-average-otter/blob/0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9d'

test.each(Object.entries(SCENARIOS))(
  'the %s submission reads as its golden files',
  async (name, input) => {
    const scorecard = score(input)
    const reviewer = renderReviewer(scorecard, RUBRIC, { permalinkBase })
    const candidate = renderCandidate(scorecard, RUBRIC, { feedback: 'bands', permalinkBase })
    await expect(reviewer).toMatchFileSnapshot(`../golden/scorecard-${name}.reviewer.md`)
    await expect(candidate).toMatchFileSnapshot(`../golden/scorecard-${name}.candidate.md`)
  },
)
