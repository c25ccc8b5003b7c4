import { expect, test } from 'vitest'
import { createGroups } from './groups.ts'

/** Lets one after another into a group; what became of each, by its name. */
async function enter(cancelInProgress: boolean, names: readonly string[]) {
  const groups = createGroups()
  const seen: string[] = []
  const turns = names.map(async (name) => {
    const cancel = () => seen.push(`${name} cancelled`)
    const how = await groups.enter('group', { cancelInProgress, cancel })
    if (how === 'turn') seen.push(`${name} begins`)
    return how
  })
  return { groups, seen, turns }
}

test('one goes on, one waits, and a later one takes its place', async () => {
  const { groups, seen, turns } = await enter(false, ['a', 'b', 'c'])
  expect(await turns[1]).toBe('cancelled')
  expect(seen).toEqual(['b cancelled', 'a begins'])
  groups.leave('GROUP')
  expect(await turns[2]).toBe('turn')
  expect(seen).toEqual(['b cancelled', 'a begins', 'c begins'])
})

test('with cancel-in-progress the one that goes on is told, and has to leave first', async () => {
  const { groups, seen, turns } = await enter(true, ['a', 'b'])
  await turns[0]
  expect(seen).toEqual(['a cancelled', 'a begins'])
  groups.leave('group')
  expect(await turns[1]).toBe('turn')
})

test('an empty group lets in whoever comes', async () => {
  const { groups, turns } = await enter(false, ['a'])
  await turns[0]
  groups.leave('group')
  expect(await groups.enter('group', { cancelInProgress: false, cancel: () => {} })).toBe('turn')
})
