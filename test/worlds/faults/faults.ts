/**
 * Plays two rounds under schedules of faults that follow from a seed, one of invitations, grading and publishing, and
 * one of clocks, questions, letters, regrades, webhooks and erasures:
 * npm run faults -- --seed 1 --schedules 500 --json
 * `--story messages` plays as many of that one alone.
 */
import { parseArgs } from 'node:util'
import { MESSAGES } from './messages-round.ts'
import { GRADING } from './round.ts'
import { type FaultStory, runSchedules } from './run-schedules.ts'

const STORIES: Readonly<Record<string, FaultStory>> = { grading: GRADING, messages: MESSAGES }
// It is some ten times as long as the other one.
const SHARE_OF_MESSAGES = 0.1

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    schedules: { type: 'string', default: '500' },
    story: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const total = { schedules: 0, lost: 0, doubled: 0, diverged: 0, requests: 0, violations: 0 }
const stories: Record<string, typeof total> = {}
for (const [name, schedules] of plays(values.story, Number(values.schedules))) {
  const story = STORIES[name]
  if (story === undefined) throw new Error(`Give --story ${Object.keys(STORIES).join(' or ')}.`)
  const found = await runSchedules(story, Number(values.seed), schedules, (done) => {
    if (done % 25 === 0 || done === schedules) {
      process.stderr.write(`${name}: ${done} of ${schedules}\n`)
    }
  })
  const { details, violations, ...counts } = found
  for (const detail of details.slice(0, 20)) process.stderr.write(`${name}: ${detail}\n`)
  for (const violation of violations.slice(0, 20)) process.stderr.write(`${name}: ${violation}\n`)
  const summary = { ...counts, violations: violations.length }
  stories[name] = summary
  for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += summary[key]
}
if (values.json) console.log(JSON.stringify({ ...total, stories }))
else console.table({ ...stories, all: total })
process.exitCode = total.lost + total.doubled + total.diverged + total.violations === 0 ? 0 : 1

function plays(
  story: string | undefined,
  schedules: number,
): readonly (readonly [string, number])[] {
  if (story !== undefined) return [[story, schedules]]
  return [
    ['grading', schedules],
    ['messages', Math.ceil(schedules * SHARE_OF_MESSAGES)],
  ]
}
