import { expect, test } from 'vitest'
import { deathsThatTell, dieSettingUp, FREE, TEAM } from './die-setting-up.ts'

test.each([
  ['one organisation', FREE, /./],
  // The rest is as in the other story.
  ['two, one of them with environments', TEAM, /^\/orgs\/|\/environments\//],
] as const)(
  'a set-up of %s that dies at any write comes to the same end when it runs again',
  async (_, place, paths) => {
    const all = deathsThatTell(paths)
    const { tried, found } = await dieSettingUp(place, all)
    expect(found).toEqual([])
    expect(tried).toBeGreaterThan(3)
  },
)
