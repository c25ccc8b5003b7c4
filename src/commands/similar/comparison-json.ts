import type { Comparison, SimilarPair } from '../../similarity/compare.ts'
import { SHOWN_FROM } from '../../similarity/measured.ts'
import type { Work } from '../../similarity/work.ts'

/** What a program reads: names, shares and lines, without anybody's code. */
export function comparisonJson({ pairs, leftOut, compared }: Comparison) {
  return { compared, shownFrom: SHOWN_FROM, pairs: pairs.map(pairJson), notCompared: leftOut }
}

function pairJson({ left, right, share, passages }: SimilarPair) {
  const [one, other] = [left, right].map(({ name, origin }: Work) => ({ name, origin }))
  return { left: one, right: other, share: Math.round(share * 1000) / 1000, passages }
}
