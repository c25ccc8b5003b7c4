import { type Measured, measured, rounded } from './statistics.ts'

export interface Compared {
  readonly name: string
  readonly ratio: Measured
  readonly takehomeSeconds: number
  readonly bareSeconds: number
}

/**
 * Runs both sides in turn, so that a machine that drifts drifts for both. The first pair warms caches
 * and is not counted.
 */
export async function compare(
  name: string,
  runs: number,
  ours: () => Promise<void>,
  theirs: () => Promise<void>,
  ratio: (ours: number, theirs: number) => number,
): Promise<Compared> {
  const pairs: (readonly [ours: number, theirs: number])[] = []
  for (let run = 0; run <= runs; run++) {
    process.stderr.write(`\r${name}: ${run}/${runs} `)
    pairs.push([await seconds(ours), await seconds(theirs)])
  }
  process.stderr.write('\n')
  const counted = pairs.slice(1)
  return {
    name,
    ratio: measured(counted.map(([one, other]) => ratio(one, other))),
    takehomeSeconds: rounded(measured(counted.map(([one]) => one)).median),
    bareSeconds: rounded(measured(counted.map(([, other]) => other)).median),
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
