import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A whole number from 0 to n - 1. */
  readonly below: (n: number) => number
  /** A number in [0, 1). */
  readonly unit: () => number
}

export function seededRandom(seed: string): Random {
  const generator = xoroshiro128plus(hash(seed))
  return {
    below: (n) => uniformInt(generator, 0, n - 1),
    unit: () => uniformFloat64(generator),
  }
}

/** FNV-1a, 32 bits: it only has to tell seeds apart. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return value | 0
}
