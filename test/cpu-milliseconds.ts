/** Processor time of some work. On a busy machine it takes longer, and no more of this. */
export function cpuMilliseconds(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
