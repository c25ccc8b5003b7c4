/**
 * Kills a command before and after every request it makes, and runs it once more:
 * npm run crashes -- --of set-up --json
 */
import { parseArgs } from 'node:util'
import { ALL_CHECKS } from '../../../src/commands/setup/check-live.ts'
import { LIFE_CHECKS } from '../../../src/github/live/check-life.ts'
import { openLiveWorld } from '../../commands/setup/live-world.fixture.ts'
import {
  ASK,
  CALIBRATE,
  INVITE,
  PUBLISH,
  QUESTIONS,
  REVIEW_BY_BLOCKS,
  REVIEW_BY_COMMENTS,
  type Story,
} from './command-stories.ts'
import { dieCheckingLive } from './die-checking-live.ts'
import { killEverywhere } from './die-in-command.ts'
import { dieSettingUp, everyDeath, FREE, TEAM } from './die-setting-up.ts'
import { openFaultWorld } from './fault-world.ts'

const WORLDS = 8
const SHOWN_EVERY = 25

interface Found {
  readonly tried: number
  readonly found: readonly string[]
}

type Progress = (tried: number) => void

const CRASHES: Readonly<Record<string, (progress: Progress) => Promise<Found>>> = {
  'set-up': (progress) => dieSettingUp(FREE, everyDeath, progress),
  'set-up-of-two': (progress) => dieSettingUp(TEAM, everyDeath, progress),
  live: inLive,
  invite: (progress) => inCommand(INVITE, progress),
  publish: (progress) => inCommand(PUBLISH, progress),
  review: (progress) => inCommand(REVIEW_BY_BLOCKS, progress),
  ask: (progress) => inCommand(ASK, progress),
  'review-by-comments': (progress) => inCommand(REVIEW_BY_COMMENTS, progress),
  questions: (progress) => inCommand(QUESTIONS, progress),
  calibrate: (progress) => inCommand(CALIBRATE, progress),
}

const { values } = parseArgs({
  options: {
    of: { type: 'string', multiple: true, default: Object.keys(CRASHES) },
    json: { type: 'boolean', default: false },
  },
})
const summary: Record<string, { readonly tried: number; readonly wrong: number }> = {}
for (const name of values.of) {
  const crash = CRASHES[name]
  if (crash === undefined) throw new Error(`Give --of ${Object.keys(CRASHES).join(', ')}.`)
  const { tried, found } = await crash((count) => {
    if (count % SHOWN_EVERY === 0) process.stderr.write(`${name}: ${count}\n`)
  })
  for (const detail of found.slice(0, 20)) process.stderr.write(`${name}: ${detail}\n`)
  summary[name] = { tried, wrong: found.length }
}
if (values.json) console.log(JSON.stringify(summary))
else console.table(summary)
process.exitCode = Object.values(summary).some(({ wrong }) => wrong > 0) ? 1 : 0

async function inLive(progress: Progress): Promise<Found> {
  const world = await openLiveWorld()
  try {
    // No machines work here: what waits for them would wait at each death.
    const waiting = LIFE_CHECKS.map(({ id }) => id).filter((id) => id !== 'throw-away-hub')
    const only = ALL_CHECKS.map(({ id }) => id).filter((id) => !waiting.includes(id))
    return await dieCheckingLive(world, { only, from: 0, every: 1 }, progress)
  } finally {
    await world.stop()
  }
}

async function inCommand(story: Story, progress: Progress): Promise<Found> {
  const worlds = await Promise.all(Array.from({ length: WORLDS }, () => openFaultWorld()))
  try {
    return await killEverywhere(worlds, story, { progress })
  } finally {
    await Promise.all(worlds.map((world) => world.stop()))
  }
}
