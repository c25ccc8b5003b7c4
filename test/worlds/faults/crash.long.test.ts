import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ASK,
  CALIBRATE,
  INVITE,
  PUBLISH,
  QUESTIONS,
  REGRADE,
  REVIEW_BY_BLOCKS,
  REVIEW_BY_COMMENTS,
} from './command-stories.ts'
import { killEverywhere } from './die-in-command.ts'
import { type FaultWorld, openFaultWorld } from './fault-world.ts'

// Waiting for an answer is part of the time, so several worlds share one processor.
const WORLDS = 8

let worlds: readonly FaultWorld[] = []
beforeAll(async () => {
  worlds = await Promise.all(Array.from({ length: WORLDS }, () => openFaultWorld()))
})
afterAll(() => Promise.all(worlds.map((world) => world.stop())))

describe('a process that dies at any request is finished by the next one, with nothing made twice', () => {
  test.for([
    ['while it invites', INVITE, 'requests'],
    ['while it publishes a second submission', PUBLISH, 'requests'],
    ['while it applies the plan of a regrade', REGRADE, 'writes'],
    ['while it takes in two sealed reviews and opens them', REVIEW_BY_BLOCKS, 'writes'],
    ['while it asks reviewers and reminds them', ASK, 'writes'],
    ['while it takes in two reviews by comments and opens them', REVIEW_BY_COMMENTS, 'writes'],
    ['while it carries questions and answers', QUESTIONS, 'writes'],
    ['while it answers a calibration', CALIBRATE, 'requests'],
  ] as const)('%s', async ([_, story, at]) => {
    const { all, tried, died, found } = await killEverywhere(worlds, story, { at })
    expect(found).toEqual([])
    expect(all).toBeGreaterThan(10)
    expect(died).toBe(tried)
  })
})
