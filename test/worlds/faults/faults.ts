/**
 * Plays a round of invitations, grading and publishing under schedules of faults that follow from a
 * seed: npm run faults -- --seed 1 --schedules 500 --json
 */
import { parseArgs } from 'node:util'
import { GRADING } from './round.ts'
import { runSchedules } from './run-schedules.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    schedules: { type: 'string', default: '500' },
    json: { type: 'boolean', default: false },
  },
})
const schedules = Number(values.schedules)
const found = await runSchedules(GRADING, Number(values.seed), schedules, (done) => {
  if (done % 25 === 0 || done === schedules) process.stderr.write(`${done} of ${schedules}\n`)
})
const { details, violations, ...counts } = found
for (const detail of details.slice(0, 20)) process.stderr.write(`${detail}\n`)
for (const violation of violations.slice(0, 20)) process.stderr.write(`${violation}\n`)
const summary = { ...counts, violations: violations.length }
if (values.json) console.log(JSON.stringify(summary))
else console.table(summary)
const bad = counts.lost + counts.doubled + counts.diverged + violations.length
process.exitCode = bad === 0 ? 0 : 1
