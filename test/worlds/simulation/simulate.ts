import { parseArgs } from 'node:util'
import { runRound } from './hiring-round.ts'
import { createLimitsMeter } from './limits-meter.ts'
import { WORKFLOW } from './open-session.ts'
import { createMarks, printReport, reportRound } from './round-report.ts'

const WORST_RATIO = 1.05
// A short round is mostly waiting: for candidates, and for the next look.
const LONG_HOURS = 2
const SHOWN_EVERY_MS = 5_000
const MOST_SHOWN = 10

const { values } = parseArgs({
  options: {
    candidates: { type: 'string', default: '1000' },
    json: { type: 'boolean', default: false },
  },
})
const candidates = Number(values.candidates)
if (!Number.isInteger(candidates) || candidates < 1) {
  console.error('Give --candidates a whole number of at least 1.')
  process.exit(2)
}

const began = performance.now()
const meter = createLimitsMeter(WORKFLOW)
const marks = createMarks(meter)
const round = await runRound(candidates, meter, {
  enter: marks.enter,
  progress: createProgress(),
})
const report = reportRound(round, marks.all(), (performance.now() - began) / 1_000)
for (const login of round.stranded.slice(0, MOST_SHOWN)) console.error(`stranded: ${login}`)
for (const { limit, credential, atMs } of meter.violations.slice(0, MOST_SHOWN)) {
  console.error(`broken by ${credential} after ${Math.round(atMs / 1_000)} s: ${limit}`)
}
process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : printReport(report))
const isSlow = report.bound.total >= LONG_HOURS && (report.ratio ?? 0) > WORST_RATIO
process.exitCode = report.violations + report.stranded > 0 || isSlow ? 1 : 0

function createProgress(): (done: number, what: string) => void {
  let shownAt = began
  return (done, what) => {
    if (performance.now() < shownAt + SHOWN_EVERY_MS) return
    shownAt = performance.now()
    console.error(`${done} of ${candidates} ${what}`)
  }
}
