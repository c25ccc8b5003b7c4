/**
 * Every pair of n people, each once, in an order in which after any number of pairs nobody has been in more than
 * one pair more than anybody else. People are 0 to n - 1. For an even n these are the rounds of a tournament
 * (the circle method), for an odd n the cycles of Walecki (E. Lucas, Récréations mathématiques II, 1883),
 * every second pair of a cycle first.
 */
export function pairOrder(n: number): readonly (readonly [number, number])[] {
  if (n < 2) return []
  return n % 2 === 0 ? rounds(n) : cycles(n)
}

/** One stays, the others go round. */
function rounds(n: number): readonly (readonly [number, number])[] {
  const around = n - 1
  const at = (place: number) => ((place % around) + around) % around
  return numbers(around).flatMap((round) => [
    [round, around] as const,
    ...numbers(n / 2 - 1).map((k) => [at(round + k + 1), at(round - k - 1)] as const),
  ])
}

/** The cycle goes from the one in the middle zigzag through all others, and turns by one each time. */
function cycles(n: number): readonly (readonly [number, number])[] {
  const around = n - 1
  return numbers(around / 2).flatMap((turn) => {
    const zigzag = numbers(around).map((k) => {
      const step = k % 2 === 0 ? -k / 2 : (k + 1) / 2
      return (turn + step + around) % around
    })
    const cycle = [around, ...zigzag]
    const edges = cycle.map((one, k) => [one, cycle[(k + 1) % n] ?? 0] as const)
    return [...edges.filter((_, k) => k % 2 === 0), ...edges.filter((_, k) => k % 2 === 1)]
  })
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}
