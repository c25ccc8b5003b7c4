import { readFile } from 'node:fs/promises'
import { afterEach, expect, test } from 'vitest'
import { createVirtualClock, takeTimers } from './virtual-clock.ts'

const START = '2026-03-02T08:00:00.000Z'
const HOUR_MS = 3_600_000

let giveBack = () => {}
afterEach(() => giveBack())

test('an hour passes at once for whoever sleeps through it', async () => {
  const clock = createVirtualClock(START)
  await clock.sleep(HOUR_MS)
  expect(clock.now()).toBe(HOUR_MS)
  expect(clock.date().toISOString()).toBe('2026-03-02T09:00:00.000Z')
})

test('everybody wakes in the order of their moments, whatever others do first', async () => {
  const clock = createVirtualClock(START)
  const woken: string[] = []
  const sleeper = async (name: string, naps: readonly number[]) => {
    for (const ms of naps) {
      await clock.sleep(ms)
      woken.push(`${name} ${clock.now()}`)
    }
  }
  clock.later(25, () => woken.push(`other ${clock.now()}`))
  await Promise.all([sleeper('a', [30, 30]), sleeper('b', [10, 10, 20]), sleeper('c', [30])])
  expect(woken).toEqual(['b 10', 'b 20', 'other 25', 'a 30', 'c 30', 'b 40', 'a 60'])
})

test('time stands still while nobody sleeps, although something is to come', async () => {
  const clock = createVirtualClock(START)
  let came = false
  clock.later(1, () => {
    came = true
  })
  await readFile(import.meta.filename)
  expect([clock.now(), came]).toEqual([0, false])
  await clock.sleep(1)
  expect(came).toBe(true)
})

test('timers wait in virtual time until they are given back', async () => {
  const clock = createVirtualClock(START)
  const real = globalThis.setTimeout
  giveBack = takeTimers(clock)
  let fired = 0
  setTimeout(() => {
    fired = clock.now()
  }, HOUR_MS)
  await clock.sleep(2 * HOUR_MS)
  expect(fired).toBe(HOUR_MS)
  giveBack()
  expect(globalThis.setTimeout).toBe(real)
})
