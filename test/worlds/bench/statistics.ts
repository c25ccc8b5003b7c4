export interface Measured {
  readonly median: number
  /** Where the median lies in 95 of 100 cases at least, by the order of the values alone; six values are needed. */
  readonly interval: readonly [low: number, high: number]
}

export function measured(values: readonly number[]): Measured {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? Number.NaN
  const last = sorted.length - 1
  const left = leftOut(sorted.length)
  return {
    median: rounded((at(last >> 1) + at((last + 1) >> 1)) / 2),
    interval: [rounded(at(left)), rounded(at(last - left))],
  }
}

/** How many values to leave out at each end: half of all values lie below the median, as half of all coins show heads. */
function leftOut(count: number): number {
  let left = 0
  let ways = 1
  let atMost = 0
  for (let heads = 0; heads < count / 2; heads++) {
    atMost += ways / 2 ** count
    if (atMost > 0.025) break
    left = heads
    ways = (ways * (count - heads)) / (heads + 1)
  }
  return left
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
