import type { ReviewAnswers } from '../../src/sealing/review-answers.ts'

export const ANSWERS: ReviewAnswers = {
  version: 1,
  pseudonym: 'amber-badger-1a2b',
  tree: 'a1'.repeat(20),
  criteria: 'b2'.repeat(32),
  reviewer: 'rae',
  answers: [
    { criterion: 'W1', level: 3, ticks: [0, 2], note: 'sized, no fallback' },
    { criterion: 'W2', level: 4, ticks: [], note: null },
  ],
}

/** What a block of these answers has to be for. */
export function labelOf({ pseudonym, tree, criteria, reviewer }: ReviewAnswers) {
  return { pseudonym, tree, criteria, reviewer }
}
