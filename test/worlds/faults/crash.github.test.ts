import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INVITE, killEverywhere, PUBLISH, REVIEW } from './die-in-command.ts'
import { type FaultWorld, openFaultWorld } from './fault-world.ts'

// Waiting for an answer is part of the time, so several worlds share one processor.
const WORLDS = 8

let worlds: readonly FaultWorld[] = []
beforeAll(async () => {
  worlds = await Promise.all(Array.from({ length: WORLDS }, () => openFaultWorld()))
})
afterAll(() => Promise.all(worlds.map((world) => world.stop())))

describe('a process that dies at any request is finished by the next one, with nothing made twice', () => {
  test('while it invites', async () => {
    const { calls, died, found } = await killEverywhere(worlds, INVITE)
    expect(found).toEqual([])
    expect(died).toBeGreaterThanOrEqual(calls)
  })

  test('while it publishes a second submission', async () => {
    const { calls, died, found } = await killEverywhere(worlds, PUBLISH)
    expect(found).toEqual([])
    expect(died).toBeGreaterThanOrEqual(calls)
  })

  test('while it takes in two reviews and opens them', async () => {
    const { writes, died, found } = await killEverywhere(worlds, REVIEW, 'writes')
    expect(found).toEqual([])
    expect(writes).toBeGreaterThan(5)
    expect(died).toBe(2 * writes)
  })
})
