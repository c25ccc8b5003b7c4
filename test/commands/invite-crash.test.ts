import { expect, test } from 'vitest'
import { inviteAll } from '../../src/commands/invite-all.ts'
import { useHub } from './hub.fixture.ts'

const hub = useHub()
const ADA = { candidate: 'ada', exercise: 'linear-regression', role: '', deadline: '', csv: '' }

async function invite(die: { at: number; when: 'before' | 'after' } | null): Promise<boolean> {
  const desk = await hub.desk()
  const first = hub.github().requests.length
  hub.github().onRequest((index) => {
    if (die === null || index - first < die.at) return undefined
    // The process dies with this request: from then on nothing it sends arrives.
    return { drop: index - first === die.at ? die.when : 'before' }
  })
  try {
    await inviteAll(desk, ADA, () => {})
    return true
  } catch {
    return false
  } finally {
    hub.github().onRequest(undefined)
  }
}

/** Everything but the number of commits on the ledger's branch. */
function endState(): unknown {
  return Object.entries(hub.github().snapshot()).map(([name, { refs, ...rest }]) =>
    name === 'acme/hub' ? [name, rest] : [name, refs, rest],
  )
}

test('a run that dies at any request is finished by the next one, with nothing made twice', async () => {
  expect(await invite(null)).toBe(true)
  const whole = endState()
  const calls = hub.github().requests.length
  let died = 0
  for (const when of ['before', 'after'] as const) {
    for (let at = 0; at < calls; at += 1) {
      await hub.prepare()
      if (await invite({ at, when })) continue
      died += 1
      expect(await invite(null)).toBe(true)
      expect(endState(), `died ${when} request ${at}`).toEqual(whole)
    }
  }
  expect(died).toBeGreaterThan(40)
})
