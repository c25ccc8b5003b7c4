import { readFileSync } from 'node:fs'

/** How many milliseconds to wait for a process now, asked before each wait; or why no longer. */
export type Patience = () => number | 'late' | 'starved'

// A machine on which a process gets less than a twentieth of a processor cannot grade.
const STARVED_FACTOR = 20
const SHORTEST_MS = 5

export function byTheWall(limitMs: number): Patience {
  const until = performance.now() + limitMs
  return () => {
    const left = until - performance.now()
    return left > 0 ? left : 'late'
  }
}

/** By what the process computes from now on: that it waits for a processor is the machine's doing. */
export function byItsWork(pid: number | undefined, limitMs: number): Patience {
  const since = performance.now()
  const before = processorMs(pid)
  return () => {
    const waited = performance.now() - since
    const after = processorMs(pid)
    const taken = before === null || after === null ? waited : after - before
    if (taken >= limitMs) return 'late'
    if (waited >= STARVED_FACTOR * limitMs) return 'starved'
    return Math.max(SHORTEST_MS, limitMs - taken)
  }
}

/** What the main thread of a process has computed; null where the system does not tell. */
function processorMs(pid: number | undefined): number | null {
  try {
    // sum_exec_runtime comes first, in nanoseconds: docs.kernel.org/scheduler/sched-stats.html
    const [run = ''] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')
    return Number(run) / 1e6
  } catch {
    return null
  }
}
