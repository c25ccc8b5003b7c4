import { expect, test } from 'vitest'
import { useAsking } from './asking.fixture.ts'

const { ask, submit, daysAfter, send, requested, mentions, logged, world } = useAsking('free')

test('where GitHub lists one of two, the comment reaches both, and nobody is asked again', async () => {
  await submit()
  expect((await ask()).told).toMatchObject([{ asked: ['rae', 'tim'] }])
  expect(requested()).toEqual(['rae'])
  expect(logged).toContain('GitHub lists no review request for tim here: the comment mentions them')
  const [text = '', ...more] = await mentions('request')
  expect([text.includes('@rae, @tim: please review'), more]).toEqual([true, []])
  const [before, sent] = [JSON.stringify(world().snapshot()), world().github.requests.length]
  expect(await ask()).toEqual({ opened: [], told: [], short: [], left: 0 })
  expect(JSON.stringify(world().snapshot())).toBe(before)
  const since = world().github.requests.slice(sent)
  expect(since.filter(({ method }) => method !== 'GET')).toEqual([])
})

test('who is not listed is reminded and done like everybody else', async () => {
  await submit()
  await ask()
  await send('rae', '4444')
  expect(requested()).toEqual([])
  await daysAfter(6)
  expect((await ask()).told).toMatchObject([{ asked: [], reminded: ['tim'] }])
  await send('tim', '4444')
  expect((await ask()).told).toEqual([])
})
