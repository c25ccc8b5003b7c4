// Loaded before the command line (node --import): it notes when the program says that a part is done, and
// writes all of it to the file in TAKEHOME_BENCH_PROFILE when the process ends.
import { subscribe } from 'node:diagnostics_channel'
import { writeFileSync } from 'node:fs'

const events = []
note('Node started')
subscribe('takehome:part', ({ name, detail }) => note(name, detail))
process.on('exit', () => {
  note('ended')
  writeFileSync(process.env.TAKEHOME_BENCH_PROFILE, JSON.stringify(events))
})

/** Seconds since the process began, and what it has used so far. */
function note(name, detail = null) {
  const { userCPUTime, systemCPUTime, minorPageFault } = process.resourceUsage()
  const cpu = (userCPUTime + systemCPUTime) / 1e6
  events.push({ name, detail, wall: performance.now() / 1000, cpu, faults: minorPageFault })
}
