import { expect, test } from 'vitest'
import { extend } from '../../../src/commands/extend.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { useHub } from '../hub.fixture.ts'

const hub = useHub()

const WISH = {
  assignment: 'linear-regression-ada',
  deadline: '2026-03-10T18:00+01:00',
  reason: 'ill',
}
const AFTER = '2026-03-08T18:05:00Z'
const mayPush = () => hub.github().snapshot()[`acme/${WISH.assignment}`]?.collaborators

/** Its look takes the right to push by a deadline that is moved at that very moment. */
async function overtaken(afterwards: () => void): Promise<HubSession> {
  const session = await hub.session()
  let isMoved = false
  session.candidates.hook.before('request', async ({ method, url }) => {
    if (isMoved || method !== 'PUT' || !url.includes('/collaborators/')) return
    isMoved = true
    await extend(await hub.session(), WISH)
  })
  session.candidates.hook.after('request', ({ status }, { method, url }) => {
    if (status < 300 && method === 'PUT' && url.includes('/collaborators/')) afterwards()
  })
  return session
}

test('a look that dies after it took the right to push leaves it to the next one to give it back', async () => {
  await hub.assign()
  await hub.look()
  hub.setClock(AFTER)
  const dying = await overtaken(() => hub.github().onRequest(() => ({ drop: 'before' })))
  await hub.look({}, dying).catch(() => {})
  hub.github().onRequest(undefined)
  expect(mayPush()).toEqual({ ada: 'read' })
  await hub.look()
  expect(mayPush()).toEqual({ ada: 'write' })
})

test('a look that GitHub refuses something after it took the right to push gives it back, and goes on with the others', async () => {
  const ada = await hub.assign()
  const bob = await hub.assign({ login: 'bob' })
  await hub.look()
  await hub.push(ada, 'one')
  const work = await hub.push(bob, 'one')
  hub.setClock(AFTER)
  let isRefused = false
  const refused = await overtaken(() => {
    if (isRefused) return
    isRefused = true
    const path = new RegExp(`/contents/assignments(/|%2F)${ada.id}`)
    hub.github().inject({ method: 'GET', path, status: 403, times: 1 })
  })
  const found = await hub.look({}, refused)
  expect(found.failed).toMatchObject([{ assignment: ada.id }])
  expect(mayPush()).toEqual({ ada: 'write' })
  expect(found.submitted).toEqual([{ assignment: bob.id, sha: work.sha }])
})
